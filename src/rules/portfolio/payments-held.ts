/** The payments that a contract's file states, held against what was owed up to a day. */
import { type CalendarDate, laterOf } from '../../base/calendar.ts';
import { isZero, total } from '../../base/money.ts';
import type { PaidOfYear } from '../../domain/paid-of-year.ts';
import type { LineCheck, PaymentCheck } from '../../domain/payment-check.ts';
import type { ContractResult } from '../../domain/result.ts';
import { isUncertain } from '../../domain/status.ts';
import { placePayments } from '../causes/place-payments.ts';
import type { Known } from '../causes/situation.ts';
import { yearsBegun } from '../check/years-begun.ts';
import { computeContract } from '../compute.ts';
import type { ComputeOptions } from '../options.ts';
import { scheduleOf } from '../schedule/schedule.ts';

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
