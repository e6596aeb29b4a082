/** Payments that are exactly what one line is owed: the nearest in date first, each payment and each line once. */
import { centsOf } from '../../base/money.ts';
import type { Payment } from '../../domain/contract.ts';
import { allocate, distance, type Entry, isUntouched, owedBy } from './ledger.ts';

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
