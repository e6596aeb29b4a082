/** The payments of a year on a line of time: a stem for each day, as high as its amount, with the letter of its list. */
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDates,
  daysBetween,
  earlierOf,
  isBefore,
  laterOf,
  partsOf,
} from '../../../base/calendar.ts';
import { type Cents, centsOf, greatest, zero } from '../../../base/money.ts';
import type { YearResult } from '../../../domain/result.ts';
import { type Html, html } from '../../../output/html.ts';

export interface DayPaid {
  readonly letter: string;
  readonly date: CalendarDate;
  readonly total: Cents;
}

const [top, axis] = [22, 92];

interface Span {
  readonly from: CalendarDate;
  readonly days: number;
}

/** From the first to the last day of the year and of its payments. */
function spanOf(days: readonly DayPaid[], period: YearResult['period']): Span | undefined {
  const all = [
    ...days.map(({ date }) => date),
    ...(period === undefined ? [] : [period.from, addDays(period.to, 1)]),
  ];
  const [first, ...rest] = all;
  if (first === undefined) return undefined;
  const from = rest.reduce(earlierOf, first);
  return { from, days: Math.max(1, daysBetween(from, rest.reduce(laterOf, first))) };
}

/** Room is left at both ends for the letters. */
const across = (date: CalendarDate, { from, days }: Span): string =>
  `${(3 + (94 * daysBetween(from, date)) / days).toFixed(2)}%`;

function monthsWithin({ from, days }: Span): CalendarDate[] {
  const { year, month } = partsOf(from);
  const first = calendarDate(year, month, 1) ?? from;
  const end = addDays(from, days);
  const months: CalendarDate[] = [];
  for (let index = 0; ; index += 1) {
    const date = addMonths(first, index);
    if (!isBefore(date, end)) return months;
    if (!isBefore(date, from)) months.push(date);
  }
}

function tick(date: CalendarDate, span: Span): Html {
  const { year, month } = partsOf(date);
  const x = across(date, span);
  if (month !== 1) return html`<line class="tick" x1="${x}" x2="${x}" y1="${axis}" y2="${axis + 4}"/>`;
  return html`<line class="tick" x1="${x}" x2="${x}" y1="${axis}" y2="${axis + 9}"/><text class="year-name" x="${x}" y="${axis + 21}">${year}</text>`;
}

function stem({ letter, date, total }: DayPaid, most: Cents, span: Span): Html {
  const x = across(date, span);
  const share = centsOf(most) === 0 ? 0 : Math.max(0, centsOf(total)) / centsOf(most);
  const y = (axis - (axis - top - 12) * share).toFixed(1);
  return html`<line class="stem" x1="${x}" x2="${x}" y1="${axis}" y2="${y}"/><circle class="head" cx="${x}" cy="${y}" r="4"/><text class="letter" x="${x}" y="${Number(y) - 9}">${letter}</text>`;
}

export function timeLine(days: readonly DayPaid[], period: YearResult['period']): Html {
  const sorted = [...days].sort((a, b) => compareDates(a.date, b.date));
  const span = spanOf(sorted, period);
  if (span === undefined) return html``;
  const most = sorted.reduce((highest, { total }) => greatest(highest, total), zero);
  return html`<svg class="time-line" aria-hidden="true" focusable="false">
<line class="axis" x1="0" x2="100%" y1="${axis}" y2="${axis}"/>
${monthsWithin(span).map((date) => tick(date, span))}${sorted.map((day) => stem(day, most, span))}
</svg>`;
}
