import { type CalendarDate, dateToIso, isAfter, partsOf } from '../amounts/calendar.ts';
import type { Given } from '../amounts/source.ts';
import { readDateOption, readYearOption } from '../contract/option-values.ts';
import type { Read } from '../contract/scalar.ts';
import type { Problem } from '../problems/problem.ts';
import type { DateWindow } from '../schedule/statement.ts';
import { computeOptions, type FileOptions } from './compute-options.ts';
import { type Context, Misuse } from './context.ts';
import type { RawOptions } from './options.ts';
import { scheduleCommandWords } from './words/schedule-command.ts';

export interface RawScheduleOptions extends RawOptions {
  readonly by?: string;
  readonly from?: string;
  readonly to?: string;
  readonly through?: string;
  readonly details?: boolean;
}

export interface ScheduleOptions {
  readonly options: FileOptions;
  readonly window: DateWindow;
  readonly isByCivilYear: boolean;
  readonly problems: readonly Problem[];
}

const civilYearWords: readonly string[] = ['civil-year', 'annee-civile', 'année-civile'];

function isByCivilYear({ by }: RawScheduleOptions, { lang }: Context): boolean {
  if (by === undefined) return false;
  if (!civilYearWords.includes(by)) throw new Misuse(scheduleCommandWords[lang].unknownBy(by));
  return true;
}

function checkWindow({ from, to }: DateWindow, isCivil: boolean, { lang }: Context): void {
  const words = scheduleCommandWords[lang];
  if (from !== undefined && to !== undefined && isAfter(from, to)) {
    throw new Misuse(words.emptyWindow(dateToIso(from), dateToIso(to)));
  }
  if (!isCivil) return;
  const cuts = [
    ...(from === undefined || isDay(from, 1, 1) ? [] : [from]),
    ...(to === undefined || isDay(to, 12, 31) ? [] : [to]),
  ];
  const [cut] = cuts;
  if (cut !== undefined) throw new Misuse(words.wholeCivilYears(dateToIso(cut)));
}

const isDay = (date: CalendarDate, month: number, day: number): boolean => {
  const parts = partsOf(date);
  return parts.month === month && parts.day === day;
};

/** The options read; what is wrong in their values is among the problems. */
export function scheduleOptions(raw: RawScheduleOptions, context: Context): ScheduleOptions {
  const { options, problems: found } = computeOptions(raw);
  const problems = [...found];
  const keep = <T>(read: Read<Given<T>> | undefined): T | undefined => {
    if (read === undefined) return undefined;
    if ('value' in read) return read.value.value;
    problems.push(read.problem);
    return undefined;
  };
  const dateOf = (text: string | undefined, name: string): CalendarDate | undefined =>
    keep(text === undefined ? undefined : readDateOption(text, name));
  const [from, to] = [dateOf(raw.from, '--from'), dateOf(raw.to, '--to')];
  const through = keep(raw.through === undefined ? undefined : readYearOption(raw.through, '--through'));
  const window: DateWindow = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const isCivil = isByCivilYear(raw, context);
  checkWindow(window, isCivil, context);
  return {
    options: { ...options, ...(through === undefined ? {} : { through }) },
    window,
    isByCivilYear: isCivil,
    problems,
  };
}
