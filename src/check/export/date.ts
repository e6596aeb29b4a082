/** Dates as exports write them: `2022-09-26`, `26/09/2022`, `26.09.22`, `26 septembre 2022`; the day before the month. */
import { type CalendarDate, calendarDate } from '../../amounts/calendar.ts';
import type { Read, Scalar } from '../../contract/scalar.ts';
import { plainWords } from '../../contract/values/payment-line.ts';
import { problem } from '../../problems/problem.ts';

/** The first letters that tell the months apart, in French and in English. */
const monthStarts: readonly (readonly string[])[] = [
  ['jan'],
  ['fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

const isoDay = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/;
const frenchDay = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ].*)?$/;

interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Two figures stand for a year of this century: no contract is older. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);

function writtenDate(text: string): Written | undefined {
  const iso = isoDay.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const french = frenchDay.exec(text);
  if (french !== null) {
    return { year: yearOf(french[3] ?? ''), month: Number(french[2]), day: Number(french[1]) };
  }
  const [day = '', month = '', year = '', ...rest] = plainWords(text);
  const index = monthStarts.findIndex((starts) => starts.some((start) => month.startsWith(start)));
  if (rest.length > 0 || index === -1 || !/^\d{1,2}(er)?$/.test(day) || !/^\d{4}$/.test(year))
    return undefined;
  return { year: Number(year), month: index + 1, day: Number.parseInt(day, 10) };
}

export function readExportedDate(scalar: Scalar): Read<CalendarDate> {
  const facts = { key: scalar.key, text: scalar.text };
  const written = writtenDate(scalar.text.trim());
  if (written === undefined) {
    return { problem: problem('value-invalid', scalar.at, { ...facts, expected: 'date' }) };
  }
  const date = calendarDate(written.year, written.month, written.day);
  return date === undefined ? { problem: problem('date-not-existing', scalar.at, facts) } : { value: date };
}
