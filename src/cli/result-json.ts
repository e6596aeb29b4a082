import { type ResultJson, resultToJson } from '../calculate/json/result-json.ts';
import type { YearResult } from '../calculate/result.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import type { Context } from './context.ts';
import { type Computed, originOf } from './files.ts';

/** A calculation as JSON: the years to show, with their payments. The letter of intent goes with the first year. */
export function jsonOfYears(file: Computed, years: readonly YearResult[], context: Context): ResultJson {
  const { result } = file;
  const { payments, problems } = scheduleOf(result);
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return resultToJson(
    { ...result, problems: [...result.problems, ...warnings] },
    years,
    originOf(file, context),
    paymentsOfYears(payments, result, years),
  );
}
