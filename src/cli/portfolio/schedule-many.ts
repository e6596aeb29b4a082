/** Many contracts: what each is paid within the window, in one summary, or each schedule in full. */
import { phrase } from '../../output/phrase.ts';
import { emptyRow, scheduledRow } from '../../portfolio/rows.ts';
import { civilYearsData, paymentsData } from '../../schedule/payments-table.ts';
import { type Context, Misuse } from '../context.ts';
import { formatAmong, scheduleFormats, summaryFormats } from '../formats.ts';
import { printedOf, scheduled } from '../schedule-one.ts';
import type { RawScheduleOptions, ScheduleOptions } from '../schedule-options.ts';
import type { ExitCode } from '../system.ts';
import { portfolioCommandWords } from '../words/portfolio-command.ts';
import { xlsxCommandWords } from '../words/workbook-command.ts';
import { runDetails, sequenceOf, textAmong } from './details.ts';
import { type PortfolioJob, runPortfolio } from './run.ts';

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
      const { told, problems } = scheduled(file, asked, has ? raw : everyYear, context);
      if (told === undefined) return { refused: { ...file, problems } };
      return { rows: [scheduledRow(path, told.statement, told.years, problems.length)] };
    },
  };
}

const schedulesTitle = phrase('Échéanciers des contrats ACI', 'Schedules of the ACI contracts');

function details(
  paths: readonly string[],
  asked: ScheduleOptions,
  raw: RawScheduleOptions,
  context: Context,
): Promise<ExitCode> {
  const { lang } = context;
  const format = formatAmong(scheduleFormats, raw, context);
  if (format === 'xlsx') throw new Misuse(xlsxCommandWords[lang].noDetails);
  if (format === 'ics') throw new Misuse(portfolioCommandWords[lang].oneOnly('--format ics'));
  const heads = asked.isByCivilYear ? civilYearsData([]) : paymentsData([]);
  return runDetails(
    paths,
    sequenceOf(format, schedulesTitle, heads, context),
    async (file) => {
      const { told, problems } = scheduled(file, asked, raw, context);
      if (told === undefined) return { problems };
      return { text: await textAmong(printedOf(told, context), format, raw, context), problems };
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
