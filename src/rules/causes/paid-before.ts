/** The same amount was paid before, and that payment was matched: this one repeats it. */
import { compareDates } from '../../base/calendar.ts';
import { centsOf } from '../../base/money.ts';
import type { Finding } from '../../domain/cause.ts';
import type { Payment } from '../../domain/contract.ts';
import type { PaymentCheck } from '../../domain/payment-check.ts';

/** What tells whether a payment repeats one that the check matched. */
export function repetitions(check: PaymentCheck): (payment: Payment) => readonly Finding[] {
  const firsts = new Map<number, Payment>();
  for (const { payment } of check.lines.flatMap(({ allocations }) => allocations)) {
    const amount = centsOf(payment.amount.value);
    const before = firsts.get(amount);
    if (before === undefined || compareDates(payment.date.value, before.date.value) < 0) {
      firsts.set(amount, payment);
    }
  }
  return (payment) => {
    const first = firsts.get(centsOf(payment.amount.value));
    const isFirst = first === undefined || compareDates(first.date.value, payment.date.value) > 0;
    return isFirst ? [] : [[{ kind: 'paid_before', date: first.date.value }]];
  };
}
