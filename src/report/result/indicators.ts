import { isZero } from '../../base/money.ts';
import type { IndicatorResult, MissionResult, YearResult } from '../../domain/result.ts';
import { harmless } from '../../output/harmless.ts';
import { type Row, type Table, tableLines } from '../../output/table-layout.ts';
import { amountCell, nameOf, noValue, type Page, rateCell } from './page.ts';

type Key = 'name' | 'ceiling' | 'attainment' | 'earned' | 'pending';

/** Each indicator the file gives, under its mission. */
export function indicatorsSection(year: YearResult, page: Page): string[] {
  const table = indicatorsOf(year, page);
  return table === undefined ? [] : tableLines(table, page.width, page.paint);
}

/** Undefined without any. */
export function indicatorsOf(year: YearResult, page: Page): Table<Key> | undefined {
  const { words, isWide } = page;
  const missions = year.missions.filter(({ indicators }) => indicators.length > 0);
  if (missions.length === 0) return undefined;
  const isPending = missions.some(({ indicators }) => indicators.some(hasPending));
  return {
    columns: [
      { key: 'name', head: words.indicators, align: 'left' },
      { key: 'ceiling', head: words.ceiling, align: 'right' },
      { key: 'attainment', head: words.attainment[isWide ? 'long' : 'short'], align: 'right' },
      { key: 'earned', head: words.earned, align: 'right' },
      ...(isPending ? [{ key: 'pending', head: words.pending, align: 'right' } as const] : []),
    ],
    rows: missions.flatMap((mission) => missionRows(mission, page)),
    hidden: words.hiddenColumns,
    drops: [['attainment'], ['ceiling'], ['pending']],
    leastFirst: 24,
  };
}

const hasPending = ({ pending }: IndicatorResult): boolean => !isZero(pending.value);

const missionRows = ({ mission, indicators }: MissionResult, page: Page): Row<Key>[] => [
  { cells: { name: { text: nameOf(mission, page) } }, tone: 'strong' },
  ...indicators.map((indicator) => indicatorRow(indicator, page)),
];

const indicatorRow = (indicator: IndicatorResult, page: Page): Row<Key> => ({
  cells: {
    name: { text: `  ${harmless(indicator.name)}` },
    ceiling: amountCell(indicator.ceiling, page),
    attainment: rateCell(indicator.attainmentRate, page),
    earned:
      hasPending(indicator) && isZero(indicator.entitled.value)
        ? noValue
        : amountCell(indicator.entitled, page),
    pending: hasPending(indicator) ? amountCell(indicator.pending, page) : noValue,
  },
});
