/** Dates, in ISO form only: `2022-09-26`; and the likely reading of others, for the fix. */
import { type CalendarDate, calendarDate, dateFromIso, dateToIso } from '../../amounts/calendar.ts';
import type { Given } from '../../amounts/source.ts';
import { problem } from '../../problems/problem.ts';
import { found, invalid, type Reader } from './scalar.ts';

export const readDate: Reader<Given<CalendarDate>> = (scalar) => {
  const { key, text, at } = scalar;
  const date = dateFromIso(text.trim());
  if (date !== undefined) return found(date, scalar);
  if (/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(text))
    return { problem: problem('date-not-existing', at, { key, text }) };
  return invalid(scalar, 'date', likelyDate(text.trim()));
};

/** French and English months, without accents: the first three letters are enough, except for these two. */
const months = [
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  'january february march april may june july august september october november december'.split(' '),
];

/** The number of the month that a word begins to name; 0 for none, or for one of two. */
function monthOf(word: string): number {
  const plain = word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  if (plain.length < 3) return 0;
  const found = months.flatMap((names) =>
    names.flatMap((name, index) => (name.startsWith(plain) ? [index + 1] : [])),
  );
  const [only = 0, ...others] = new Set(found);
  return others.length === 0 ? only : 0;
}

/** `26/09/2022`, `1er mars 2024`, `2022-9-26`: that day in ISO form, the day before the month as in France. */
function likelyDate(text: string): string | undefined {
  const spoken = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:of\s+)?(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  if (spoken !== null) return iso(spoken[3], monthOf(spoken[2] ?? ''), spoken[1]);
  const french = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/.exec(text);
  if (french !== null) return frenchDate(french[1], french[2], french[3], text);
  const year = /^(\d{4})[/.\-\s]?(\d{1,2})[/.\-\s]?(\d{1,2})(?:[T\s][\d:.]*Z?)?$/.exec(text);
  return year === null ? undefined : iso(year[1], Number(year[2]), year[3]);
}

/** The day comes first; of `24-03-01` the year may, and where both could be nothing is offered. */
function frenchDate(day = '', month = '', year = '', text = ''): string | undefined {
  const dayFirst = iso(year, Number(month), day);
  if (year.length > 2 || day.length !== 2) return dayFirst;
  const [one, other] = [dayFirst, iso(day, Number(month), year)].map((date) =>
    date === undefined || date < firstContracts ? undefined : date,
  );
  return one !== undefined && other !== undefined && one !== other && text.includes('-')
    ? undefined
    : (one ?? other);
}

const firstContracts = '2015';

/** A year of two digits is of this century: the first contracts are of 2019. */
function iso(year = '', month: number, day = ''): string | undefined {
  const date = calendarDate(Number(year.length === 2 ? `20${year}` : year), month, Number(day));
  return date === undefined ? undefined : dateToIso(date);
}
