import type { CalendarDate } from '../../base/calendar.ts';
import type { Language } from '../../domain/contract.ts';
import { formatDate, shortDate } from '../../output/format.ts';
import { isRoomy, type Table, tableLines } from '../../output/table-layout.ts';
import type { Page } from '../result/page.ts';
import { scheduleEnglish } from '../words/schedule/english.ts';
import { scheduleFrench } from '../words/schedule/french.ts';
import type { ScheduleWords } from '../words/schedule/schedule-words.ts';

/** What every section of a schedule is written with. */
export interface SchedulePage extends Page {
  readonly schedule: ScheduleWords;
  /** Dates are written in full. */
  readonly hasLongDates: boolean;
}

export const scheduleWords: Readonly<Record<Language, ScheduleWords>> = {
  fr: scheduleFrench,
  en: scheduleEnglish,
};

/** The date of a column: in full where there is room. */
export const dateText = (date: CalendarDate, { lang, hasLongDates }: SchedulePage): string =>
  hasLongDates ? formatDate(date, lang) : shortDate(date, lang);

/** The first of these tables that has all the room it needs: names and dates in full, then short dates, then short names. */
export function roomiest<Key extends string>(
  tableFor: (page: SchedulePage) => Table<Key>,
  page: SchedulePage,
): string[] {
  const { width, paint } = page;
  const shortDates = { ...page, hasLongDates: false };
  const tightest = tableFor({ ...shortDates, isWide: false });
  const wider = page.isWide ? [tableFor(page), tableFor(shortDates)] : [];
  return tableLines(wider.find((table) => isRoomy(table, width)) ?? tightest, width, paint);
}

/** The date of a sentence. */
export const dateInSentence = (date: CalendarDate, { lang }: Page): string => formatDate(date, lang);

/** The contract year, said to be projected when the file does not describe it. */
export const yearText = (
  year: number,
  isProjected: boolean,
  { schedule }: Pick<SchedulePage, 'schedule'>,
): string => (isProjected ? schedule.projectedYear(year) : String(year));
