import { compareDates } from '../../base/calendar.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';

/** The payments of each day together; they come in the order of their dates. */
export function byDay(payments: readonly ScheduledPayment[]): ScheduledPayment[][] {
  const days: ScheduledPayment[][] = [];
  for (const payment of payments) {
    const last = days.at(-1);
    const isSameDay = last?.[0] !== undefined && compareDates(last[0].date, payment.date) === 0;
    if (isSameDay) last?.push(payment);
    else days.push([payment]);
  }
  return days;
}
