/**
 * One payment that covers several lines due on one day: all of them, the settlement, the advances, the lines of one
 * mission; else whichever of them add up to it exactly.
 */
import { dateToIso } from '../../base/calendar.ts';
import { centsOf, total } from '../../base/money.ts';
import type { Payment, PaymentLine } from '../../domain/contract.ts';
import { envelopes } from '../../domain/mission.ts';
import { allocate, distance, type Entry, isUntouched, owedBy } from './ledger.ts';
import { amountsUpTo, type Halves, halvesOf, subsetOf } from './subset.ts';

/** A payment this much later than the day it was due is not searched for among several lines. */
const lateDaysUpTo = 400;

export const isSettlement = (line: PaymentLine): boolean =>
  line.endsWith('.balance') || line.endsWith('.variable');

/** The groups that a fund pays together, the widest first. */
export const families: readonly ((line: PaymentLine) => boolean)[] = [
  () => true,
  isSettlement,
  (line) => !isSettlement(line),
  (line) => line.endsWith('.balance'),
  (line) => line.endsWith('.variable'),
  ...envelopes.map((envelope) => (line: PaymentLine) => line.startsWith(envelope)),
];

/** The lines due on one day; what a search of those still open needs is made once, until one of them is filled. */
interface Day {
  readonly entries: readonly Entry[];
  search?: Search;
}
interface Search {
  readonly open: readonly Entry[];
  readonly bySum: ReadonlyMap<number, readonly Entry[]>;
  readonly halves: Halves | undefined;
}

const sumOf = (entries: readonly Entry[]): number => centsOf(total(entries.map(owedBy)));

function searchOf(entries: readonly Entry[]): Search {
  const open = entries.filter(isUntouched);
  const bySum = new Map<number, readonly Entry[]>();
  for (const isOfFamily of families) {
    const family = open.filter(({ due }) => isOfFamily(due.line));
    const sum = sumOf(family);
    if (family.length > 1 && !bySum.has(sum)) bySum.set(sum, family);
  }
  const halves =
    open.length <= amountsUpTo ? halvesOf(open.map((entry) => centsOf(owedBy(entry)))) : undefined;
  return { open, bySum, halves };
}

/** The open lines of a day that add up to an amount. */
function find(day: Day, amount: number): readonly Entry[] | undefined {
  day.search ??= searchOf(day.entries);
  const { open, bySum, halves } = day.search;
  const family = bySum.get(amount);
  if (family !== undefined || halves === undefined) return family;
  const taken = subsetOf(halves, amount);
  return taken === undefined ? undefined : open.filter((_, index) => (taken & (1 << index)) !== 0);
}

/** Days near enough to a payment, the nearest first. */
function daysNear(payment: Payment, days: readonly Day[]): Day[] {
  return days
    .flatMap((day) => {
      const [first] = day.entries;
      const far = first === undefined ? undefined : distance(payment, first.due.date);
      return far === undefined || far > lateDaysUpTo ? [] : [{ day, far }];
    })
    .sort((a, b) => a.far - b.far)
    .map(({ day }) => day);
}

function daysOf(entries: readonly Entry[]): Day[] {
  const byDate = new Map<string, Entry[]>();
  for (const entry of entries) {
    const date = dateToIso(entry.due.date);
    byDate.set(date, [...(byDate.get(date) ?? []), entry]);
  }
  return [...byDate.values()].map((all) => ({ entries: all }));
}

/** Fills lines and returns the payments that are left. Each line takes its share of the payment: what it is owed. */
export function takeSeveral(payments: readonly Payment[], entries: readonly Entry[]): Payment[] {
  const days = daysOf(entries);
  return payments.filter((payment) => {
    if (payment.line !== undefined) return true;
    for (const day of daysNear(payment, days)) {
      const found = find(day, centsOf(payment.amount.value));
      if (found === undefined) continue;
      for (const entry of found) allocate(entry, payment, owedBy(entry));
      delete day.search;
      return false;
    }
    return true;
  });
}
