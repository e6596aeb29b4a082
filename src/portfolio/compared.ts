/** Two summaries of many contracts: which contracts came, went or changed, by how much, and what was asked otherwise. */
import { type Cents, isZero, subtract, total, zero } from '../amounts/money.ts';
import { compareFigures, type FigureDifference } from '../compare/figures.ts';
import { plainWords } from '../contract/values/payment-line-names.ts';
import { eurosOf, eurosOrNull } from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import { type ColumnKey, type PortfolioCommand, summedColumns } from './columns.ts';
import type { KeptPortfolio, KeptRow } from './kept-portfolio.ts';

export interface PortfolioSide {
  /** What people call it: a folder, or the file of a kept summary. */
  readonly name: string;
  readonly portfolio: KeptPortfolio;
}

/** Null where it is not known: that adds nothing to the difference. */
export interface AmountChange {
  readonly before: Cents | null;
  readonly after: Cents | null;
  readonly difference: Cents;
  readonly isUnsure: { readonly before: boolean; readonly after: boolean };
}
type Amounts = ReadonlyMap<ColumnKey, AmountChange>;

export interface ContractChange {
  readonly change: 'added' | 'gone' | 'changed' | 'same';
  readonly before: KeptRow | undefined;
  readonly after: KeptRow | undefined;
  readonly amounts: Amounts;
}

export interface PortfoliosCompared {
  readonly of: PortfolioCommand;
  readonly sides: readonly [PortfolioSide, PortfolioSide];
  /** What was asked otherwise, by its path: `policy.scale`, `year`. */
  readonly settings: readonly FigureDifference[];
  /** A row each, those that are the same too. */
  readonly contracts: readonly ContractChange[];
  readonly total: Amounts;
}

/** The file of a row beneath the folder that all of them share. */
function filesBeneath(rows: readonly KeptRow[]): (row: KeptRow) => string {
  const folders = rows.map(({ file }) => file.split(/[/\\]/).slice(0, -1));
  const [first = []] = folders;
  const end = first.findIndex((name, index) => folders.some((folder) => folder[index] !== name));
  const shared = end === -1 ? first.length : end;
  return ({ file }) => file.split(/[/\\]/).slice(shared).join('/');
}

/** Who a row is about, the surest first: two files of one CPTS are told apart by their names, and a CPTS renamed by its file. */
function identities(rows: readonly KeptRow[], isByYear: boolean) {
  const fileOf = filesBeneath(rows);
  const words = ({ name }: KeptRow): string => plainWords(name ?? '').join(' ');
  const ways: readonly ((row: KeptRow) => string)[] = [
    (row) => words(row) && `${words(row)} ${fileOf(row)}`,
    ({ finess }) => finess ?? '',
    words,
    fileOf,
  ];
  return ways.map((way) => (row: KeptRow) => {
    const key = way(row);
    return key === '' ? undefined : `${key} ${isByYear ? row.year : ''}`;
  });
}

type Pair = readonly [before: KeptRow | undefined, after: KeptRow | undefined];

/** The rows of one contract side by side; what only the second has comes last. */
function paired(before: readonly KeptRow[], after: readonly KeptRow[], isByYear: boolean): Pair[] {
  const partners = new Map<KeptRow, KeptRow>();
  const taken = new Set<KeptRow>();
  const [old, now] = [identities(before, isByYear), identities(after, isByYear)];
  for (const [index, keyOf] of old.entries()) {
    const free = new Map<string, KeptRow[]>();
    for (const row of after.toReversed()) {
      const key = now[index]?.(row);
      if (key !== undefined && !taken.has(row)) free.set(key, [...(free.get(key) ?? []), row]);
    }
    for (const row of before) {
      const key = keyOf(row);
      const partner = partners.has(row) || key === undefined ? undefined : free.get(key)?.pop();
      if (partner === undefined) continue;
      partners.set(row, partner);
      taken.add(partner);
    }
  }
  return [
    ...before.map((row): Pair => [row, partners.get(row)]),
    ...after.filter((row) => !taken.has(row)).map((row): Pair => [undefined, row]),
  ];
}

/** Null where no row knows the amount. */
function sumOf(rows: readonly KeptRow[], key: ColumnKey): Cents | null {
  const known = rows.flatMap(({ amounts }) => amounts.get(key) ?? []);
  return known.length === 0 ? null : total(known);
}

