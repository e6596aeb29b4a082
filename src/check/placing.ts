/**
 * Which line or day each payment is for. Payments that name their line go to it. The others go to a due date first: exactly what
 * lines of a near day are owed, else to the nearest day, whose lines are then settled together where the sums agree.
 */

import { type CalendarDate, compareDates, daysBetween, isAfter, isBefore } from '../amounts/calendar.ts';
import { type Cents, centsOf, compareCents, isNegative, negate, subtract } from '../amounts/money.ts';
import type { Payment } from '../contract/contract-terms.ts';
import { isOfLine } from '../law/payment-line.ts';
import {
  allocate,
  allocateAll,
  allocatedTo,
  type Day,
  distance,
  type Entry,
  type Groups,
  isCredit,
  isOpen,
  leftOf,
  looseOf,
  missionGroups,
  openOf,
  openSumOf,
  plainGroups,
} from './ledger.ts';

/** An exact amount is taken for a day so near at once, for one so far only when nothing nearer wants it. */
const nearUpTo = 120;
const farUpTo = 400;
/** A payment that matches nothing belongs to a day at most so far away. */
const attachedUpTo = 200;
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
  const exact = (left: readonly Payment[], upTo: number): Payment[] => {
    const hits = left.flatMap((payment) =>
      own(payment).flatMap((entry): Hit[] => {
        const far = distance(payment, entry.due.date, upTo);
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
      const entry = nearest(fitting, ({ due }) => distance(payment, due.date, upTo));
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
        const far = distance(payment, day.date, upTo);
        if (far === undefined) return [];
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
    for (const entry of found.day.entries) {
      const paid = entry.allocations.filter((each) => each.payment === found.paid);
      for (const { amount } of paid) allocate(entry, payment, negate(amount));
    }
    return false;
  });
}

/** What matches nothing goes to the nearest day that lacks money or was paid that very amount, else to the nearest day; returns what is near to none. */
function attach(payments: readonly Payment[], days: readonly Day[]): Payment[] {
  return payments.filter((payment) => {
    const within = (upTo: number) => (day: Day) => distance(payment, day.date, upTo);
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
  const loose = days.flatMap((day) => day.loose).sort((a, b) => compareDates(a.date.value, b.date.value));
  // However late, a payment that is exactly what some lines are owed is for them.
  const payments = takeExact(loose, days, Number.POSITIVE_INFINITY);
  allocateAll(days.flatMap(openOf).length === 0 ? first.entries : days.flatMap(openOf), payments);
  for (const day of days) {
    day.loose = [];
    if (others.length > 0 && payments.length > 0) day.isMerged = true;
  }
}

const groupsAddingUpTo = (day: Day, cents: number): readonly (readonly Entry[])[] =>
  plainGroups(day).get(cents) ?? missionGroups(day).get(cents) ?? [];

/** Due dates in a row, at most, that are settled together: the longer the row, the likelier its sum fits by chance alone. */
const daysTogether = 4;

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
    for (let to = from + 1; to < Math.min(days.length, from + daysTogether); to += 1) {
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

/** Gives every payment to a line or to a day, in the order of their dates; returns those that came for none. */
export function place(
  observed: readonly Payment[],
  days: readonly Day[],
  { on, from }: { readonly on: CalendarDate; readonly from?: CalendarDate | undefined },
): Payment[] {
  const current = days.filter(({ date }) => from === undefined || !isBefore(date, from));
  const past = current.filter(({ date }) => !isAfter(date, on));
  const unplaced = takeNamed(
    observed.filter(({ line }) => line !== undefined),
    days.flatMap(({ entries }) => entries),
  );
  const exact = takeExact(
    observed.filter(({ line }) => line === undefined),
    current,
    nearUpTo,
  );
  const outside = attach(exact.filter(isCredit), past);
  settleSums(past);
  // What lacks its line near by may be very late, or settle what came before the first day of the check.
  const far = takeExact([...takeLoose(past), ...outside], days, farUpTo);
  const stray = attach([...far, ...unplaced], past);
  const debits = exact.filter((payment) => !isCredit(payment));
  const taken = attach(takeBack(debits, days), past);
  settleSums(past);
  for (const day of past) {
    const [open, second] = openOf(day);
    const isNamed = allocatedTo(day).some(({ line }) => line !== undefined);
    if (day.loose.length === 0 || open === undefined || second !== undefined || isNamed) continue;
    allocateAll([open], day.loose);
    day.loose = [];
  }
  return [...stray, ...taken];
}
