/** The payments that a contract's file states, against what was owed: by contract year, or of the whole contract on a day. */
import { type CalendarDate, isAfter, laterOf } from '../amounts/calendar.ts';
import { type Cents, isZero, subtract, total } from '../amounts/money.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { yearsBegun } from '../calculate/period.ts';
import type { ContractResult } from '../calculate/result.ts';
import { checkPayments } from '../check/matching.ts';
import { type DateCheck, isUnsure, type PaymentCheck } from '../check/payment-check.ts';
import { scheduleOf } from '../schedule/schedule.ts';

/** What was paid against what was owed on a day. */
export interface PaidOn {
  readonly on: CalendarDate;
  readonly owed: { readonly amount: Cents; readonly isUnsure: boolean };
  readonly paid: Cents;
  /** Paid less owed: below zero, money is missing. */
  readonly difference: Cents;
  /** Payments of the contract that no line takes: they belong to no year. */
  readonly unplaced: Cents | undefined;
  /** What was paid for lines that fall due after the day: it stands in neither owed nor paid. */
  readonly ahead: Cents;
}

/** Of the whole contract. */
export function paidInAll({ on, lines, totals }: PaymentCheck): PaidOn {
  const later = lines.filter(({ due }) => isAfter(due.date, on));
  const ahead = total(later.map(({ owed }) => owed));
  const paid = total([totals.paid, totals.unexplained]);
  return {
    on,
    owed: { amount: subtract(totals.owed, ahead), isUnsure: lines.some(isUnsure) },
    paid: subtract(paid, ahead),
    difference: totals.difference,
    unplaced: totals.unexplained,
    ahead,
  };
}

interface Held {
  /** The first contract year, with which a letter of intent goes. */
  readonly first: number | undefined;
  readonly check: PaymentCheck;
}

/**
 * Of the years of the result as it is, by the day; without a day that of the last payment, with the years begun by then that
 * the file does not describe. Undefined where the file states no payment, or no date of signature.
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
  const through = on === undefined ? { ...options, through: begun } : options;
  // Where the file describes every year begun, they are computed already.
  const described = years.filter(({ year, isProjected }) => year <= begun && !isProjected);
  const isComplete = described.length === begun && years.every(({ isProjected }) => !isProjected);
  const result = on !== undefined || isComplete ? computed : computeContract(contract, through);
  const { payments } = scheduleOf(result, through);
  return {
    first: result.years[0]?.year,
    check: checkPayments(payments, contract.payments, { on: day }),
  };
}

/** The contract year that money of a day belongs to where it says no line: that of the first line it may be for. */
function yearOfLoose({ lines }: DateCheck, first: number | undefined): number | undefined {
  const line = lines.find(({ paid }) => paid === undefined) ?? lines.at(-1);
  return line?.due.year ?? first;
}

/**
 * What is owed and paid of one year; the letter of intent goes with the first. `isLast`: the last year shown of its contract,
 * with which what belongs to no year is said.
 */
export function paidOfYear(
  { check, first }: Held,
  year: number,
  { isLast }: { readonly isLast: boolean },
): PaidOn {
  const lines = check.lines.filter(({ due }) => (due.year ?? first) === year);
  const loose = check.dates.filter((date) => yearOfLoose(date, first) === year).flatMap((date) => date.loose);
  const ahead = total(lines.filter(({ due }) => isAfter(due.date, check.on)).map(({ owed }) => owed));
  const owed = subtract(total(lines.map((line) => line.owed)), ahead);
  const all = [...lines.flatMap((line) => line.paid ?? []), ...loose.map(({ amount }) => amount.value)];
  const paid = subtract(total(all), ahead);
  const unplaced = total(check.stray.map(({ amount }) => amount.value));
  return {
    on: check.on,
    owed: { amount: owed, isUnsure: lines.some(isUnsure) },
    paid,
    difference: subtract(paid, owed),
    unplaced: isLast && !isZero(unplaced) ? unplaced : undefined,
    ahead,
  };
}
