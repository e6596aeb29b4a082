/**
 * The check: payments observed against the schedule, up to a day. Payments that name their line go to it; the others go by
 * amount and date, alone or over several lines of one day. Nothing is matched twice, and nothing is lost: what the lines
 * received and what is left unexplained add up to what was paid.
 */
import { type CalendarDate, compareDates, isAfter } from '../../base/calendar.ts';
import { isZero, subtract, total, zero } from '../../base/money.ts';
import type { Payment } from '../../domain/contract.ts';
import type { LineCheck, PaymentCheck } from '../../domain/payment-check.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import { takeByLine } from './by-line.ts';
import { takeExact } from './exact.ts';
import { type Asked, asScheduled, type Entry, ledgerOf } from './ledger.ts';
import { takeRecovered, takeRepeated } from './repeated.ts';
import { takeSeveral } from './several.ts';

function lineOf(entry: Entry, on: CalendarDate): LineCheck {
  const { due, allocations, paid } = entry;
  const owed = isAfter(due.date, on) ? zero : due.amount.value;
  return { due, owed, allocations, paid, difference: subtract(paid, owed) };
}

/** Lines to show: those owed, and those paid though not owed yet. */
const isConcerned = ({ owed, allocations }: LineCheck): boolean => !isZero(owed) || allocations.length > 0;

/**
 * `payments` in any order; those after `on` are set apart, as they answer for another day. `asked` is what payments are held
 * against to find their line; what is owed stays what the schedule says.
 */
export function checkPayments(
  schedule: readonly ScheduledPayment[],
  payments: readonly Payment[],
  on: CalendarDate,
  asked: Asked = asScheduled,
): PaymentCheck {
  const entries = ledgerOf(schedule, asked);
  const observed = payments
    .filter(({ date }) => !isAfter(date.value, on))
    .sort((a, b) => compareDates(a.date.value, b.date.value));
  const named = takeByLine(observed, entries);
  const left = takeExact(named, entries, ({ line }) => line === undefined);
  const unexplained = takeRecovered(takeRepeated(takeSeveral(left, entries), entries), entries);
  const lines = entries.map((entry) => lineOf(entry, on)).filter(isConcerned);
  const owed = total(lines.map((line) => line.owed));
  const paid = total(lines.map((line) => line.paid));
  const rest = total(unexplained.map(({ amount }) => amount.value));
  const all = total(observed.map(({ amount }) => amount.value));
  return {
    on,
    lines,
    unexplained,
    later: payments.filter(({ date }) => isAfter(date.value, on)),
    totals: { owed, paid, unexplained: rest, difference: subtract(all, owed) },
  };
}
