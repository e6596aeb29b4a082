/** The rows of a summary, and what was asked for all of them. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { ResultMeta } from '../calculate/json/head-json.ts';
import type { Assumed } from '../calculate/options.ts';
import type { Phrase } from '../law/language.ts';
import { text, type Value } from '../output/value.ts';
import type { ProblemJson } from '../problems/problem-json.ts';
import type { DateWindow } from '../schedule/shown-schedule.ts';
import type { ColumnKey, PortfolioCommand } from './columns.ts';

/**
 * `computed`; `no_year`: the year asked for is none of this contract's; `no_payments`: nothing is known to have been paid;
 * `undated`: without a date of signature there is no schedule; `refused`: the file has errors.
 */
export const rowStates = ['computed', 'no_year', 'no_payments', 'undated', 'refused'] as const;
export type RowState = (typeof rowStates)[number];

/** An absent value is not known, or without meaning for this contract. */
export type Cells = Partial<Readonly<Record<ColumnKey, Value | undefined>>>;

/** Small and plain, so that thousands of them can be kept. */
export interface PortfolioRow {
  readonly file: string;
  readonly state: RowState;
  readonly cells: Cells;
  /** Why what was paid differs, the first reasons in words. */
  readonly reasons?: readonly Phrase[];
  /** What is wrong with the file, where it is refused. */
  readonly diagnostics: readonly ProblemJson[];
}

/** What was asked for all of the contracts, said above the table. */
export interface PortfolioFrame extends Assumed {
  readonly command: PortfolioCommand;
  /** Which contract year each row shows, where that was asked: `last`, `all` or a number. */
  readonly year?: string | undefined;
  /** The day that decides, where one was given. */
  readonly on?: CalendarDate | undefined;
  /** Whether years begun by the last day that a file does not describe count too; absent without such a day. */
  readonly isProjecting?: boolean | undefined;
  /** The days of payments to count. */
  readonly window?: DateWindow;
  /** The payer looked for in an export. */
  readonly payer?: string | undefined;
  /** What was asked for all of them, and what came from the folder's policy, for programs. */
  readonly meta?: Pick<ResultMeta, 'config' | 'options'>;
  /** The latter for a workbook and CSV; pages say it at their end. */
  readonly policy?: Phrase | undefined;
  /** Rows of the export that name no contract, and the CPTS that no row names. */
  readonly unattributed?:
    | { readonly rows: number; readonly sum: Cents; readonly unnamed: readonly string[] }
    | undefined;
}

/** True where amounts of a row are simulated, so that none of them is called earned. */
export const hasSimulated = (rows: readonly PortfolioRow[]): boolean =>
  rows.some(({ cells: { simulated } }) => simulated?.kind === 'code' && simulated.code === 'true');

/** The contract that is late the longest first. */
export const byLateness = (a: PortfolioRow, b: PortfolioRow): number => daysLate(b) - daysLate(a);

const daysLate = ({ cells: { days_late: days } }: PortfolioRow): number =>
  days?.kind === 'count' ? days.count : -1;

/** A refused file may have no name that can be read: its path stands for it. */
export const nameOf = ({ cells, file }: PortfolioRow): Value => cells.name ?? text(file);
