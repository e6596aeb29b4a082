/**
 * R1, payment of operations (fonctionnement), agreement art. 9.1: year 1 whole at signature; each later year 75 % at the
 * anniversary and the balance at the settlement. R10: year 1 of a renewed contract is paid like a later one.
 */
import { sum } from '../../domain/explained.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import type { PaidYear } from './paid-year.ts';
import { advanceOf, balanceOf, paymentOf } from './payment.ts';

const label = { line: 'operations', part: 'fixed' } as const;

export function operationsPayments(paid: PaidYear): ScheduledPayment[] {
  const { result, foreseen, period, settledOn, isRenewal } = paid;
  const due = foreseen.operations.entitled;
  const isWhole = result.year === 1 && !isRenewal;
  const first = isWhole
    ? sum({ name: 'settled', ...label }, [due], 'operations')
    : advanceOf(label, due, result.year === 1 ? 'renewal' : 'operations');
  const balance = balanceOf(label, result.operations.entitled, first);
  return [
    ...paymentOf(period.from, isWhole ? 'operations' : 'operations.advance', first, result),
    ...paymentOf(settledOn, 'operations.balance', balance, result),
  ];
}
