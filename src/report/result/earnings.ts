import { isZero } from '../../base/money.ts';
import { missionCeiling } from '../../domain/mission-ceiling.ts';
import type { MissionResult, YearResult } from '../../domain/result.ts';
import { formatCount } from '../../output/format.ts';
import { type Column, type Row, type Table, tableLines } from '../../output/table-layout.ts';
import { amountCell, nameOf, noValue, type Page, rateCell } from './page.ts';

type Key = 'name' | 'days' | 'ceiling' | 'attainment' | 'fixed' | 'variable' | 'total' | 'pending';

/** The table of what the year earns, envelope by envelope. */
export const earningsTable = (year: YearResult, page: Page): string[] =>
  tableLines(earningsOf(year, page), page.width, page.paint);

export function earningsOf(year: YearResult, page: Page): Table<Key> {
  // With one column more, 80 columns have no room for a second decimal.
  const decimals = page.isWide || isZero(year.totals.pending.value) ? 2 : 1;
  return {
    columns: columnsOf(year, page),
    rows: [
      operationsRow(year, page),
      ...year.missions.map((mission) => missionRow(mission, decimals, page)),
      totalsRow(year, page),
    ],
    leastFirst: 15,
    hidden: page.words.hiddenColumns,
    drops: [['days'], ['attainment'], ['ceiling'], ['fixed', 'variable'], ['pending']],
  };
}

function columnsOf(year: YearResult, { words, isWide }: Page): Column<Key>[] {
  const size = isWide ? 'long' : 'short';
  const right = (key: Key, head: string): Column<Key> => ({ key, head, align: 'right' });
  return [
    { key: 'name', head: words.inEuros, align: 'left' },
    ...(isWide && hasPartialMission(year) ? [right('days', words.days)] : []),
    right('ceiling', words.ceiling),
    right('attainment', words.attainment[size]),
    right('fixed', words.fixed[size]),
    right('variable', words.variable[size]),
    right('total', words.total),
    ...(isZero(year.totals.pending.value)
      ? []
      : [right('pending', isWide ? words.pending : words.pendingShort)]),
  ];
}

const hasPartialMission = ({ period, missions }: YearResult): boolean =>
  period !== undefined && missions.some(({ days }) => days !== undefined && days !== period.daysOfYear);

const operationsRow = ({ operations }: YearResult, page: Page): Row<Key> => ({
  cells: {
    name: { text: nameOf('operations', page) },
    ceiling: amountCell(operations.ceiling, page),
    attainment: noValue,
    fixed: noValue,
    variable: noValue,
    total: amountCell(operations.entitled, page),
    pending: noValue,
  },
});

function missionRow(result: MissionResult, decimals: 1 | 2, page: Page): Row<Key> {
  const { variable } = result;
  const hasVariable = !isZero(variable.ceiling.value) || !isZero(variable.entitled.value);
  return {
    cells: {
      name: { text: rowName(result, page) },
      ...(result.days === undefined ? {} : { days: { text: formatCount(result.days, page.lang) } }),
      ceiling: amountCell(missionCeiling(result), page),
      attainment: rateCell(variable.attainmentRate, page, decimals),
      fixed: amountCell(result.fixed.entitled, page),
      variable: hasVariable ? amountCell(variable.entitled, page) : noValue,
      total: amountCell(result.entitled, page),
      pending: isZero(variable.pending.value) ? noValue : amountCell(variable.pending, page),
    },
  };
}

/** The crisis mission also says which plan is paid, where there is room. */
const rowName = ({ mission, plan }: MissionResult, page: Page): string =>
  plan === undefined || !page.isWide
    ? nameOf(mission, page)
    : `${nameOf(mission, page)}, ${page.words.plan[plan]}`;

function totalsRow({ totals }: YearResult, page: Page): Row<Key> {
  return {
    tone: 'total',
    cells: {
      name: { text: page.words.total },
      ceiling: amountCell(totals.ceiling, page),
      fixed: amountCell(totals.fixed, page),
      variable: amountCell(totals.variable, page),
      total: amountCell(totals.entitled, page),
      pending: amountCell(totals.pending, page),
    },
  };
}
