/** Which columns each command fills, in the order of its CSV and JSON, and which of them people are shown. */
import { type ColumnKey, type ColumnRecord, columnRecords } from './columns.ts';

/** `always`, or until room is scarce: columns give way by rank, 1 first. */
type Shown = 'always' | number;

interface Placed {
  readonly key: ColumnKey;
  /** In the table of contracts; programs get every column. */
  readonly shown?: Shown;
  /** In the table of size tiers. */
  readonly inTiers?: Shown;
  /** Left out on a telephone, so that the money comes first. */
  readonly isLess?: true;
  /** Printed with what is shown, where the workbook has room for it. */
  readonly isPrinted?: true;
}
export type PortfolioColumn = Placed & ColumnRecord;

const placed = {
  calculate: [
    { key: 'file' },
    { key: 'state', isPrinted: true },
    { key: 'name', shown: 'always' },
    { key: 'department' },
    { key: 'size_tier', shown: 5 },
    { key: 'year', shown: 6 },
    { key: 'from', shown: 1, isLess: true },
    { key: 'to', shown: 2, isLess: true },
    { key: 'projected' },
    { key: 'scale' },
    { key: 'ceiling', inTiers: 2 },
    { key: 'entitled', shown: 'always', inTiers: 'always' },
    { key: 'to_verify', isPrinted: true, inTiers: 1 },
    { key: 'pending', shown: 4, inTiers: 3 },
    { key: 'on' },
    { key: 'owed' },
    { key: 'paid', shown: 'always', inTiers: 'always' },
    { key: 'difference', shown: 'always', inTiers: 'always' },
    { key: 'unplaced' },
    { key: 'warnings', shown: 3 },
  ],
  schedule: [
    { key: 'file' },
    { key: 'state', isPrinted: true },
    { key: 'name', shown: 'always' },
    { key: 'department' },
    { key: 'size_tier', shown: 'always' },
    { key: 'payments', shown: 2, isLess: true },
    { key: 'first_payment', shown: 4, isLess: true },
    { key: 'last_payment', shown: 4, isLess: true },
    { key: 'amount', shown: 'always', inTiers: 'always' },
    { key: 'pending', shown: 3, inTiers: 1 },
    { key: 'warnings', shown: 1 },
  ],
  check: [
    { key: 'file' },
    { key: 'state', isPrinted: true },
    { key: 'name', shown: 'always' },
    { key: 'department' },
    { key: 'size_tier', shown: 4 },
    { key: 'on', shown: 5, isLess: true },
    { key: 'payments', shown: 2, isLess: true },
    { key: 'owed', shown: 'always', inTiers: 'always' },
    { key: 'paid', shown: 'always', inTiers: 'always' },
    { key: 'unplaced' },
    { key: 'difference', shown: 'always', inTiers: 'always' },
    { key: 'explained', shown: 3 },
    { key: 'unexplained', isPrinted: true },
    { key: 'warnings', shown: 1 },
  ],
} as const satisfies Readonly<Record<string, readonly Placed[]>>;

export type PortfolioCommand = keyof typeof placed;
export const portfolioCommands = ['calculate', 'schedule', 'check'] as const satisfies PortfolioCommand[];

const whole = (columns: readonly Placed[]): readonly PortfolioColumn[] =>
  columns.map((column) => ({ ...columnRecords[column.key], ...column }));

/** They never change place. */
export const columnsOf: Readonly<Record<PortfolioCommand, readonly PortfolioColumn[]>> = {
  calculate: whole(placed.calculate),
  schedule: whole(placed.schedule),
  check: whole(placed.check),
};

const summed = (command: PortfolioCommand): readonly PortfolioColumn[] =>
  columnsOf[command].filter(({ kind }) => kind === 'amount');

/** The columns that totals add up. */
export const summedColumns: Readonly<Record<PortfolioCommand, readonly PortfolioColumn[]>> = {
  calculate: summed('calculate'),
  schedule: summed('schedule'),
  check: summed('check'),
};
