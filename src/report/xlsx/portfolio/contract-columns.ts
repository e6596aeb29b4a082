/** The columns of the sheet of contracts, from the left: those that are printed, then those kept for whoever works on it. */

import { columnName, rangeName } from '../../../output/sheet-address.ts';
import { type ColumnKey, columnKinds, columnsOf, type PortfolioCommand } from '../../portfolio/columns.ts';
import { shownColumns } from '../../portfolio/shown-columns.ts';

/** What people are shown, with what is to be verified beside what is earned, and the state of the file before its warnings. */
export const printed = (command: PortfolioCommand): ColumnKey[] =>
  shownColumns[command].flatMap((key): ColumnKey[] => {
    if (key === 'entitled') return [key, 'to_verify'];
    return key === 'warnings' ? ['state', key] : [key];
  });

export function contractColumns(command: PortfolioCommand): ColumnKey[] {
  const shown = printed(command);
  const all: readonly ColumnKey[] = columnsOf[command];
  return [...shown, ...all.filter((key) => !shown.includes(key))];
}

/** Where a column stands, from 1. */
export const placeOf = (key: ColumnKey, command: PortfolioCommand): number =>
  contractColumns(command).indexOf(key) + 1;

/** In characters; `amount` is what the longest amount needs. */
export function widthOf(key: ColumnKey, amount: number): number {
  if (key === 'name') return 34;
  if (key === 'file') return 60;
  if (key === 'warnings') return 16;
  return { text: 16, amount, count: 11, date: 12, yes_no: 10 }[columnKinds[key]];
}

/** A column of the rows of contracts, held in place so that it can be copied. */
export function columnRange(key: ColumnKey, command: PortfolioCommand, first: number, last: number): string {
  const name = columnName(placeOf(key, command));
  return rangeName(`$${name}$${first}`, `$${name}$${last}`);
}
