/**
 * The check: payments observed against the schedule, up to a day. Nothing is counted twice and nothing is lost: dates and stray
 * payments add up to what was paid.
 */
import { type CalendarDate, compareDates, daysBetween, isAfter, isBefore } from '../amounts/calendar.ts';
import { add, compareCents, isZero, subtract, total, zero } from '../amounts/money.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { Payment } from '../contract/contract-terms.ts';
import {
  type Asked,
  allocatedTo,
  asScheduled,
  type Day,
  daysOf,
  type Entry,
  isCredit,
  looseOf,
} from './ledger.ts';
import { type DateCheck, type LineCheck, type Manner, type PaymentCheck, sumOf } from './payment-check.ts';
import { place } from './placing.ts';

/** Later than this, a payment is said to be late. */
const lateFrom = 31;

export interface MatchOptions {
  /** The day up to which payments are owed. */
  readonly on: CalendarDate;
  /** What was due before this day is taken for settled. */
  readonly from?: CalendarDate | undefined;
  /** What payments are held against to find their line; what is owed stays what the schedule says. */
  readonly asked?: Asked;
}

function lineOf({ due, allocations, paid }: Entry, { loose }: Day, { on, from }: MatchOptions): LineCheck {
  const isDue = !isAfter(due.date, on) && (from === undefined || !isBefore(due.date, from));
  const isPaidAhead = !isDue && allocations.length > 0 && compareCents(paid, due.amount.value) === 0;
  const owed = isDue || isPaidAhead ? due.amount.value : zero;
  const isUnknown = loose.length > 0 && allocations.length === 0 && !isZero(owed);
  return {
    due,
    owed,
    allocations,
    ...(isUnknown ? { paid: undefined, difference: undefined } : { paid, difference: subtract(paid, owed) }),
  };
}

/** Lines to show: those owed, and those paid though not owed yet. */
const isConcerned = ({ owed, allocations }: LineCheck): boolean => !isZero(owed) || allocations.length > 0;

function mannersOf(day: Day, payments: readonly Payment[], days: number | undefined): Manner[] {
  const isInParts = day.entries.some(
    ({ allocations }) => allocations.length > 1 && allocations.every(({ payment }) => isCredit(payment)),
  );
  const isEarly = payments.some(({ date }) => isBefore(date.value, day.date));
  return [
    ...(isInParts && !day.isMerged ? (['in_parts'] as const) : []),
    ...(day.isMerged ? (['merged'] as const) : []),
    ...(isEarly ? (['early'] as const) : []),
    ...(days !== undefined && days >= lateFrom ? (['late'] as const) : []),
  ];
}

function dateOf(day: Day, lines: readonly LineCheck[]): DateCheck {
  const owed = total(lines.map((line) => line.owed));
  const paid = add(total(day.entries.map((entry) => entry.paid)), looseOf(day));
  const difference = subtract(paid, owed);
  const payments = [...allocatedTo(day), ...day.loose];
  const late = payments.map(({ date }) => daysBetween(day.date, date.value));
  const days = late.length === 0 ? undefined : late.reduce((a, b) => Math.max(a, b));
  return {
    dueOn: day.date,
    lines,
    owed,
    paid,
    difference,
    payments,
    loose: day.loose,
    manners: isZero(difference) ? mannersOf(day, payments, days) : [],
    ...(days === undefined ? {} : { days }),
  };
}

/** `payments` in any order; those after `on` are set apart, as they answer for another day. */
export function checkPayments(
  schedule: readonly ScheduledPayment[],
  payments: readonly Payment[],
  options: MatchOptions,
): PaymentCheck {
  const { on, asked = asScheduled } = options;
  const days = daysOf(schedule, asked);
  const observed = payments
    .filter(({ date }) => !isAfter(date.value, on))
    .sort((a, b) => compareDates(a.date.value, b.date.value));
  const lost = place(observed, days, options);
  const byDay = days.map((day) => ({
    day,
    lines: day.entries.map((entry) => lineOf(entry, day, options)).filter(isConcerned),
  }));
  const dates = byDay
    .filter(({ day, lines }) => lines.length > 0 || day.loose.length > 0)
    .map(({ day, lines }) => dateOf(day, lines));
  const lines = dates.flatMap((each) => each.lines);
  const unexplained = [...dates.flatMap(({ loose }) => loose), ...lost].sort((a, b) =>
    compareDates(a.date.value, b.date.value),
  );
  const owed = total(lines.map((line) => line.owed));
  const rest = sumOf(unexplained);
  const all = sumOf(observed);
  return {
    on,
    dates,
    lines,
    unexplained,
    stray: lost,
    later: payments.filter(({ date }) => isAfter(date.value, on)),
    totals: { owed, paid: subtract(all, rest), unexplained: rest, difference: subtract(all, owed) },
  };
}
