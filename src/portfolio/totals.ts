/** What the rows add up to, by size tier and together. An absent amount adds nothing, and is not counted as known. */
import { add, type Cents, zero } from '../amounts/money.ts';
import { tellingWords } from '../check/export/attribute.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { type SizeTier, sizeTiers } from '../law/mission.ts';
import { type Amount, difference, marked, type None, none } from '../output/value.ts';
import { type ColumnKey, type PortfolioCommand, summedColumns } from './columns.ts';
import type { PortfolioRow, RowState } from './rows.ts';

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

/** A sum over no row at all is not zero: it is not known. */
export function sumOf({ sums }: Pick<GroupTotals, 'sums'>, key: ColumnKey): Amount | None {
  const sum = sums[key];
  if (sum === undefined || sum.known === 0) return none;
  return (key === 'difference' ? difference : marked)(sum.amount, sum.isUnsure);
}

/** Adds up what one group of rows says. Rows of one contract come one after the other. */
function tally(command: PortfolioCommand) {
  const keys = summedColumns[command].map(({ key }) => key);
  const sums: Partial<Record<ColumnKey, Sum>> = {};
  let [contracts, rows, last] = [0, 0, ''];
  return {
    take({ file, cells }: PortfolioRow): void {
      rows += 1;
      if (file !== last) contracts += 1;
      last = file;
      for (const key of keys) {
        const value = cells[key];
        if (value?.kind !== 'amount') continue;
        const sum = sums[key] ?? { amount: zero, isUnsure: false, known: 0 };
        const isUnsure = sum.isUnsure || value.isUncertain === true;
        sums[key] = { amount: add(sum.amount, value.amount), isUnsure, known: sum.known + 1 };
      }
    },
    get: (): GroupTotals => ({ contracts, rows, sums: { ...sums } }),
  };
}

const countIn = ({ cells }: PortfolioRow, key: ColumnKey): number => {
  const value = cells[key];
  return value?.kind === 'count' ? value.count : 0;
};

interface Accumulator {
  readonly take: (row: PortfolioRow) => void;
  /** A CPTS that stands in two files counts twice, and that is said. */
  readonly repeat: (of: SameCpts) => void;
  readonly totals: () => PortfolioTotals;
}

/** Contracts of one CPTS: the same FINESS number, or the same name. */
export interface SameCpts {
  readonly name: string;
  readonly files: readonly [string, string];
}

/** Tells of each contract whose CPTS stands in an earlier file. */
export function watchCpts() {
  const seen = new Map<string, string>();
  return (file: string, { name, finess }: Contract['cpts']): SameCpts | undefined => {
    const keys = [tellingWords(name.value), ...(finess === undefined ? [] : [finess.value])];
    const before = keys.map((key) => seen.get(key)).find((other) => other !== undefined && other !== file);
    for (const key of keys) if (!seen.has(key)) seen.set(key, file);
    return before === undefined ? undefined : { name: name.value, files: [before, file] };
  };
}

/** Rows that know an amount enter totals with it: those computed, and what is owed where nothing else is known. */
export function accumulator(command: PortfolioCommand): Accumulator {
  const overall = tally(command);
  const tiers = sizeTiers.map((tier) => ({ tier, of: tally(command) }));
  const files: Record<RowState, number> = { computed: 0, no_year: 0, no_payments: 0, undated: 0, refused: 0 };
  const sameCpts: SameCpts[] = [];
  let [warnings, explained, unexplained, last] = [0, 0, 0, ''];
  return {
    take(row) {
      if (row.file !== last) {
        files[row.state] += 1;
        warnings += countIn(row, 'warnings');
      }
      last = row.file;
      if (row.state !== 'computed' && row.cells.owed === undefined) return;
      explained += countIn(row, 'explained');
      unexplained += countIn(row, 'unexplained');
      overall.take(row);
      tiers.find(({ tier }) => tier === row.tier)?.of.take(row);
    },
    repeat: (of) => sameCpts.push(of),
    totals: () => ({
      sameCpts,
      overall: overall.get(),
      tiers: tiers.map(({ tier, of }) => ({ tier, ...of.get() })).filter(({ rows }) => rows > 0),
      files: { ...files },
      warnings,
      differences: { explained, unexplained },
    }),
  };
}
