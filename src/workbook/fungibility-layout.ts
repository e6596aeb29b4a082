/** Where everything stands on the sheet of fungibility, so that the sheet of its steps may name its cells, and the other way round. */
import { fungibilityHeads } from '../calculate/document/fungibility-table.ts';
import type { Transfer, YearResult } from '../calculate/result.ts';
import type { Envelope } from '../law/mission.ts';
import type { SheetCell } from '../output/cells.ts';
import { phrase } from '../output/phrase.ts';
import { columnSet, shared } from './live-sheet.ts';

export const moneyColumns = columnSet([
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
  { key: 'transfer', head: fungibilityHeads.transfers, width: 40, align: 'indent', isWrapped: true },
  { key: 'moved', head: phrase('Montant', 'Amount'), width: 14 },
]);
export type MoneyColumn = Parameters<typeof moneyColumns.placeOf>[0];
export type MoneyCells = Partial<Readonly<Record<MoneyColumn, SheetCell>>>;

/** The rows of one year. Its transfers stand beside its envelopes, from the row beneath the band on. */
export interface MoneyLayout {
  readonly year: YearResult;
  readonly envelopes: readonly Envelope[];
  readonly stated: readonly Transfer[];
  /** At most so many transfers are planned: each ends a need or a surplus, and an envelope has only one of them. */
  readonly planned: number;
  readonly band: number;
  /** The row of the first envelope, beneath the two limits. */
  readonly first: number;
  /** The row of their total; what is left unspent, then uncovered, stands beneath. */
  readonly total: number;
  readonly height: number;
  /** On the sheet of steps: the row that names the year, above a row a transfer. */
  readonly stepBand: number;
}

/** The years one under the other, an empty row between them. `heads`: the rows above the first year, on each of the two sheets. */
export function moneyLayouts(
  years: readonly YearResult[],
  heads: { readonly money: number; readonly steps: number },
): MoneyLayout[] {
  let [band, stepBand] = [heads.money + 1, heads.steps + 1];
  return years.map((year) => {
    const { regime, transfers, readings, envelopes: known } = year.fungibility;
    const envelopes: readonly Envelope[] = ['operations', ...year.missions.map(({ mission }) => mission)];
    const stated = transfers.filter(({ isStated }) => isStated);
    const planned = regime === 'none' ? 0 : envelopes.length - 1;
    const first = band + 3;
    const total = first + envelopes.length;
    // With what the other readings would leave, under a head of its own.
    const beside = total + 3 + (known.length === 0 ? 0 : readings.length) - band;
    const warnings = new Set(stated.map(({ from }) => from)).size;
    const height = Math.max(beside, 1 + stated.length + planned + warnings);
    const layout = { year, envelopes, stated, planned, band, first, total, height, stepBand };
    band += height + 1;
    stepBand += planned + 1;
    return layout;
  });
}

export const rowOfEnvelope = ({ first, envelopes }: MoneyLayout, envelope: Envelope): number =>
  first + envelopes.indexOf(envelope);

/** The cells of stated transfers that move money out of an envelope, or into it. */
export const statedCells = (
  { stated, band }: MoneyLayout,
  side: 'from' | 'to',
  envelope: Envelope,
): readonly string[] =>
  stated.flatMap((transfer, index) =>
    transfer[side] === envelope ? [moneyColumns.at('moved', band + 1 + index)] : [],
  );
