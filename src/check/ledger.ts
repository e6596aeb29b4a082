/** The days of a schedule as they fill up with payments while a check runs. */

import { type CalendarDate, dateToIso, daysBetween } from '../amounts/calendar.ts';
import {
  add,
  type Cents,
  centsOf,
  isNegative,
  isPositive,
  isZero,
  subtract,
  total,
  zero,
} from '../amounts/money.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { Payment } from '../contract/contract-terms.ts';
import { isSettlement, type PaymentLine, partsOfLine } from '../law/payment-line.ts';
import { type Allocation, sumOf } from './payment-check.ts';

/** A payment may come this many days before its day; earlier, it is not taken for that day. */
const earlyDaysUpTo = 45;

export interface Entry {
  readonly due: ScheduledPayment;
  /** What payments are held against. */
  readonly asked: Cents;
  readonly allocations: Allocation[];
  paid: Cents;
}

export interface Day {
  readonly date: CalendarDate;
  readonly entries: Entry[];
  /** Payments that came for this day and that no line takes. */
  loose: Payment[];
  /** A payment that covers another day too. */
  isMerged: boolean;
}

/** What a payment of the schedule is taken to be worth while payments look for their line. */
export type Asked = (due: ScheduledPayment) => Cents;
export const asScheduled: Asked = ({ amount }) => amount.value;

export function daysOf(schedule: readonly ScheduledPayment[], asked: Asked): Day[] {
  const days = new Map<string, Day>();
  for (const due of schedule) {
    const key = dateToIso(due.date);
    const day = days.get(key) ?? { date: due.date, entries: [], loose: [], isMerged: false };
    days.set(key, day);
    day.entries.push({ due, asked: asked(due), allocations: [], paid: zero });
  }
  return [...days.values()];
}

export const leftOf = ({ asked, paid }: Entry): Cents => subtract(asked, paid);
/** Nothing came for it, or what came was taken back. */
export const isOpen = ({ paid, asked }: Entry): boolean => isZero(paid) && !isZero(asked);
export const looseOf = ({ loose }: Day): Cents => sumOf(loose);
export const openOf = ({ entries }: Day): Entry[] => entries.filter(isOpen);
export const openSumOf = (day: Day): Cents => total(openOf(day).map(({ asked }) => asked));

/** Payments that lines of a day took, by their amount. */
export const allocatedTo = (day: Day): Payment[] => [
  ...new Set(day.entries.flatMap(({ allocations }) => allocations.map(({ payment }) => payment))),
];

export function allocate(entry: Entry, payment: Payment, amount: Cents): void {
  entry.allocations.push({ payment, amount });
  entry.paid = add(entry.paid, amount);
}

/** Payments that add up to what lines are asked, shared out over them in order. */
export function allocateAll(entries: readonly Entry[], payments: readonly Payment[]): void {
  const open = entries.filter((entry) => !isZero(leftOf(entry)));
  for (const payment of payments) {
    let rest = payment.amount.value;
    for (const entry of open) {
      const left = leftOf(entry);
      if (isZero(rest) || isZero(left) || isNegative(rest) !== isNegative(left)) continue;
      const share = Math.abs(centsOf(left)) < Math.abs(centsOf(rest)) ? left : rest;
      allocate(entry, payment, share);
      rest = subtract(rest, share);
    }
    const last = open.at(-1) ?? entries[0];
    if (!isZero(rest) && last !== undefined) allocate(last, payment, rest);
  }
}

/**
 * How far a payment is from a day, for choosing between days: a day late counts one, a day early three, for funds pay late and
 * not early. Undefined when it came far too early, or is further than `upTo`.
 */
export function distance(
  payment: Payment,
  date: CalendarDate,
  upTo = Number.POSITIVE_INFINITY,
): number | undefined {
  const late = daysBetween(date, payment.date.value);
  if (late < -earlyDaysUpTo) return undefined;
  const far = late >= 0 ? late : -3 * late;
  return far > upTo ? undefined : far;
}

export const isCredit = ({ amount }: Payment): boolean => isPositive(amount.value);

// The groups of a day's lines that one payment covers: all of them, the settlement, the advances, some missions, one line, all but one.

const isVariable = (line: PaymentLine): boolean => partsOfLine(line).part === 'variable';

/** What a fund pays together, the widest first. */
const kinds: readonly ((line: PaymentLine) => boolean)[] = [
  () => true,
  isSettlement,
  (line) => !isSettlement(line),
  isVariable,
  (line) => !isVariable(line),
];

/** Every choice of some of the parts but none. */
const choices = (parts: readonly (readonly Entry[])[]): Entry[][] =>
  Array.from({ length: 2 ** parts.length - 1 }, (_, bits) =>
    parts.flatMap((part, index) => (((bits + 1) >> index) & 1 ? part : [])),
  );

/** Groups by what they add up to in cents. */
export type Groups = ReadonlyMap<number, readonly (readonly Entry[])[]>;

function bySum(entries: readonly Entry[], all: readonly (readonly Entry[])[]): Groups {
  const groups = new Map<number, (readonly Entry[])[]>();
  const distinct = new Map(all.map((group) => [group.map((entry) => entries.indexOf(entry)).join(), group]));
  for (const group of distinct.values()) {
    const sum = centsOf(total(group.map(({ asked }) => asked)));
    if (group.length > 0) groups.set(sum, [...(groups.get(sum) ?? []), group]);
  }
  return groups;
}

const ofKinds = (entries: readonly Entry[]): Entry[][] =>
  kinds.map((isOfKind) => entries.filter(({ due }) => isOfKind(due.line)));

/** What most payments are: a whole kind of lines, a single line, all but one. */
export function plainGroups(day: Day): Groups {
  const entries = day.entries.filter(isOpen);
  return bySum(entries, [
    ...ofKinds(entries),
    ...entries.map((entry) => [entry]),
    ...entries.map((entry) => entries.filter((other) => other !== entry)),
  ]);
}

/** Every choice of missions within each kind of lines. */
export function missionGroups(day: Day): Groups {
  const entries = day.entries.filter(isOpen);
  const missions = ofKinds(entries).flatMap((group) => {
    const names = [...new Set(group.map(({ due }) => partsOfLine(due.line).envelope))];
    return choices(names.map((name) => group.filter(({ due }) => partsOfLine(due.line).envelope === name)));
  });
  return bySum(entries, missions);
}
