/**
 * A payment without a line that is exactly what a settled line was owed, some days later: it was paid again. And one that takes
 * back exactly what a line received too much.
 */
import { type CalendarDate, earlierOf, isBefore } from '../amounts/calendar.ts';
import { compareCents, isNegative, isZero } from '../amounts/money.ts';
import type { Payment } from '../law/contract.ts';
import { allocate, distance, type Entry, isSettled, leftOf, owedBy } from './ledger.ts';

/** Further away than this, the same amount is another payment's. */
const daysUpTo = 120;

/** The first day of the contract years; undefined where nothing is due in any. */
function openingOf(entries: readonly Entry[]): CalendarDate | undefined {
  const days = entries.filter(({ due }) => due.year !== undefined).map(({ due }) => due.date);
  return days.length === 0 ? undefined : days.reduce(earlierOf);
}

function lineAgain(payment: Payment, entries: readonly Entry[]): Entry | undefined {
  let best: { readonly entry: Entry; readonly distance: number } | undefined;
  for (const entry of entries) {
    const far = distance(payment, entry.due.date);
    const isSame = compareCents(owedBy(entry), payment.amount.value) === 0;
    if (far === undefined || far > daysUpTo || !isSame || isZero(owedBy(entry))) continue;
    if (best === undefined || far < best.distance) best = { entry, distance: far };
  }
  return best?.entry;
}

/** Pays settled lines once more; returns the payments that are left. */
export function takeRepeated(payments: readonly Payment[], entries: readonly Entry[]): Payment[] {
  const settled = entries.filter(isSettled);
  const opening = openingOf(entries);
  return payments.filter((payment) => {
    // What came before the contract repeats nothing of it.
    const isOlder = opening !== undefined && isBefore(payment.date.value, opening);
    const entry = payment.line === undefined && !isOlder ? lineAgain(payment, settled) : undefined;
    if (entry === undefined) return true;
    allocate(entry, payment, payment.amount.value);
    return false;
  });
}

/** Takes back what lines were paid too much; returns the payments that are left. */
export function takeRecovered(payments: readonly Payment[], entries: readonly Entry[]): Payment[] {
  return payments.filter((payment) => {
    const { line, amount } = payment;
    if (line !== undefined || !isNegative(amount.value)) return true;
    const entry = entries.find((each) => compareCents(leftOf(each), amount.value) === 0);
    if (entry === undefined) return true;
    allocate(entry, payment, amount.value);
    return false;
  });
}
