import type { Cents } from '../../base/money.ts';
import type { Explanation, PaymentCheck } from '../../domain/payment-check.ts';
import type { ContractResult } from '../../domain/result.ts';

/** What was read in one file: nobody should wonder whether a payment was dropped. */
export interface PaymentsRead {
  readonly file: string;
  readonly count: number;
  readonly sum: Cents;
}

/** A finished check, with all that is told of it. */
export interface Checked {
  readonly result: ContractResult;
  readonly read: readonly PaymentsRead[];
  readonly check: PaymentCheck;
  readonly tolerance: Cents;
  readonly explanations: readonly Explanation[];
}
