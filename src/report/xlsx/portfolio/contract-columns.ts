/** The columns of the sheet of contracts, from the left: those that are printed, then those kept for whoever works on it. */
import { type ColumnKey, columnKinds, type PortfolioCommand } from '../../portfolio/columns.ts';
import { columnName, rangeName } from '../address.ts';

export const printed: Readonly<Record<PortfolioCommand, readonly ColumnKey[]>> = {
  calculate: [
    'name',
    'size_tier',
    'year',
    'from',
    'to',
    'entitled',
    'to_verify',
    'pending',
    'paid',
    'difference',
    'state',
    'warnings',
  ],
  schedule: [
    'name',
    'size_tier',
    'payments',
    'first_payment',
    'last_payment',
    'amount',
    'pending',
    'state',
    'warnings',
  ],
  check: [
    'name',
    'size_tier',
    'on',
    'payments',
    'owed',
    'paid',
    'unplaced',
    'difference',
    'explained',
    'unexplained',
    'state',
    'warnings',
  ],
};

const unprinted: Readonly<Record<PortfolioCommand, readonly ColumnKey[]>> = {
  calculate: ['ceiling', 'on', 'owed', 'unplaced', 'projected', 'scale', 'department', 'file'],
  schedule: ['department', 'file'],
  check: ['department', 'file'],
};

export const contractColumns = (command: PortfolioCommand): ColumnKey[] => [
  ...printed[command],
  ...unprinted[command],
];

/** Where a column stands, from 1. */
export const placeOf = (key: ColumnKey, command: PortfolioCommand): number =>
  contractColumns(command).indexOf(key) + 1;

/** In characters. */
export function widthOf(key: ColumnKey): number {
  if (key === 'name' || key === 'file') return 34;
  if (key === 'warnings') return 16;
  return { text: 16, amount: 16, count: 11, date: 12, yes_no: 10 }[columnKinds[key]];
}

/** A column of the rows of contracts, held in place so that it can be copied. */
export function columnRange(key: ColumnKey, command: PortfolioCommand, first: number, last: number): string {
  const name = columnName(placeOf(key, command));
  return rangeName(`$${name}$${first}`, `$${name}$${last}`);
}
