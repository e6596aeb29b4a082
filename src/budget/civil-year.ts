/** The calendar year of a budget that names none. */
import { partsOf } from '../amounts/calendar.ts';
import type { ContractResult } from '../calculate/result.ts';
import { settlementDate } from '../schedule/schedule.ts';

/** The year after the settlement of the last contract year that the file describes; undefined where it describes none. */
export function yearAfterSettlement({ contract, years, readings }: ContractResult): number | undefined {
  const described = years.findLast(
    ({ year, period }) => period !== undefined && contract.years.some((each) => each.year.value === year),
  );
  if (described?.period === undefined) return undefined;
  const settled = settlementDate(described.period, readings.settlement_delay_months.value);
  return partsOf(settled).year + 1;
}
