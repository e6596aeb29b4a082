/** The sentences that say why: one for each explanation, which names every cause that gives the same difference. */
import { centsOf, negate } from '../amounts/money.ts';
import type { Payment } from '../contract/contract-terms.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { formatDifference } from '../output/format.ts';
import { amountPhrase, both, datePhrase } from '../output/phrase.ts';
import { listedPhrases } from '../problems/wording.ts';
import type { Cause } from './cause.ts';
import { causePhrase } from './cause-phrases.ts';
import { linesPhrase } from './line-phrases.ts';
import type { Explanation } from './payment-check.ts';

const daysPhrase = ({ dates }: Explanation): Phrase => listedPhrases(dates.map(datePhrase));

/** A payment that came for no day. */
function aboutPayment({ amount, date }: Payment, cause: Cause | undefined): Phrase {
  const [sum, day] = [amountPhrase(amount.value), datePhrase(date.value)];
  const payment = phrase(`Le versement de ${sum.fr} du ${day.fr}`, `The payment of ${sum.en} of ${day.en}`);
  if (cause?.kind !== 'before_contract') {
    return phrase(
      `${payment.fr} ne correspond à rien de ce qui était dû\u00a0: inexpliqué.`,
      `${payment.en} matches nothing that was owed: unexplained.`,
    );
  }
  const signed = datePhrase(cause.signed);
  const why = cause.renewed
    ? phrase('il relève sans doute du contrat précédent', 'it is probably of the previous contract')
    : phrase('rien n’était encore dû', 'nothing was due yet');
  return phrase(
    `${payment.fr} est antérieur à la signature de ce contrat, le ${signed.fr}\u00a0: ${why.fr}.`,
    `${payment.en} came before this contract’s signature, on ${signed.en}: ${why.en}.`,
  );
}

/** More payments than this are counted instead of listed. */
const listedUpTo = 4;

/** Payments of a day that are exactly no line of it. */
function cameFor(payments: readonly Payment[]): Phrase {
  const all = payments.slice(0, listedUpTo).map(({ amount, date }) => {
    const [sum, day] = [amountPhrase(amount.value), datePhrase(date.value)];
    return phrase(`${sum.fr} le ${day.fr}`, `${sum.en} on ${day.en}`);
  });
  const others = payments.length - all.length;
  const more = others > 0 ? [phrase(`${others}\u00a0autres`, `${others} others`)] : [];
  const list = listedPhrases([...all, ...more]);
  return phrase(`Versé pour ce jour-là\u00a0: ${list.fr}.`, `Paid for that day: ${list.en}.`);
}

/** Two payments of one day and one amount may be one row that the export holds twice. */
function hasTwinRows({ lines, payments }: Explanation): boolean {
  const all = new Set([
    ...payments,
    ...lines.flatMap(({ allocations }) => allocations.map(({ payment }) => payment)),
  ]);
  const keys = [...all].map(
    ({ date, amount, line }) => `${date.value} ${centsOf(amount.value)} ${line?.value ?? ''}`,
  );
  return new Set(keys).size < keys.length;
}

/** What alone explains a gap by being missing, kept or paid again: the gap is exactly that. */
function exactly(
  cause: Cause,
  gap: Phrase,
  names: Phrase | undefined,
  isSameRow: boolean,
  isSeenApart: boolean,
): Phrase | undefined {
  const is =
    names === undefined ? gap : phrase(`${gap.fr}, exactement ${names.fr}`, `${gap.en}, exactly ${names.en}`);
  switch (cause.kind) {
    case 'missing':
      if (isSeenApart)
        return phrase(`${is.fr}\u00a0: aucun versement compté.`, `${is.en}: no payment counted.`);
      return phrase(`${is.fr}\u00a0: rien n’a été versé.`, `${is.en}: nothing was paid.`);
    case 'not_returned':
      return phrase(`${is.fr}\u00a0: ce trop-perçu n’a pas été rendu.`, `${is.en}: nothing was given back.`);
    case 'repeated': {
      const { times } = cause;
      const orDoubled = isSameRow
        ? phrase(
            ', ou bien la même ligne figure plusieurs fois au relevé (même jour, même montant)',
            ', or the same row stands several times in the export (same day, same amount)',
          )
        : phrase('', '');
      return phrase(
        `${is.fr}\u00a0: cela a été versé ${times === 2 ? 'deux' : times}\u00a0fois${orDoubled.fr}.`,
        `${is.en}: it was paid ${times === 2 ? 'twice' : `${times} times`}${orDoubled.en}.`,
      );
    }
    default:
      return undefined;
  }
}

