import { total } from '../../base/money.ts';
import type { Explained } from '../../domain/explained.ts';
import type { CivilYear } from '../../domain/schedule-statement.ts';
import { type Cell, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { amountCell, isMarked, plainCell, uncertainMark } from '../result/page.ts';
import type { SchedulePage } from './page.ts';

/** A total is marked where a row is. */
const sumCell = (amounts: readonly Explained[], page: SchedulePage): Cell => {
  const cell = plainCell(total(amounts.map(({ value }) => value)), page);
  return amounts.some(isMarked) ? { ...cell, mark: uncertainMark } : cell;
};

/** What is received and what is earned in each calendar year. */
export function civilYearsTable(years: readonly CivilYear[], page: SchedulePage): string[] {
  const { schedule, width, paint, isWide } = page;
  const size = isWide ? 'long' : 'short';
  const hasProjected = years.some(({ isProjected }) => isProjected);
  const lines = tableLines(
    {
      columns: [
        { key: 'year', head: schedule.civilYear, align: 'left' },
        { key: 'cash', head: schedule.cash[size], align: 'right' },
        { key: 'accrued', head: schedule.accrued[size], align: 'right' },
        { key: 'outstanding', head: schedule.outstanding[size], align: 'right' },
        ...(hasProjected ? [{ key: 'projected', head: '', align: 'left' } as const] : []),
      ],
      rows: [
        ...years.map((year) => ({
          cells: {
            year: { text: String(year.year) },
            cash: amountCell(year.cash, page),
            accrued: amountCell(year.accrued, page),
            outstanding: plainCell(year.outstanding, page),
            projected: { text: year.isProjected ? schedule.partlyProjected : '' },
          },
        })),
        {
          tone: 'total',
          cells: {
            year: { text: schedule.total },
            cash: sumCell(
              years.map(({ cash }) => cash),
              page,
            ),
            accrued: sumCell(
              years.map(({ accrued }) => accrued),
              page,
            ),
          },
        },
      ],
      leastFirst: 4,
      drops: [['outstanding'], ['projected']],
      hidden: page.words.hiddenColumns,
    },
    width,
    paint,
  );
  return [...lines, '', ...wrap(schedule.civilNote, width, '  ')];
}
