/** The first and last days of a contract and of its years (agreement, model contract). */
import { addDays, addMonths, type CalendarDate } from '../../base/calendar.ts';
import { contractTerms } from '../../scale/terms.ts';

/** The first day of a contract year: the anniversary of the signature. */
export const firstDayOf = (signed: CalendarDate, year: number): CalendarDate =>
  addMonths(signed, contractTerms.monthsOfYear * (year - 1));

/** The day before the next anniversary. */
export const lastDayOf = (signed: CalendarDate, year: number): CalendarDate =>
  addDays(firstDayOf(signed, year + 1), -1);

/** The last day of the contract's five years. */
export const lastDayOfTerm = (signed: CalendarDate): CalendarDate => lastDayOf(signed, contractTerms.years);
