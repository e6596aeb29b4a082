/** What is received in each calendar year and, where that was asked for, what is earned by its days. */
import { partsOf } from '../../../base/calendar.ts';
import { add, type Cents, subtract, total as totalOf } from '../../../base/money.ts';
import type { Explained } from '../../../domain/explained.ts';
import type { CivilYear } from '../../../domain/schedule-statement.ts';
import {
  amount,
  constant,
  empty,
  type SheetCell,
  type SheetRow,
  starred,
  words,
  yearCell,
} from '../../../output/cells.ts';
import { cellName, rangeName } from '../../../output/sheet-address.ts';
import { isMarked } from '../../result/page.ts';
import { euroText } from '../exact.ts';
import type { ScheduleFigures, ScheduleSheetPage } from './figures.ts';
import type { Span } from './places.ts';
import { totalsTable } from './totals-table.ts';

const column = { cash: 4, accrued: 5, outstanding: 6 } as const;

/** The payments between the first and the last day of a year. */
function cashCell(year: number, paid: readonly Explained[], span: Span): SheetCell {
  const [from, to] = [`">="&DATE(${year},1,1)`, `"<="&DATE(${year},12,31)`];
  const text = `SUMIFS(${span('amount')},${span('date')},${from},${span('date')},${to})`;
  const today = totalOf(paid.map(({ value }) => value));
  return starred(amount(`ROUND(${text},2)`, today), paid.some(isMarked));
}

/** What is still to be received: what was before that year, and what the year earns less what it receives. */
function outstandingCell(told: CivilYear, row: number, isFirst: boolean): SheetCell {
  const own = `${cellName(column.accrued, row)}-${cellName(column.cash, row)}`;
  const before: Cents = add(subtract(told.outstanding, told.accrued.value), told.cash.value);
  const from = isFirst ? euroText(before) : cellName(column.outstanding, row - 1);
  return amount(`ROUND(${from}+${own},2)`, told.outstanding);
}

/** `first` is the row of the heads. */
export function byCivilYear(
  { statement, civilYears }: ScheduleFigures,
  first: number,
  span: Span,
  total: SheetCell,
  { own, schedule, words: w }: ScheduleSheetPage,
): SheetRow[] {
  const yearOf = ({ payment }: (typeof statement.entries)[number]): number => partsOf(payment.date).year;
  const paidIn = (year: number): Explained[] =>
    statement.entries.flatMap((entry) => (yearOf(entry) === year ? [entry.payment.amount] : []));
  const heads = [own.byCivilYear, '', '', schedule.cash.long];
  const label = [words(w.total, 'total'), empty('total'), empty('total')];
  if (civilYears === undefined) {
    const years = [...new Set(statement.entries.map(yearOf))];
    const rows = years.map((year) => [yearCell(year), empty(), empty(), cashCell(year, paidIn(year), span)]);
    return totalsTable(heads, rows, [...label, total]);
  }
  const rows = civilYears.map((told, index) => [
    yearCell(told.year),
    empty(),
    empty(),
    cashCell(told.year, paidIn(told.year), span),
    constant(told.accrued),
    outstandingCell(told, first + 1 + index, index === 0),
    words(told.isProjected ? schedule.partlyProjected : '', 'note'),
  ]);
  const [from, to] = [first + 1, first + civilYears.length].map((row) => cellName(column.accrued, row));
  const accrued = amount(
    `ROUND(SUM(${rangeName(from ?? '', to ?? '')}),2)`,
    totalOf(civilYears.map((told) => told.accrued.value)),
    'total',
  );
  const isStarred = civilYears.some((told) => isMarked(told.accrued));
  const more = [schedule.accrued.long, schedule.outstanding.short];
  return totalsTable([...heads, ...more], rows, [...label, total, starred(accrued, isStarred)]);
}
