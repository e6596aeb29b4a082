/** Many contracts: what each earns in one summary, or each in full. */
import { type CalendarDate, dateToIso } from '../../amounts/calendar.ts';
import { resultDataTable } from '../../calculate/document/result-data.ts';
import { isSupposing, problemsOfYears } from '../../calculate/result.ts';
import { phrase } from '../../law/language.ts';
import { calculatedRow, emptyRow } from '../../portfolio/contract-rows.ts';
import { paidInAll, paidOfYear, paymentsHeld } from '../../portfolio/on-a-day.ts';
import { supposedIn } from '../../portfolio/rows.ts';
import { warnedOfDifference } from '../amounts-expected.ts';
import type { FileOptions } from '../compute-options.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../system.ts';
import { begunBy, owedBy } from '../up-to-day.ts';
import { yearOn, yearsAmong } from '../years.ts';
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
      ...(on === undefined ? { year } : { on: dateToIso(on), isProjecting }),
      ...supposedIn(options),
    },
    sum: (computed) => {
      const file = warnedOfDifference(computed, context);
      const { path, result, problems } = file;
      const years =
        on === undefined ? yearsAmong(result, year) : [yearOn(result, on, file.options) ?? []].flat();
      const warnings = problemsOfYears(problems, years).length;
      if (on !== undefined && result.contract.terms.signed !== undefined) {
        const begun = begunBy(file, on, isProjecting);
        const owed = owedBy(begun, { to: on });
        const [running] = years;
        if (running === undefined) return { rows: [emptyRow(path, result, 'no_year', warnings, owed)] };
        const held = paymentsHeld(begun.result, begun.options, on);
        const paid = held && paidInAll(held.check);
        return { rows: [calculatedRow(path, result, running, paid, warnings, owed)] };
      }
      if (years.length === 0) return { rows: [emptyRow(path, result, 'no_year', warnings)] };
      const held = paymentsHeld(result, file.options);
      const rows = years.map((each, index) => {
        const isLast = index === years.length - 1;
        const paid = held === undefined ? undefined : paidOfYear(held, each.year, { isLast });
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
    title: phrase('Ce que rapportent les contrats ACI', 'What the ACI contracts earn'),
    heads: resultDataTable('', '', [], isSupposing(supposedIn(options))),
    whole,
  };
  return showMany(paths, many, context);
};
