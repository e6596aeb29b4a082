/**
 * One payment that covers several lines due on one day: all of them, the settlement, the advances, the lines of one
 * mission; else whichever of them add up to it exactly.
 */
import { dateToIso } from '../amounts/calendar.ts';
import { centsOf, total } from '../amounts/money.ts';
import type { Payment, PaymentLine } from '../law/contract.ts';
import { envelopes } from '../law/mission.ts';
import { allocate, distance, type Entry, isUntouched, owedBy } from './ledger.ts';

/** Which amounts of a list add up exactly to a sum: by halves, so that twenty amounts take a thousand steps. */

/** More amounts than this on one day are not searched. */
export const amountsUpTo = 22;

interface Part {
  readonly sum: number;
  /** The indexes taken, as bits. */
  readonly taken: number;
}

export interface Halves {
  readonly low: readonly Part[];
  readonly high: readonly Part[];
}

function sums(amounts: readonly number[], shift: number): Part[] {
  let all: Part[] = [{ sum: 0, taken: 0 }];
  amounts.forEach((amount, index) => {
    const bit = 1 << (index + shift);
    all = [...all, ...all.map(({ sum, taken }) => ({ sum: sum + amount, taken: taken | bit }))];
  });
  return all.sort((a, b) => a.sum - b.sum || a.taken - b.taken);
}

/** Every sum of either half of the amounts, sorted. */
export function halvesOf(amounts: readonly number[]): Halves {
  const middle = Math.ceil(amounts.length / 2);
  return { low: sums(amounts.slice(0, middle), 0), high: sums(amounts.slice(middle), middle) };
}

const size = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const steps = 4_000;

/** The choice of fewest amounts, as bits; the first in order among equals; undefined where none adds up. */
export function subsetOf({ low, high }: Halves, wanted: number): number | undefined {
  let best: number | undefined;
  let [at, from, left] = [0, high.length - 1, steps];
  while (left > 0) {
    const [a, b] = [low[at], high[from]];
    if (a === undefined || b === undefined) break;
    const reached = a.sum + b.sum;
    if (reached > wanted) from -= 1;
    else if (reached < wanted) at += 1;
    else {
      // Equal sums stand side by side: each is tried against this one.
      for (let same = from; high[same]?.sum === b.sum && left > 0; same -= 1) {
        const taken = a.taken | (high[same]?.taken ?? 0);
        const order = best === undefined ? -1 : size(taken) - size(best) || taken - best;
        if (taken !== 0 && order < 0) best = taken;
        left -= 1;
      }
      at += 1;
    }
  }
  return best;
}

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
