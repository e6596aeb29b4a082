/** Many contracts: their summary, or each in full. */
import { type CalendarDate, dateToIso } from '../../amounts/calendar.ts';
import { emptyDataTable } from '../../calculate/document/result-data.ts';
import type { ContractResult, YearResult } from '../../calculate/result.ts';
import { phrase } from '../../output/phrase.ts';
import { paidOfYear, paymentsHeld, yearOn } from '../../portfolio/on-a-day.ts';
import { calculatedRow, emptyRow } from '../../portfolio/rows.ts';
import {
  type CalculateOptions,
  printedOf,
  problemsShown,
  type RawCalculate,
  shownOf,
} from '../calculate-one.ts';
import type { FileOptions } from '../compute-options.ts';
import { type Context, Misuse } from '../context.ts';
import type { TextFormat } from '../documents.ts';
import { warnedOfDifference } from '../expected.ts';
import { computedOf } from '../files.ts';
import { formatAmong, resultFormat, summaryFormats } from '../formats.ts';
import type { ExitCode } from '../system.ts';
import { xlsxCommandWords } from '../words/workbook-command.ts';
import { problemsOfYears, yearsOfInterest } from '../years.ts';
import { runDetails, sequenceOf, textAmong } from './details.ts';
import { type PortfolioJob, runPortfolio } from './run.ts';

/** None where the contract has no such year: a row then says so. */
function yearsOf(
  result: ContractResult,
  on: CalendarDate | undefined,
  year: string,
  options: FileOptions,
): readonly YearResult[] {
  if (on !== undefined) {
    const running = yearOn(result, on, options);
    return running === undefined ? [] : [running];
  }
  if (year === 'last') return yearsOfInterest(result).slice(-1);
  return year === 'all' ? result.years : result.years.filter((each) => each.year === Number(year));
}

/** One row a contract, for the last year that its file describes unless something else is asked. */
export function calculateJob({ on }: CalculateOptions, raw: RawCalculate): PortfolioJob {
  const year = raw.year ?? 'last';
  const shown = on === undefined ? { year } : { on: dateToIso(on) };
  return {
    frame: { command: 'calculate', ...shown },
    tell: (computed) => {
      const { path, result, options, problems } = computedOf(warnedOfDifference(computed)) ?? computed;
      const years = yearsOf(result, on, year, options);
      const warnings = problemsOfYears(problems, years).length;
      if (years.length === 0) return { rows: [emptyRow(path, result, 'no_year', warnings)] };
      const held = paymentsHeld(result, options, on);
      const rows = years.map((each, index) => {
        const isLast = index === years.length - 1;
        const paid = held === undefined ? undefined : paidOfYear(held, each.year, { isLast });
        return calculatedRow(path, result, each, paid, warnings);
      });
      return { rows };
    },
  };
}

const resultsTitle = phrase('Ce que rapportent les contrats ACI', 'What the ACI contracts earn');

const details = (
  paths: readonly string[],
  format: TextFormat,
  { compute, on }: CalculateOptions,
  raw: RawCalculate,
  context: Context,
): Promise<ExitCode> =>
  runDetails(
    paths,
    sequenceOf(format, resultsTitle, emptyDataTable, context),
    async (computed) => {
      const file = computedOf(warnedOfDifference(computed)) ?? computed;
      const shown = shownOf(file, on, format === 'json', raw, context);
      const printed = printedOf(shown, format, context);
      return { text: await textAmong(printed, format, raw, context), problems: problemsShown(shown) };
    },
    compute,
    raw,
    context,
  );

export function calculateMany(
  paths: readonly string[],
  asked: CalculateOptions,
  raw: RawCalculate,
  context: Context,
): Promise<ExitCode> {
  if (raw.details !== true) {
    const format = formatAmong(summaryFormats, raw, context);
    return runPortfolio(paths, format, calculateJob(asked, raw), asked.compute, raw, context);
  }
  const format = resultFormat(raw, context);
  if (format === 'xlsx') throw new Misuse(xlsxCommandWords[context.lang].noDetails);
  return details(paths, format, asked, raw, context);
}
