import { isZero } from '../../base/money.ts';
import type { ScheduleStatement, YearTotal } from '../../domain/schedule-statement.ts';
import type { Row, Table } from '../../output/table-layout.ts';
import { amountCell, noValue, plainCell } from '../result/page.ts';
import { dateText, roomiest, type SchedulePage, yearText } from './page.ts';

type Key = 'year' | 'period' | 'paid' | 'pending';

/** What the payments shown add up to, by contract year. */
export const yearTotalsTable = ({ yearTotals }: ScheduleStatement, page: SchedulePage): string[] =>
  roomiest((variant) => tableOf(yearTotals, variant), page);

function tableOf(yearTotals: readonly YearTotal[], page: SchedulePage): Table<Key> {
  const { schedule, words } = page;
  const hasPending = yearTotals.some(({ pending }) => !isZero(pending));
  return {
    columns: [
      { key: 'year', head: schedule.byYear, align: 'left' },
      { key: 'period', head: schedule.period, align: 'left' },
      { key: 'paid', head: schedule.paid, align: 'right' },
      ...(hasPending ? [{ key: 'pending', head: schedule.pending, align: 'right' } as const] : []),
    ],
    rows: yearTotals.map((total) => totalRow(total, page)),
    leastFirst: 12,
    drops: [['period'], ['pending']],
    hidden: words.hiddenColumns,
  };
}

function totalRow({ year, period, isProjected, paid, pending }: YearTotal, page: SchedulePage): Row<Key> {
  const { schedule } = page;
  const dates =
    period === undefined ? '' : schedule.fromTo(dateText(period.from, page), dateText(period.to, page));
  return {
    cells: {
      year: { text: year === undefined ? schedule.letter : yearText(year, isProjected, page) },
      period: { text: dates },
      paid: amountCell(paid, page),
      pending: isZero(pending) ? noValue : plainCell(pending, page),
    },
  };
}
