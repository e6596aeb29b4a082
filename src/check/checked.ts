/** A finished check, with all that is told of it. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { ContractResult } from '../calculate/result.ts';
import type { Apart } from './export/read-export.ts';
import type { Explanation, PaymentCheck } from './payment-check.ts';

/** Payments counted, and their sum. */
export interface Tally {
  readonly count: number;
  readonly sum: Cents;
}

/** What was read in one file: nobody should wonder whether a payment was dropped. */
export interface PaymentsRead extends Tally {
  readonly file: string;
  /** Rows that are no payment of the contract, and why. */
  readonly apart: readonly Apart[];
  /** No row of an export names the payer: every credit counts. */
  readonly isEveryCredit?: true;
}

/** Where the day of a check comes from. */
export type DayOrigin = 'asked' | 'export' | 'last_payment';

export interface Checked {
  readonly result: ContractResult;
  readonly read: readonly PaymentsRead[];
  /** Payments that stand in the file and in the export, and count once. */
  readonly inBoth: Tally;
  readonly check: PaymentCheck;
  readonly dayOrigin: DayOrigin;
  /** What was due before this day is taken for settled. */
  readonly from?: CalendarDate | undefined;
  /** What falls due after the day of the check, up to a last day; undefined where nothing does. */
  readonly dueAfter?: { readonly sum: Cents; readonly last: CalendarDate } | undefined;
  readonly tolerance: Cents;
  readonly explanations: readonly Explanation[];
  /** The rows set apart are listed one by one. */
  readonly isApartShown: boolean;
}
