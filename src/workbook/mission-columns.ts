/** The columns of the sheet of missions, from the left. */
import { earningHeads } from '../calculate/document/earnings.ts';
import { phrase } from '../law/language.ts';
import { type CellsOf, type LiveColumn, shared } from './live-sheet.ts';

export const missionColumns = [
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
] as const satisfies readonly LiveColumn<string>[];

export type MissionColumn = (typeof missionColumns)[number]['key'];
export type MissionCells = CellsOf<MissionColumn>;
/** The name of the cell of a column in one row. */
export type CellsOfRow = (key: MissionColumn) => string;
