/** The calendar year of a budget that names none. */
import { addDays, partsOf } from '../amounts/calendar.ts';
import type { ContractResult } from '../calculate/result.ts';
import { settlementDate } from '../schedule/schedule.ts';

/**
 * The year that begins with the treasury of the file; without one, the year after the settlement of the last contract year that
 * the file describes. Undefined where it has neither.
 */
export function usualBudgetYear({ contract, years, readings }: ContractResult): number | undefined {
  const treasury = contract.budget?.treasury;
  if (treasury !== undefined) return partsOf(addDays(treasury.on.value, 1)).year;
  const described = years.findLast(
    ({ year, period }) => period !== undefined && contract.years.some((each) => each.year.value === year),
  );
  if (described?.period === undefined) return undefined;
  const settled = settlementDate(described.period, readings.settlement_delay_months.value);
  return partsOf(settled).year + 1;
}
