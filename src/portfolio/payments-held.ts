/** The payments that a contract's file states, held against what was owed up to a day. */
import { type CalendarDate, laterOf } from '../amounts/calendar.ts';
import { type Cents, isZero, total } from '../amounts/money.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { yearsBegun } from '../calculate/period.ts';
import type { ContractResult } from '../calculate/result.ts';
import { placePayments } from '../check/causes/place-payments.ts';
import type { Known } from '../check/causes/situation.ts';
import type { LineCheck, PaymentCheck } from '../check/payment-check.ts';
import { isUncertain } from '../law/scale.ts';
import { scheduleOf } from '../schedule/schedule.ts';

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

export interface Held {
  readonly known: Known;
  readonly check: PaymentCheck;
}

/**
 * As `aci check` does it: years begun by `on` that the file does not describe are counted too. Without `on`, the day of the
 * last payment. Undefined where the file states no payment, or no date of signature.
 */
export function paymentsHeld(
  { contract }: ContractResult,
  options: ComputeOptions,
  on?: CalendarDate,
): Held | undefined {
  const [first, ...others] = contract.payments.map(({ date }) => date.value);
  if (first === undefined || contract.terms.signed === undefined) return undefined;
  const day = on ?? others.reduce(laterOf, first);
  const through = { ...options, through: yearsBegun(contract.terms, day) };
  const result = computeContract(contract, through);
  const { payments } = scheduleOf(result, through);
  const known = { contract, options: through, result };
  return { known, check: placePayments(known, payments, contract.payments, day) };
}

const isUnsure = ({ due, owed }: LineCheck): boolean => isUncertain(due.amount.status) && !isZero(owed);

/** What is owed and paid of one year; the letter of intent goes with the first. `isLast`: the last year shown of its contract. */
export function paidOfYear(
  { check, known }: Held,
  year: number,
  { isLast }: { readonly isLast: boolean },
): PaidOfYear {
  const first = known.result.years[0]?.year;
  const lines = check.lines.filter(({ due }) => (due.year ?? first) === year);
  const { unexplained } = check.totals;
  return {
    on: check.on,
    owed: { amount: total(lines.map(({ owed }) => owed)), isUnsure: lines.some(isUnsure) },
    paid: total(lines.map(({ paid }) => paid)),
    difference: total(lines.map(({ difference }) => difference)),
    ...(isLast && !isZero(unexplained) ? { unplaced: unexplained } : {}),
  };
}
