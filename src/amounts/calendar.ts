/** Calendar dates of the Gregorian calendar as opaque day numbers: no clock, no time zone. Day 0 is 1970-01-01. */
declare const dayBrand: unique symbol;
export interface CalendarDate {
  readonly [dayBrand]: 'day';
}

const brand = (day: number): CalendarDate => day as unknown as CalendarDate;
const raw = (date: CalendarDate): number => date as unknown as number;

/** How many whole times `size` goes into `count`, a number of days, months or years within an era of 400 years. */
const wholes = (count: number, size: number): number => (count / size) | 0;

/**
 * A month or a day beyond its bounds runs over into the next, or the one before. The calendar comes back every 400 years, and of
 * a later era `Date` takes no year for one of the 20th century.
 */
const onDay = (year: number, month: number, day: number): CalendarDate =>
  brand(Date.UTC(year + 400, month - 1, day) / 86_400_000 - 146_097);

/** The date, or undefined when it does not exist (2023-02-29) or its year is not within 1 to 9999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const date = onDay(year, month, day);
  const real = partsOf(date);
  const exists = real.year === year && real.month === month && real.day === day;
  return exists && year >= 1 && year <= 9999 ? date : undefined;
}

/** The day, in Greenwich, of a moment in seconds since the first second of 1970. */
export const dayOfSeconds = (seconds: number): CalendarDate => brand(Math.floor(seconds / 86_400));

/** The day that a clock shows, where it stands. */
export const dayShown = (clock: Date): CalendarDate =>
  onDay(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());

/** Reads `YYYY-MM-DD`; undefined for any other form or a day that does not exist. */
export function dateFromIso(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  return calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function partsOf(date: CalendarDate) {
  // Years counted from March, so that the leap day ends the year; `Date` would take five times as long.
  const shifted = raw(date) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = wholes(
    dayOfEra - wholes(dayOfEra, 1460) + wholes(dayOfEra, 36524) - wholes(dayOfEra, 146096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + wholes(yearOfEra, 4) - wholes(yearOfEra, 100));
  const marchMonth = wholes(5 * dayOfYear + 2, 153);
  const day = dayOfYear - wholes(153 * marchMonth + 2, 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** `YYYY-MM-DD`. */
export function dateToIso(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const addDays = (date: CalendarDate, days: number): CalendarDate => brand(raw(date) + days);

/**
 * The same day of the month, `months` later; where that month is shorter, its last day (as French procedure
 * counts periods in months: code de procédure civile, art. 641).
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const lastDay = partsOf(onDay(year, month + months + 1, 0)).day;
  return onDay(year, month + months, Math.min(day, lastDay));
}

/** Whole days from a to b; 0 for the same day, negative when b comes first. */
export const daysBetween = (a: CalendarDate, b: CalendarDate): number => raw(b) - raw(a);
/** Days of a period that includes both its first and its last day. */
export const daysInclusive = (first: CalendarDate, last: CalendarDate): number => raw(last) - raw(first) + 1;
export const isBefore = (a: CalendarDate, b: CalendarDate): boolean => raw(a) < raw(b);
export const isAfter = (a: CalendarDate, b: CalendarDate): boolean => raw(a) > raw(b);
/** Below zero, zero or above zero, for sorting. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number => raw(a) - raw(b);
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (raw(a) >= raw(b) ? a : b);
export const lastOf = (dates: readonly CalendarDate[]): CalendarDate | undefined =>
  dates.toSorted(compareDates).at(-1);
export const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (raw(a) <= raw(b) ? a : b);

/** A stretch of days, both included. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The days that both have; its end comes before its beginning where they have none. */
export const overlap = (a: Days, b: Days): Days => ({
  from: laterOf(a.from, b.from),
  to: earlierOf(a.to, b.to),
});

/** 1 January to 31 December; a year from 1 to 9998. */
export function civilYear(year: number): Days {
  const [from, next] = [calendarDate(year, 1, 1), calendarDate(year + 1, 1, 1)];
  if (from === undefined || next === undefined) throw new RangeError('a calendar year from 1 to 9998');
  return { from, to: addDays(next, -1) };
}
