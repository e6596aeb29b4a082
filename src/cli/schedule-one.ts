/** One schedule: the payments of a contract, in each format. */
import type { YearResult } from '../calculate/result.ts';
import { jsonText } from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import { isRefused, type Problem } from '../problems/problem.ts';
import { civilYearsOf } from '../schedule/civil-years.ts';
import { scheduleToCalendar } from '../schedule/icalendar.ts';
import { civilYearsData, paymentsData } from '../schedule/payments-table.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import { scheduleDocument } from '../schedule/schedule-document.ts';
import { scheduleToJson } from '../schedule/schedule-json.ts';
import { type CivilYear, type ScheduleStatement, statementOf } from '../schedule/statement.ts';
import { scheduleWorkbook } from '../workbook/schedule-workbook.ts';
import type { Context } from './context.ts';
import type { Printed } from './documents.ts';
import type { Computed, FileResult } from './files.ts';
import type { RawScheduleOptions, ScheduleOptions } from './schedule-options.ts';
import { chosenYears } from './years.ts';

/** What there is to say, before it is known in which format. */
export interface Told {
  readonly file: FileResult;
  readonly statement: ScheduleStatement;
  /** The contract years whose payments are shown. */
  readonly years: readonly YearResult[];
  /** Only where they were asked for. */
  readonly civilYears?: readonly CivilYear[];
}

/** The schedule as a document, its table of data, its JSON and its workbook. */
export function printedOf(told: Told, { lang, system: { sha256Of } }: Context): Printed {
  const { file, statement, civilYears, years } = told;
  const { result } = statement;
  const source = { file: file.path, sha256: file.sha256, sha256Of };
  return {
    document: scheduleDocument(statement, civilYears),
    name: result.contract.cpts.name.value,
    data:
      civilYears === undefined ? paymentsData([statement]) : civilYearsData([{ result, years: civilYears }]),
    json: () => `${jsonText(scheduleToJson(statement, civilYears ?? [], { ...source, tool, lang }), 2)}\n`,
    workbook: async () => scheduleWorkbook({ statement, years, civilYears, source, lang }),
  };
}

export function calendarOf({ statement }: Told, { lang }: Context): string {
  const signed = statement.result.contract.terms.signed?.value;
  return signed === undefined ? '' : scheduleToCalendar(statement, signed, lang);
}

/** Undefined where the schedule is refused: `problems` say why. */
export interface Scheduled {
  readonly told?: Told;
  readonly problems: readonly Problem[];
}

export function scheduled(
  file: Computed,
  asked: ScheduleOptions,
  raw: RawScheduleOptions,
  context: Context,
): Scheduled {
  const { payments, problems: found } = scheduleOf(file.result, file.options);
  const problems = [...file.problems, ...found];
  if (isRefused(problems)) return { problems };
  const result = { ...file.result, problems };
  const years = chosenYears(result, raw.year ?? 'all', true, context);
  const shown = paymentsOfYears(payments, result, years);
  const statement = statementOf(result, shown, asked.window, years);
  if (!asked.isByCivilYear) return { told: { file, statement, years }, problems };
  const civilYears = civilYearsOf(years, shown, asked.window);
  return { told: { file, statement, years, civilYears }, problems };
}
