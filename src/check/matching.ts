/**
 * The check: payments observed against the schedule, up to a day. Payments that name their line go to it; the others go by
 * amount and date, alone or over several lines of one day. Nothing is matched twice, and nothing is lost: what the lines
 * received and what is left unexplained add up to what was paid.
 */
import { type CalendarDate, compareDates, isAfter } from '../amounts/calendar.ts';
import { centsOf, compareCents, isNegative, isZero, subtract, total, zero } from '../amounts/money.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { Payment, PaymentLine } from '../law/contract.ts';
import {
  type Asked,
  allocate,
  asScheduled,
  distance,
  type Entry,
  isUntouched,
  ledgerOf,
  leftOf,
  owedBy,
} from './ledger.ts';
import type { LineCheck, PaymentCheck } from './payment-check.ts';
import { takeRecovered, takeRepeated } from './repeated.ts';
import { takeSeveral } from './several.ts';

/** Payments that are exactly what one line is owed: the nearest in date first, each payment and each line once. */

interface Pair {
  readonly payment: Payment;
  readonly entry: Entry;
  readonly distance: number;
}

/** Fills lines and returns the payments that are left. `fits` says which lines a payment may take. */
export function takeExact(
  payments: readonly Payment[],
  entries: readonly Entry[],
  fits: (payment: Payment, entry: Entry) => boolean,
): Payment[] {
  const byAmount = new Map<number, Entry[]>();
  for (const entry of entries) {
    const amount = centsOf(owedBy(entry));
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), entry]);
  }
  const pairs = payments.flatMap((payment) =>
    (byAmount.get(centsOf(payment.amount.value)) ?? []).flatMap((entry): Pair[] => {
      const far = distance(payment, entry.due.date);
      return far === undefined || !fits(payment, entry) ? [] : [{ payment, entry, distance: far }];
    }),
  );
  // Equal distances keep the order of the payments, then that of the schedule.
  pairs.sort((a, b) => a.distance - b.distance);
  const taken = new Set<Payment>();
  for (const { payment, entry } of pairs) {
    if (taken.has(payment) || !isUntouched(entry)) continue;
    allocate(entry, payment, payment.amount.value);
    taken.add(payment);
  }
  return payments.filter((payment) => !taken.has(payment));
}

/** Whether a line as a payment names it means a line of the schedule: said without advance or balance, it is either. */
export const isOfLine = (named: PaymentLine, line: PaymentLine): boolean =>
  line === named || line.startsWith(`${named}.`);

/** Payments that name their line go to it, whatever their amount: in part, in full, or too much. */

function nearest(payment: Payment, entries: readonly Entry[]): Entry | undefined {
  let best: { readonly entry: Entry; readonly distance: number } | undefined;
  for (const entry of entries) {
    const far = distance(payment, entry.due.date);
    if (far !== undefined && (best === undefined || far < best.distance)) best = { entry, distance: far };
  }
  return best?.entry;
}

/** The nearest line that still lacks at least this much, else the nearest one, which is then paid too much. */
function lineFor(payment: Payment, entries: readonly Entry[]): Entry | undefined {
  const { value } = payment.amount;
  const hasRoom = (entry: Entry): boolean =>
    isNegative(value) ? isNegative(leftOf(entry)) : compareCents(leftOf(entry), value) >= 0;
  return nearest(payment, entries.filter(hasRoom)) ?? nearest(payment, entries);
}

/** Fills lines with the payments that name one, in the order given; returns those whose line is owed nothing. */
export function takeByLine(payments: readonly Payment[], entries: readonly Entry[]): Payment[] {
  const rest = takeExact(
    payments,
    entries,
    ({ line }, { due }) => line !== undefined && isOfLine(line.value, due.line),
  );
  return rest.filter((payment) => {
    const { line } = payment;
    if (line === undefined) return true;
    const own = entries.filter(({ due }) => isOfLine(line.value, due.line));
    const entry = lineFor(payment, own);
    if (entry === undefined) return true;
    allocate(entry, payment, payment.amount.value);
    return false;
  });
}

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
