/** Many contracts: what each earns in one summary, or each in full. */
import type { CalendarDate } from '../../amounts/calendar.ts';
import { begunBy, yearOn } from '../../calculate/compute.ts';
import { resultDataTable } from '../../calculate/document/result-data.ts';
import { isSupposing } from '../../calculate/options.ts';
import { problemsOfYears } from '../../calculate/result.ts';
import { calculatedRow, emptyRow } from '../../portfolio/contract-rows.ts';
import { owedBy, paidInAll, paidOfYear, paymentsHeld } from '../../portfolio/on-a-day.ts';
import { warnedOfDifference } from '../amounts-expected.ts';
import type { FileOptions } from '../compute-options.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../system.ts';
import { yearsAmong } from '../years.ts';
import { type Many, showMany } from './many.ts';
import type { Summary } from './summary.ts';

/** One row a contract, for the last year that its file describes unless something else is asked. */
export function calculateSummary(
  options: FileOptions,
  on: CalendarDate | undefined,
  context: Context,
): Summary {
  const { raw } = context;
  const year = raw.year ?? 'last';
  const isProjecting = raw.projection !== false;
  return {
    options,
    frame: {
      command: 'calculate',
      ...(on === undefined ? { year } : { on, isProjecting }),
    },
    sum: (computed) => {
      const file = warnedOfDifference(computed, context);
      const { path, result, problems } = file;
      const { signed } = result.contract.terms;
      const running = on && yearOn(begunBy(result, on, true).years, on);
      const years = on === undefined ? yearsAmong(result, year) : [running ?? []].flat();
      const warnings = problemsOfYears(problems, years).length;
      if (on !== undefined && signed !== undefined) {
        const begun = begunBy(result, on, isProjecting);
        const owed = owedBy(begun, { to: on });
        if (running === undefined) return { rows: [emptyRow(path, result, 'no_year', warnings, owed)] };
        const held = paymentsHeld(begun, on);
        return {
          rows: [calculatedRow(path, result, running, held && paidInAll(held.check), warnings, owed)],
        };
      }
      if (years.length === 0) return { rows: [emptyRow(path, result, 'no_year', warnings)] };
      const held = paymentsHeld(result);
      const rows = years.map((each) => {
        const paid = held && paidOfYear(held, each.year, each === years.at(-1));
        return calculatedRow(path, result, each, paid, warnings);
      });
      return { rows };
    },
  };
}

export const calculateMany = (
  paths: readonly string[],
  options: FileOptions,
  on: CalendarDate | undefined,
  whole: Many['whole'],
  context: Context,
): Promise<ExitCode> => {
  const many: Many = {
    ...calculateSummary(options, on, context),
    heads: resultDataTable('', '', [], isSupposing(options)),
    whole,
  };
  return showMany(paths, many, context);
};
