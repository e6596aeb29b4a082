/** What was paid against what was owed: plain data, with the causes that explain each difference to the cent. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { Payment } from '../law/contract.ts';
import type { Cause, Finding } from './cause.ts';

/** A payment, or the share of it that goes to one line. */
export interface Allocation {
  readonly payment: Payment;
  readonly amount: Cents;
}

/** One payment of the schedule, and what came for it. */
export interface LineCheck {
  readonly due: ScheduledPayment;
  /** What was owed on the day of the check: nothing before the day on which it is due. */
  readonly owed: Cents;
  readonly allocations: readonly Allocation[];
  readonly paid: Cents;
  /** Paid less owed: below zero, money is missing. */
  readonly difference: Cents;
}

export interface CheckTotals {
  readonly owed: Cents;
  /** What the lines received. */
  readonly paid: Cents;
  readonly unexplained: Cents;
  /** All that was paid less all that was owed. */
  readonly difference: Cents;
}

export interface PaymentCheck {
  /** The day up to which payments are owed. */
  readonly on: CalendarDate;
  /** Lines owed on that day, and later ones that were paid already; in the order of the schedule. */
  readonly lines: readonly LineCheck[];
  /** Payments that no line takes. */
  readonly unexplained: readonly Payment[];
  /** Payments after that day: they answer for another check, and enter no total. */
  readonly later: readonly Payment[];
  readonly totals: CheckTotals;
  /** The cause under which payments found their lines, where that left less unexplained than without it. */
  readonly placedBy?: Cause;
}

/** Lines whose difference has the same explanation, the best one first; none where nothing fits to the cent. */
export interface Explanation {
  readonly lines: readonly LineCheck[];
  /** Payments without a line that the same cause explains: they are what the lines lack. */
  readonly payments: readonly Payment[];
  readonly findings: readonly Finding[];
}
