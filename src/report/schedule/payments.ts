import { compareDates } from '../../base/calendar.ts';
import { isNegative } from '../../base/money.ts';
import type { ScheduleEntry, ScheduleStatement } from '../../domain/schedule-statement.ts';
import { paymentLineName } from '../../output/payment-lines.ts';
import type { Row, Table } from '../../output/table-layout.ts';
import { amountCell, plainCell } from '../result/page.ts';
import { dateText, roomiest, type SchedulePage, yearText } from './page.ts';

type Key = 'date' | 'line' | 'year' | 'amount' | 'running';

/** The payments by date; a date stands once, before the first payment of its day. */
export const paymentsTable = (statement: ScheduleStatement, page: SchedulePage): string[] =>
  roomiest((variant) => tableOf(statement, variant), page);

function tableOf(statement: ScheduleStatement, page: SchedulePage): Table<Key> {
  const { schedule, words } = page;
  const { entries, total } = statement;
  const rows = [
    ...beforeRow(statement, page),
    ...entries.map((entry, index) => entryRow(entry, entries[index - 1], page)),
  ];
  const totalRow: Row<Key> = {
    tone: 'total',
    cells: {
      date: { text: schedule.total },
      ...(total === undefined ? {} : { amount: amountCell(total, page) }),
    },
  };
  return {
    columns: [
      { key: 'date', head: schedule.date, align: 'left' },
      { key: 'line', head: schedule.line, align: 'left' },
      { key: 'year', head: schedule.year, align: 'left' },
      { key: 'amount', head: schedule.amount, align: 'right' },
      { key: 'running', head: schedule.runningTotal, align: 'right' },
    ],
    rows: [...rows, totalRow],
    leastFirst: 10,
    drops: [['year'], ['running']],
    hidden: words.hiddenColumns,
  };
}

function beforeRow({ before, window }: ScheduleStatement, page: SchedulePage): Row<Key>[] {
  if (before === undefined || window.from === undefined) return [];
  const text = page.schedule.before(dateText(window.from, page));
  return [{ tone: 'faint', cells: { line: { text }, running: plainCell(before.value, page) } }];
}

function entryRow(
  { payment, runningTotal }: ScheduleEntry,
  previous: ScheduleEntry | undefined,
  page: SchedulePage,
): Row<Key> {
  const { date, line, year, amount, isProjected } = payment;
  const isSameDay = previous !== undefined && compareDates(previous.payment.date, date) === 0;
  const size = page.isWide ? 'long' : 'short';
  return {
    cells: {
      ...(isSameDay ? {} : { date: { text: dateText(date, page) } }),
      line: { text: paymentLineName(line, isNegative(amount.value), page.lang, size) },
      ...(year === undefined ? {} : { year: { text: yearText(year, isProjected, page) } }),
      amount: amountCell(amount, page),
      running: plainCell(runningTotal, page),
    },
  };
}
