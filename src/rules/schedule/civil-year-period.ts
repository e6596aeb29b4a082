import { addDays, addMonths, type CalendarDate, calendarDate } from '../../base/calendar.ts';

const monthsOfCivilYear = 12;

/** 1 January of a year, counted from one that is known to exist. */
function firstDay(year: number): CalendarDate {
  const known = calendarDate(2000, 1, 1);
  if (known === undefined) throw new RangeError('1 January 2000 exists');
  return addMonths(known, (year - 2000) * monthsOfCivilYear);
}

/** From 1 January to 31 December. */
export const civilYearPeriod = (
  year: number,
): { readonly from: CalendarDate; readonly to: CalendarDate } => ({
  from: firstDay(year),
  to: addDays(firstDay(year + 1), -1),
});
