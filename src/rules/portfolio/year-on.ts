/** The contract year that runs on a day. */
import { type CalendarDate, isAfter, isBefore } from '../../base/calendar.ts';
import type { ContractResult, YearResult } from '../../domain/result.ts';
import { contractTerms } from '../../scale/terms.ts';
import { yearAlone } from '../compute.ts';
import { contractPeriod } from '../contract-period.ts';
import type { ComputeOptions } from '../options.ts';

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
