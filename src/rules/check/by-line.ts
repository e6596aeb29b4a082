/** Payments that name their line go to it, whatever their amount: in part, in full, or too much. */
import { compareCents, isNegative } from '../../base/money.ts';
import type { Payment } from '../../domain/contract.ts';
import { takeExact } from './exact.ts';
import { allocate, distance, type Entry, leftOf } from './ledger.ts';
import { isOfLine } from './names-line.ts';

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
