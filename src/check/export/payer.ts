/** Whose money it is: payments of the health insurance, what it took back, and all that is somebody else's. */
import { type CalendarDate, daysBetween } from '../../amounts/calendar.ts';
import { type Cents, centsOf, compareCents, isNegative, isPositive, negate } from '../../amounts/money.ts';
import type { Contract, Payment } from '../../law/contract-terms.ts';
import { sumOf } from '../payment-check.ts';
import { type Apart, type ApartReason, apartFor, type Moved } from './read-export.ts';
import { isDailyAllowance, isOtherMoney, isSilent, namesPayer, saysTakenBack, saysUndone } from './words.ts';

interface PayerOptions {
  /** Any credit counts. */
  readonly isAnyone?: boolean;
  /** The export is the fund's own: it paid or took back all that stands there. */
  readonly isFundsOwn?: boolean;
  /** Names that people gave to the payer beside those of the health insurance. */
  readonly names: readonly string[];
  /** Money from elsewhere that the contract's file declares (`autres_financements`). */
  readonly declared: readonly Declared[];
}

export interface Declared {
  readonly amount: Cents;
  readonly date?: CalendarDate | undefined;
}

export const declaredBy = ({ years }: Contract): Declared[] =>
  years.flatMap(({ otherFunding }) =>
    otherFunding.map(({ amount, date }) => ({ amount: amount.value, date: date?.value })),
  );

export interface Split {
  readonly payments: readonly Payment[];
  readonly apart: readonly Apart[];
  /** Some row names the payer; where none does, every credit counts. */
  readonly isPayerNamed: boolean;
}

/** Declared money comes within so many days of the day declared. */
const declaredDaysUpTo = 60;
/** What is undone was paid at most so many days before. */
const undoneDaysUpTo = 120;

/** The declared sum that a credit is, each once. */
function takeDeclared(open: Declared[], { date, amount }: Moved): boolean {
  const index = open.findIndex(
    (each) =>
      compareCents(each.amount, amount.value) === 0 &&
      (each.date === undefined || Math.abs(daysBetween(each.date, date.value)) <= declaredDaysUpTo),
  );
  if (index !== -1) open.splice(index, 1);
  return index !== -1;
}

/** Counted credits of exactly this amount that came before and that nothing undid yet. */
function undoes(row: Moved, credits: readonly Moved[], undone: Set<Moved>): boolean {
  const wanted = negate(row.amount.value);
  const found = credits.find((each) => {
    const days = daysBetween(each.date.value, row.date.value);
    return (
      !undone.has(each) &&
      compareCents(each.amount.value, wanted) === 0 &&
      days >= 0 &&
      days <= undoneDaysUpTo
    );
  });
  if (found !== undefined) undone.add(found);
  return found !== undefined;
}

const isMoney = ({ amount }: Moved): boolean => centsOf(amount.value) !== 0;

export function splitByPayer(
  moved: readonly Moved[],
  { isAnyone = false, isFundsOwn = false, names, declared }: PayerOptions,
): Split {
  if (isFundsOwn) return { payments: moved.filter(isMoney), apart: [], isPayerNamed: true };
  const isNamed = ({ label }: Moved): boolean => namesPayer(label, names);
  const isPayerNamed = moved.some(isNamed);
  const open = [...declared];
  const reasons = new Map<Moved, ApartReason>();
  const set = (row: Moved, reason: ApartReason): void => void reasons.set(row, reason);
  for (const row of moved) {
    if (row.line !== undefined || isNegative(row.amount.value)) continue;
    if (isNamed(row)) {
      if (isDailyAllowance(row.label)) set(row, 'other_credit');
    } else if (takeDeclared(open, row)) set(row, 'other_funding');
    else if (isAnyone) continue;
    else if (isOtherMoney(row.label) || (isPayerNamed && !isSilent(row.label))) set(row, 'other_credit');
  }
  const credits = moved.filter((row) => isPositive(row.amount.value) && !reasons.has(row));
  const undone = new Set<Moved>();
  for (const row of moved) {
    if (row.line !== undefined || !isNegative(row.amount.value) || row.isTakenBack === true || isNamed(row))
      continue;
    const isBack = saysTakenBack(row.label) && !isPayerNamed;
    if (!isBack && !(saysUndone(row.label) && undoes(row, credits, undone))) set(row, 'debit');
  }
  return {
    payments: moved.filter((row) => !reasons.has(row) && isMoney(row)),
    apart: moved.flatMap((row): Apart[] => {
      const reason = reasons.get(row);
      return reason === undefined ? [] : [apartFor(reason, row)];
    }),
    isPayerNamed,
  };
}

/** A payment noted in the contract's file is on the bank's account within so many days. */
const sameDaysUpTo = 15;

/** A line that only one of them names is no difference: banks name none. */
function isSame(a: Payment, b: Payment): boolean {
  const isSameLine = a.line === undefined || b.line === undefined || a.line.value === b.line.value;
  return isSameLine && compareCents(a.amount.value, b.amount.value) === 0;
}

interface Joined {
  /** Every payment once, on the day of the export, with its line where one of the sources names it. */
  readonly payments: readonly Payment[];
  /** Those that stand in both. */
  readonly inBoth: { readonly count: number; readonly sum: Cents };
}

/** One payment of the export answers for one of the file at most: what the export has twice was paid twice. */
export function joinPayments(own: readonly Payment[], exported: readonly Payment[]): Joined {
  const pairs = own
    .flatMap((payment) =>
      exported.flatMap((twin) => {
        const days = Math.abs(daysBetween(payment.date.value, twin.date.value));
        return days <= sameDaysUpTo && isSame(payment, twin) ? [{ payment, twin, days }] : [];
      }),
    )
    .sort((a, b) => a.days - b.days);
  const twins = new Map<Payment, Payment>();
  const taken = new Set<Payment>();
  for (const { payment, twin } of pairs) {
    if (twins.has(twin) || taken.has(payment)) continue;
    twins.set(twin, payment);
    taken.add(payment);
  }
  const joined = exported.map((payment): Payment => {
    const line = payment.line ?? twins.get(payment)?.line;
    return line === undefined ? payment : { ...payment, line };
  });
  return {
    payments: [...own.filter((payment) => !taken.has(payment)), ...joined],
    inBoth: { count: taken.size, sum: sumOf([...taken]) },
  };
}
