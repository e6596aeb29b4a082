/** A contract on a day: what it is owed, and what its file says was paid. */
import { type CalendarDate, isAfter, lastOf } from '../amounts/calendar.ts';
import { type Cents, isZero, subtract, total } from '../amounts/money.ts';
import { begunBy } from '../calculate/compute.ts';
import type { ContractResult } from '../calculate/result.ts';
import { checkPayments } from '../check/matching.ts';
import {
  type DateCheck,
  isUnsure,
  type LineCheck,
  type PaymentCheck,
  sumOf,
} from '../check/payment-check.ts';
import type { Payment } from '../contract/contract-terms.ts';
import { scheduleOf } from '../schedule/schedule.ts';
import { type DateWindow, type ShownSchedule, shownSchedule } from '../schedule/shown-schedule.ts';

/** What a contract is owed up to a day, the one figure of all commands. */
export const owedBy = (result: ContractResult, window: DateWindow): ShownSchedule =>
  shownSchedule(result, scheduleOf(result).payments, window);

interface Held {
  /** The first contract year, with which a letter of intent goes. */
  readonly first: number | undefined;
  readonly check: PaymentCheck;
}

/**
 * The payments that the file states against what is owed by the day, else by the last of them, by the years begun then.
 * Undefined where it states none, or no signature.
 */
export function paymentsHeld(whole: ContractResult, on?: CalendarDate): Held | undefined {
  const { payments, terms } = whole.contract;
  const last = lastOf(payments.map(({ date }) => date.value));
  if (last === undefined || terms.signed === undefined) return undefined;
  const result = on === undefined ? begunBy(whole, last, true) : whole;
  const check = checkPayments(scheduleOf(result).payments, payments, { on: on ?? last });
  return { first: result.years[0]?.year, check };
}

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

/** `loose`: payments that count and stand in no line. */
function paidFor(
  on: CalendarDate,
  lines: readonly LineCheck[],
  loose: readonly Payment[],
  unplaced: Cents | undefined,
): PaidOn {
  const ahead = total(lines.filter(({ due }) => isAfter(due.date, on)).map(({ owed }) => owed));
  const owed = subtract(total(lines.map((line) => line.owed)), ahead);
  const paid = subtract(total([...lines.flatMap((line) => line.paid ?? []), sumOf(loose)]), ahead);
  const isSomeUnsure = lines.some(isUnsure);
  return {
    on,
    owed: { amount: owed, isUnsure: isSomeUnsure },
    paid,
    difference: subtract(paid, owed),
    unplaced,
    ahead,
  };
}

/** Of the whole contract. */
export const paidInAll = ({ on, lines, unexplained, totals }: PaymentCheck): PaidOn =>
  paidFor(on, lines, unexplained, totals.unexplained);

/** The contract year that money of a day belongs to where it says no line: that of the first line it may be for. */
function yearOfLoose({ lines }: DateCheck, first: number | undefined): number | undefined {
  const line = lines.find(({ paid }) => paid === undefined) ?? lines.at(-1);
  return line?.due.year ?? first;
}

/**
 * What is owed and paid of one of the years shown; the letter of intent goes with the first of the contract, what belongs to no
 * year with the last one shown.
 */
export function paidOfYear(
  { check: { on, lines, dates, stray }, first }: Held,
  year: number,
  isLast: boolean,
): PaidOn {
  const own = lines.filter(({ due }) => (due.year ?? first) === year);
  const loose = dates.filter((date) => yearOfLoose(date, first) === year).flatMap((date) => date.loose);
  const unplaced = sumOf(stray);
  return paidFor(on, own, loose, isLast && !isZero(unplaced) ? unplaced : undefined);
}
