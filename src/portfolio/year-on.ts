/** The contract year that runs on a day. */
import { type CalendarDate, isAfter, isBefore } from '../amounts/calendar.ts';
import { yearAlone } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { contractPeriod } from '../calculate/period.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import { contractTerms } from '../law/terms.ts';

/**
 * Also a year that the file does not describe: it is then projected. Undefined before the signature, after the end, and
 * without a date of signature.
 */
export function yearOn(
  { contract, years }: ContractResult,
  on: CalendarDate,
  options: ComputeOptions,
): YearResult | undefined {
  const numbers = Array.from({ length: contractTerms.years }, (_, index) => index + 1);
  const running = numbers.find((year) => {
    const period = contractPeriod(contract.terms, year);
    return period !== undefined && !isBefore(on, period.from) && !isAfter(on, period.to);
  });
  if (running === undefined) return undefined;
  return years.find(({ year }) => year === running) ?? yearAlone(contract, running, options);
}
