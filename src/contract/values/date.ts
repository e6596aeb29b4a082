/** Dates: `2022-09-26`, and in French files `26/09/2022` or `26.09.2022`; the likely reading of others, for the fix. */
import { type CalendarDate, calendarDate, dateFromIso, dateToIso } from '../../amounts/calendar.ts';
import type { Given } from '../../amounts/source.ts';
import { plainWord } from '../../problems/suggestion.ts';
import { found, invalid, type Read, type Reader, refuse, type Scalar } from './scalar.ts';

export const readDate: Reader<Given<CalendarDate>> = (scalar) => {
  const { key, text } = scalar;
  const written = text.trim();
  const date = dateFromIso(written);
  if (date !== undefined) return found(date, scalar);
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return refuse('date-not-existing', scalar, { key, text });
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(written) ?? [];
  if (year !== '') return slashedDate(scalar, first, second, year);
  const readings = shortYearReadings(scalar);
  if (readings !== undefined) return refuse('date-short-year', scalar, { key, text: written, readings });
  return invalid(scalar, 'date', likelyDate(written));
};

/** The day comes first in French; in English either may, unless only one of them can. */
function slashedDate(scalar: Scalar, first: string, second: string, year: string): Read<Given<CalendarDate>> {
  const { key, text, language } = scalar;
  const dayFirst = dayOf(year, second, first);
  if (dayFirst !== undefined && language === 'fr') return found(dayFirst, scalar);
  const readings = isoOf([dayFirst, dayOf(year, first, second)]);
  const [one, other] = readings;
  if (one === undefined) return refuse('date-not-existing', scalar, { key, text });
  if (other === undefined) return invalid(scalar, 'date', one);
  return refuse('date-ambiguous', scalar, { key, text: text.trim(), readings });
}

/** `24-03-01`: the days it may be, the year first or last, of the time of contracts; undefined for other texts. */
function shortYearReadings({ text, language }: Scalar): readonly string[] | undefined {
  const parts = /^(\d{1,2})\s?[/.\-\s]\s?(\d{1,2})\s?[/.\-\s]\s?(\d{2})$/.exec(text.trim());
  if (parts === null) return undefined;
  const [, first = '', second = '', third = ''] = parts;
  return isoOf([
    dayOf(`20${third}`, second, first),
    first.length === 2 && !text.includes('/') ? dayOf(`20${first}`, second, third) : undefined,
    language === 'en' ? dayOf(`20${third}`, first, second) : undefined,
  ]).filter((day) => day >= firstLikelyYear);
}

/** Contracts are of 2019 or later: what comes a few years before them is no likely day of one. */
const firstLikelyYear = '2015';

const dayOf = (year: string, month: string, day: string): CalendarDate | undefined =>
  calendarDate(Number(year), Number(month), Number(day));

const isoOf = (days: readonly (CalendarDate | undefined)[]): readonly string[] => [
  ...new Set(days.flatMap((day) => (day === undefined ? [] : [dateToIso(day)]))),
];

/** French and English months, without accents: the first three letters are enough, except for these two. */
const months = [
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  'january february march april may june july august september october november december'.split(' '),
];

/** The number of the month that a word begins to name; 0 for none, or for one of two. */
function monthOf(word: string): number {
  const plain = plainWord(word);
  if (plain.length < 3) return 0;
  const found = months.flatMap((names) =>
    names.flatMap((name, index) => (name.startsWith(plain) ? [index + 1] : [])),
  );
  const [only = 0, ...others] = new Set(found);
  return others.length === 0 ? only : 0;
}

/** `1er mars 2024`, `14 March 2024`: that day in ISO form; it can be no other. */
export function spelledDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(?:le\s+)?(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:of\s+)?(\p{L}+)\.?,?\s+(\d{4})$/iu.exec(text.trim()) ?? [];
  return isoOf([dayOf(year, String(monthOf(month)), day)])[0];
}

/** `26-09-2022`, `1er mars 2024`, `2022-9-26`: that day in ISO form, the day before the month as in France. */
function likelyDate(text: string): string | undefined {
  const spelled = spelledDay(text);
  if (spelled !== undefined) return spelled;
  const french = /^(\d{1,2})\s?[/.\-\s]\s?(\d{1,2})\s?[/.\-\s]\s?(\d{4})$/.exec(text);
  const other = /^(\d{4})[/.\-\s]?(\d{1,2})[/.\-\s]?(\d{1,2})(?:[T\s][\d:.]*Z?)?$/.exec(text);
  const [year = '', month = '', day = ''] =
    french === null ? (other?.slice(1) ?? []) : [french[3], french[2], french[1]];
  return isoOf([dayOf(year, month, day)])[0];
}