const amountsOf = (
  keys: readonly ColumnKey[],
  before: readonly KeptRow[],
  after: readonly KeptRow[],
): Amounts =>
  new Map(
    keys.map((key) => {
      const [from, to] = [sumOf(before, key), sumOf(after, key)];
      const isUnsureIn = (rows: readonly KeptRow[]) => rows.some(({ unsure }) => unsure.includes(key));
      const isUnsure = { before: isUnsureIn(before), after: isUnsureIn(after) };
      return [key, { before: from, after: to, difference: subtract(to ?? zero, from ?? zero), isUnsure }];
    }),
  );

function contractChange([before, after]: Pair, keys: readonly ColumnKey[]): ContractChange {
  const amounts = amountsOf(keys, [before ?? []].flat(), [after ?? []].flat());
  const common = { before, after, amounts };
  if (before === undefined) return { ...common, change: 'added' };
  if (after === undefined) return { ...common, change: 'gone' };
  const isSame =
    (['name', 'state', 'year', 'tier', 'scale'] as const).every((key) => before[key] === after[key]) &&
    [...amounts.values()].every(
      (each) => isZero(each.difference) && (each.before === null) === (each.after === null),
    );
  return { ...common, change: isSame ? 'same' : 'changed' };
}

/** What was asked of each: readings, scale and payer are its policy. */
function settingsOf({ tool: { version }, year, on, from, to, projection, ...rest }: KeptPortfolio) {
  const { attainment, scenario, payer, options: { scale = null, set, readings } = {} } = rest;
  const policy = { scale, payer, readings };
  return { tool: version, year, on, from, to, projection, attainment, scenario, set, policy };
}

/** Both sides are of one command. */
export function comparePortfolios(sides: readonly [PortfolioSide, PortfolioSide]): PortfoliosCompared {
  const [{ portfolio: first }, { portfolio: second }] = sides;
  const isKnown = ({ contracts }: KeptPortfolio, key: ColumnKey): boolean =>
    contracts.some(({ amounts }) => amounts.has(key));
  const keys = summedColumns[first.of]
    .map(({ key }) => key)
    .filter((key) => isKnown(first, key) && isKnown(second, key));
  const isByYear = first.year === 'all' || second.year === 'all';
  const pairs = paired(first.contracts, second.contracts, isByYear);
  return {
    of: first.of,
    sides,
    settings: compareFigures(settingsOf(first), settingsOf(second)).differences,
    contracts: pairs.map((pair) => contractChange(pair, keys)),
    total: amountsOf(keys, first.contracts, second.contracts),
  };
}

/** By the name of the column; an amount that neither side knows is left out. */
const amountsJson = (amounts: Amounts) =>
  Object.fromEntries(
    [...amounts]
      .filter(([, { before, after }]) => before !== null || after !== null)
      .map(([key, { before, after, difference, isUnsure }]) => [
        key,
        {
          before: eurosOrNull(before ?? undefined),
          after: eurosOrNull(after ?? undefined),
          difference: eurosOf(difference),
          /** Whether an amount rests on amounts or rules to be verified. */
          unsure: { before: isUnsure.before, after: isUnsure.after },
        },
      ]),
  );

/** `aci-cpts/portfolio-comparison@1`. */
export const portfoliosComparedToJson = ({ of, sides, settings, contracts, total }: PortfoliosCompared) => ({
  format: 'aci-cpts/portfolio-comparison@1',
  tool,
  of,
  before: sides[0].name,
  after: sides[1].name,
  settings: settings.map(({ path, before, after }) => ({
    path: path.join('.'),
    before: before ?? null,
    after: after ?? null,
  })),
  contracts: contracts
    .filter(({ change }) => change !== 'same')
    .map(({ change, before, after, amounts }) => {
      const both = <T>(of: (row: KeptRow) => T | undefined) => ({
        before: (before && of(before)) ?? null,
        after: (after && of(after)) ?? null,
      });
      return {
        change,
        name: both(({ name }) => name),
        file: both(({ file }) => file),
        state: both(({ state }) => state),
        year: both(({ year }) => year),
        size_tier: both(({ tier }) => tier),
        scale: both(({ scale }) => scale),
        amounts: amountsJson(amounts),
      };
    }),
  same: contracts.filter(({ change }) => change === 'same').length,
  total: amountsJson(total),
});
