import type { CalendarDate } from '../base/calendar.ts';
import type { Cents } from '../base/money.ts';

/** What was paid for one contract year against what was owed for it on a day. */
export interface PaidOfYear {
  readonly on: CalendarDate;
  readonly owed: { readonly amount: Cents; readonly isUnsure: boolean };
  readonly paid: Cents;
  /** Paid less owed: below zero, money is missing. */
  readonly difference: Cents;
  /** Payments of the contract that no line takes, with its last year shown: they belong to no year. */
  readonly unplaced?: Cents;
}
