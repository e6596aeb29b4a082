/** The sentences that say why: one for each explanation, which names every cause that gives the same difference. */
import { centsOf, compareCents, negate, total } from '../amounts/money.ts';
import type { Payment } from '../contract/contract-terms.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { formatDifference } from '../output/format.ts';
import { amountPhrase, both, datePhrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { listedPhrases, quoted } from '../problems/wording.ts';
import { causePhrase, clauseKinds, uncoveredKinds } from './cause-phrases.ts';
import { saidOf } from './export/apart.ts';
import { linesPhrase } from './line-phrases.ts';
import type { Explanation } from './payment-check.ts';

/** More payments than this are counted instead of listed, and of more than this what the export says of each is left out. */
const [listedUpTo, labelledUpTo] = [4, 2];

/** ` (« VIR CPAM FNPEIS »)`: what the export says of it may tell what it was for. */
function labelled(payment: Payment): Phrase {
  const label = harmless(saidOf(payment));
  return label === '' ? phrase('', '') : both((lang) => ` (${quoted(label, lang)})`);
}

/** Payments of a day that are exactly no line of it. */
function cameFor(payments: readonly Payment[]): Phrase {
  const all = payments.slice(0, listedUpTo).map((payment) => {
    const [sum, day] = [amountPhrase(payment.amount.value), datePhrase(payment.date.value)];
    const label = payments.length > labelledUpTo ? phrase('', '') : labelled(payment);
    return phrase(`${sum.fr} le ${day.fr}${label.fr}`, `${sum.en} on ${day.en}${label.en}`);
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

/** Words about a day, or about lines of it where they could be singled out. */
export function sentencesOf(
  explanation: Explanation,
  fileLanguage: Language,
  isApart: boolean,
): readonly [Phrase, ...Phrase[]] {
  const { findings, lines, payments, dates, isWholeDay } = explanation;
  const seen = { isApart, isSameRow: hasTwinRows(explanation) };
  const [why, ...others] = findings.map((cause) => causePhrase(cause, fileLanguage, seen));
  const [kind] = findings.map((cause) => cause.kind);
  const [payment] = payments;
  if (dates.length === 0 && payment !== undefined) {
    const [sum, day] = [amountPhrase(payment.amount.value), datePhrase(payment.date.value)];
    const unknown = phrase(
      'ne correspond à rien de ce qui était dû\u00a0: inexpliqué',
      'matches nothing that was owed: unexplained',
    );
    const [{ fr, en }, label] = [why ?? unknown, labelled(payment)];
    return [
      phrase(
        `Le versement de ${sum.fr} du ${day.fr}${label.fr} ${fr}.`,
        `The payment of ${sum.en} on ${day.en}${label.en} ${en}.`,
      ),
    ];
  }
  const on = listedPhrases(dates.map(datePhrase));
  const due = phrase(`Échéance${dates.length > 1 ? 's' : ''} du ${on.fr}`, `Due on ${on.en}`);
  const difference = both((lang) => formatDifference(explanation.difference, lang));
  const gap = phrase(`${due.fr}, écart de ${difference.fr}`, `${due.en}, gap of ${difference.en}`);
  const names = linesPhrase(lines.map(({ due }) => due));
  if (why === undefined || kind === undefined) {
    // All the lines of a day say no more than the day.
    const isDay = lines.length === 0 || (isWholeDay === true && lines.length > 1);
    const about = isDay ? phrase('', '') : phrase(` (${names.fr})`, ` (${names.en})`);
    const unknown = phrase(`${gap.fr}\u00a0: inexpliqué${about.fr}.`, `${gap.en}: unexplained${about.en}.`);
    return payments.length === 0 ? [unknown] : [unknown, cameFor(payments)];
  }
  if (others.length > 0) {
    const oneOf = phrase(
      `${gap.fr}\u00a0: l’une de ces causes l’explique au centime près\u00a0:`,
      `${gap.en}: one of these causes explains it to the cent:`,
    );
    // What is lacking of a day is said by name: other lines of it came.
    const lacking = negate(total(lines.map(({ owed }) => owed)));
    const isPart =
      kind === 'missing' && isWholeDay !== true && compareCents(lacking, explanation.difference) === 0;
    const first = isPart ? phrase(`${why.fr} pour ${names.fr}`, `${why.en} for ${names.en}`) : why;
    return [oneOf, first, ...others];
  }
  if (uncoveredKinds.has(kind)) {
    const sum = amountPhrase(negate(explanation.difference));
    return [phrase(`${due.fr}, ${sum.fr}\u00a0: ${why.fr}.`, `${due.en}, ${sum.en}: ${why.en}.`)];
  }
  if (clauseKinds.has(kind)) {
    const isNamed = isWholeDay !== true && lines.length > 0;
    const is = isNamed ? phrase(`, exactement ${names.fr}`, `, exactly ${names.en}`) : phrase('', '');
    return [phrase(`${gap.fr}${is.fr}\u00a0: ${why.fr}.`, `${gap.en}${is.en}: ${why.en}.`)];
  }
  return [
    phrase(
      `${gap.fr}\u00a0: s’explique au centime près par ${why.fr}.`,
      `${gap.en}: explained to the cent by ${why.en}.`,
    ),
  ];
}
