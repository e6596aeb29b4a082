import type { ColumnKey, PortfolioCommand } from '../portfolio/columns.ts';
import type { RowState } from '../portfolio/row.ts';
import type { PortfolioTotals } from '../portfolio/totals.ts';

export interface PortfolioWords {
  readonly title: Readonly<Record<PortfolioCommand, string>>;
  readonly yearShown: { readonly last: string; readonly all: string; readonly one: (year: string) => string };
  /** The contract year that runs on a day; for a check, what is owed up to it. */
  readonly onDay: Readonly<Record<PortfolioCommand, (day: string) => string>>;
  readonly window: (from: string | undefined, to: string | undefined) => string;
  readonly inEuros: string;
  readonly heads: Readonly<Record<ColumnKey, string>>;
  readonly shortHeads: Partial<Readonly<Record<ColumnKey, string>>>;
  /** The heads of a French or an English spreadsheet. */
  readonly csvHeads: Readonly<Record<ColumnKey, string>>;
  readonly states: Readonly<Record<RowState, string>>;
  readonly yes: string;
  readonly no: string;
  readonly total: (contracts: number) => string;
  readonly byTier: string;
  readonly refusals: string;
  readonly refusal: (file: string, line: number, text: string) => string;
  readonly contracts: string;
  readonly tier: (tier: number) => string;
  readonly toVerify: (amount: string) => string;
  readonly unsure: string;
  readonly paidKnown: (known: number, rows: number) => string;
  readonly paidUnknown: string;
  readonly unplaced: (amount: string) => string;
  /** What the counts of differences mean, and what they come to. */
  readonly differences: (counts: PortfolioTotals['differences']) => string;
  readonly left: Readonly<Partial<Record<RowState, (count: number) => string>>>;
  readonly warnings: (count: number) => string;
  readonly projected: string;
  readonly hidden: (heads: string) => string;
  readonly nothing: string;
  readonly madeWith: (version: string) => string;
}
