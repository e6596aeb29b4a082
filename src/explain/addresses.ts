/**
 * The closed list of the amounts of a contract year that can be named and explained. Every amount that a result shows
 * to people or to programs is one of them.
 */
import { centsOf } from '../amounts/money.ts';
import type { FungibilityResult } from '../calculate/fungibility/fungibility-result.ts';
import type { ContractResult, MissionResult, ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import type { Language, Phrase } from '../law/language.ts';
import { regimeWords } from '../law/reading.ts';
import { eurosOf } from '../output/json-fields.ts';
import { nearest, plainName } from '../problems/suggestion.ts';
import { inWordsOf, otherLanguage } from '../vocabulary/record.ts';
import { keyWords } from '../vocabulary/vocabulary.ts';

/** The words that addresses are made of: those of the file, and those that only results know. */
export const segmentWords = {
  ...keyWords,
  ...regimeWords,
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
} as const satisfies Readonly<Record<string, Phrase>>;
export type SegmentWord = keyof typeof segmentWords;

/** One step of an address: its word, and another way to write it, such as an indicator's own name. */
interface Segment {
  readonly names: Phrase;
  readonly otherwise?: string | undefined;
}

/** An amount of a result and how to name it: `care_access.fixed.ceiling`. */
export interface Addressed {
  readonly segments: readonly Segment[];
  readonly amount: Explained;
  /** How many of the first segments may be left out. */
  readonly optional?: number;
  /** True for what belongs to the contract and to none of its years. */
  readonly isOfContract?: true;
}

const at = (amount: Explained, ...path: readonly (SegmentWord | Segment)[]): Addressed => ({
  segments: path.map((step) => (typeof step === 'string' ? { names: segmentWords[step] } : step)),
  amount,
});

/** The place in a list, counted from 1; what stands there may also be called by its name. */
const numbered = (index: number, otherwise?: string): Segment => ({
  names: { fr: String(index + 1), en: String(index + 1) },
  otherwise,
});

export const addressText = ({ segments }: Addressed, lang: Language): string =>
  segments.map(({ names }) => names[lang]).join('.');

function missionAddresses({ mission, ceiling, fixed, variable, indicators, entitled }: MissionResult) {
  const of = (amount: Explained, ...path: readonly (SegmentWord | Segment)[]) => at(amount, mission, ...path);
  return [
    of(entitled),
    of(ceiling, 'ceiling'),
    of(fixed.entitled, 'fixed'),
    of(fixed.ceiling, 'fixed', 'ceiling'),
    of(variable.entitled, 'variable'),
    of(variable.ceiling, 'variable', 'ceiling'),
    of(variable.pending, 'variable', 'pending'),
    ...indicators.flatMap((indicator, index) => {
      const number = numbered(index, indicator.name);
      return [
        of(indicator.entitled, 'indicators', number),
        of(indicator.ceiling, 'indicators', number, 'ceiling'),
        of(indicator.pending, 'indicators', number, 'pending'),
      ];
    }),
  ];
}

/** How the money may be used: `fungibility.operations` is what is left of that envelope. */
function fungibilityAddresses({ envelopes, transfers, unspent, uncovered, outcomes }: FungibilityResult) {
  const of = (amount: Explained, ...path: readonly (SegmentWord | Segment)[]) =>
    at(amount, 'fungibility', ...path);
  return [
    ...envelopes.flatMap(({ envelope, funded, received, given, known }) => [
      ...(known === undefined ? [] : [of(known.final, envelope)]),
      of(funded, envelope, 'funded'),
      ...(known === undefined
        ? []
        : [of(known.spent, envelope, 'spent'), of(known.balance, envelope, 'balance')]),
      of(received, envelope, 'received'),
      of(given, envelope, 'given'),
    ]),
    ...transfers.map(({ amount }, index) => of(amount, 'transfers', numbered(index))),
    of(unspent, 'unspent'),
    of(uncovered, 'uncovered'),
    ...outcomes().flatMap((reading) => [
      of(reading.unspent, 'readings', reading.regime, 'unspent'),
      of(reading.uncovered, 'readings', reading.regime, 'uncovered'),
    ]),
  ];
}

const isWord = (text: string): text is SegmentWord => Object.hasOwn(segmentWords, text);
const onlyPaid = /(^letter_of_intent|\.advance|\.balance)$/;

/** `schedule.operations.balance`, or `operations.balance` where nothing else has that name. */
const paymentAddress = ({ line, amount, year }: ScheduledPayment): Addressed => ({
  ...at(amount, 'schedule', ...line.split('.').filter(isWord)),
  ...(onlyPaid.test(line) ? { optional: 1 } : {}),
  ...(year === undefined ? { isOfContract: true } : {}),
});

/** In the order a result shows them; `payments` are those of this year, and of the letter of intent. */
export const addressesOf = (year: YearResult, payments: readonly ScheduledPayment[] = []): Addressed[] => [
  at(year.totals.entitled, 'total'),
  at(year.totals.fixed, 'fixed'),
  at(year.totals.variable, 'variable'),
  at(year.totals.ceiling, 'ceiling'),
  at(year.totals.pending, 'pending'),
  at(year.totals.toVerify, 'to_verify'),
  at(year.operations.entitled, 'operations'),
  at(year.operations.ceiling, 'operations', 'ceiling'),
  ...year.missions.flatMap(missionAddresses),
  ...fungibilityAddresses(year.fungibility),
  ...year.otherFunding.map(({ label, amount }, index) => at(amount, 'otherFunding', numbered(index, label))),
  ...year.contractDifferences.flatMap(({ line, part, contract, scale, difference }) => [
    at(difference, 'differences', line, part),
    at(contract, 'differences', line, part, 'contract'),
    at(scale, 'differences', line, part, 'scale'),
  ]),
  ...payments.map(paymentAddress),
];

/** Every way to write an address in one language: with names for numbers, and without what may be left out. */
function spellings({ segments, optional = 0 }: Addressed, lang: Language): string[] {
  const ways = segments.reduce<readonly (readonly string[])[]>(
    (heads, { names, otherwise }) =>
      [names[lang], ...(otherwise === undefined ? [] : [otherwise])].flatMap((word) =>
        heads.map((head) => [...head, word]),
      ),
    [[]],
  );
  return [...ways, ...(optional === 0 ? [] : ways.map((way) => way.slice(optional)))].map((way) =>
    way.join('.'),
  );
}

/** Case, accents, spaces and hyphens do not matter in an address. */
const plain = (text: string): string => plainName(text).replace(/[\s-]+/g, '_');

type Found =
  | { readonly kind: 'found'; readonly addressed: Addressed }
  | { readonly kind: 'unknown'; readonly suggestion?: string };

/** The first amount of the year that is so many euros: `12359,65`, `12 359,65 €`. */
function withAmount(text: string, all: readonly Addressed[]): Addressed | undefined {
  const [, whole, fraction = '0'] = /^([\d.,]*?\d)(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s€]/g, '')) ?? [];
  if (whole === undefined) return undefined;
  const wanted = Number(`${whole.replace(/[.,]/g, '')}.${fraction}`);
  return all.find(({ amount }) => eurosOf(amount.value) === wanted);
}

