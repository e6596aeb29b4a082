import {
  addDays,
  addMonths,
  type CalendarDate,
  daysInclusive,
  earlierOf,
  isBefore,
} from '../base/calendar.ts';
import type { Terms } from '../domain/contract.ts';
import type { ContractPeriod } from '../domain/result.ts';
import { contractTerms } from '../scale/terms.ts';

/** The first day of contract year `year` (1 for the first): the anniversary of the signature. */
export const anniversary = (signed: CalendarDate, year: number): CalendarDate =>
  addMonths(signed, (year - 1) * contractTerms.monthsOfYear);

/**
 * The days of a contract year, from one anniversary to the day before the next, cut short when the contract
 * ends within it. Undefined without a date of signature.
 */
export function contractPeriod(terms: Terms, year: number): ContractPeriod | undefined {
  if (terms.signed === undefined) return undefined;
  const from = anniversary(terms.signed.value, year);
  const last = addDays(anniversary(terms.signed.value, year + 1), -1);
  const to = terms.ended === undefined ? last : earlierOf(last, terms.ended.value);
  return { from, to, daysOfYear: daysInclusive(from, last), isEnded: isBefore(to, last) };
}
