/** What the rows add up to, by size tier and together. An absent amount adds nothing, and is not counted as known. */
import { type Cents, total } from '../amounts/money.ts';
import { tellingWords } from '../check/export/attribute.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { type SizeTier, sizeTiers } from '../law/mission.ts';
import { type Amount, difference, marked, type None, none } from '../output/value.ts';
import { type ColumnKey, type PortfolioCommand, summedColumns } from './columns.ts';
import { type PortfolioFrame, type PortfolioRow, type RowState, rowStates } from './rows.ts';

interface Sum {
  readonly amount: Cents;
  /** A total is as sure as its weakest amount. */
  readonly isUnsure: boolean;
  /** How many rows state it. */
  readonly known: number;
}

export interface GroupTotals {
  /** Contracts whose rows are counted; one has several rows where several years are shown. */
  readonly contracts: number;
  readonly rows: number;
  readonly sums: Partial<Readonly<Record<ColumnKey, Sum>>>;
}

export interface TierTotals extends GroupTotals {
  readonly tier: SizeTier;
}

export interface PortfolioTotals {
  readonly overall: GroupTotals;
  readonly tiers: readonly TierTotals[];
  /** Files in each state. */
  readonly files: Readonly<Record<RowState, number>>;
  readonly warnings: number;
  readonly sameCpts: readonly SameCpts[];
  /** Differences in all contracts, those of one cause counted once: explained by a cause, and by none. */
  readonly differences: { readonly explained: number; readonly unexplained: number };
}

export interface Portfolio {
  readonly frame: PortfolioFrame;
  readonly rows: readonly PortfolioRow[];
  readonly totals: PortfolioTotals;
}

/** A sum over no row at all is not zero: it is not known. */
export function sumOf({ sums }: Pick<GroupTotals, 'sums'>, key: ColumnKey): Amount | None {
  const sum = sums[key];
  if (sum === undefined || sum.known === 0) return none;
  return (key === 'difference' ? difference : marked)(sum.amount, sum.isUnsure);
}

/** Adds up what a group of rows says. */
function tally(command: PortfolioCommand, rows: readonly PortfolioRow[]): GroupTotals {
  const sums = summedColumns[command].flatMap(({ key }) => {
    const known = rows.flatMap(({ cells: { [key]: value } }) => (value?.kind === 'amount' ? [value] : []));
    const isUnsure = known.some(({ isUncertain }) => isUncertain === true);
    const amount = total(known.map((one) => one.amount));
    return known.length === 0 ? [] : [[key, { amount, isUnsure, known: known.length }]];
  });
  const contracts = new Set(rows.map(({ file }) => file)).size;
  return { contracts, rows: rows.length, sums: Object.fromEntries(sums) };
}

const countIn = ({ cells }: PortfolioRow, key: ColumnKey): number => {
  const value = cells[key];
  return value?.kind === 'count' ? value.count : 0;
};

/** A CPTS that more than one file is about. */
export interface SameCpts {
  readonly name: string;
  readonly files: readonly string[];
}

/** Files by the CPTS that they are about: by its FINESS number, or by its name. */
export function watchCpts() {
  const seen = new Map<string, { readonly name: string; readonly files: string[] }>();
  return {
    add(file: string, { name, finess }: Contract['cpts']): void {
      const keys = [tellingWords(name.value), ...(finess === undefined ? [] : [finess.value])];
      const [known = { name: name.value, files: [] }] = keys.flatMap((key) => seen.get(key) ?? []);
      if (!known.files.includes(file)) known.files.push(file);
      for (const key of keys) if (!seen.has(key)) seen.set(key, known);
    },
    same: (): SameCpts[] => [...new Set(seen.values())].filter(({ files }) => files.length > 1),
  };
}

/** Rows that know an amount enter totals with it: those computed, and what is owed where nothing else is known. */
export function totalsOf(
  command: PortfolioCommand,
  rows: readonly PortfolioRow[],
  sameCpts: readonly SameCpts[],
): PortfolioTotals {
  const counted = rows.filter(({ state, cells: { owed } }) => state === 'computed' || owed !== undefined);
  const byFile = [...new Map(rows.map((row) => [row.file, row])).values()];
  const sum = (of: readonly PortfolioRow[], key: ColumnKey) =>
    of.reduce((all, row) => all + countIn(row, key), 0);
  const files = rowStates.map((state) => [state, byFile.filter((row) => row.state === state).length]);
  return {
    sameCpts,
    overall: tally(command, counted),
    tiers: sizeTiers.flatMap((tier) => {
      const of = counted.filter((row) => countIn(row, 'size_tier') === tier);
      return of.length === 0 ? [] : [{ tier, ...tally(command, of) }];
    }),
    files: Object.fromEntries(files),
    warnings: sum(byFile, 'warnings'),
    differences: { explained: sum(counted, 'explained'), unexplained: sum(counted, 'unexplained') },
  };
}
