/** One row of a summary: what one contract, or one contract year, says in the columns of its command. */
import type { SizeTier } from '../law/mission.ts';
import { code, text, type Value } from '../output/document.ts';
import { type Phrase, phrase } from '../output/phrase.ts';
import type { ProblemJson } from '../problems/problem-json.ts';
import type { ColumnKey } from './columns.ts';
import type { PortfolioCommand } from './command-columns.ts';

/**
 * `computed`; `no_year`: the year asked for is none of this contract's; `no_payments`: nothing is known to have been paid;
 * `undated`: without a date of signature there is no schedule; `refused`: the file has errors.
 */
export const rowStates = ['computed', 'no_year', 'no_payments', 'undated', 'refused'] as const;
export type RowState = (typeof rowStates)[number];

export const stateWords: Readonly<Record<RowState, Phrase>> = {
  computed: phrase('calculé', 'computed'),
  no_year: phrase('pas d’exercice', 'no such year'),
  no_payments: phrase('sans versement', 'no payments'),
  undated: phrase('sans date', 'no date'),
  refused: phrase('refusé', 'refused'),
};

export type Cells = Partial<Readonly<Record<ColumnKey, Value | undefined>>>;

/** Small and plain, so that thousands of them can be kept. */
export interface PortfolioRow {
  readonly file: string;
  readonly state: RowState;
  readonly tier?: SizeTier | undefined;
  /** An absent value is not known, or without meaning for this contract. */
  readonly cells: Cells;
  /** What is wrong with the file, where it is refused. */
  readonly diagnostics: readonly ProblemJson[];
}

export const portfolioRow = (
  file: string,
  state: RowState,
  cells: Cells,
  rest: Partial<Pick<PortfolioRow, 'tier' | 'diagnostics'>> = {},
): PortfolioRow => ({
  file,
  state,
  diagnostics: [],
  ...rest,
  cells: { ...cells, file: text(file), state: code(state, stateWords[state]) },
});

/** A refused file may have no name that can be read: its path stands for it. */
export const nameOf = ({ cells, file }: PortfolioRow): Value => cells.name ?? text(file);

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
