import type { ContractResult, YearResult } from '../../domain/result.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';

/** The payments of these years of the result; the letter of intent goes with the result's first year. */
export function paymentsOfYears(
  payments: readonly ScheduledPayment[],
  result: ContractResult,
  years: readonly YearResult[],
): ScheduledPayment[] {
  const [first] = result.years;
  return payments.filter((payment) => years.some(({ year }) => year === (payment.year ?? first?.year)));
}
