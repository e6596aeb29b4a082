import type { CalendarDate } from '../base/calendar.ts';
import type { PaymentLine } from './contract.ts';
import type { Explained } from './explained.ts';

/** One payment that is due: when, for what, and why that much. A negative amount is to be given back. */
export interface ScheduledPayment {
  readonly date: CalendarDate;
  readonly line: PaymentLine;
  /** The contract year it belongs to; absent for the letter of intent, which comes before the contract. */
  readonly year?: number;
  readonly amount: Explained;
  /** True when it belongs to a year that the file does not describe. */
  readonly isProjected: boolean;
}
