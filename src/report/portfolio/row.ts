import type { SizeTier } from '../../domain/mission.ts';
import type { ProblemJson } from '../json/problem.ts';
import type { ColumnKey, PortfolioCommand, Value } from './columns.ts';

/**
 * `computed`; `no_year`: the year asked for is none of this contract's; `no_payments`: nothing is known to have been paid;
 * `undated`: without a date of signature there is no schedule; `refused`: the file has errors.
 */
export const rowStates = ['computed', 'no_year', 'no_payments', 'undated', 'refused'] as const;
export type RowState = (typeof rowStates)[number];

/** One line of a summary: small and plain, so that thousands of them can be kept. */
export interface PortfolioRow {
  readonly file: string;
  readonly state: RowState;
  readonly tier?: SizeTier;
  /** Without `file` and `state`. */
  readonly cells: Partial<Readonly<Record<ColumnKey, Value>>>;
  /** What is wrong with the file, where it is refused. */
  readonly diagnostics: readonly ProblemJson[];
}

/** What was asked for all of the contracts, said above the table. */
export interface PortfolioFrame {
  readonly command: PortfolioCommand;
  /** Which contract year each row shows, where that was asked: `last`, `all` or a number. */
  readonly year?: string;
  /** The day that decides, `YYYY-MM-DD`, where one was given. */
  readonly on?: string;
  /** The first and the last day of payments to count, as they were given. */
  readonly window?: { readonly from?: string; readonly to?: string };
}
