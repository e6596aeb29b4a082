/** All that the page says of each year of a result. */
import { isBefore } from '../amounts/calendar.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import { doubtsOfYear } from '../doubts/doubts.ts';
import type { Language } from '../law/contract.ts';
import type { Problem } from '../problems/problem.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** Warnings; that a scale was last checked some day ago matters for the years that begin after it. */
const toldIn = (year: YearResult, problems: readonly Problem[]): Problem[] =>
  problems.filter(
    (item) =>
      item.severity === 'warning' &&
      (item.code !== 'scale-not-verified-since' ||
        (year.period !== undefined && !isBefore(year.period.from, item.facts.date))),
  );

export function yearShown(
  result: ContractResult,
  year: YearResult,
  options: ComputeOptions,
  lang: Language,
): Sheet {
  const schedule = scheduleOf(result, options);
  const shown = {
    result,
    year,
    payments: paymentsOfYears(schedule.payments, result, [year]),
    doubts: doubtsOfYear(result, year, options),
    problems: toldIn(year, [...result.problems, ...schedule.problems]),
  };
  return sheetOf(shown, lang);
}
