/**
 * The check: payments observed against the schedule, up to a day. Payments that name their line go to it. The others go to a due
 * date first: exactly what lines of a near day are owed, else to the nearest day, whose lines are then settled together where the
 * sums agree. Nothing is counted twice and nothing is lost: dates and stray payments add up to what was paid.
 */
import { type CalendarDate, compareDates, daysBetween, isAfter, isBefore } from '../amounts/calendar.ts';
import {
  add,
  type Cents,
  centsOf,
  compareCents,
  isNegative,
  isZero,
  negate,
  subtract,
  total,
  zero,
} from '../amounts/money.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { Payment, PaymentLine } from '../law/contract-terms.ts';
import { type Groups, missionGroups, plainGroups } from './groups.ts';
import {
  type Asked,
  allocate,
  allocateAll,
  asScheduled,
  type Day,
  daysOf,
  distance,
  type Entry,
  isCredit,
  isOpen,
  leftOf,
  looseOf,
  openOf,
  openSumOf,
} from './ledger.ts';
import type { DateCheck, LineCheck, Manner, PaymentCheck } from './payment-check.ts';

/** An exact amount is taken for a day so near at once, for one so far only when nothing nearer wants it. */
const nearUpTo = 120;
const farUpTo = 400;
/** A payment that matches nothing belongs to a day at most so far away. */
const attachedUpTo = 200;
/** Later than this, a payment is said to be late. */
const lateFrom = 31;

/** Whether a line as a payment names it means a line of the schedule: said without advance or balance, it is either. */
const isOfLine = (named: PaymentLine, line: PaymentLine): boolean =>
  line === named || line.startsWith(`${named}.`);

function nearest<T>(items: readonly T[], far: (item: T) => number | undefined): T | undefined {
  let best: { readonly item: T; readonly far: number } | undefined;
  for (const item of items) {
    const distant = far(item);
    if (distant !== undefined && (best === undefined || distant < best.far)) best = { item, far: distant };
  }
  return best?.item;
}

interface Hit {
  readonly payment: Payment;
  readonly entries: readonly Entry[];
  readonly far: number;
}

/** Fills lines with payments that are exactly what they are owed, the nearest first; returns those that are left. */
function takeHits(payments: readonly Payment[], hits: readonly Hit[]): Payment[] {
  const taken = new Set<Payment>();
  for (const { payment, entries } of [...hits].sort((a, b) => a.far - b.far)) {
    if (taken.has(payment) || !entries.every(isOpen)) continue;
    for (const entry of entries) allocate(entry, payment, entry.asked);
    taken.add(payment);
  }
  return payments.filter((payment) => !taken.has(payment));
}

/** Payments that name their line go to it, whatever their amount: to the nearest one that is open or lacks as much. */
function takeNamed(payments: readonly Payment[], entries: readonly Entry[]): Payment[] {
  const own = ({ line }: Payment): Entry[] =>
    line === undefined ? [] : entries.filter(({ due }) => isOfLine(line.value, due.line));
  const within =
    (payment: Payment, upTo: number) =>
    ({ due }: Entry): number | undefined => {
      const far = distance(payment, due.date);
      return far === undefined || far > upTo ? undefined : far;
    };
  const exact = (left: readonly Payment[], upTo: number): Payment[] => {
    const hits = left.flatMap((payment) =>
      own(payment).flatMap((entry): Hit[] => {
        const far = within(payment, upTo)(entry);
        const isExact = compareCents(entry.asked, payment.amount.value) === 0;
        return far === undefined || !isExact ? [] : [{ payment, entries: [entry], far }];
      }),
    );
    return takeHits(left, hits);
  };
  const toNearest = (
    left: readonly Payment[],
    upTo: number,
    isFitting: (entry: Entry, value: Cents) => boolean,
  ) =>
    left.filter((payment) => {
      const { value } = payment.amount;
      const fitting = own(payment).filter((entry) => isFitting(entry, value));
      const entry = nearest(fitting, within(payment, upTo));
      if (entry !== undefined) allocate(entry, payment, value);
      return entry === undefined;
    });
  const hasRoom = (entry: Entry, value: Cents): boolean =>
    isOpen(entry) ||
    (isNegative(value) ? isNegative(leftOf(entry)) : compareCents(leftOf(entry), value) >= 0);
  const near = toNearest(exact(payments, nearUpTo), nearUpTo, hasRoom);
  const far = toNearest(exact(near, farUpTo), Number.POSITIVE_INFINITY, hasRoom);
  return toNearest(far, Number.POSITIVE_INFINITY, () => true);
}

