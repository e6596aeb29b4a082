/** The sentences that say why: one for each explanation, never more than the causes that fit. */
import { type Cents, subtract, total, zero } from '../../base/money.ts';
import type { Cause, Finding } from '../../domain/cause.ts';
import type { Language } from '../../domain/contract.ts';
import type { Explanation } from '../../domain/payment-check.ts';
import { formatAmount, formatDate, formatDifference } from '../../output/format.ts';
import type { CheckWords } from './check-words.ts';
import { linesPhrase } from './line-phrases.ts';

export interface SentenceFrame {
  readonly lang: Language;
  readonly fileLanguage: Language;
  readonly words: CheckWords;
}

/** More lines than this are counted instead of named. */
const namedUpTo = 6;

/** What was paid less what was owed, over the lines and payments of an explanation. */
export function gapOf({ lines, payments }: Explanation): Cents {
  const paid = [...lines.map((line) => line.paid), ...payments.map(({ amount }) => amount.value)];
  return subtract(total(paid), lines.length === 0 ? zero : total(lines.map((line) => line.owed)));
}

function linesText({ lines }: Explanation, { lang, words }: SentenceFrame): string {
  const named = lines.slice(0, namedUpTo).map(({ due }) => due);
  const others = lines.length - named.length;
  return linesPhrase(named, others > 0 ? words.moreLines(others) : undefined, lang);
}

/** One function for the union: each kind finds its own phrase. */
function causeText(cause: Cause, { words, fileLanguage }: SentenceFrame): string {
  const { causes } = words;
  switch (cause.kind) {
    case 'missing':
      return causes.missing(cause, fileLanguage);
    case 'repeated':
      return causes.repeated(cause, fileLanguage);
    case 'other_line':
      return causes.other_line(cause, fileLanguage);
    case 'paid_before':
      return causes.paid_before(cause, fileLanguage);
    case 'not_returned':
      return causes.not_returned(cause, fileLanguage);
    case 'before_contract':
      return causes.before_contract(cause, fileLanguage);
    case 'contract_before':
      return causes.contract_before(cause, fileLanguage);
    case 'early':
      return causes.early(cause, fileLanguage);
    case 'size_tier':
      return causes.size_tier(cause, fileLanguage);
    case 'scale':
      return causes.scale(cause, fileLanguage);
    case 'reading':
      return causes.reading(cause, fileLanguage);
    case 'start':
      return causes.start(cause, fileLanguage);
    case 'indicator':
      return causes.indicator(cause, fileLanguage);
    case 'contract_amount':
      return causes.contract_amount(cause, fileLanguage);
    case 'rounding':
      return causes.rounding(cause, fileLanguage);
  }
}

const findingText = ([first, second]: Finding, frame: SentenceFrame): string =>
  second === undefined
    ? causeText(first, frame)
    : frame.words.both(causeText(first, frame), causeText(second, frame));

function aboutPayment(explanation: Explanation, frame: SentenceFrame): string {
  const { words, lang } = frame;
  const [payment] = explanation.payments;
  const [finding] = explanation.findings;
  if (payment === undefined) return '';
  const name = words.payment(formatAmount(payment.amount.value, lang), formatDate(payment.date.value, lang));
  if (finding === undefined) return words.paymentAlone(name);
  const [cause] = finding;
  if (cause.kind === 'paid_before') return words.paymentAgain(name, formatDate(cause.date, lang));
  if (cause.kind === 'before_contract') {
    return words.paymentBefore(name, formatDate(cause.signed, lang), cause.isRenewed);
  }
  if (cause.kind === 'contract_before') return words.paymentSameDay(name);
  const gap = formatDifference(gapOf(explanation), lang);
  return explanation.lines.length === 0
    ? words.paymentAlone(name)
    : words.paymentFor(name, linesText(explanation, frame), gap, findingText(finding, frame));
}

function aboutLines(explanation: Explanation, frame: SentenceFrame): string {
  const { words, lang } = frame;
  const gap = formatDifference(gapOf(explanation), lang);
  const lines = linesText(explanation, frame);
  const [finding] = explanation.findings;
  if (finding === undefined) return words.unknown(gap, lines);
  const [cause, second] = finding;
  if (second === undefined && cause.kind === 'missing') {
    return explanation.lines.length > 1 ? words.linesMissing(gap, lines) : words.lineMissing(gap, lines);
  }
  if (second === undefined && cause.kind === 'not_returned') {
    return explanation.lines.length > 1
      ? words.linesNotReturned(gap, lines)
      : words.lineNotReturned(gap, lines);
  }
  if (second === undefined && cause.kind === 'repeated') return words.linesRepeated(gap, lines, cause.times);
  return words.explained(gap, lines, findingText(finding, frame));
}

/** The sentence, and a second one where other causes give the same amount. */
export function sentencesOf(explanation: Explanation, frame: SentenceFrame): string[] {
  const first =
    explanation.payments.length > 0 ? aboutPayment(explanation, frame) : aboutLines(explanation, frame);
  const others = explanation.findings.slice(1).map((finding) => findingText(finding, frame));
  return others.length === 0 ? [first] : [first, frame.words.otherwise(others.join('\u00a0; '))];
}
