/** The calendar year of a budget that names none. */
import { addDays, partsOf } from '../amounts/calendar.ts';
import type { ContractResult } from '../calculate/result.ts';
import { settledOn } from '../schedule/schedule.ts';

/**
 * The year that begins with the treasury of the file; without one, the year after the settlement of the last contract year that
 * the file describes. Undefined where it has neither.
 */
export function usualBudgetYear(result: ContractResult): number | undefined {
  const treasury = result.contract.budget?.treasury;
  if (treasury !== undefined) return partsOf(addDays(treasury.on.value, 1)).year;
  const described = result.years.findLast(({ isProjected }) => !isProjected);
  const settled = described && settledOn(described, result);
  return settled === undefined ? undefined : partsOf(settled).year + 1;
}
