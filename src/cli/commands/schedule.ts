import type { Command } from 'commander';
import { isRefused } from '../../domain/problem.ts';
import type { CivilYear, ScheduleStatement } from '../../domain/schedule-statement.ts';
import { tool } from '../../domain/tool.ts';
import { scheduleToCalendar } from '../../report/schedule/calendar.ts';
import { civilYearsToCsv, scheduleToCsv } from '../../report/schedule/csv.ts';
import { scheduleToJson } from '../../report/schedule/json.ts';
import { renderSchedule } from '../../report/schedule/table.ts';
import { scheduleCommandWords } from '../../report/words/schedule/command-words.ts';
import { civilYearsOf } from '../../rules/schedule/civil-years.ts';
import { paymentsOfYears } from '../../rules/schedule/of-years.ts';
import { scheduleOf } from '../../rules/schedule/schedule.ts';
import { statementOf } from '../../rules/schedule/statement.ts';
import { type Context, Misuse } from '../context.ts';
import { computeFiles, type FileResult, printProblems } from '../files.ts';
import { offerFormats } from '../offered.ts';
import { deliver, type Formats, formatAmong, keepInputs } from '../output.ts';
import {
  addScheduleOptions,
  type RawScheduleOptions,
  type ScheduleOptions,
  scheduleOptions,
} from '../schedule-options.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';
import { chosenYears } from '../years.ts';

type Format = 'table' | 'json' | 'csv' | 'ics';

const formats: Formats<Format> = {
  known: ['table', 'json', 'csv', 'ics'],
  usual: 'table',
  ofEnding: { '.txt': 'table', '.json': 'json', '.csv': 'csv', '.ics': 'ics' },
};

/** What there is to say, before it is known in which format. */
interface Told {
  readonly file: FileResult;
  readonly statement: ScheduleStatement;
  /** Only where they were asked for. */
  readonly civilYears?: readonly CivilYear[];
}

function textOf(
  format: Format,
  { file, statement, civilYears }: Told,
  raw: RawScheduleOptions,
  context: Context,
): string {
  const { system, lang } = context;
  const { contract } = statement.result;
  switch (format) {
    case 'json': {
      const meta = { tool, file: file.path, sha256: file.sha256, lang };
      return `${JSON.stringify(scheduleToJson(statement, civilYears ?? [], meta), null, 2)}\n`;
    }
    case 'csv':
      return civilYears === undefined
        ? scheduleToCsv(statement, lang)
        : civilYearsToCsv(civilYears, statement.result, lang);
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

async function tell(
  path: string,
  asked: ScheduleOptions,
  raw: RawScheduleOptions,
  context: Context,
): Promise<Told | undefined> {
  const [file] = await computeFiles([path], asked.options, context);
  if (file?.result === undefined) {
    if (file !== undefined) printProblems(file.problems, file.language, context, raw);
    return undefined;
  }
  const { payments, problems: found } = scheduleOf(file.result, file.options);
  const problems = [...file.problems, ...found];
  printProblems(problems, file.language, context, raw);
  if (isRefused(problems)) return undefined;
  const result = { ...file.result, problems };
  const years = chosenYears(result, raw.year ?? 'all', true, context);
  const shown = paymentsOfYears(payments, result, years);
  const statement = statementOf(result, shown, asked.window, years);
  if (!asked.isByCivilYear) return { file, statement };
  return { file, statement, civilYears: civilYearsOf(years, shown, asked.window) };
}

async function schedule(path: string, raw: RawScheduleOptions, context: Context): Promise<ExitCode> {
  const format = formatAmong(formats, raw, context);
  await keepInputs([path], raw, context);
  const asked = scheduleOptions(raw, context);
  if (asked.problems.length > 0) {
    printProblems(asked.problems, context.lang, context, raw);
    return 2;
  }
  if (format === 'ics' && asked.isByCivilYear) {
    throw new Misuse(scheduleCommandWords[context.lang].noCivilCalendar);
  }
  const told = await tell(path, asked, raw, context);
  if (told === undefined) return 1;
  return deliver(textOf(format, told, raw, context), raw, context);
}

/** `aci schedule FILE` (echeancier): every payment of the contract, with its date. */
export function registerSchedule(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('schedule')
    .alias('echeancier')
    .description(context.words.help.schedule)
    .argument('<FILE>', scheduleCommandWords[context.lang].file);
  addScheduleOptions(command, context);
  offerFormats(command, formats);
  command.action(async (path: string, raw: RawScheduleOptions) => end(await schedule(path, raw, context)));
}
