/** The payments of a year on a line of time: a stem for each day, as high as its amount, with the letter it has in the table. */
import { addDays, type CalendarDate, daysBetween, earlierOf, laterOf, partsOf } from '../amounts/calendar.ts';
import { centsOf, greatest, total, zero } from '../amounts/money.ts';
import type { ContractPeriod, ScheduledPayment } from '../calculate/result.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { byDay } from '../schedule/payments-table.ts';
import { letterOf, percent, picture } from './bars.ts';

/** Heights within the picture. */
const [top, axis] = [34, 92];

/** From the first to the last day of the year and of its payments, which come in the order of their dates. */
export function timeLine(payments: readonly ScheduledPayment[], period: ContractPeriod): Html {
  const dates = payments.map(({ date }) => date);
  const from = dates.reduce(earlierOf, period.from);
  const days = daysBetween(from, dates.reduce(laterOf, addDays(period.to, 1)));
  // Room is left at both ends for the letters.
  const across = (date: CalendarDate): string => percent(0.03 + (0.94 * daysBetween(from, date)) / days);
  const paid = byDay(payments).map((day) => ({
    x: across(day[0]?.date ?? from),
    amount: total(day.map(({ amount }) => amount.value)),
  }));
  const most = centsOf(paid.map(({ amount }) => amount).reduce(greatest, zero));
  const stems = paid.map(({ x, amount }, index) => {
    const share = most === 0 ? 0 : Math.max(0, centsOf(amount)) / most;
    const y = (axis - (axis - top) * share).toFixed(1);
    return html`<line class="stem" x1="${x}" x2="${x}" y1="${axis}" y2="${y}"/><circle class="head" cx="${x}" cy="${y}" r="4"/><text class="letter" x="${x}" y="${Number(y) - 9}">${letterOf(index)}</text>`;
  });
  const months = Array.from({ length: days }, (_, index) => addDays(from, index))
    .filter((date) => partsOf(date).day === 1)
    .map((date) => {
      const { year, month } = partsOf(date);
      const [x, isYear] = [across(date), month === 1];
      const name = isYear ? html`<text class="year-name" x="${x}" y="${axis + 21}">${year}</text>` : nothing;
      return html`<line class="tick" x1="${x}" x2="${x}" y1="${axis}" y2="${axis + (isYear ? 9 : 4)}"/>${name}`;
    });
  const line = html`<line class="axis" x1="0" x2="100%" y1="${axis}" y2="${axis}"/>`;
  return picture('time-line', [line, ...months, ...stems]);
}

/** The letter of each day, beside the first of its payments in their table. */
export const lettersOf = (payments: readonly ScheduledPayment[]): Html[] =>
  byDay(payments).flatMap((day, index) =>
    day.map((_, place) => (place === 0 ? html`<span class="letter"> · ${letterOf(index)}</span>` : nothing)),
  );
