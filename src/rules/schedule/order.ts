/**
 * The order of a schedule: by date; on one day by contract year, so that the settlement of a year comes before the advances of
 * the next; within a year balances, then what else is paid, then by envelope. A letter of intent belongs to no year: it is first.
 */
import { compareDates } from '../../base/calendar.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import { paymentLines } from '../../domain/vocabulary.ts';

const rankOf = ({ line }: ScheduledPayment): number => (line.endsWith('.balance') ? 0 : 1);

export const comparePayments = (a: ScheduledPayment, b: ScheduledPayment): number =>
  compareDates(a.date, b.date) ||
  (a.year ?? 0) - (b.year ?? 0) ||
  rankOf(a) - rankOf(b) ||
  paymentLines.indexOf(a.line) - paymentLines.indexOf(b.line);
