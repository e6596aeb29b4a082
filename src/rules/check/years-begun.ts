/** How many contract years have begun on a day: what is owed up to it needs them all, described or not. */
import { type CalendarDate, isAfter } from '../../base/calendar.ts';
import type { Terms } from '../../domain/contract.ts';
import { contractTerms } from '../../scale/terms.ts';
import { anniversary } from '../contract-period.ts';

/** 0 before the signature and without one; at most the years of a contract. */
export function yearsBegun({ signed }: Terms, on: CalendarDate): number {
  if (signed === undefined) return 0;
  return Array.from({ length: contractTerms.years }, (_, index) => index + 1).filter(
    (year) => !isAfter(anniversary(signed.value, year), on),
  ).length;
}
