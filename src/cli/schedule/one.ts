/** One schedule: the payments of a contract, in each format. */
import { isRefused, type Problem } from '../../domain/problem.ts';
import type { YearResult } from '../../domain/result.ts';
import type { CivilYear, ScheduleStatement } from '../../domain/schedule-statement.ts';
import { tool } from '../../domain/tool.ts';
import { scheduleToJson } from '../../report/json/schedule.ts';
import { jsonText } from '../../report/json/text.ts';
import { scheduleToCalendar } from '../../report/schedule/calendar.ts';
import { civilYearsToCsv, scheduleToCsv } from '../../report/schedule/csv.ts';
import { renderSchedule } from '../../report/schedule/table.ts';
import { civilYearsOf } from '../../rules/schedule/civil-years.ts';
import { paymentsOfYears } from '../../rules/schedule/of-years.ts';
import { scheduleOf } from '../../rules/schedule/schedule.ts';
import { statementOf } from '../../rules/schedule/statement.ts';
import type { Context } from '../context.ts';
import type { Computed, FileResult } from '../files.ts';
import type { Formats } from '../output.ts';
import type { RawScheduleOptions, ScheduleOptions } from '../schedule-options.ts';
import { hasColor, widthOf } from '../terminal.ts';
import { chosenYears } from '../years.ts';

export type ScheduleFormat = 'table' | 'json' | 'csv' | 'csv-plain' | 'ics' | 'xlsx';
/** A workbook is no text. */
export type ScheduleText = Exclude<ScheduleFormat, 'xlsx'>;

export const scheduleFormats: Formats<ScheduleFormat> = {
  known: ['table', 'json', 'csv', 'csv-plain', 'ics', 'xlsx'],
  usual: 'table',
  ofEnding: { '.txt': 'table', '.json': 'json', '.csv': 'csv', '.ics': 'ics', '.xlsx': 'xlsx' },
  alsoOfEnding: { '.csv': ['csv-plain'] },
};

/** What there is to say, before it is known in which format. */
export interface Told {
  readonly file: FileResult;
  readonly statement: ScheduleStatement;
  /** Only where they were asked for. */
  readonly civilYears?: readonly CivilYear[];
}

export function textOf(
  format: ScheduleText,
  { file, statement, civilYears }: Told,
  raw: RawScheduleOptions,
  context: Context,
): string {
  const { system, lang } = context;
  const { contract } = statement.result;
  switch (format) {
    case 'json': {
      const meta = { tool, file: file.path, sha256: file.sha256, sha256Of: system.sha256Of, lang };
      return `${jsonText(scheduleToJson(statement, civilYears ?? [], meta), 2)}\n`;
    }
    case 'csv':
    case 'csv-plain': {
      const dialect = format === 'csv' ? lang : 'plain';
      return civilYears === undefined
        ? scheduleToCsv(statement, dialect)
        : civilYearsToCsv(civilYears, statement.result, dialect);
    }
    case 'ics': {
      const signed = contract.terms.signed?.value;
      return signed === undefined ? '' : scheduleToCalendar(statement, signed, lang);
    }
    case 'table': {
      const isToFile = raw.output !== undefined;
      const color = hasColor(isToFile ? (raw.color ?? false) : raw.color, system.out, system.env);
      const width = widthOf(system.out, system.env);
      return renderSchedule(statement, civilYears, { lang, color, width });
    }
  }
}

/** Undefined where the schedule is refused: `problems` say why. */
export interface Scheduled {
  readonly told?: Told;
  readonly years: readonly YearResult[];
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
  if (isRefused(problems)) return { years: [], problems };
  const result = { ...file.result, problems };
  const years = chosenYears(result, raw.year ?? 'all', true, context);
  const shown = paymentsOfYears(payments, result, years);
  const statement = statementOf(result, shown, asked.window, years);
  if (!asked.isByCivilYear) return { told: { file, statement }, years, problems };
  const civilYears = civilYearsOf(years, shown, asked.window);
  return { told: { file, statement, civilYears }, years, problems };
}
