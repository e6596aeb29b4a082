/**
 * A payment without a line that is exactly what a settled line was owed, some days later: it was paid again. And one that takes
 * back exactly what a line received too much.
 */
import { compareCents, isNegative, isZero } from '../../base/money.ts';
import type { Payment } from '../../domain/contract.ts';
import { allocate, distance, type Entry, isSettled, leftOf, owedBy } from './ledger.ts';

/** Further away than this, the same amount is another payment's. */
const daysUpTo = 120;

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
  return payments.filter((payment) => {
    const entry = payment.line === undefined ? lineAgain(payment, settled) : undefined;
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
