import { type CalendarDate, dayOfSeconds, daysBetween } from '../amounts/calendar.ts';

/** Names of cells: `A1`, `'Échéancier'!D7`. Rows and columns count from 1. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : `${columnName((column - 1 - rest) / 26)}${letter}`;
}

export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`;

export const rangeName = (from: string, to: string): string => `${from}:${to}`;

/** Text of ours is the only one that names sheets, so it needs no escaping. */
export const onSheet = (sheet: string, cell: string): string => `'${sheet}'!${cell}`;

// Formulas that give the very cents of the command. A spreadsheet reckons in binary floating point; so money is brought to
// whole cents and a rate to whole parts (`units` out of `parts`) before they meet: their product is an exact whole
// number, it is divided once and rounded once. As long as the envelope stays under 10 000 000 € and `parts` under a
// million, the quotient keeps clear of a half cent by more than the last digit a spreadsheet keeps.

/** A rate is counted in millionths: four decimals of a percentage. */
export const ratePrecision = 1_000_000;

/** `euros × units / parts`, rounded to the cent, half away from zero. */
export const roundedShare = (euros: string, units: string, parts: string): string =>
  `ROUND(ROUND(${euros}*100,0)*${units}/${parts},0)/100`;

/** A rate held between 0 and 1, in whole parts. */
export const rateUnits = (rate: string, parts: number): string => `ROUND(MAX(0,MIN(1,${rate}))*${parts},0)`;

/** A sum of euros as the nearest number of its cents. */
export const sumOf = (cells: readonly string[]): string =>
  cells.length === 0 ? '0' : `ROUND(SUM(${cells.join(',')}),2)`;

export const differenceOf = (from: string, minus: string): string => `ROUND(${from}-${minus},2)`;

/** The cents that `roundedShare` gives, in the same arithmetic. */
export const centsGiven = (cents: number, units: number, parts: number): number =>
  Math.round((cents * units) / parts);

/** A day as a spreadsheet counts it since March 1900: 1 January 1970 is day 25 569. */
export const sheetDay = (day: CalendarDate): number => 25_569 + daysBetween(dayOfSeconds(0), day);
