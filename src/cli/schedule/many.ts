/** Many contracts: what each is paid within the window, in one summary, or each schedule in full. */
import { emptyRow } from '../../report/portfolio/calculated.ts';
import { scheduledRow } from '../../report/portfolio/scheduled.ts';
import { civilYearsCsvHead, scheduleCsvHead } from '../../report/schedule/csv.ts';
import { portfolioCommandWords } from '../../report/words/portfolio-command.ts';
import { xlsxCommandWords } from '../../report/xlsx/command-words.ts';
import { type Context, Misuse } from '../context.ts';
import { formatAmong } from '../output.ts';
import { jsonArray, oneAfterTheOther, rowsOf, runDetails, type Sequence } from '../portfolio/details.ts';
import { summaryFormats } from '../portfolio/formats.ts';
import { type PortfolioJob, runPortfolio } from '../portfolio/run.ts';
import type { RawScheduleOptions, ScheduleOptions } from '../schedule-options.ts';
import type { ExitCode } from '../system.ts';
import { type ScheduleText, scheduled, scheduleFormats, textOf } from './one.ts';

export function scheduleJob(asked: ScheduleOptions, raw: RawScheduleOptions, context: Context): PortfolioJob {
  const { from, to } = raw;
  const window = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  // Years beyond those a contract has are no misuse here: it is then paid nothing.
  const everyYear: RawScheduleOptions = { ...raw, year: 'all' };
  return {
    frame: { command: 'schedule', window, year: raw.year ?? 'all' },
    tell: (file) => {
      const { path, result } = file;
      if (result.contract.terms.signed === undefined) {
        return { rows: [emptyRow(path, result, 'undated', file.problems.length)] };
      }
      const has = raw.year === undefined || result.years.some(({ year }) => String(year) === raw.year);
      if (!has && raw.year !== 'all' && raw.year !== 'last') {
        return { rows: [emptyRow(path, result, 'no_year', file.problems.length)] };
      }
      const { told, years, problems } = scheduled(file, asked, has ? raw : everyYear, context);
      if (told === undefined) return { refused: { ...file, problems } };
      return { rows: [scheduledRow(path, told.statement, years, problems.length)] };
    },
  };
}

/** The heads of a spreadsheet are written once, whatever the number of contracts. */
function sequenceOf(format: ScheduleText, { isByCivilYear }: ScheduleOptions, { lang }: Context): Sequence {
  if (format === 'json') return jsonArray;
  if (format === 'table') return oneAfterTheOther;
  if (format === 'ics') throw new Misuse(portfolioCommandWords[lang].oneOnly('--format ics'));
  const dialect = format === 'csv' ? lang : 'plain';
  return rowsOf(isByCivilYear ? civilYearsCsvHead(dialect) : scheduleCsvHead(dialect));
}

function details(
  paths: readonly string[],
  asked: ScheduleOptions,
  raw: RawScheduleOptions,
  context: Context,
): Promise<ExitCode> {
  const format = formatAmong(scheduleFormats, raw, context);
  if (format === 'xlsx') throw new Misuse(xlsxCommandWords[context.lang].noDetails);
  const sequence = sequenceOf(format, asked, context);
  return runDetails(
    paths,
    sequence,
    (file) => {
      const { told, problems } = scheduled(file, asked, raw, context);
      if (told === undefined) return { problems };
      const text = textOf(format, told, raw, context);
      if (format === 'json') return { text: text.trimEnd(), problems };
      // Heads stand above the first row only.
      return { text: format === 'table' ? text : text.slice(sequence.head.length), problems };
    },
    asked.options,
    raw,
    context,
  );
}

export function scheduleMany(
  paths: readonly string[],
  asked: ScheduleOptions,
  raw: RawScheduleOptions,
  context: Context,
): Promise<ExitCode> {
  if (raw.details === true) return details(paths, asked, raw, context);
  if (asked.isByCivilYear) throw new Misuse(portfolioCommandWords[context.lang].needsDetails('--by'));
  const format = formatAmong(summaryFormats, raw, context);
  return runPortfolio(paths, format, scheduleJob(asked, raw, context), asked.options, raw, context);
}
