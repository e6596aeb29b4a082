/** The order of a schedule: by date; on one day the settlement of a year comes before the advances of the next. */
import { compareDates } from '../../base/calendar.ts';
import type { PaymentLine } from '../../domain/contract.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import { paymentLines } from '../../domain/vocabulary.ts';

/** Letter of intent, then balances, then variable parts, then what is paid in advance. */
function rankOf(line: PaymentLine): number {
  if (line === 'letter_of_intent') return 0;
  if (line.endsWith('.balance')) return 1;
  return line.endsWith('.variable') ? 2 : 3;
}

/** Equal ranks keep the order of the years, then of the envelopes. */
export const comparePayments = (a: ScheduledPayment, b: ScheduledPayment): number =>
  compareDates(a.date, b.date) ||
  rankOf(a.line) - rankOf(b.line) ||
  (a.year ?? 0) - (b.year ?? 0) ||
  paymentLines.indexOf(a.line) - paymentLines.indexOf(b.line);
