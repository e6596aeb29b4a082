/** Many contracts: their summary, or each in full. */
import { type CalendarDate, dateToIso } from '../../amounts/calendar.ts';
import { resultDataTable } from '../../calculate/document/result-data.ts';
import type { ContractResult, YearResult } from '../../calculate/result.ts';
import { phrase } from '../../output/phrase.ts';
import { paidOfYear, paymentsHeld, yearOn } from '../../portfolio/on-a-day.ts';
import { calculatedRow, emptyRow, supposedIn } from '../../portfolio/rows.ts';
import { warnedOfDifference } from '../amounts-expected.ts';
import { type CalculateOptions, printedCalculation, problemsShown, shownOf } from '../calculate-one.ts';
import type { FileOptions } from '../compute-options.ts';
import type { Context } from '../context.ts';
import { computedOf } from '../files.ts';
import type { RawOptions } from '../options.ts';
import type { ExitCode } from '../system.ts';
import { problemsOfYears, yearsOfInterest } from '../years.ts';
import { type Many, showMany } from './many.ts';

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
export function calculateMany(
  paths: readonly string[],
  { compute, on }: CalculateOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const year = raw.year ?? 'last';
  const many: Many = {
    options: compute,
    frame: {
      command: 'calculate',
      ...(on === undefined ? { year } : { on: dateToIso(on) }),
      ...supposedIn(compute.attainment),
    },
    sum: (computed) => {
      const { path, result, options, problems } =
        computedOf(warnedOfDifference(computed, raw, context)) ?? computed;
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
    title: phrase('Ce que rapportent les contrats ACI', 'What the ACI contracts earn'),
    heads: resultDataTable('', '', [], compute.attainment !== undefined),
    whole: (computed, format) => {
      const file = computedOf(warnedOfDifference(computed, raw, context)) ?? computed;
      const shown = shownOf(file, on, format === 'json', raw);
      return { printed: printedCalculation(shown, format, context), problems: problemsShown(shown) };
    },
  };
  return showMany(paths, many, raw, context);
}
