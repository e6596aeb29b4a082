/**
 * The payments of a year on a line of time: a stem for each day, as high as its amount, with the letter it has in the table.
 */
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
  earlierOf,
  isBefore,
  laterOf,
  partsOf,
} from '../amounts/calendar.ts';
import { type Cents, centsOf, greatest, total, zero } from '../amounts/money.ts';
import type { ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { Row, Table } from '../output/document.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { both, datePhrase } from '../output/phrase.ts';
import { text } from '../output/value.ts';
import { byDay } from '../schedule/payments-table.ts';

/** Heights within the picture. */
const [top, axis] = [34, 92];

interface Span {
  readonly from: CalendarDate;
  readonly days: number;
}

const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** Room is left at both ends for the letters. */
const across = (date: CalendarDate, { from, days }: Span): string =>
  `${(3 + (94 * daysBetween(from, date)) / days).toFixed(2)}%`;

function monthsWithin({ from, days }: Span): CalendarDate[] {
  const { year, month } = partsOf(from);
  const first = calendarDate(year, month, 1) ?? from;
  const count = Math.ceil(days / 28) + 1;
  return Array.from({ length: count }, (_, index) => addMonths(first, index)).filter(
    (date) => !isBefore(date, from) && isBefore(date, addDays(from, days)),
  );
}

function tick(date: CalendarDate, span: Span): Html {
  const { year, month } = partsOf(date);
  const x = across(date, span);
  if (month !== 1) return html`<line class="tick" x1="${x}" x2="${x}" y1="${axis}" y2="${axis + 4}"/>`;
  return html`<line class="tick" x1="${x}" x2="${x}" y1="${axis}" y2="${axis + 9}"/><text class="year-name" x="${x}" y="${axis + 21}">${year}</text>`;
}

function stem(letter: string, date: CalendarDate, paid: Cents, most: Cents, span: Span): Html {
  const x = across(date, span);
  const share = centsOf(most) === 0 ? 0 : Math.max(0, centsOf(paid)) / centsOf(most);
  const y = (axis - (axis - top) * share).toFixed(1);
  return html`<line class="stem" x1="${x}" x2="${x}" y1="${axis}" y2="${y}"/><circle class="head" cx="${x}" cy="${y}" r="4"/><text class="letter" x="${x}" y="${Number(y) - 9}">${letter}</text>`;
}

/** From the first to the last day of the year and of its payments, which come in the order of their dates. */
export function timeLine(payments: readonly ScheduledPayment[], period: YearResult['period']): Html {
  const dates = payments.map(({ date }) => date);
  const [first, ...rest] = period === undefined ? dates : [...dates, period.from, addDays(period.to, 1)];
  if (first === undefined) return nothing;
  const from = rest.reduce(earlierOf, first);
  const span = { from, days: Math.max(1, daysBetween(from, rest.reduce(laterOf, first))) };
  const days = byDay(payments).map((day) => total(day.map(({ amount }) => amount.value)));
  const most = days.reduce(greatest, zero);
  const stems = byDay(payments).map(([payment], index) =>
    payment === undefined ? nothing : stem(letterOf(index), payment.date, days[index] ?? zero, most, span),
  );
  return html`<svg class="time-line" aria-hidden="true" focusable="false">
<line class="axis" x1="0" x2="100%" y1="${axis}" y2="${axis}"/>
${monthsWithin(span).map((date) => tick(date, span))}${stems}
</svg>`;
}

/** The table of payments with the letters of the line before its dates, without the column of their common year. */
export function lettered({ columns, rows, ...rest }: Table, yearColumn: number): Table {
  let days = 0;
  const cellsOf = ([date, ...cells]: Row['cells']): Row['cells'] => {
    if (date?.kind !== 'date' || date.isRepeated === true) return [date, ...cells];
    const [letter, day] = [letterOf(days), datePhrase(date.date)];
    days += 1;
    return [text(both((lang) => `${letter} · ${day[lang]}`)), ...cells];
  };
  return {
    ...rest,
    columns: columns.toSpliced(yearColumn, 1),
    rows: rows.map((row) => ({ ...row, cells: cellsOf(row.cells).toSpliced(yearColumn, 1) })),
  };
}
