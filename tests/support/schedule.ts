/** From the text of a file to its schedule. */
import { dateToIso } from '../../src/amounts/calendar.ts';
import type { ComputeOptions } from '../../src/calculate/options.ts';
import type { ScheduledPayment } from '../../src/calculate/result.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import { computeText, eur } from './compute.ts';

interface ScheduleOfText {
  readonly payments: readonly ScheduledPayment[];
  /** Those of the schedule alone. */
  readonly problems: readonly Problem[];
}

export function scheduleText(text: string, options: Partial<ComputeOptions> = {}): ScheduleOfText {
  return scheduleOf(computeText(text, options));
}

/** `2022-09-26 operations 1 60000.00` for each payment; `-` for the year of a letter of intent. */
export const linesOf = (payments: readonly ScheduledPayment[]): string[] =>
  payments.map(({ date, line, year, amount }) => `${dateToIso(date)} ${line} ${year ?? '-'} ${eur(amount)}`);
