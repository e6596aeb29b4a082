/** A contract up to a day, as every command that asks for one counts it. */
import type { CalendarDate } from '../amounts/calendar.ts';
import { computeContract } from '../calculate/compute.ts';
import { yearsBegun } from '../calculate/period.ts';
import { scheduleOf } from '../schedule/schedule.ts';
import { type DateWindow, type ShownSchedule, shownSchedule } from '../schedule/shown-schedule.ts';
import type { Computed } from './files.ts';

/** The same contract up to a day: with the years begun by then that its file does not describe, or with none of them. */
export function begunBy(file: Computed, day: CalendarDate, isProjecting: boolean): Computed {
  const { contract, problems } = file.result;
  const options = { ...file.options, through: isProjecting ? yearsBegun(contract.terms, day) : 0 };
  return { ...file, options, result: { ...computeContract(contract, options), problems } };
}

/** What a contract is owed up to a day, the one figure of all commands. */
export const owedBy = ({ result, options }: Computed, window: DateWindow): ShownSchedule =>
  shownSchedule(result, scheduleOf(result, options).payments, window);
