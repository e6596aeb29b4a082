/** When a mission runs within a contract year, and what part of the year that is. */
import {
  addDays,
  addMonths,
  type CalendarDate,
  daysInclusive,
  earlierOf,
  isAfter,
  isBefore,
  laterOf,
} from '../base/calendar.ts';
import type { Given, Place } from '../base/source.ts';
import { daysFactor, type Factor, monthsFactor } from '../domain/factor.ts';
import type { Readings } from '../domain/reading.ts';
import type { ContractPeriod } from '../domain/result.ts';
import { contractTerms } from '../scale/terms.ts';

/** How much of a contract year something runs: not at all, the whole of it, or part of it. */
export type Running =
  | { readonly kind: 'not_started'; readonly at: Place }
  | { readonly kind: 'whole'; readonly days?: number }
  | { readonly kind: 'partial'; readonly days: number; readonly share: Factor };

/**
 * Started months of a stretch that ends within or with the contract year, a started month counting whole:
 * months are counted from the anniversary, so that a whole year has twelve.
 */
function startedMonths(period: ContractPeriod, first: CalendarDate, last: CalendarDate): number {
  let count = 0;
  for (let month = 0; month < contractTerms.monthsOfYear; month++) {
    const monthFirst = addMonths(period.from, month);
    const monthLast = addDays(addMonths(period.from, month + 1), -1);
    const [start, end] = [laterOf(monthFirst, first), earlierOf(monthLast, last)];
    if (!isAfter(start, end)) count += 1;
  }
  return count;
}

/**
 * From the day of `start` (or of the year, without one) to the last day of the year or of the contract, out of the
 * days of the contract year (R2, art. 9.2). Without a period, a year counts as a whole. `endedAt` is where the file
 * says that the contract ended, `at` what stands for a whole year.
 */
export function runningIn(
  period: ContractPeriod | undefined,
  start: Given<CalendarDate> | undefined,
  at: Place,
  endedAt: Place | undefined,
  reading: Readings['prorata'],
): Running {
  if (period === undefined) return { kind: 'whole' };
  if (start !== undefined && isAfter(start.value, period.to)) return { kind: 'not_started', at: start.at };
  const isLate = start !== undefined && isBefore(period.from, start.value);
  const first = isLate ? start.value : period.from;
  const because = isLate ? start.at : (endedAt ?? at);
  const days = daysInclusive(first, period.to);
  if (days === period.daysOfYear) return { kind: 'whole', days };
  const share =
    reading === 'days'
      ? daysFactor(first, period.to, period.daysOfYear, because)
      : monthsFactor(first, period.to, startedMonths(period, first, period.to), because);
  return { kind: 'partial', days, share };
}
