/** All that the page says of each year of a result. */
import { isBefore } from '../base/calendar.ts';
import type { Language } from '../domain/contract.ts';
import type { Problem } from '../domain/problem.ts';
import type { ContractResult, YearResult } from '../domain/result.ts';
import { type Sheet, sheetOf } from '../report/page/sheet.ts';
import { doubtsOfYear } from '../rules/doubts/doubts.ts';
import type { ComputeOptions } from '../rules/options.ts';
import { paymentsOfYears } from '../rules/schedule/of-years.ts';
import { scheduleOf } from '../rules/schedule/schedule.ts';

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
