/**
 * The years of a contract one after the other, those the file does not describe projected: what is earned, spent, left and
 * carried over; and the same by civil year, each amount spread evenly over the days it is for, by largest remainder.
 */
import type { YearResult } from '../calculate/result.ts';
import { difference, type Explained, sum } from '../law/explained.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { civilYearsOf, spread } from '../schedule/civil-years.ts';

export interface YearsAhead {
  readonly years: readonly YearAhead[];
  /** Empty without a date of signature. */
  readonly civilYears: readonly CivilYearAhead[];
  /** Envelopes whose spending is not known in one of the years: they take no part in what is left. */
  readonly unknown: readonly Envelope[];
}

/** What is spent and left counts the envelopes whose spending is known; both are undefined where there is none. */
interface Spent {
  readonly spent: Explained | undefined;
  readonly left: Explained | undefined;
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
  /** True when some of it rests on an assumed rate. */
  readonly isSimulated: boolean;
}

export function yearsAhead(years: readonly YearResult[]): YearsAhead {
  const unknown = new Set(years.flatMap(({ fungibility }) => fungibility.undeclared));
  const ahead = years.map((year) => {
    const known = knownIn(year);
    return {
      year,
      ...leftOf(
        known.map(({ spent }) => spent),
        known.map(({ funded }) => funded),
      ),
    };
  });
  return {
    years: carriedOver(ahead),
    civilYears: civilYears(years),
    unknown: envelopes.filter((envelope) => unknown.has(envelope)),
  };
}

/** The envelopes whose spending the file states, with what they earn and spend. */
const knownIn = ({ fungibility }: YearResult) =>
  fungibility.envelopes.flatMap(({ envelope, funded, known }) =>
    known === undefined ? [] : [{ envelope, funded, spent: known.spent }],
  );

function leftOf(spent: readonly Explained[], earned: readonly Explained[]): Pick<Spent, 'spent' | 'left'> {
  if (spent.length === 0) return { spent: undefined, left: undefined };
  const all = sum({ name: 'spent' }, spent);
  return { spent: all, left: difference({ name: 'balance' }, sum({ name: 'entitled' }, earned), all) };
}

/** Each with what is left since the first. */
function carriedOver<T extends Pick<Spent, 'left'>>(years: readonly T[]): (T & { carried: Explained })[] {
  let carried: Explained = sum({ name: 'balance' }, []);
  return years.map((year) => {
    carried = sum({ name: 'balance' }, [carried, ...(year.left === undefined ? [] : [year.left])]);
    return { ...year, carried };
  });
}

function civilYears(years: readonly YearResult[]): CivilYearAhead[] {
  const spent = years.flatMap((year) => {
    const { period, isProjected } = year;
    if (period === undefined) return [];
    return knownIn(year).flatMap((each) => spread(each.spent, period, isProjected));
  });
  const counted = years.flatMap((year) => civilYearsOf([onlyKnown(year)], []));
  return carriedOver(
    civilYearsOf(years, []).map(({ year, accrued, isProjected, isSimulated }) => {
      const out = spent.filter(({ civilYear }) => civilYear === year).map(({ amount }) => amount);
      const into = counted.filter((each) => each.year === year).map((each) => each.accrued);
      return { year, earned: accrued, isProjected, isSimulated, ...leftOf(out, into) };
    }),
  );
}

/** The year with nothing but the envelopes whose spending is known. */
function onlyKnown(year: YearResult): YearResult {
  const known = new Set(knownIn(year).map(({ envelope }) => envelope));
  const missions = year.missions.filter(({ mission }) => known.has(mission));
  if (known.has('operations')) return { ...year, missions };
  const none = sum({ name: 'entitled', line: 'operations' }, []);
  return { ...year, missions, operations: { ...year.operations, entitled: none } };
}
