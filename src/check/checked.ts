/** A finished check, with all that is told of it. */
import { type Cents, isZero, subtract, total } from '../amounts/money.ts';
import type { ContractResult } from '../calculate/result.ts';
import { isUncertain } from '../law/scale.ts';
import type { Explanation, LineCheck, PaymentCheck } from './payment-check.ts';

/** Payments counted, and their sum. */
export interface Tally {
  readonly count: number;
  readonly sum: Cents;
}

/** What was read in one file: nobody should wonder whether a payment was dropped. */
export interface PaymentsRead extends Tally {
  readonly file: string;
  /** Debits of an account that are no money taken back: not from the payer, and no part of the check. */
  readonly apart?: Tally;
}

export interface Checked {
  readonly result: ContractResult;
  readonly read: readonly PaymentsRead[];
  /** Payments that stand in the file and in the export, and count once. */
  readonly inBoth: Tally;
  readonly check: PaymentCheck;
  readonly tolerance: Cents;
  readonly explanations: readonly Explanation[];
}

/** What is owed rests on figures that a signed contract should confirm. */
export const isUnsure = ({ due, owed }: LineCheck): boolean =>
  isUncertain(due.amount.status) && !isZero(owed);

/** What was paid less what was owed, over the lines and payments of an explanation. */
export const gapOf = ({ lines, payments }: Explanation): Cents =>
  subtract(
    total([...lines.map(({ paid }) => paid), ...payments.map(({ amount }) => amount.value)]),
    total(lines.map(({ owed }) => owed)),
  );
