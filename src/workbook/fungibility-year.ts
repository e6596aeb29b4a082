/** What the sheets of fungibility and of its steps share about a year: where its envelopes and its stated transfers stand. */
import { fungibilityHeads } from '../calculate/document/fungibility-table.ts';
import type { Transfer } from '../calculate/fungibility/fungibility-result.ts';
import type { YearResult } from '../calculate/result.ts';
import { phrase } from '../law/language.ts';
import type { Envelope } from '../law/mission.ts';
import type { WorkbookFigures } from './figures.ts';
import { type CellsOf, type LiveColumn, type LiveSheet, shared } from './live-sheet.ts';

export const moneyColumns = [
  { key: 'year', head: shared.year, width: 9, align: 'center' },
  { key: 'label', head: phrase('Enveloppe', 'Envelope'), width: 36, align: 'left' },
  { key: 'funded', head: fungibilityHeads.funded, width: 14 },
  { key: 'fixed', head: phrase('dont fixe', 'of which fixed'), width: 14 },
  { key: 'spent', head: fungibilityHeads.spent, width: 14 },
  { key: 'balance', head: fungibilityHeads.balance, width: 14 },
  { key: 'givable', head: phrase('Donnable', 'May give'), width: 14 },
  { key: 'given', head: fungibilityHeads.given, width: 14 },
  { key: 'received', head: fungibilityHeads.received, width: 14 },
  { key: 'left', head: fungibilityHeads.left, width: 14 },
  { key: 'transfer', head: fungibilityHeads.transfers, width: 44, align: 'indent', isWrapped: true },
  { key: 'moved', head: phrase('Montant', 'Amount'), width: 14 },
] as const satisfies readonly LiveColumn<string>[];
export type MoneyColumn = (typeof moneyColumns)[number]['key'];
export type MoneyCells = CellsOf<MoneyColumn>;
export type MoneySheet = LiveSheet<MoneyColumn>;

/** What the sheets of a year share. */
export interface MoneyYear {
  readonly year: YearResult;
  readonly figures: WorkbookFigures;
  readonly sheet: MoneySheet;
  /** The row of the first limit, beside which the first transfer stands. */
  readonly first: number;
  /** Operations, then the missions of the year. */
  readonly own: readonly Envelope[];
  readonly stated: readonly Transfer[];
}

export const rowOf = ({ first, own }: MoneyYear, envelope: Envelope): number =>
  first + 2 + own.indexOf(envelope);

/** The cells of stated transfers out of an envelope, or into it. */
export const statedCells = (
  { stated, sheet, first }: MoneyYear,
  side: 'from' | 'to',
  envelope: Envelope,
): readonly string[] =>
  stated.flatMap((transfer, index) =>
    transfer[side] === envelope ? [sheet.at('moved', first + index)] : [],
  );
