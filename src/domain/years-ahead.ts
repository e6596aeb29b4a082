/** A contract's years one after the other: what is earned, what is spent, what is left and carried over. */
import type { Explained } from './explained.ts';
import type { Envelope } from './mission.ts';
import type { YearResult } from './result.ts';

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
