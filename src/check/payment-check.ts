/** What was paid against what was owed: plain data, date by date and line by line, with the causes of each difference. */
import { type CalendarDate, daysBetween, isAfter, isBefore } from '../amounts/calendar.ts';
import { type Cents, isNegative, isZero, negate, total } from '../amounts/money.ts';
import type { ContractResult, ScheduledPayment } from '../calculate/result.ts';
import type { Payment } from '../contract/contract-terms.ts';
import { isUncertain } from '../law/scale.ts';
import { isSimulatedPayment } from '../schedule/shown-schedule.ts';
import type { Cause } from './cause.ts';
import type { Apart } from './export/apart.ts';
import type { Disagreement } from './export/join.ts';

/** A payment, or the share of it that goes to one line. */
export interface Allocation {
  readonly payment: Payment;
  readonly amount: Cents;
}

/** One payment of the schedule, and what came for it. */
export interface LineCheck {
  readonly due: ScheduledPayment;
  /** What was owed on the day of the check, and what was paid exactly before it was due. */
  readonly owed: Cents;
  readonly allocations: readonly Allocation[];
  /** Undefined where money came for that day and does not say which of its lines it is for. */
  readonly paid: Cents | undefined;
  /** Paid less owed: below zero, money is missing. */
  readonly difference: Cents | undefined;
}

/** How a day that was paid in full was paid, where that is not one payment a line within a month. */
export const manners = ['in_parts', 'merged', 'early', 'late'] as const;
export type Manner = (typeof manners)[number];

/** All that is due on one day. */
export interface DateCheck {
  readonly dueOn: CalendarDate;
  readonly lines: readonly LineCheck[];
  readonly owed: Cents;
  readonly paid: Cents;
  /** Paid less owed: below zero, money is missing. */
  readonly difference: Cents;
  /** Payments that came for this day, those of its lines among them. */
  readonly payments: readonly Payment[];
  /** Those of them that no line takes. */
  readonly loose: readonly Payment[];
  readonly manners: readonly Manner[];
  /** Days from the day it was due to its last payment; below zero when it came before. */
  readonly days?: number;
}

export interface CheckTotals {
  readonly owed: Cents;
  /** What the lines received. */
  readonly paid: Cents;
  readonly unexplained: Cents;
  /** All that was paid less all that was owed. */
  readonly difference: Cents;
}

export interface PaymentCheck {
  /** The day up to which payments are owed. */
  readonly on: CalendarDate;
  readonly dates: readonly DateCheck[];
  /** Lines owed on that day, and later ones that were paid already; in the order of the schedule. */
  readonly lines: readonly LineCheck[];
  /** Payments that no line takes: those that came for a day, and those that came for none. */
  readonly unexplained: readonly Payment[];
  /** Those of them that came for no day. */
  readonly stray: readonly Payment[];
  /** Payments after that day: they answer for another check, and enter no total. */
  readonly later: readonly Payment[];
  readonly totals: CheckTotals;
  /** The days that the export covers, where payments come from an export that ends before the day of the check or begins late. */
  readonly covered?: Covered | undefined;
}

export interface Covered {
  readonly first?: CalendarDate | undefined;
  readonly last?: CalendarDate | undefined;
  /** The last day is today: what is due later is still to come. */
  readonly isToday?: boolean | undefined;
  /** No row of an export for several CPTS names this one: it covers no day of hers. */
  readonly isUnnamed?: boolean | undefined;
}

/** Nothing came for a day that the export does not cover: it is not known to be unpaid. */
export const isUncovered = ({ dueOn, payments, difference }: DateCheck, covered: Covered = {}): boolean =>
  isNegative(difference) &&
  ((covered.last !== undefined && isAfter(dueOn, covered.last)) ||
    (payments.length === 0 &&
      (covered.isUnnamed === true || (covered.first !== undefined && isBefore(dueOn, covered.first)))));

/** Lines of one or several days whose difference has the same causes. */
export interface Explanation {
  readonly dates: readonly CalendarDate[];
  readonly lines: readonly LineCheck[];
  /** Its lines are all that was owed on its one date. */
  readonly isWholeDay?: true;
  /** Payments without a line that the same causes explain. */
  readonly payments: readonly Payment[];
  /** Paid less owed. */
  readonly difference: Cents;
  /** Each of them alone gives this very difference; none where nothing does. */
  readonly findings: readonly Cause[];
}

/** Something is missing, too much or not known; what is still to come is none of these. */
export const isFailed = ({ explanations }: Pick<Checked, 'explanations'>): boolean =>
  explanations.some(({ findings }) => findings[0]?.kind !== 'to_come');

/** What payments, owed or made, come to. */
export const sumOf = (payments: readonly { readonly amount: { readonly value: Cents } }[]): Cents =>
  total(payments.map(({ amount }) => amount.value));

/** What is owed rests on figures that a signed contract should confirm. */
export const isUnsure = ({ due, owed }: LineCheck): boolean =>
  isUncertain(due.amount.status) && !isZero(owed);

// A finished check, with all that is told of it.

/** Payments counted, and their sum. */
export interface Tally {
  readonly count: number;
  readonly sum: Cents;
}

export const tallyOf = (payments: readonly Payment[]): Tally => ({
  count: payments.length,
  sum: sumOf(payments),
});

/** What was read in one file: nobody should wonder whether a payment was dropped. */
export interface PaymentsRead extends Tally {
  readonly file: string;
  /** Of the export; the contract's file has its own elsewhere. */
  readonly sha256?: string;
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
  /** Those that the file notes with another amount than the export. */
  readonly disagreeing: readonly Disagreement[];
  /** Noted in the file on days that the export covers, and not found there: they count, on the word of the file alone. */
  readonly onlyNoted: readonly Payment[];
  /** No row of an export for several CPTS names this one. */
  readonly isUnnamed: boolean;
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

/** True where what is owed counts results that are only supposed. */
export const isSupposed = ({ result, check }: Checked): boolean =>
  check.lines.some(({ due }) => isSimulatedPayment(due, result.years));

// What is late, and for how long: every due date that lacks money, by its age on the day of the check.

export interface Arrears {
  readonly sum: Cents;
  /** The oldest date that lacks money, and the days since. */
  readonly since: CalendarDate;
  readonly days: number;
  /** Up to 30 days late, up to 90, up to 180, and longer. */
  readonly byAge: readonly [Cents, Cents, Cents, Cents];
}

const [young, middle, old] = [30, 90, 180];

/** Undefined where no date lacks money. */
export function arrearsOf({ dates, on, covered }: PaymentCheck): Arrears | undefined {
  // What was due shortly before the first row of an export, or to a name that it does not have, still counts as late.
  const after = { last: covered?.last };
  const late = dates
    .filter((date) => isNegative(date.difference) && !isUncovered(date, after))
    .map(({ dueOn, difference }) => ({ dueOn, lacking: negate(difference), days: daysBetween(dueOn, on) }));
  const [oldest] = late;
  if (oldest === undefined) return undefined;
  const within = (from: number, to: number): Cents =>
    total(late.filter(({ days }) => days > from && days <= to).map(({ lacking }) => lacking));
  return {
    sum: total(late.map(({ lacking }) => lacking)),
    since: oldest.dueOn,
    days: oldest.days,
    byAge: [
      within(Number.NEGATIVE_INFINITY, young),
      within(young, middle),
      within(middle, old),
      within(old, Number.POSITIVE_INFINITY),
    ],
  };
}
