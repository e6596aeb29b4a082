import type { Cents } from '../../base/money.ts';
import type { Explanation, PaymentCheck } from '../../domain/payment-check.ts';
import type { ContractResult } from '../../domain/result.ts';

/** Payments counted, and their sum. */
export interface Tally {
  readonly count: number;
  readonly sum: Cents;
}

/** What was read in one file: nobody should wonder whether a payment was dropped. */
export interface PaymentsRead {
  readonly file: string;
  readonly count: number;
  readonly sum: Cents;
  /** Debits of an account that are no money taken back: not from the payer, and no part of the check. */
  readonly apart?: Tally;
}

/** A finished check, with all that is told of it. */
export interface Checked {
  readonly result: ContractResult;
  readonly read: readonly PaymentsRead[];
  /** Payments that stand in the file and in the export, and count once. */
  readonly inBoth: Tally;
  readonly check: PaymentCheck;
  readonly tolerance: Cents;
  readonly explanations: readonly Explanation[];
}