/** What falls due on days that the export does not cover: nothing is known of it. */
function notCovered({ dates, difference }: Explanation, on: Phrase, cause: Cause): Phrase | undefined {
  const sum = amountPhrase(negate(difference));
  const due = phrase(
    `Échéance${dates.length > 1 ? 's' : ''} du ${on.fr}, ${sum.fr}`,
    `Due on ${on.en}, ${sum.en}`,
  );
  if (cause.kind === 'to_come') return phrase(`${due.fr}\u00a0: à venir.`, `${due.en}: still to come.`);
  if (cause.kind !== 'after_export' && cause.kind !== 'before_export') return undefined;
  const day = datePhrase(cause.kind === 'after_export' ? cause.last : cause.first);
  const bounds =
    cause.kind === 'after_export'
      ? phrase(`s’arrête le ${day.fr}`, `ends on ${day.en}`)
      : phrase(`ne commence que le ${day.fr}`, `begins on ${day.en} only`);
  return phrase(
    `${due.fr}\u00a0: le relevé ${bounds.fr} et ne dit pas si cela a été versé.`,
    `${due.en}: the export ${bounds.en} and does not say whether it was paid.`,
  );
}

/**
 * Words about a day, or about lines of it where they could be singled out. `isSeenApart`: a row that was set apart may be what
 * seems to be missing.
 */
export function sentencesOf(
  explanation: Explanation,
  fileLanguage: Language,
  isSeenApart: boolean,
): readonly [Phrase, ...Phrase[]] {
  const { findings, lines, payments, dates } = explanation;
  const [cause, ...others] = findings;
  const [payment] = payments;
  if (dates.length === 0 && payment !== undefined) return [aboutPayment(payment, cause)];
  const on = daysPhrase(explanation);
  const difference = both((lang) => formatDifference(explanation.difference, lang));
  const gap = phrase(
    `Échéance${dates.length > 1 ? 's' : ''} du ${on.fr}, écart de ${difference.fr}`,
    `Due on ${on.en}, gap of ${difference.en}`,
  );
  const names = linesPhrase(lines.map(({ due }) => due));
  if (cause === undefined) {
    // All the lines of a day say no more than the day.
    const isDay = lines.length === 0 || (explanation.isWholeDay === true && lines.length > 1);
    const about = isDay ? phrase('', '') : phrase(` (${names.fr})`, ` (${names.en})`);
    const unknown = phrase(`${gap.fr}\u00a0: inexpliqué${about.fr}.`, `${gap.en}: unexplained${about.en}.`);
    return payments.length === 0 ? [unknown] : [unknown, cameFor(payments)];
  }
  if (others.length === 0) {
    const uncovered = notCovered(explanation, on, cause);
    if (uncovered !== undefined) return [uncovered];
    const exact = exactly(
      cause,
      gap,
      explanation.isWholeDay === true || lines.length === 0 ? undefined : names,
      hasTwinRows(explanation),
      isSeenApart,
    );
    if (exact !== undefined) return [exact];
    const by = causePhrase(cause, fileLanguage);
    return [
      phrase(
        `${gap.fr}\u00a0: s’explique au centime près par ${by.fr}.`,
        `${gap.en}: explained to the cent by ${by.en}.`,
      ),
    ];
  }
  const all = findings.map((each) => causePhrase(each, fileLanguage));
  return [
    phrase(
      `${gap.fr}\u00a0: s’explique au centime près par l’un de\u00a0:`,
      `${gap.en}: explained to the cent by one of:`,
    ),
    ...all,
  ];
}
