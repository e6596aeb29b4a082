/**
 * The closed list of the amounts of a contract year that can be named and explained. Every amount that a result shows
 * to people or to programs is one of them.
 */

import { centsOf } from '../amounts/money.ts';
import type {
  ContractDifference,
  ContractResult,
  EnvelopeBalance,
  FungibilityResult,
  IndicatorResult,
  MissionResult,
  ScheduledPayment,
  YearResult,
} from '../calculate/result.ts';
import type { Language } from '../law/contract.ts';
import type { Explained } from '../law/explained.ts';
import { nearest } from '../problems/suggestion.ts';
import { inWordsOf, type Names, otherLanguage } from '../vocabulary/record.ts';
import { keyWords, regimeWords } from '../vocabulary/vocabulary.ts';

/** The words that addresses are made of: those of the file, and those that only results know. */

export const segmentWords = {
  ...keyWords,
  ...regimeWords,
  letter_of_intent: keyWords.letterOfIntent,
  ceiling: { fr: 'plafond', en: 'ceiling' },
  to_verify: { fr: 'a_verifier', en: 'to_verify' },
  funded: { fr: 'finance', en: 'funded' },
  spent: { fr: 'depense', en: 'spent' },
  balance: { fr: 'solde', en: 'balance' },
  received: { fr: 'recu', en: 'received' },
  given: { fr: 'donne', en: 'given' },
  readings: { fr: 'lectures', en: 'readings' },
  differences: { fr: 'ecarts', en: 'differences' },
  schedule: { fr: 'echeancier', en: 'schedule' },
  advance: { fr: 'avance', en: 'advance' },
} as const satisfies Readonly<Record<string, Names>>;
export type SegmentWord = keyof typeof segmentWords;

/** One step of an address: its word, and other ways to write it, such as an indicator's own name. */
export interface Segment {
  readonly names: Names;
  readonly otherwise?: string;
}

export const word = (key: SegmentWord): Segment => ({ names: segmentWords[key] });

/** The place in a list, counted from 1; what stands there may also be called by its name. */
export const numbered = (index: number, otherwise?: string): Segment => {
  const text = String(index + 1);
  return { names: { fr: text, en: text }, ...(otherwise === undefined ? {} : { otherwise }) };
};

/** An amount of a result and how to name it: `care_access.fixed.ceiling`. */
export interface Addressed {
  readonly segments: readonly Segment[];
  readonly amount: Explained;
  /** How many of the first segments may be left out. */
  readonly optional?: number;
  /** True for what belongs to the contract and to none of its years. */
  readonly isOfContract?: true;
}

export const at = (amount: Explained, ...keys: readonly SegmentWord[]): Addressed => ({
  segments: keys.map(word),
  amount,
});

/** The same amounts under one more segment. */
export const under = (segment: Segment, all: readonly Addressed[]): Addressed[] =>
  all.map((addressed) => ({ ...addressed, segments: [segment, ...addressed.segments] }));

export const addressText = ({ segments }: Addressed, lang: Language): string =>
  segments.map(({ names }) => names[lang]).join('.');

/** The address without what may be left out. */
export const shortText = ({ segments, optional = 0 }: Addressed, lang: Language): string =>
  segments
    .slice(optional)
    .map(({ names }) => names[lang])
    .join('.');

/** Every way to write the address, in one language. */
export function spellings({ segments, optional = 0 }: Addressed, lang: Language): string[] {
  const whole = segments.reduce<readonly string[]>((heads, { names, otherwise }, index) => {
    const words = otherwise === undefined ? [names[lang]] : [names[lang], otherwise];
    return index === 0 ? words : heads.flatMap((head) => words.map((next) => `${head}.${next}`));
  }, []);
  const prefix = segments
    .slice(0, optional)
    .map(({ names }) => `${names[lang]}.`)
    .join('');
  return prefix === '' ? [...whole] : [...whole, ...whole.map((text) => text.slice(prefix.length))];
}

/** Addresses of what each envelope earns: operations, then the missions with their indicators. */

export const operationsAddresses = ({ operations }: YearResult): Addressed[] => [
  at(operations.entitled, 'operations'),
  at(operations.ceiling, 'operations', 'ceiling'),
];

const indicatorAddresses = (
  { ceiling, entitled, pending, name }: IndicatorResult,
  index: number,
): Addressed[] =>
  under(numbered(index, name), [
    { segments: [], amount: entitled },
    at(ceiling, 'ceiling'),
    at(pending, 'pending'),
  ]);

export const missionAddresses = (result: MissionResult): Addressed[] => {
  const { mission, fixed, variable, indicators, entitled } = result;
  return under(word(mission), [
    { segments: [], amount: entitled },
    at(result.ceiling, 'ceiling'),
    at(fixed.entitled, 'fixed'),
    at(fixed.ceiling, 'fixed', 'ceiling'),
    at(variable.entitled, 'variable'),
    at(variable.ceiling, 'variable', 'ceiling'),
    at(variable.pending, 'variable', 'pending'),
    ...under(word('indicators'), indicators.flatMap(indicatorAddresses)),
  ]);
};

