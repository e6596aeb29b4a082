/** Every payment of the year: a line of time, then each day with what is paid on it. */
import { dateToIso } from '../../../base/calendar.ts';
import { isNegative, total } from '../../../base/money.ts';
import type { Explained } from '../../../domain/explained.ts';
import type { ScheduledPayment } from '../../../domain/schedule.ts';
import { formatDate } from '../../../output/format.ts';
import { type Html, html } from '../../../output/html.ts';
import { paymentLineName } from '../../../output/payment-lines.ts';
import { byDay } from '../../schedule/by-day.ts';
import { amountHtml, sumHtml } from '../amount.ts';
import type { Sheet } from '../sheet.ts';
import { type DayPaid, timeLine } from './time-line.ts';

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
    const name = paymentLineName(line, isNegative(amount.value), lang, 'long');
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
