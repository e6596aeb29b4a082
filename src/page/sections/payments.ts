/** Every payment of the year: a line of time, then each day with what is paid on it. */
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDates,
  dateToIso,
  daysBetween,
  earlierOf,
  isBefore,
  laterOf,
  partsOf,
} from '../../amounts/calendar.ts';
import { type Cents, centsOf, greatest, isNegative, total, zero } from '../../amounts/money.ts';
import type { ScheduledPayment, YearResult } from '../../calculate/result.ts';
import type { Explained } from '../../law/explained.ts';
import { formatDate } from '../../output/format.ts';
import { type Html, html } from '../../output/html.ts';
import { paymentLineWords } from '../../output/names.ts';
import { byDay } from '../../schedule/payments-table.ts';
import { amountHtml, sumHtml } from '../amount-button.ts';
import type { Sheet } from '../sheet.ts';

/** The payments of a year on a line of time: a stem for each day, as high as its amount, with the letter of its list. */

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

interface Day extends DayPaid {
  readonly payments: readonly ScheduledPayment[];
}

const amountsOf = (payments: readonly ScheduledPayment[]): Explained[] =>
  payments.map(({ amount }) => amount);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function daysOf(payments: readonly ScheduledPayment[]): Day[] {
  return byDay(payments).flatMap((group, index) => {
    const [first] = group;
    if (first === undefined) return [];
    const letter = letters[index] ?? String(index + 1);
    return [
      { letter, date: first.date, total: total(group.map(({ amount }) => amount.value)), payments: group },
    ];
  });
}

function dayHtml({ letter, date, payments, total: sum }: Day, sheet: Sheet): Html {
  const { lang } = sheet.page;
  const rows = payments.map(({ line, amount }) => {
    const name = paymentLineWords(line, isNegative(amount.value)).long[lang];
    return html`<tr><th scope="row">${name}</th><td class="number">${amountHtml(amount, sheet)}</td></tr>`;
  });
  return html`<li><table class="day"><caption><span class="day-head"><span class="letter" aria-hidden="true">${letter}</span><time datetime="${dateToIso(date)}">${formatDate(date, lang)}</time> <strong>${sumHtml(sum, amountsOf(payments), sheet)}</strong></span></caption>
<tbody>${rows}</tbody></table></li>`;
}

export function paymentsSection(sheet: Sheet): Html {
  const { year, words, payments } = sheet;
  if (year.period === undefined)
    return html`<h3>${words.payments}</h3><p class="note">${words.noPayments}</p>`;
  const days = daysOf(payments);
  const amounts = amountsOf(payments);
  const sum = sumHtml(total(amounts.map(({ value }) => value)), amounts, sheet);
  return html`<h3>${words.payments}</h3>
${timeLine(days, year.period)}
<p class="small screen">${words.timeLine}</p>
<ol class="days">${days.map((day) => dayHtml(day, sheet))}</ol>
<p class="sum">${words.paymentsTotal}${words.colon}<strong>${sum}</strong></p>`;
}
