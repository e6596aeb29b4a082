import type { CalendarDate } from '../../base/calendar.ts';
import { isNegative, isZero, subtract } from '../../base/money.ts';
import type { PaymentLine } from '../../domain/contract.ts';
import { difference, type Explained, product } from '../../domain/explained.ts';
import { lawFactor } from '../../domain/factor.ts';
import type { Label, RuleId } from '../../domain/label.ts';
import type { YearResult } from '../../domain/result.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import { contractTerms } from '../../scale/terms.ts';

/** A payment of a contract year; none where nothing is due. */
export const paymentOf = (
  date: CalendarDate,
  line: PaymentLine,
  amount: Explained,
  { year, isProjected }: Pick<YearResult, 'year' | 'isProjected'>,
): ScheduledPayment[] => (isZero(amount.value) ? [] : [{ date, line, year, amount, isProjected }]);

/** The part paid in advance (75 %, art. 9.1 and 9.2) of what an envelope is due for a contract year. */
export const advanceOf = (label: Omit<Label, 'name'>, due: Explained, rule: RuleId): Explained =>
  product(
    { name: 'advance', ...label },
    due,
    lawFactor('advance_rate', contractTerms.advanceRate, contractTerms.advanceStatus),
    rule,
  );

/** What is left to pay of an amount after its advance; below zero, to be given back. */
export function balanceOf(label: Omit<Label, 'name'>, entitled: Explained, paid: Explained): Explained {
  const isRefund = isNegative(subtract(entitled.value, paid.value));
  return difference({ name: isRefund ? 'refund' : 'settled', ...label }, entitled, paid, 'settlement');
}