/** Payments that are exactly what some lines of one day are owed: plain groups of lines first, then any choice of missions. */
function takeExact(payments: readonly Payment[], days: readonly Day[], upTo: number): Payment[] {
  let left = [...payments];
  for (const groupsOf of [plainGroups, missionGroups]) {
    if (left.length === 0) break;
    const groups = new Map<Day, Groups>();
    const hits = left.flatMap((payment) =>
      days.flatMap((day): Hit[] => {
        const far = distance(payment, day.date);
        if (far === undefined || far > upTo) return [];
        const known = groups.get(day) ?? groupsOf(day);
        groups.set(day, known);
        const found = known.get(centsOf(payment.amount.value)) ?? [];
        return found.map((entries) => ({ payment, entries, far }));
      }),
    );
    left = takeHits(left, hits);
  }
  return left;
}

/** Payments that lines of a day took, by their amount. */
const allocatedTo = (day: Day): Payment[] => [
  ...new Set(day.entries.flatMap(({ allocations }) => allocations.map(({ payment }) => payment))),
];

/** Money taken back: from the lines that the same amount had paid, else from the payment of that amount that no line took. */
function takeBack(payments: readonly Payment[], days: readonly Day[]): Payment[] {
  return payments.filter((payment) => {
    const wanted = negate(payment.amount.value);
    const isUndone = (other: Payment): boolean =>
      compareCents(other.amount.value, wanted) === 0 && !isAfter(other.date.value, payment.date.value);
    const over = days.find(({ loose }) => loose.some(isUndone));
    if (over !== undefined) {
      over.loose.push(payment);
      return false;
    }
    const candidates = days.flatMap((day) =>
      allocatedTo(day)
        .filter(isUndone)
        .map((paid) => ({ day, paid })),
    );
    const found = nearest(candidates, ({ paid }) => daysBetween(paid.date.value, payment.date.value));
    if (found === undefined) return true;
    for (const { entry, amount } of found.day.entries.flatMap((entry) =>
      entry.allocations
        .filter((each) => each.payment === found.paid)
        .map(({ amount }) => ({ entry, amount })),
    )) {
      allocate(entry, payment, negate(amount));
    }
    return false;
  });
}

/** What matches nothing goes to the nearest day that lacks money or was paid that very amount, else to the nearest day; returns what is near to none. */
function attach(payments: readonly Payment[], days: readonly Day[]): Payment[] {
  return payments.filter((payment) => {
    const within =
      (upTo: number) =>
      (day: Day): number | undefined => {
        const far = distance(payment, day.date);
        return far === undefined || far > upTo ? undefined : far;
      };
    const isTwin = ({ amount }: Payment): boolean => compareCents(amount.value, payment.amount.value) === 0;
    const fitting = days.filter((day) => openOf(day).length > 0 || allocatedTo(day).some(isTwin));
    const day = nearest(fitting, within(nearUpTo)) ?? nearest(days, within(attachedUpTo));
    day?.loose.push(payment);
    return day === undefined;
  });
}

function settle(days: readonly Day[]): void {
  const [first, ...others] = days;
  if (first === undefined) return;
  const payments = days
    .flatMap(({ loose }) => loose)
    .sort((a, b) => compareDates(a.date.value, b.date.value));
  allocateAll(days.flatMap(openOf).length === 0 ? first.entries : days.flatMap(openOf), payments);
  for (const day of days) {
    day.loose = [];
    if (others.length > 0 && payments.length > 0) day.isMerged = true;
  }
}

const groupsAddingUpTo = (day: Day, cents: number): readonly (readonly Entry[])[] =>
  plainGroups(day).get(cents) ?? missionGroups(day).get(cents) ?? [];

/** Days whose payments add up to what their lines lack: alone, in a group of lines, or with the days that follow. */
function settleSums(days: readonly Day[]): void {
  for (const day of days) {
    if (day.loose.length === 0) continue;
    if (compareCents(looseOf(day), openSumOf(day)) === 0) settle([day]);
    const [group] = day.loose.length < 2 ? [] : groupsAddingUpTo(day, centsOf(looseOf(day)));
    if (group === undefined) continue;
    allocateAll(group, day.loose);
    day.loose = [];
  }
  const gaps = days.map((day) => centsOf(subtract(looseOf(day), openSumOf(day))));
  for (let from = 0; from < days.length; from += 1) {
    let sum = gaps[from] ?? 0;
    if (sum === 0) continue;
    for (let to = from + 1; to < Math.min(days.length, from + 4); to += 1) {
      sum += gaps[to] ?? 0;
      const window = days.slice(from, to + 1);
      if (sum !== 0 || window.every(({ loose }) => loose.length === 0)) continue;
      settle(window);
      gaps.fill(0, from, to + 1);
      break;
    }
  }
}

