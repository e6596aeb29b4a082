/** A schedule as it is shown: its payments with what they add up to, by contract year and by civil year. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { ContractPeriod, ContractResult, ScheduledPayment } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import type { ReadingId } from '../law/reading.ts';

/** The days to show, both included; without one of them, the schedule is open on that side. */
export interface DateWindow {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

export interface ScheduleStatement {
  readonly result: ContractResult;
  readonly window: DateWindow;
  /** What was paid before the window; absent when nothing was. */
  readonly before?: Explained;
  readonly entries: readonly ScheduleEntry[];
  /** The letter of intent first, where there is one, then the contract years that pay within the window. */
  readonly yearTotals: readonly YearTotal[];
  /** All the payments shown; absent when there are none. */
  readonly total?: Explained;
  /** Years of the contract that the result does not have: they can be projected. */
  readonly absentYears: readonly number[];
  /** The readings on which the amounts and the dates depend. */
  readonly readings: readonly ReadingId[];
}

export interface ScheduleEntry {
  readonly payment: ScheduledPayment;
  /** Everything paid up to this payment, since the schedule's first. */
  readonly runningTotal: Cents;
}

export interface YearTotal {
  /** Absent for the letter of intent. */
  readonly year?: number;
  readonly period?: ContractPeriod;
  readonly isProjected: boolean;
  /** True when results not known yet were filled by an assumed rate. */
  readonly isSimulated: boolean;
  readonly paid: Explained;
  /** What results not known yet could still add to the settlement. */
  readonly pending: Cents;
}

/** One calendar year: what is paid in it, and what is earned by its days. */
export interface CivilYear {
  readonly year: number;
  readonly cash: Explained;
  readonly accrued: Explained;
  /** On 31 December, accrued less cash since the beginning: above zero still to be received, below zero received early. */
  readonly outstanding: Cents;
  /** True when a contract year that the file does not describe has a part in it. */
  readonly isProjected: boolean;
}
