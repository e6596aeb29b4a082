/** Payments written both in the contract's file and in an export: one payment told twice, not two. */
import { compareDates } from '../base/calendar.ts';
import { compareCents } from '../base/money.ts';
import type { Payment } from '../domain/contract.ts';

/** A line that only one of them names is no difference: banks name none. */
function isSame(a: Payment, b: Payment): boolean {
  const isSameLine = a.line === undefined || b.line === undefined || a.line.value === b.line.value;
  return (
    isSameLine &&
    compareDates(a.date.value, b.date.value) === 0 &&
    compareCents(a.amount.value, b.amount.value) === 0
  );
}

export interface Joined {
  /** Every payment once, with its line where one of the sources names it. */
  readonly payments: readonly Payment[];
  /** Those that stand in both. */
  readonly inBoth: readonly Payment[];
}

/** One payment of the export answers for one of the file at most: what the export has twice was paid twice. */
export function joinPayments(own: readonly Payment[], exported: readonly Payment[]): Joined {
  const inBoth: Payment[] = [];
  const rest = [...exported];
  const kept = own.map((payment) => {
    const index = rest.findIndex((each) => isSame(payment, each));
    const [twin] = index === -1 ? [] : rest.splice(index, 1);
    if (twin === undefined) return payment;
    inBoth.push(payment);
    return payment.line === undefined ? twin : payment;
  });
  return { payments: [...kept, ...rest], inBoth };
}