const shortestPart = 3;

/** What a part of its own name finds, such as an indicator. */
const withNamePart = (wanted: string, all: readonly Addressed[]): Addressed[] =>
  wanted.length < shortestPart
    ? []
    : all.filter(({ segments }) => plain(segments.at(-1)?.otherwise ?? '').includes(wanted));

/**
 * The amount that a text names in the words of either language, by its figure or by a part of an indicator's name; or what
 * it may have meant, in the words of `language`.
 */
export function findAddress(text: string, all: readonly Addressed[], language: Language): Found {
  const wanted = plain(text);
  const languages = [language, otherLanguage(language)];
  const [named, ...others] = withNamePart(wanted, all);
  const addressed =
    languages
      .map((lang) => all.find((one) => spellings(one, lang).some((way) => plain(way) === wanted)))
      .find((one) => one !== undefined) ??
    withAmount(text, all) ??
    (others.length === 0 ? named : undefined);
  if (addressed !== undefined) return { kind: 'found', addressed };
  if (named !== undefined) return { kind: 'unknown', suggestion: addressText(named, language) };
  const known = languages.flatMap((lang) => all.flatMap((one) => spellings(one, lang)));
  const short = (one: Addressed, lang: Language) => spellings(one, lang).at(-1) ?? '';
  const names = all.map((one) => ({ fr: short(one, 'fr'), en: short(one, 'en') }));
  const suggestion = nearest(inWordsOf(language, wanted, names), known);
  return suggestion === undefined ? { kind: 'unknown' } : { kind: 'unknown', suggestion };
}

const amountsOf = ({ years, contract }: ContractResult): number[] => [
  ...years.flatMap((year) => [year.year, ...addressesOf(year).map(({ amount }) => centsOf(amount.value))]),
  ...contract.payments.map(({ amount }) => centsOf(amount.value)),
];

/** True when every amount of every year, and every payment of the file, is the same in both. */
export function hasSameAmounts(a: ContractResult, b: ContractResult): boolean {
  const [before, after] = [amountsOf(a), amountsOf(b)];
  return before.length === after.length && before.every((amount, index) => amount === after[index]);
}