/** Addresses of how the money may be used: `fungibility.operations` is what is left of that envelope. */

const balanceAddresses = ({ envelope, funded, received, given, known }: EnvelopeBalance): Addressed[] =>
  under(word(envelope), [
    ...(known === undefined ? [] : [{ segments: [], amount: known.final }]),
    at(funded, 'funded'),
    ...(known === undefined ? [] : [at(known.spent, 'spent'), at(known.balance, 'balance')]),
    at(received, 'received'),
    at(given, 'given'),
  ]);

export const fungibilityAddresses = (result: FungibilityResult): Addressed[] =>
  under(word('fungibility'), [
    ...result.envelopes.flatMap(balanceAddresses),
    ...under(
      word('transfers'),
      result.transfers.map(({ amount }, index) => ({ segments: [numbered(index)], amount })),
    ),
    at(result.unspent, 'unspent'),
    at(result.uncovered, 'uncovered'),
    ...under(
      word('readings'),
      result.readings.flatMap(({ regime, unspent, uncovered }) =>
        under(word(regime), [at(unspent, 'unspent'), at(uncovered, 'uncovered')]),
      ),
    ),
  ]);

/** Addresses of payments: `schedule.operations.balance`, or `operations.balance` where nothing else has that name. */

const isWord = (text: string): text is SegmentWord => Object.hasOwn(segmentWords, text);

const lineSegments = (line: string): Segment[] =>
  line.split('.').map((text) => (isWord(text) ? word(text) : { names: { fr: text, en: text } }));

const onlyPaid = /(^letter_of_intent|\.advance|\.balance)$/;

export const scheduleAddresses = (payments: readonly ScheduledPayment[]): Addressed[] =>
  payments.map(({ line, amount, year }) => ({
    segments: [word('schedule'), ...lineSegments(line)],
    amount,
    ...(onlyPaid.test(line) ? { optional: 1 } : {}),
    ...(year === undefined ? { isOfContract: true } : {}),
  }));

const differenceAddresses = ({ line, part, contract, scale, difference }: ContractDifference): Addressed[] =>
  under(word(line), [at(difference, part), at(contract, part, 'contract'), at(scale, part, 'scale')]);

/** In the order a result shows them; `payments` are those of this year, and of the letter of intent. */
export const addressesOf = (year: YearResult, payments: readonly ScheduledPayment[] = []): Addressed[] => [
  at(year.totals.entitled, 'total'),
  at(year.totals.fixed, 'fixed'),
  at(year.totals.variable, 'variable'),
  at(year.totals.ceiling, 'ceiling'),
  at(year.totals.pending, 'pending'),
  at(year.totals.toVerify, 'to_verify'),
  ...operationsAddresses(year),
  ...year.missions.flatMap(missionAddresses),
  ...fungibilityAddresses(year.fungibility),
  ...under(
    word('otherFunding'),
    year.otherFunding.map(({ label, amount }, index) => ({ segments: [numbered(index, label)], amount })),
  ),
  ...under(word('differences'), year.contractDifferences.flatMap(differenceAddresses)),
  ...scheduleAddresses(payments),
];

/** Case, accents, spaces and hyphens do not matter in an address. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, '_');

export type Found =
  | { readonly kind: 'found'; readonly addressed: Addressed }
  | { readonly kind: 'unknown'; readonly suggestion?: string };

/** The amount that a text names in the words of either language, or what it may have meant in those of `language`. */
export function findAddress(text: string, all: readonly Addressed[], language: Language): Found {
  const wanted = plain(text);
  const languages = [language, otherLanguage(language)];
  for (const lang of languages) {
    const addressed = all.find((one) => spellings(one, lang).some((spelling) => plain(spelling) === wanted));
    if (addressed !== undefined) return { kind: 'found', addressed };
  }
  const known = languages.flatMap((lang) => all.flatMap((one) => spellings(one, lang)));
  const names = all.map((one) => ({ fr: shortText(one, 'fr'), en: shortText(one, 'en') }));
  const suggestion = nearest(inWordsOf(language, wanted, names), known);
  return suggestion === undefined ? { kind: 'unknown' } : { kind: 'unknown', suggestion };
}

/** Whether two results say the same, amount by amount: what rewriting a file must never change. */

const amountsOf = ({ years, contract }: ContractResult): number[] => [
  ...years.flatMap((year) => [year.year, ...addressesOf(year).map(({ amount }) => centsOf(amount.value))]),
  ...contract.payments.map(({ amount }) => centsOf(amount.value)),
];

/** True when every amount of every year, and every payment of the file, is the same in both. */
export function hasSameAmounts(a: ContractResult, b: ContractResult): boolean {
  const [before, after] = [amountsOf(a), amountsOf(b)];
  return before.length === after.length && before.every((amount, index) => amount === after[index]);
}
