import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDates,
  dateFromIso,
  dateToIso,
  dayShown,
  daysBetween,
  daysInclusive,
  earlierOf,
  isAfter,
  isBefore,
  laterOf,
  partsOf,
} from '../../src/amounts/calendar.ts';

const day = (iso: string): CalendarDate => {
  const date = dateFromIso(iso);
  if (date === undefined) throw new Error(iso);
  return date;
};
const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a calendar date', () => {
  it('is what a clock shows, up to the last minute of the day', () => {
    const shown = [0, 23].map((hour) => dateToIso(dayShown(new Date(2026, 1, 28, hour, 59))));
    expect(shown).toEqual(['2026-02-28', '2026-02-28']);
  });

  it('reads ISO dates that exist, and no others', () => {
    expect(dateToIso(day('2024-02-29'))).toBe('2024-02-29');
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2023-13-01',
      '2023-00-10',
      '2023-04-31',
      '2023-1-01',
      '26/09/2022',
      '0000-01-01',
    ]) {
      expect(dateFromIso(text)).toBeUndefined();
    }
    expect(dateFromIso('2000-02-29')).toBeDefined();
    expect(calendarDate(2023, 1.5, 1)).toBeUndefined();
  });

  it('agrees with the platform on every day number', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const platform = (Date.parse(b) - Date.parse(a)) / 86_400_000;
        expect(daysBetween(day(a), day(b))).toBe(platform);
        expect(dateToIso(addDays(day(a), platform))).toBe(b);
        expect(isBefore(day(a), day(b))).toBe(a < b);
        expect(isAfter(day(a), day(b))).toBe(a > b);
        expect(Math.sign(compareDates(day(b), day(a)))).toBe(Math.sign(platform));
        expect([a, b].sort()).toEqual([earlierOf, laterOf].map((pick) => dateToIso(pick(day(a), day(b)))));
      }),
    );
  });

  it('counts both ends of a period', () => {
    expect(daysInclusive(day('2022-12-01'), day('2023-09-25'))).toBe(299);
    expect(daysInclusive(day('2024-02-29'), day('2024-09-25'))).toBe(210);
    expect(daysInclusive(day('2023-09-26'), day('2024-09-25'))).toBe(366);
    expect(daysInclusive(day('2023-01-01'), day('2023-01-01'))).toBe(1);
  });

  it('adds months on the same day, or on the last day of a shorter month', () => {
    expect(dateToIso(addMonths(day('2022-09-26'), 12))).toBe('2023-09-26');
    expect(dateToIso(addMonths(day('2024-02-29'), 12))).toBe('2025-02-28');
    expect(dateToIso(addMonths(day('2024-02-29'), 48))).toBe('2028-02-29');
    expect(dateToIso(addMonths(day('2023-01-31'), 1))).toBe('2023-02-28');
    expect(dateToIso(addMonths(day('2023-12-31'), -1))).toBe('2023-11-30');
    expect(dateToIso(addMonths(day('2023-01-15'), -1))).toBe('2022-12-15');
  });

  it('comes apart into year, month and day', () => {
    expect(partsOf(day('2000-03-01'))).toEqual({ year: 2000, month: 3, day: 1 });
    expect(partsOf(day('1999-12-31'))).toEqual({ year: 1999, month: 12, day: 31 });
  });
});

describe('a date that does not exist', () => {
  it.each([
    '2024-06-31',
    '2024-09-31',
    '2024-11-31',
    '2024-05-00',
    '2024-13-01',
    '0000-05-01',
    'x2024-05-01',
    '2024-05-01x',
  ])('%s is none', (text) => {
    expect(dateFromIso(text)).toBeUndefined();
  });

  it('has a year after 9999', () => {
    expect(calendarDate(10_000, 1, 1)).toBeUndefined();
  });

  it.each([
    '2024-06-30',
    '2024-09-30',
    '2024-11-30',
    '0001-01-01',
    '9999-12-31',
    '2000-02-29',
    '2100-02-28',
    '2100-03-01',
  ])('%s is one', (text) => {
    expect(dateToIso(day(text))).toBe(text);
  });
});
