import { empty, type SheetCell, type SheetRow, type Tone } from '../output/cells.ts';
import { cellName, onSheet } from '../output/sheet-address.ts';

/** The columns of the sheet of missions, from the left. */
const keys = [
  'year',
  'mission',
  'line',
  'ceiling',
  'baseline',
  'target',
  'observed',
  'rate',
  'earned',
  'pending',
  'toVerify',
  'how',
  'units',
  'parts',
  'weight',
] as const;
export type MissionColumn = (typeof keys)[number];

/** Its number, from 1. */
export const columnOf = (key: MissionColumn): number => keys.indexOf(key) + 1;

export const inColumn = (key: MissionColumn, row: number): string => cellName(columnOf(key), row);

/** A row of this sheet; columns not given are empty. */
export const missionRow = (
  cells: Partial<Record<MissionColumn, SheetCell>>,
  tone: Tone = 'plain',
): SheetRow => keys.map((key) => cells[key] ?? empty(tone));

/** The cells of a row that other sheets rest on. */
export interface PartRefs {
  readonly ceiling: string;
  readonly earned: string;
  readonly pending: string;
  readonly toVerify: string;
}

export const refsOf = (sheet: string, row: number): PartRefs => ({
  ceiling: onSheet(sheet, inColumn('ceiling', row)),
  earned: onSheet(sheet, inColumn('earned', row)),
  pending: onSheet(sheet, inColumn('pending', row)),
  toVerify: onSheet(sheet, inColumn('toVerify', row)),
});
