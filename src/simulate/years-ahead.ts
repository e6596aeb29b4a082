/**
 * The years of a contract one after the other, those the file does not describe projected: what is earned, spent, left and
 * carried over; and the same by civil year, each amount spread evenly over the days it is for, by largest remainder.
 */
import { isAfter, partsOf } from '../amounts/calendar.ts';
import type { ScheduledPayment, YearResult } from '../calculate/result.ts';
import { difference, type Explained, sum } from '../law/explained.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { civilYearsOf, earnedPortions, earningsOf, spread } from '../schedule/civil-years.ts';

export interface YearsAhead {
  readonly years: readonly YearAhead[];
  /** Empty without a date of signature. */
  readonly civilYears: readonly CivilYearAhead[];
  /** Envelopes whose spending is not known in one of the years: they take no part in what is left. */
  readonly unknown: readonly Envelope[];
  /** Envelopes whose spending is, in one of the years, what the budget of the file plans. */
  readonly planned: readonly Envelope[];
  /** What the letter of intent paid before the first year: no spending is known of it. */
  readonly letter?: Explained;
}

/** What is spent and left counts the envelopes whose spending is known; both are undefined where there is none. */
interface Spent {
  readonly spent: Explained | undefined;
  readonly left: Explained | undefined;
  /** What is left since the first year, and the letter of intent before it. */
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

/** `letters`: the payment for the letter of intent, where there is one. */
export function yearsAhead(
  years: readonly YearResult[],
  letters: readonly ScheduledPayment[] = [],
): YearsAhead {
  const letter = letters[0]?.amount;
  const inSomeYear = (of: 'undeclared' | 'planned'): Envelope[] =>
    envelopes.filter((envelope) => years.some(({ fungibility }) => fungibility[of].includes(envelope)));
  const ahead = years.map((year) => {
    const known = knownIn(year);
    const [spent, earned] = [known.map((each) => each.spent), known.map(({ funded }) => funded)];
    return { year, ...leftOf(spent, earned) };
  });
  return {
    years: carriedOver(ahead, letter),
    civilYears: civilYears(years, letters),
    unknown: inSomeYear('undeclared'),
    planned: inSomeYear('planned'),
    ...(letter && { letter }),
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

/** Each with what is left since the first, on top of what came before. */
function carriedOver<T extends Pick<Spent, 'left'>>(
  years: readonly T[],
  before?: Explained,
): (T & { carried: Explained })[] {
  let carried: Explained = sum({ name: 'balance' }, before === undefined ? [] : [before]);
  return years.map((year) => {
    carried = sum({ name: 'balance' }, [carried, ...(year.left === undefined ? [] : [year.left])]);
    return { ...year, carried };
  });
}

/** What is spent of an envelope is spread over its own days, as what it earns is; the letter of intent is earned on its date. */
function civilYears(years: readonly YearResult[], letters: readonly ScheduledPayment[]): CivilYearAhead[] {
  const spent = years.flatMap((year) => {
    const earnings = earningsOf(year);
    return knownIn(year).flatMap(({ envelope, spent: amount }) => {
      const days = earnings.find((earning) => earning.envelope === envelope)?.days;
      // What a mission spends in a contract year in which it does not run yet is of the whole of that year.
      const own = days === undefined || isAfter(days.from, days.to) ? year.period : days;
      return own === undefined ? [] : spread(amount, own, year.isProjected);
    });
  });
  const counted = years.flatMap((year) => {
    const known = new Set(knownIn(year).map(({ envelope }) => envelope));
    return earnedPortions(year, (envelope) => known.has(envelope));
  });
  return carriedOver(
    civilYearsOf(years, letters).map(({ year, accrued, isProjected, isSimulated }) => {
      const out = spent.filter(({ civilYear }) => civilYear === year).map(({ amount }) => amount);
      const into = counted.filter(({ civilYear }) => civilYear === year).map(({ amount }) => amount);
      const letter = letters.filter(({ date }) => partsOf(date).year === year).map(({ amount }) => amount);
      const { spent: all, left } = leftOf(out, [...into, ...letter]);
      const alone = letter.length === 0 ? undefined : sum({ name: 'balance' }, letter);
      return { year, earned: accrued, isProjected, isSimulated, spent: all, left: left ?? alone };
    }),
  );
}