/** Payments of a day that still look for their line, taken away from it. */
function takeLoose(days: readonly Day[]): Payment[] {
  const all = days.flatMap(({ loose }) => loose);
  for (const day of days) day.loose = [];
  return all;
}

function lineOf(entry: Entry, on: CalendarDate, from: CalendarDate | undefined): LineCheck {
  const { due, allocations, paid, day } = entry;
  const isDue = !isAfter(due.date, on) && (from === undefined || !isBefore(due.date, from));
  const isPaidAhead = !isDue && allocations.length > 0 && compareCents(paid, due.amount.value) === 0;
  const owed = isDue || isPaidAhead ? due.amount.value : zero;
  const isUnknown = day.loose.length > 0 && allocations.length === 0 && !isZero(owed);
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
  const first = payments
    .map(({ date }) => daysBetween(day.date, date.value))
    .reduce((a, b) => Math.min(a, b), 0);
  return [
    ...(isInParts && !day.isMerged ? (['in_parts'] as const) : []),
    ...(day.isMerged ? (['merged'] as const) : []),
    ...(first < 0 ? (['early'] as const) : []),
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

export interface CheckOptions {
  /** The day up to which payments are owed. */
  readonly on: CalendarDate;
  /** What was due before this day is taken for settled. */
  readonly from?: CalendarDate | undefined;
  /** What payments are held against to find their line; what is owed stays what the schedule says. */
  readonly asked?: Asked;
}

/** `payments` in any order; those after `on` are set apart, as they answer for another day. */
export function checkPayments(
  schedule: readonly ScheduledPayment[],
  payments: readonly Payment[],
  { on, from, asked = asScheduled }: CheckOptions,
): PaymentCheck {
  const days = daysOf(schedule, asked);
  const current = days.filter(({ date }) => from === undefined || !isBefore(date, from));
  const past = current.filter(({ date }) => !isAfter(date, on));
  const observed = payments
    .filter(({ date }) => !isAfter(date.value, on))
    .sort((a, b) => compareDates(a.date.value, b.date.value));
  const named = observed.filter(({ line }) => line !== undefined);
  const unplaced = takeNamed(
    named,
    days.flatMap(({ entries }) => entries),
  );
  const exact = takeExact(
    observed.filter(({ line }) => line === undefined),
    current,
    nearUpTo,
  );
  const back = (each: readonly Payment[]): Payment[] =>
    takeBack(
      each.filter((payment) => !isCredit(payment)),
      days,
    );
  const outside = attach(exact.filter(isCredit), past);
  settleSums(past);
  // What lacks its line near by may be very late, or settle what came before the first day of the check.
  const far = takeExact([...takeLoose(past), ...outside], days, farUpTo);
  const stray = attach([...far, ...unplaced], past);
  const taken = attach(back(exact), past);
  settleSums(past);
  for (const day of past) {
    const [open, second] = openOf(day);
    const isNamed = allocatedTo(day).some(({ line }) => line !== undefined);
    if (day.loose.length === 0 || open === undefined || second !== undefined || isNamed) continue;
    allocateAll([open], day.loose);
    day.loose = [];
  }
  const byDay = days.map((day) => ({
    day,
    lines: day.entries.map((entry) => lineOf(entry, on, from)).filter(isConcerned),
  }));
  const dates = byDay
    .filter(({ day, lines }) => lines.length > 0 || day.loose.length > 0)
    .map(({ day, lines }) => dateOf(day, lines));
  const lines = dates.flatMap((each) => each.lines);
  const lost = [...stray, ...taken];
  const unexplained = [...dates.flatMap(({ loose }) => loose), ...lost].sort((a, b) =>
    compareDates(a.date.value, b.date.value),
  );
  const owed = total(lines.map((line) => line.owed));
  const rest = total(unexplained.map(({ amount }) => amount.value));
  const all = total(observed.map(({ amount }) => amount.value));
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
