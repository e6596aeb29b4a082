/** The sentences that say why: one for each explanation, never more than the causes that fit. */
import type { Language, Payment } from '../law/contract.ts';
import { formatDifference } from '../output/format.ts';
import { amountPhrase, both, datePhrase, type Phrase, phrase } from '../output/phrase.ts';
import type { Cause } from './cause.ts';
import { findingPhrase } from './cause-phrases.ts';
import { gapOf } from './checked.ts';
import { linesPhrase } from './line-phrases.ts';
import type { Explanation } from './payment-check.ts';

const gapPhrase = (explanation: Explanation): Phrase =>
  both((lang) => formatDifference(gapOf(explanation), lang));

/** Why a payment belongs to no line of this contract, where its cause says so. */
function elsewhere(payment: Phrase, cause: Cause): Phrase | undefined {
  switch (cause.kind) {
    case 'paid_before': {
      const before = datePhrase(cause.date);
      return phrase(
        `${payment.fr} répète celui du ${before.fr}, du même montant.`,
        `${payment.en} repeats the one of ${before.en}, of the same amount.`,
      );
    }
    case 'before_contract': {
      const signed = datePhrase(cause.signed);
      const why = cause.isRenewed
        ? phrase('il relève sans doute du contrat précédent', 'it is probably of the previous contract')
        : phrase('rien n’était encore dû', 'nothing was due yet');
      return phrase(
        `${payment.fr} est antérieur à la signature de ce contrat, le ${signed.fr}\u00a0: ${why.fr}.`,
        `${payment.en} came before this contract’s signature, on ${signed.en}: ${why.en}.`,
      );
    }
    case 'contract_before':
      return phrase(
        `${payment.fr}, jour de la signature, ne correspond à rien dans ce contrat\u00a0: c’est peut-être le solde du contrat précédent, dû le même jour.`,
        `${payment.en}, the day of the signature, matches nothing of this contract: it may be the settlement of the previous one, due that day too.`,
      );
    default:
      return undefined;
  }
}

function aboutPayment({ amount, date }: Payment, explanation: Explanation, fileLanguage: Language): Phrase {
  const [sum, day] = [amountPhrase(amount.value), datePhrase(date.value)];
  const payment = phrase(`Le versement de ${sum.fr} du ${day.fr}`, `The payment of ${sum.en} of ${day.en}`);
  const { lines, findings } = explanation;
  const [finding] = findings;
  const other = finding === undefined ? undefined : elsewhere(payment, finding[0]);
  if (other !== undefined) return other;
  if (finding === undefined || lines.length === 0) {
    return phrase(
      `${payment.fr} ne correspond à rien de ce qui était dû.`,
      `${payment.en} matches nothing that was owed.`,
    );
  }
  const names = linesPhrase(lines.map(({ due }) => due));
  const [gap, cause] = [gapPhrase(explanation), findingPhrase(finding, fileLanguage)];
  return phrase(
    `${payment.fr}, compté pour ${names.fr}, laisse un écart de ${gap.fr} qui s’explique au centime près par ${cause.fr}.`,
    `${payment.en}, counted for ${names.en}, leaves a gap of ${gap.en} that is explained to the cent by ${cause.en}.`,
  );
}

/** What alone explains a gap by being missing, kept or paid again: the gap is exactly that. */
function exactly(cause: Cause, gap: Phrase, names: Phrase, isOne: boolean): Phrase | undefined {
  const is = phrase(`L’écart de ${gap.fr} est exactement`, `The gap of ${gap.en} is exactly`);
  switch (cause.kind) {
    case 'missing':
      return isOne
        ? phrase(`${is.fr} ${names.fr}\u00a0: rien n’a été versé.`, `${is.en} ${names.en}: nothing was paid.`)
        : phrase(
            `${is.fr} la somme de ce qui n’a pas été versé\u00a0: ${names.fr}.`,
            `${is.en} the sum of what was not paid: ${names.en}.`,
          );
    case 'not_returned':
      return isOne
        ? phrase(
            `${is.fr} ${names.fr}\u00a0: ce trop-perçu n’a pas été rendu.`,
            `${is.en} ${names.en}: nothing was given back.`,
          )
        : phrase(
            `${is.fr} la somme de ce qui n’a pas été rendu\u00a0: ${names.fr}.`,
            `${is.en} the sum of what was not given back: ${names.en}.`,
          );
    case 'repeated': {
      const { times } = cause;
      const tooOften = times > 2 ? phrase(`${times - 1}\u00a0fois `, `${times - 1} times `) : phrase('', '');
      return phrase(
        `${is.fr} ${tooOften.fr}${names.fr}\u00a0: cela a été versé ${times === 2 ? 'deux' : times}\u00a0fois.`,
        `${is.en} ${tooOften.en}${names.en}: it was paid ${times === 2 ? 'twice' : `${times} times`}.`,
      );
    }
    default:
      return undefined;
  }
}

function aboutLines(explanation: Explanation, fileLanguage: Language): Phrase {
  const { lines, findings } = explanation;
  const [gap, names] = [gapPhrase(explanation), linesPhrase(lines.map(({ due }) => due))];
  const [finding] = findings;
  if (finding === undefined) {
    return phrase(
      `L’écart de ${gap.fr} sur ${names.fr} ne s’explique par aucune des causes cherchées.`,
      `The gap of ${gap.en} on ${names.en} is explained by none of the causes searched.`,
    );
  }
  const [cause, second] = finding;
  const exact = second === undefined ? exactly(cause, gap, names, lines.length === 1) : undefined;
  if (exact !== undefined) return exact;
  const by = findingPhrase(finding, fileLanguage);
  return phrase(
    `L’écart de ${gap.fr} sur ${names.fr} s’explique au centime près par ${by.fr}.`,
    `The gap of ${gap.en} on ${names.en} is explained to the cent by ${by.en}.`,
  );
}

/** The sentence, and a second one where other causes give the same amount. */
export function sentencesOf(
  explanation: Explanation,
  fileLanguage: Language,
): readonly [Phrase, ...Phrase[]] {
  const [payment] = explanation.payments;
  const first =
    payment === undefined
      ? aboutLines(explanation, fileLanguage)
      : aboutPayment(payment, explanation, fileLanguage);
  const others = explanation.findings.slice(1).map((finding) => findingPhrase(finding, fileLanguage));
  if (others.length === 0) return [first];
  const all = both((lang) => others.map((other) => other[lang]).join('\u00a0; '));
  return [
    first,
    phrase(
      `Autre explication possible, au centime près aussi\u00a0: ${all.fr}.`,
      `Another possible explanation, to the cent too: ${all.en}.`,
    ),
  ];
}
