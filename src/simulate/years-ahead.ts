/**
 * The years of a contract one after the other, those the file does not describe projected, and the same by civil year: each
 * amount is spread evenly over the days it is for, by largest remainder.
 */
import type { YearResult } from '../calculate/result.ts';
import type { Contract } from '../law/contract.ts';
import { difference, type Explained, givenAmount, sum } from '../law/explained.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { civilYearsOf, spread } from '../schedule/civil-years.ts';

/** A contract's years one after the other: what is earned, what is spent, what is left and carried over. */

export interface YearsAhead {
  readonly years: readonly YearAhead[];
  /** Empty without a date of signature. */
  readonly civilYears: readonly CivilYearAhead[];
  /** Envelopes whose spending is not known in one of the years: they take no part in what is left. */
  readonly unknown: readonly Envelope[];
}

/** What is spent and left counts the envelopes whose spending is known; both are absent where there is none. */
interface Spent {
  readonly spent?: Explained;
  readonly left?: Explained;
  /** What is left since the first year. */
  readonly carried: Explained;
}

export interface YearAhead extends Spent {
  readonly year: YearResult;
}

export interface CivilYearAhead extends Spent {
  readonly year: number;
  readonly earned: Explained;
  /** True when some of it belongs to a contract year that the file does not describe. */
  readonly isProjected: boolean;
}

/** What the file states of each envelope. */
type Spending = Partial<Record<Envelope, Explained>>;

function statedIn(contract: Contract, year: number): Spending {
  const described = contract.years.find((candidate) => candidate.year.value === year);
  const stated: Spending = {};
  for (const envelope of envelopes) {
    const spending =
      envelope === 'operations' ? described?.operations?.spending : described?.missions[envelope]?.spending;
    if (spending !== undefined) stated[envelope] = givenAmount({ name: 'spent', line: envelope }, spending);
  }
  return stated;
}

/** One contract year with what is spent in it, envelope by envelope. */
interface YearSpent {
  readonly year: YearResult;
  readonly spending: Spending;
}

const earnedBy = ({ operations, missions }: YearResult, envelope: Envelope): Explained | undefined =>
  envelope === 'operations'
    ? operations.entitled
    : missions.find(({ mission }) => mission === envelope)?.entitled;

const known = (spending: Spending): readonly Envelope[] =>
  envelopes.filter((envelope) => spending[envelope] !== undefined);

const amountsOf = ({
  year,
  spending,
}: YearSpent): { spent: readonly Explained[]; earned: readonly Explained[] } => ({
  spent: known(spending).flatMap((envelope) => spending[envelope] ?? []),
  earned: known(spending).flatMap((envelope) => earnedBy(year, envelope) ?? []),
});

function leftOf(spent: readonly Explained[], earned: readonly Explained[]) {
  if (spent.length === 0) return {};
  const all = sum({ name: 'spent' }, spent);
  return { spent: all, left: difference({ name: 'balance' }, sum({ name: 'entitled' }, earned), all) };
}

/** Each with what is left since the first. */
function carriedOver<T extends { readonly left?: Explained }>(
  years: readonly T[],
): (T & { carried: Explained })[] {
  let carried: Explained = sum({ name: 'balance' }, []);
  return years.map((year) => {
    carried = sum({ name: 'balance' }, [carried, ...(year.left === undefined ? [] : [year.left])]);
    return { ...year, carried };
  });
}

function civilYears(all: readonly YearSpent[]): CivilYearAhead[] {
  const overDays = (amounts: readonly Explained[], { period, isProjected }: YearResult) =>
    period === undefined
      ? []
      : amounts.flatMap((amount) => spread(amount, period.from, period.to, isProjected));
  const spent = all.flatMap((each) => overDays(amountsOf(each).spent, each.year));
  const counted = all.flatMap(({ year, spending }) => {
    const kept = new Set(known(spending));
    return civilYearsOf([only(year, kept)], []);
  });
  const years = civilYearsOf(
    all.map(({ year }) => year),
    [],
  );
  return carriedOver(
    years.map(({ year, accrued, isProjected }) => {
      const out = spent.filter(({ civilYear }) => civilYear === year).map(({ amount }) => amount);
      const into = counted.filter((each) => each.year === year).map((each) => each.accrued);
      return { year, earned: accrued, isProjected, ...leftOf(out, into) };
    }),
  );
}

/** The year with nothing but the envelopes whose spending is known. */
function only(year: YearResult, kept: ReadonlySet<Envelope>): YearResult {
  const missions = year.missions.filter(({ mission }) => kept.has(mission));
  if (kept.has('operations')) return { ...year, missions };
  const none = sum({ name: 'entitled', line: 'operations' }, []);
  return { ...year, missions, operations: { ...year.operations, entitled: none } };
}

/** What the file does not state of spending is not known. */
export function yearsAhead(contract: Contract, years: readonly YearResult[]): YearsAhead {
  const all = years.map((year): YearSpent => ({ year, spending: statedIn(contract, year.year) }));
  const ahead: YearAhead[] = carriedOver(
    all.map((each) => {
      const { spent, earned } = amountsOf(each);
      return { year: each.year, ...leftOf(spent, earned) };
    }),
  );
  const unknown = envelopes.filter((envelope) =>
    all.some(
      ({ year, spending }) => earnedBy(year, envelope) !== undefined && spending[envelope] === undefined,
    ),
  );
  return { years: ahead, civilYears: civilYears(all), unknown };
}
