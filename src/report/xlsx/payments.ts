/** The payments a workbook lists: those of the schedule, and the variable parts that filling a cell could still make due. */
import { isAfter } from '../../base/calendar.ts';
import { isZero } from '../../base/money.ts';
import type { MissionResult } from '../../domain/result.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import { comparePayments } from '../../rules/schedule/order.ts';
import { settlementDate } from '../../rules/schedule/settlement-date.ts';
import type { WorkbookFigures, WorkbookYear } from './figures.ts';

const mayEarn = ({ mission, variable }: MissionResult, { crisis }: WorkbookYear): boolean =>
  mission === 'health_crisis'
    ? crisis !== undefined && !isZero(crisis.value)
    : !isZero(variable.ceiling.value);

function possible(each: WorkbookYear, { payments, result }: WorkbookFigures): ScheduledPayment[] {
  const { year, period, isProjected, missions } = each.year;
  if (period === undefined) return [];
  const date = settlementDate(period, result.readings.settlement_delay_months.value);
  return missions.flatMap((told): ScheduledPayment[] => {
    const line = `${told.mission}.variable` as const;
    const isListed = payments.some((payment) => payment.year === year && payment.line === line);
    const isLate = told.started !== undefined && isAfter(told.started.value, period.to);
    if (isListed || isLate || !mayEarn(told, each)) return [];
    return [{ date, line, year, amount: told.variable.entitled, isProjected }];
  });
}

export const listedPayments = (figures: WorkbookFigures): ScheduledPayment[] =>
  [...figures.payments, ...figures.years.flatMap((year) => possible(year, figures))].sort(comparePayments);
