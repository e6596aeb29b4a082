/** A summary for programs, `aci-cpts/portfolio@1`: each value by the name of its column, null for what is not known. */
import { dateToIso } from '../../base/calendar.ts';
import type { SizeTier } from '../../domain/mission.ts';
import { eurosOf } from '../../output/numbers.ts';
import type { ToolJson } from '../json-shape.ts';
import type { ProblemJson } from '../problem-json.ts';
import { type ColumnKey, columnsOf, type PortfolioCommand, type Value } from './columns.ts';
import type { PortfolioFrame, PortfolioRow, RowState } from './row.ts';
import { type PortfolioTotals, summedColumns, type TierTotals } from './totals.ts';

export interface HeadJson {
  readonly format: 'aci-cpts/portfolio@1';
  readonly tool: ToolJson;
  readonly of: PortfolioCommand;
  /** `last`, `all` or a number; null where a day or nothing decides. */
  readonly year: string | null;
  readonly on: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export type ValueJson = string | number | boolean | null;
export type RowJson = Partial<Readonly<Record<ColumnKey, ValueJson>>> & {
  readonly file: string;
  readonly state: RowState;
  /** Amounts of this row that rest on amounts to verify. */
  readonly unsure: readonly ColumnKey[];
  readonly diagnostics: readonly ProblemJson[];
};

export interface TotalJson {
  /** Null for all tiers together. */
  readonly size_tier: SizeTier | null;
  readonly contracts: number;
  readonly rows: number;
  /** Null where no row knows the amount. */
  readonly sums: Partial<Readonly<Record<ColumnKey, number | null>>>;
  /** How many rows know the amount. */
  readonly known: Partial<Readonly<Record<ColumnKey, number>>>;
  readonly unsure: readonly ColumnKey[];
}

export interface TotalsJson {
  readonly files: Readonly<Record<RowState, number>>;
  readonly warnings: number;
  readonly totals: readonly TotalJson[];
}

function valueJson(value: Value | undefined): ValueJson {
  if (value === undefined) return null;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'amount':
      return eurosOf(value.amount);
    case 'count':
      return value.count;
    case 'date':
      return dateToIso(value.date);
    case 'yes_no':
      return value.is;
  }
}

export const headJson = ({ command, year, on, window }: PortfolioFrame, tool: ToolJson): HeadJson => ({
  format: 'aci-cpts/portfolio@1',
  tool: { name: tool.name, version: tool.version },
  of: command,
  year: year ?? null,
  on: on ?? null,
  from: window?.from ?? null,
  to: window?.to ?? null,
});

export function rowJson(command: PortfolioCommand, row: PortfolioRow): RowJson {
  const { file, state, cells, diagnostics } = row;
  const keys: readonly ColumnKey[] = columnsOf[command];
  const values = keys.map((key) => [key, valueJson(cells[key])] as const);
  const unsure = keys.filter((key) => {
    const value = cells[key];
    return value?.kind === 'amount' && value.isUnsure;
  });
  return { ...Object.fromEntries(values), file, state, unsure, diagnostics };
}

function totalJson(command: PortfolioCommand, { tier, contracts, rows, sums }: TierTotals): TotalJson {
  const keys = summedColumns(command);
  const known = keys.map((key) => [key, sums[key]?.known ?? 0] as const);
  const amounts = keys.map((key) => {
    const sum = sums[key];
    return [key, sum === undefined || sum.known === 0 ? null : eurosOf(sum.amount)] as const;
  });
  return {
    size_tier: tier ?? null,
    contracts,
    rows,
    sums: Object.fromEntries(amounts),
    known: Object.fromEntries(known),
    unsure: keys.filter((key) => sums[key]?.isUnsure === true),
  };
}

export const totalsJson = (
  command: PortfolioCommand,
  { tiers, overall, files, warnings }: PortfolioTotals,
): TotalsJson => ({
  files,
  warnings,
  totals: [...tiers, overall].map((each) => totalJson(command, each)),
});
