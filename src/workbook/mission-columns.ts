/** The columns of the sheet of missions, from the left, and the cells of its rows that other sheets rest on. */
import { earningHeads } from '../calculate/document/earnings.ts';
import { phrase } from '../output/phrase.ts';
import { onSheet } from '../output/sheet-address.ts';
import { columnSet, shared } from './live-sheet.ts';

export const missionColumns = columnSet([
  { key: 'year', head: shared.year, width: 9, align: 'center' },
  { key: 'mission', head: phrase('Mission', 'Mission'), width: 34, align: 'left' },
  { key: 'line', head: phrase('Ligne', 'Line'), width: 40, align: 'left', isWrapped: true },
  { key: 'ceiling', head: earningHeads.ceiling, width: 15 },
  { key: 'baseline', head: phrase('Départ', 'Baseline'), width: 10 },
  { key: 'target', head: phrase('Objectif', 'Target'), width: 10 },
  { key: 'observed', head: phrase('Réalisé', 'Observed'), width: 10 },
  { key: 'rate', head: earningHeads.attainment, width: 10 },
  { key: 'earned', head: earningHeads.earned, simulated: earningHeads.simulated, width: 15 },
  { key: 'pending', head: earningHeads.pending, width: 15 },
  { key: 'toVerify', head: shared.toVerify, width: 15 },
  { key: 'units', head: phrase('Parts', 'Parts'), width: 11, isHidden: true },
  { key: 'parts', head: phrase('sur', 'out of'), width: 11, isHidden: true },
  { key: 'weight', head: phrase('Poids', 'Weight'), width: 9, isHidden: true },
  { key: 'how', head: phrase('Explication', 'How'), width: 52, align: 'left' },
]);

export type MissionColumn = Parameters<typeof missionColumns.placeOf>[0];
/** The name of the cell of a column in one row. */
export type CellsOfRow = (key: MissionColumn) => string;

/** The cells of a row that other sheets rest on. */
export type PartRefs = Readonly<Record<'ceiling' | 'earned' | 'pending' | 'toVerify', string>>;

export function refsOf(sheet: string, row: number): PartRefs {
  const at = (key: MissionColumn): string => onSheet(sheet, missionColumns.at(key, row));
  return { ceiling: at('ceiling'), earned: at('earned'), pending: at('pending'), toVerify: at('toVerify') };
}
