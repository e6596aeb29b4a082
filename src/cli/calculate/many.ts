/** Many contracts: their summary, or each in full. */
import type { CalendarDate } from '../../base/calendar.ts';
import { dateToIso } from '../../base/calendar.ts';
import type { ContractResult, YearResult } from '../../domain/result.ts';
import { calculatedRow, emptyRow } from '../../report/portfolio/calculated.ts';
import { resultCsvHead } from '../../report/result-csv.ts';
import { paidOfYear, paymentsHeld } from '../../rules/portfolio/payments-held.ts';
import { yearOn } from '../../rules/portfolio/year-on.ts';
import type { Context } from '../context.ts';
import { warnedOfDifference } from '../expected.ts';
import type { FileResult } from '../files.ts';
import type { FileOptions } from '../options.ts';
import { jsonArray, oneAfterTheOther, rowsOf, runDetails, type Sequence } from '../portfolio/details.ts';
import { type Computed, type PortfolioJob, type PortfolioWork, portfolioWork } from '../portfolio/run.ts';
import type { ExitCode } from '../system.ts';
import { problemsOfYears, yearsOfInterest } from '../years.ts';
import { problemsShown, shownOf, textOf } from './one.ts';
import { type CalculateOptions, calculateOptions, type RawCalculate, type TextFormat } from './options.ts';

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

export const computedOf = (file: FileResult): Computed | undefined =>
  file.result === undefined ? undefined : { ...file, result: file.result };

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

export function calculateWork(raw: RawCalculate, context: Context): PortfolioWork {
  const asked = calculateOptions(raw, context);
  return portfolioWork(calculateJob(asked, raw), asked.compute, raw, context);
}

const sequenceOf = (format: TextFormat, { lang }: Context): Sequence => {
  if (format === 'json') return jsonArray;
  if (format === 'csv') return rowsOf(resultCsvHead(lang));
  return format === 'csv-plain' ? rowsOf(resultCsvHead('plain')) : oneAfterTheOther;
};

export const calculateDetails = (
  paths: readonly string[],
  format: TextFormat,
  { compute, on }: CalculateOptions,
  raw: RawCalculate,
  context: Context,
): Promise<ExitCode> =>
  runDetails(
    paths,
    sequenceOf(format, context),
    (computed) => {
      const file = computedOf(warnedOfDifference(computed)) ?? computed;
      const shown = shownOf(file, on, format === 'json', raw, context);
      return { text: textOf(shown, format, raw, context), problems: problemsShown(shown) };
    },
    compute,
    raw,
    context,
  );
