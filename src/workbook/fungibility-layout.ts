/** Where everything stands on the sheet of fungibility and on the sheet of its steps, so that each may name the other's cells. */
import type { YearResult } from '../calculate/result.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { type Regime, regimes } from '../law/reading.ts';
import { cellName, onSheet, rangeName } from '../output/sheet-address.ts';

/** Rows above the first year on both sheets. */
export const headRows = 4;

export const moneyColumns = {
  year: 1,
  label: 2,
  funded: 3,
  fixed: 4,
  spent: 5,
  balance: 6,
  givable: 7,
  given: 8,
  received: 9,
  left: 10,
  remark: 11,
} as const;

export interface MoneyLayout {
  readonly told: YearResult;
  readonly envelopes: readonly Envelope[];
  readonly band: number;
  readonly cap: number;
  readonly fixedOnly: number;
  readonly firstEnvelope: number;
  readonly total: number;
  readonly unspent: number;
  readonly uncovered: number;
  readonly firstStated: number;
  readonly firstPlanned: number;
  /** A row of its own, then one row a regime. */
  readonly regimesHead: number;
  /** The first row of the steps under each regime. */
  readonly steps: Readonly<Record<Regime, number>>;
}

const statedCount = ({ fungibility }: YearResult): number =>
  fungibility.transfers.filter(({ isStated }) => isStated).length;

/** At most so many transfers: each ends a need or a surplus, and an envelope has only one of them. */
export const mostTransfers = (layout: MoneyLayout): number => layout.envelopes.length - 1;

/** A row before each transfer, and one after the last. */
export const stepRows = (layout: MoneyLayout): number => layout.envelopes.length;

function layoutOf(told: YearResult, band: number, firstStep: number): MoneyLayout {
  const own: readonly Envelope[] = ['operations', ...told.missions.map(({ mission }) => mission)];
  const firstEnvelope = band + 3;
  const total = firstEnvelope + own.length;
  const firstStated = total + 3;
  const firstPlanned = firstStated + statedCount(told);
  const at = (regime: Regime): number => firstStep + regimes.indexOf(regime) * own.length;
  return {
    told,
    envelopes: own,
    band,
    cap: band + 1,
    fixedOnly: band + 2,
    firstEnvelope,
    total,
    unspent: total + 1,
    uncovered: total + 2,
    firstStated,
    firstPlanned,
    regimesHead: firstPlanned + own.length - 1,
    steps: {
      free: at('free'),
      missions: at('missions'),
      to_operations: at('to_operations'),
      none: at('none'),
    },
  };
}

/** The years one under the other, an empty row between them. */
export function moneyLayouts(years: readonly YearResult[]): MoneyLayout[] {
  let [band, step] = [headRows + 1, headRows + 1];
  return years.map((year) => {
    const layout = layoutOf(year, band, step);
    band = layout.regimesHead + regimes.length + 2;
    step += regimes.length * stepRows(layout);
    return layout;
  });
}

export const rowOfEnvelope = (layout: MoneyLayout, envelope: Envelope): number =>
  layout.firstEnvelope + layout.envelopes.indexOf(envelope);

/** Each envelope has its own column in every group of the sheet of steps. */
export const stepGroups = ['balance', 'givable', 'surplus', 'receiver', 'giver'] as const;
export type StepGroup = (typeof stepGroups)[number];
export const stepColumns = { year: 1, regime: 2, step: 3, receiver: 4, giver: 5, amount: 6 } as const;

export const stepColumn = (group: StepGroup, envelope: Envelope): number =>
  7 + stepGroups.indexOf(group) * envelopes.length + envelopes.indexOf(envelope);

export const stepCell = (group: StepGroup, envelope: Envelope, row: number): string =>
  cellName(stepColumn(group, envelope), row);

/** All the envelopes of a group on one row. */
export const stepRange = (group: StepGroup, row: number): string =>
  rangeName(stepCell(group, 'operations', row), stepCell(group, 'professional_support', row));

/** A column of the steps of one regime, seen from another sheet. */
export const stepsSpan = (
  layout: MoneyLayout,
  regime: Regime,
  column: 'receiver' | 'giver' | 'amount',
  sheet: string,
): string => {
  const first = layout.steps[regime];
  const cells = [first, first + stepRows(layout) - 1].map((row) => cellName(stepColumns[column], row));
  return onSheet(sheet, cells.join(':'));
};

/** The number of an envelope, as the steps name it. */
export const rankOf = (envelope: Envelope): number => envelopes.indexOf(envelope) + 1;
