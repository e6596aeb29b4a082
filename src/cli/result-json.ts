/** The JSON of a computed file: its years with the schedule of their payments. */
import { type ResultJson, resultToJson } from '../calculate/json/result-json.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import { jsonText } from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import type { Problem } from '../problems/problem.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import type { Context } from './context.ts';
import type { FileResult } from './files.ts';

/** A calculation as JSON; `years` are those to show. The letter of intent goes with the first year. */
export function jsonOfYears(
  { path, sha256, options }: FileResult,
  result: ContractResult,
  years: readonly YearResult[],
  { lang, system }: Context,
): ResultJson {
  const { payments, problems } = scheduleOf(result, options);
  const withWarnings = { ...result, problems: [...result.problems, ...problems.filter(isWarning)] };
  return resultToJson(
    withWarnings,
    years,
    { tool, file: path, sha256, sha256Of: system.sha256Of, lang },
    paymentsOfYears(payments, result, years),
  );
}

const isWarning = ({ severity }: Problem): boolean => severity === 'warning';

/** The same as the text to print. */
export const textOfYears = (...calculation: Parameters<typeof jsonOfYears>): string =>
  `${jsonText(jsonOfYears(...calculation), 2)}\n`;
