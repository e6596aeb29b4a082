/** The transfers a file states, as cells of the sheet of fungibility. */
import type { Envelope } from '../../domain/mission.ts';
import type { Transfer } from '../../domain/result.ts';
import { cellName } from '../../output/sheet-address.ts';
import { type MoneyLayout, moneyColumns } from './fungibility-layout.ts';

export interface StatedCell {
  readonly transfer: Transfer;
  readonly cell: string;
}

export const statedCells = ({ told, firstStated }: MoneyLayout): StatedCell[] =>
  told.fungibility.transfers
    .filter(({ isStated }) => isStated)
    .map((transfer, index) => ({ transfer, cell: cellName(moneyColumns.left, firstStated + index) }));

/** The cells that move money out of an envelope, or into it. */
export const movedCells = (cells: readonly StatedCell[], side: 'from' | 'to', envelope: Envelope): string[] =>
  cells.filter(({ transfer }) => transfer[side] === envelope).map(({ cell }) => cell);
