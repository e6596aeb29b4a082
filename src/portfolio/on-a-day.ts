/** The payments that a contract's file states, against what was owed, by contract year. */
import { type CalendarDate, laterOf } from '../amounts/calendar.ts';
import { type Cents, isZero, subtract, total } from '../amounts/money.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { yearsBegun } from '../calculate/period.ts';
import type { ContractResult } from '../calculate/result.ts';
import type { Known } from '../check/causes/situation.ts';
import { checkPayments } from '../check/matching.ts';
import { type DateCheck, isUnsure, type PaymentCheck } from '../check/payment-check.ts';
import { scheduleOf } from '../schedule/schedule.ts';

/** What was paid for one contract year against what was owed for it on a day. */
export interface PaidOfYear {
  readonly on: CalendarDate;
  readonly owed: { readonly amount: Cents; readonly isUnsure: boolean };
  readonly paid: Cents;
  /** Paid less owed: below zero, money is missing. */
  readonly difference: Cents;
  /** Payments of the contract that no line takes, with its last year shown: they belong to no year. */
  readonly unplaced: Cents | undefined;
}

interface Held {
  readonly known: Known;
  readonly check: PaymentCheck;
}

/**
 * As `aci check` does it: years begun by `on` that the file does not describe are counted too. Without `on`, the day of the
 * last payment. Undefined where the file states no payment, or no date of signature.
 */
export function paymentsHeld(
  computed: ContractResult,
  options: ComputeOptions,
  on?: CalendarDate,
): Held | undefined {
  const { contract, years } = computed;
  const [first, ...others] = contract.payments.map(({ date }) => date.value);
  if (first === undefined || contract.terms.signed === undefined) return undefined;
  const day = on ?? others.reduce(laterOf, first);
  const begun = yearsBegun(contract.terms, day);
  const through = { ...options, through: begun };
  // Where the file describes every year begun, they are computed already.
  const described = years.filter(({ year, isProjected }) => year <= begun && !isProjected);
  const isComplete = described.length === begun && years.every(({ isProjected }) => !isProjected);
  const result = isComplete ? computed : computeContract(contract, through);
  const { payments } = scheduleOf(result, through);
  const known = { contract, options: through, result };
  return { known, check: checkPayments(payments, contract.payments, { on: day }) };
}

/** The contract year that money of a day belongs to where it says no line: that of the first line it may be for. */
function yearOfLoose({ lines }: DateCheck, first: number | undefined): number | undefined {
  const line = lines.find(({ paid }) => paid === undefined) ?? lines.at(-1);
  return line?.due.year ?? first;
}

/**
 * What is owed and paid of one year; the letter of intent goes with the first. `isLast`: the last year shown of its contract.
 */
export function paidOfYear(
  { check, known }: Held,
  year: number,
  { isLast }: { readonly isLast: boolean },
): PaidOfYear {
  const first = known.result.years[0]?.year;
  const lines = check.lines.filter(({ due }) => (due.year ?? first) === year);
  const loose = check.dates.filter((date) => yearOfLoose(date, first) === year).flatMap((date) => date.loose);
  const owed = total(lines.map((line) => line.owed));
  const paid = total([
    ...lines.flatMap((line) => line.paid ?? []),
    ...loose.map(({ amount }) => amount.value),
  ]);
  const unplaced = total(check.stray.map(({ amount }) => amount.value));
  return {
    on: check.on,
    owed: { amount: owed, isUnsure: lines.some(isUnsure) },
    paid,
    difference: subtract(paid, owed),
    unplaced: isLast && !isZero(unplaced) ? unplaced : undefined,
  };
}
