/** Cross-field checks: facts of a contract that do not fit together. They need no amount of the law. */
import { addMonths, type CalendarDate, isAfter, isBefore, partsOf } from '../../amounts/calendar.ts';
import type { Given } from '../../amounts/source.ts';
import type { Mission } from '../../law/mission.ts';
import { contractTerms, firstDayOf, lastDayOf } from '../../law/terms.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { plainName } from '../../problems/suggestion.ts';
import type { Contract, DescribedYear, MissionYear } from '../contract-terms.ts';

export type Check = (contract: Contract) => readonly Problem[];

/** What a year says of a mission. */
interface MissionInYear {
  readonly contract: Contract;
  readonly year: DescribedYear;
  readonly mission: Mission;
  readonly described: MissionYear;
}
export type MissionCheck = (inYear: MissionInYear) => readonly Problem[];
/** Of the indicators of a mission, in a year or once for all years. */
export type IndicatorCheck = (described: Omit<MissionInYear, 'year'>) => readonly Problem[];

/** Each item that says the same as one before it, with the first of them. */
export function repeats<Item>(items: readonly Item[], said: (item: Item) => string) {
  const firsts = new Map<string, Item>();
  return items.flatMap((item): (readonly [Item, Item])[] => {
    const id = said(item);
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, item);
    return first === undefined ? [] : [[item, first]];
  });
}

/** Names that stand twice, each pointing at the first. */
export const duplicates = (
  of: 'commune' | 'indicator',
  named: readonly { readonly name: Given<string> }[],
): readonly Problem[] =>
  repeats(named, ({ name }) => plainName(name.value)).map(([{ name }, first]) =>
    problem('duplicate', name.at, { of, name: name.value }, first.name.at),
  );

/** The last day of the contract's five years. */
export const lastDayOfTerm = (signed: CalendarDate): CalendarDate => lastDayOf(signed, contractTerms.years);

/** The end of a contract lies within its term; a signature on a leap day has its anniversaries on 28 February. */
const endWithinTerm: Check = ({ terms: { signed, ended } }) => {
  if (signed === undefined || ended === undefined) return [];
  if (isBefore(ended.value, signed.value))
    return [problem('dates-out-of-order', ended.at, { date: 'ended' }, signed.at)];
  const lastDay = lastDayOfTerm(signed.value);
  return isAfter(ended.value, lastDay) ? [problem('ended-after-term', ended.at, { lastDay }, signed.at)] : [];
};

const leapDaySignature: Check = ({ terms: { signed } }) => {
  if (signed === undefined) return [];
  const { month, day } = partsOf(signed.value);
  return month === 2 && day === 29 ? [problem('leap-day-signature', signed.at, {})] : [];
};

/** The letter of intent comes before the contract, by nine months at most (avenant 2). */
const letterBeforeContract: Check = ({ terms: { signed, letter_of_intent: letter } }) => {
  if (signed === undefined || letter === undefined) return [];
  if (isAfter(letter.value, signed.value)) {
    return [problem('dates-out-of-order', letter.at, { date: 'letter_of_intent' }, signed.at)];
  }
  const months = contractTerms.letterOfIntentMonths;
  const deadline = addMonths(letter.value, months);
  if (!isAfter(signed.value, deadline)) return [];
  return [problem('letter-too-old', letter.at, { months, deadline }, signed.at)];
};

/** A commune counts once. */
const communeDuplicate: Check = ({ cpts }) => duplicates('commune', cpts.communes);

/** A population stated beside its communes is their sum. */
const communesSum: Check = ({ cpts }) => {
  const [first] = cpts.communes;
  if (first === undefined || cpts.population === undefined) return [];
  const sum = cpts.communes.reduce((all, commune) => all + commune.population.value, 0);
  if (sum === cpts.population.value) return [];
  const facts = { inhabitants: sum, population: cpts.population.value };
  return [problem('communes-sum', cpts.population.at, facts, first.name.at)];
};

/** The size tier must be known: from the contract, a population, or a tier in every described year. */
const tierKnown: Check = ({ cpts, years }) => {
  if (cpts.sizeTier !== undefined || cpts.population !== undefined) return [];
  const isInEveryYear = years.length > 0 && years.every((year) => year.sizeTier !== undefined);
  return isInEveryYear ? [] : [problem('tier-unknown', cpts.at, {})];
};

export const cptsChecks = [
  endWithinTerm,
  leapDaySignature,
  letterBeforeContract,
  communeDuplicate,
  communesSum,
  tierKnown,
];

/** Contract years come once each, in order, and not after the contract ended. */
const yearsInOrder: Check = ({ years }) => {
  const problems: Problem[] = [];
  // A year has few values, but may be repeated thousands of times.
  const firsts: Given<number>[] = [];
  for (const { year } of years) {
    const same = firsts.find((other) => other.value === year.value);
    const later = firsts.find((other) => other.value > year.value);
    if (same !== undefined)
      problems.push(problem('duplicate', year.at, { of: 'year', name: String(year.value) }, same.at));
    else if (later !== undefined) {
      const facts = { year: year.value, after: later.value };
      problems.push(problem('year-out-of-order', year.at, facts, later.at));
    }
    if (same === undefined) firsts.push(year);
  }
  return problems;
};

const yearsBeforeEnd: Check = ({ years, terms: { signed, ended } }) => {
  if (signed === undefined || ended === undefined || isBefore(ended.value, signed.value)) return [];
  return years.flatMap(({ year }) => {
    if (!isBefore(ended.value, firstDayOf(signed.value, year.value))) return [];
    return [problem('year-after-end', year.at, { year: year.value, ended: ended.value }, ended.at)];
  });
};

/** A transfer goes from one envelope to another. */
const transferToAnother: Check = (contract) =>
  contract.years
    .flatMap((year) => year.fungibility?.transfers ?? [])
    .filter(({ from, to }) => from.value === to.value)
    .map(({ from, to }) => problem('transfer-to-itself', to.at, {}, from.at));

export const yearChecks = [yearsInOrder, yearsBeforeEnd, transferToAnother];
