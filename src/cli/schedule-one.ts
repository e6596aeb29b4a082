/** One schedule: what its options ask, and the payments of a contract in each format. */
import { type CalendarDate, dateToIso, isAfter, partsOf } from '../amounts/calendar.ts';
import type { Given } from '../amounts/source.ts';
import type { YearResult } from '../calculate/result.ts';
import { readDateOption, readYearOption } from '../contract/option-values.ts';
import type { Read } from '../contract/scalar.ts';
import { jsonText } from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import { phrase } from '../output/phrase.ts';
import { isRefused, type Problem } from '../problems/problem.ts';
import { civilYearsOf } from '../schedule/civil-years.ts';
import { civilYearsData } from '../schedule/civil-years-table.ts';
import { paymentsData } from '../schedule/payments-table.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import { scheduleDocument } from '../schedule/schedule-document.ts';
import { scheduleToJson } from '../schedule/schedule-json.ts';
import {
  type CivilYear,
  type DateWindow,
  type ShownSchedule,
  shownSchedule,
} from '../schedule/shown-schedule.ts';
import { scheduleWorkbook } from '../workbook/schedule-workbook.ts';
import { computeOptions, type FileOptions } from './compute-options.ts';
import { type Context, Misuse } from './context.ts';
import type { Printed } from './documents.ts';
import type { Computed } from './files.ts';
import type { RawOptions } from './options.ts';
import { chosenYears } from './years.ts';

export interface ScheduleOptions {
  readonly options: FileOptions;
  readonly window: DateWindow;
  readonly isByCivilYear: boolean;
  readonly problems: readonly Problem[];
}

/** The options read; what is wrong in their values is among the problems. */
export function scheduleOptions(raw: RawOptions, { lang }: Context): ScheduleOptions {
  const { options, problems: found } = computeOptions(raw, lang);
  const problems = [...found];
  const keep = <T>(read: Read<Given<T>> | undefined): T | undefined => {
    if (read === undefined) return undefined;
    if ('value' in read) return read.value.value;
    problems.push(read.problem);
    return undefined;
  };
  const from = keep(raw.from === undefined ? undefined : readDateOption(raw.from, '--from'));
  const to = keep(raw.to === undefined ? undefined : readDateOption(raw.to, '--to'));
  const through = keep(raw.through === undefined ? undefined : readYearOption(raw.through, '--through'));
  const window = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  if (raw.by !== undefined && raw.by !== 'civil-year') {
    throw new Misuse(
      phrase(
        `«\u00a0${raw.by}\u00a0» n’est pas un regroupement\u00a0: écrivez --par annee-civile, ou retirez l’option.`,
        `"${raw.by}" is no grouping: write --by civil-year, or remove the option.`,
      ),
    );
  }
  const isByCivilYear = raw.by !== undefined;
  checkWindow(window, isByCivilYear);
  return {
    options: { ...options, ...(through === undefined ? {} : { through }) },
    window,
    isByCivilYear,
    problems,
  };
}

function checkWindow({ from, to }: DateWindow, isByCivilYear: boolean): void {
  if (from !== undefined && to !== undefined && isAfter(from, to)) {
    const [first, last] = [dateToIso(from), dateToIso(to)];
    throw new Misuse(
      phrase(
        `--du ${first} est après --au ${last}\u00a0: échangez les deux dates.`,
        `--from ${first} comes after --to ${last}: swap the two dates.`,
      ),
    );
  }
  if (!isByCivilYear) return;
  const cut = from !== undefined && !isDay(from, 1, 1) ? from : to;
  if (cut === undefined || (cut === to && isDay(cut, 12, 31))) return;
  const day = dateToIso(cut);
  throw new Misuse(
    phrase(
      `--par annee-civile compte des années entières\u00a0: ${day} en couperait une. Commencez un 1er janvier et finissez un 31 décembre.`,
      `--by civil-year counts whole years: ${day} would cut one. Begin on 1 January and end on 31 December.`,
    ),
  );
}

const isDay = (date: CalendarDate, month: number, day: number): boolean => {
  const parts = partsOf(date);
  return parts.month === month && parts.day === day;
};

/** What is shown of a schedule, before it is known in which format. */
interface ScheduleShown {
  readonly file: Computed;
  readonly schedule: ShownSchedule;
  /** The contract years whose payments are shown. */
  readonly years: readonly YearResult[];
  /** Only where they were asked for. */
  readonly civilYears?: readonly CivilYear[];
}

/** Without `shown` the schedule is refused: `problems` say why. */
export function scheduled(
  file: Computed,
  { window, isByCivilYear }: ScheduleOptions,
  raw: RawOptions,
): { readonly shown?: ScheduleShown; readonly problems: readonly Problem[] } {
  const { payments, problems: found } = scheduleOf(file.result, file.options);
  const problems = [...file.problems, ...found];
  if (isRefused(problems)) return { problems };
  const result = { ...file.result, problems };
  const years = chosenYears(result, raw.year ?? 'all', true);
  const paid = paymentsOfYears(payments, result, years);
  const shown = { file, schedule: shownSchedule(result, paid, window, years), years };
  if (!isByCivilYear) return { shown, problems };
  return { shown: { ...shown, civilYears: civilYearsOf(years, paid, window) }, problems };
}

/** The schedule as a document, its table of data, its JSON and its workbook. */
export function printedSchedule(
  { file, schedule, civilYears, years }: ScheduleShown,
  { lang, system: { sha256Of } }: Context,
): Printed {
  const { result } = schedule;
  const isSupposed = result.options.attainment !== undefined;
  const source = { file: file.path, sha256: file.sha256, sha256Of };
  return {
    document: scheduleDocument(schedule, civilYears),
    name: result.contract.cpts.name.value,
    data:
      civilYears === undefined
        ? paymentsData([schedule], isSupposed)
        : civilYearsData([{ result, years: civilYears }], isSupposed),
    json: () => `${jsonText(scheduleToJson(schedule, civilYears ?? [], { ...source, tool, lang }), 2)}\n`,
    workbook: async () => scheduleWorkbook({ schedule, years, civilYears, source, lang }),
  };
}
