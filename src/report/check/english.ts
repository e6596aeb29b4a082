import { keyWord, readingValueWord, readingWords } from '../../domain/vocabulary.ts';
import { formatDate } from '../../output/format.ts';
import { quoted } from '../problems/quoting.ts';
import type { CausePhrases, CheckWords } from './check-words.ts';
import { envelopeInEnglish, linePhrase } from './line-phrases.ts';

const q = (text: string): string => quoted(text, 'en');
const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const roundings = {
  at_payment: 'rounding only once, at the end (neither indicators nor prorata rounded)',
  truncated: 'cents cut off instead of rounded',
  whole_euros: 'amounts rounded to the euro',
  amount_per_day: 'an amount per day rounded to the cent before the prorata',
  prorata_percent: 'a prorata rounded to a whole percent',
  prorata_hundredths: 'a prorata rounded to a hundredth of a percent',
  balance_share: 'a balance worked out as 25% and rounded, instead of what the advance leaves',
} as const;

const causes: CausePhrases = {
  missing: () => 'a payment that was not made',
  not_returned: () => 'an amount that was not given back',
  contract_before: ({ signed }) => `the settlement of the previous contract, on ${formatDate(signed, 'en')}`,
  before_contract: ({ signed }) => `a payment before the signature, on ${formatDate(signed, 'en')}`,
  repeated: ({ times }) => `a payment made ${times} times`,
  other_line: ({ line, year }) => `the opposite gap on ${linePhrase(line, year, 'en')}`,
  paid_before: ({ date }) => `the same amount paid before, on ${formatDate(date, 'en')}`,
  early: ({ due }) => `a payment made before it is due, on ${formatDate(due, 'en')}`,
  size_tier: ({ sizeTier }) => `size tier ${sizeTier}`,
  scale: ({ id }) => `the scale ${q(id)}`,
  reading: ({ reading, value }, fileLanguage) =>
    `the other reading of the text ${q(`${readingWords[reading][fileLanguage]}: ${readingValueWord(value, fileLanguage)}`)}`,
  start: ({ mission, months, start }) =>
    `a start of ${envelopeInEnglish(mission)} on ${formatDate(start, 'en')}, ${plural(Math.abs(months), 'month')} ${months > 0 ? 'later' : 'earlier'}`,
  indicator: ({ name, year, isCounted }) =>
    `the indicator ${q(name)} of year ${year} ${isCounted ? 'counted in full' : 'not counted'}`,
  contract_amount: ({ line, part }, fileLanguage) =>
    `the scale’s amount instead of the contract’s (${q(`${line === 'letter_of_intent' ? keyWord('letterOfIntent', fileLanguage) : keyWord(line, fileLanguage)}: ${keyWord(part, fileLanguage)}`)})`,
  rounding: ({ rounding }) => roundings[rounding],
};

export const checkEnglish: CheckWords = {
  title: (date) => `Payments checked on ${date}`,
  read: (count, sum, file) => `${plural(count, 'payment')} read in ${file}: ${sum}`,
  apart: (count, sum) => `${plural(count, 'debit')} set apart, without a word of recovery: ${sum}`,
  inBoth: (count, sum) => `${plural(count, 'payment')} both in the file and in the CSV, counted once: ${sum}`,
  later: (count, sum) => `${plural(count, 'payment')} after that day, left out of the check: ${sum}`,
  inEuros: 'In euros',
  year: 'Year',
  dueOn: 'Due on',
  owed: 'Owed',
  paid: 'Paid',
  difference: 'Difference',
  total: 'Total',
  unexplained: (count) => `Without a line (${plural(count, 'payment')})`,
  unsure: (where) =>
    `* rests on amounts to be verified. Enter those of your signed contract under “${where}”.`,
  projected: 'Years that the file does not describe count without their variable part.',
  allRight: 'No difference: all that was owed was paid, to the cent.',
  withinTolerance: (tolerance) => `No difference above the tolerance (${tolerance}).`,
  differences: 'Why these differences',
  lineMissing: (gap, line) => `The gap of ${gap} is exactly ${line}: nothing was paid.`,
  linesMissing: (gap, lines) => `The gap of ${gap} is exactly the sum of what was not paid: ${lines}.`,
  lineNotReturned: (gap, line) => `The gap of ${gap} is exactly ${line}: nothing was given back.`,
  linesNotReturned: (gap, lines) =>
    `The gap of ${gap} is exactly the sum of what was not given back: ${lines}.`,
  linesRepeated: (gap, lines, times) =>
    `The gap of ${gap} is exactly ${times > 2 ? `${times - 1} times ` : ''}${lines}: it was paid ${times === 2 ? 'twice' : `${times} times`}.`,
  explained: (gap, lines, cause) => `The gap of ${gap} on ${lines} is explained to the cent by ${cause}.`,
  payment: (amount, date) => `The payment of ${amount} of ${date}`,
  paymentFor: (payment, lines, gap, cause) =>
    `${payment}, counted for ${lines}, leaves a gap of ${gap} that is explained to the cent by ${cause}.`,
  paymentAgain: (payment, before) => `${payment} repeats the one of ${before}, of the same amount.`,
  paymentBefore: (payment, signed, isRenewed) =>
    `${payment} came before this contract’s signature, on ${signed}: ${isRenewed ? 'it is probably of the previous contract' : 'nothing was due yet'}.`,
  paymentSameDay: (payment) =>
    `${payment}, the day of the signature, matches nothing of this contract: it may be the settlement of the previous one, due that day too.`,
  paymentAlone: (payment) => `${payment} matches nothing that was owed.`,
  unknown: (gap, lines) => `The gap of ${gap} on ${lines} is explained by none of the causes searched.`,
  otherwise: (all) => `Another possible explanation, to the cent too: ${all}.`,
  both: (first, second) => `two causes together, ${first} and ${second}`,
  moreLines: (count) => `${plural(count, 'other line')}`,
  morePayments: (count, sum) => `And ${plural(count, 'other payment')} without explanation, ${sum} in all.`,
  causes,
};
