/** Payments that the contract's file notes and payments of an export, each counted once. */
import { compareDates, daysBetween } from '../../amounts/calendar.ts';
import { centsOf, compareCents } from '../../amounts/money.ts';
import type { Payment } from '../../contract/contract-terms.ts';

/** A payment noted in the contract's file is on the bank's account within so many days. */
const sameDaysUpTo = 45;

const daysApart = (a: Payment, b: Payment): number => Math.abs(daysBetween(a.date.value, b.date.value));

/** A line that only one of them names is no difference: banks name none. */
function isSame(a: Payment, b: Payment): boolean {
  const isSameLine = a.line === undefined || b.line === undefined || a.line.value === b.line.value;
  return isSameLine && compareCents(a.amount.value, b.amount.value) === 0;
}

/** Payments that follow one another, near a day, and come to exactly what was paid in one on that day. */
function partsOf(whole: Payment, others: readonly Payment[]): readonly Payment[] {
  const near = others
    .filter((each) => daysApart(each, whole) <= sameDaysUpTo)
    .sort((a, b) => compareDates(a.date.value, b.date.value));
  for (const start of near.keys()) {
    let sum = 0;
    for (let end = start; end < near.length; end += 1) {
      sum += centsOf(near[end]?.amount.value ?? whole.amount.value);
      if (end > start && sum === centsOf(whole.amount.value)) return near.slice(start, end + 1);
    }
  }
  return [];
}

/** Amounts of one payment that two people wrote down differ by a tenth at most, and its days by half a month. */
const alikeDaysUpTo = 15;
const alikeShare = 10;

/** One payment written with two amounts: for one line where both name it, else near in amount too. */
function isAlike(noted: Payment, found: Payment): boolean {
  const [a, b] = [centsOf(noted.amount.value), centsOf(found.amount.value)];
  if (a <= 0 || b <= 0 || daysApart(noted, found) > alikeDaysUpTo) return false;
  if (noted.line !== undefined && found.line !== undefined) return noted.line.value === found.line.value;
  return Math.abs(a - b) * alikeShare <= Math.max(a, b);
}

/** A payment that the file and the export write with different amounts. */
export interface Disagreement {
  readonly noted: Payment;
  readonly found: Payment;
}

interface Joined {
  /** Every payment once, on the day of the export, with its line where one of the sources names it. */
  readonly payments: readonly Payment[];
  /** Those of the file that stand in the export too. */
  readonly inBoth: readonly Payment[];
  /** Those that the export has with another amount: its amount counts. */
  readonly disagreeing: readonly Disagreement[];
  /** Those of the file that do not. */
  readonly onlyNoted: readonly Payment[];
}

/**
 * One payment of the export answers for one of the file at most, or for several that it pays together, or is a part of one: what
 * the export has twice was paid twice.
 */
export function joinPayments(own: readonly Payment[], exported: readonly Payment[]): Joined {
  /** Payments of the export, and what the file notes of them. */
  const noted = new Map<Payment, readonly Payment[]>();
  const found = new Set<Payment>();
  const join = (twin: Payment, payments: readonly Payment[]): void => {
    noted.set(twin, payments);
    for (const each of payments) found.add(each);
  };
  const isOpen = (payment: Payment): boolean => !found.has(payment) && !noted.has(payment);
  /** Pairs what is still open, the nearest days first. */
  const joinPairs = (isPair: (payment: Payment, twin: Payment) => boolean): Disagreement[] =>
    own
      .filter(isOpen)
      .flatMap((payment) =>
        exported
          .filter((twin) => isOpen(twin) && isPair(payment, twin))
          .map((twin) => ({ noted: payment, found: twin, days: daysApart(payment, twin) })),
      )
      .sort((a, b) => a.days - b.days)
      .filter((pair) => {
        const isFree = isOpen(pair.noted) && isOpen(pair.found);
        if (isFree) join(pair.found, [pair.noted]);
        return isFree;
      });
  joinPairs((payment, twin) => daysApart(payment, twin) <= sameDaysUpTo && isSame(payment, twin));
  for (const twin of exported.filter(isOpen)) {
    const parts = partsOf(twin, own.filter(isOpen));
    if (parts.length > 0) join(twin, parts);
  }
  for (const payment of own.filter(isOpen)) {
    for (const part of partsOf(payment, exported.filter(isOpen))) join(part, [payment]);
  }
  const inBoth = [...found];
  const disagreeing = joinPairs(isAlike);
  const joined = exported.flatMap((payment): Payment[] => {
    const [first, ...others] = noted.get(payment) ?? [];
    if (first === undefined) return [payment];
    // The file says which lines were paid together.
    if (others.length > 0 && payment.line === undefined) {
      const parts = [first, ...others];
      if (parts.some(({ line }) => line !== undefined)) {
        return parts.map((part) => ({ ...part, date: payment.date }));
      }
    }
    const line = payment.line ?? (others.length > 0 ? undefined : first.line);
    return [line === undefined ? payment : { ...payment, line }];
  });
  const onlyNoted = own.filter((payment) => !found.has(payment));
  return { payments: [...onlyNoted, ...joined], inBoth, disagreeing, onlyNoted };
}
