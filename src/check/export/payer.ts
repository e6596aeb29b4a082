/** Whose money it is: payments of the health insurance, what it took back, and all that is somebody else's. */
import { type CalendarDate, daysBetween } from '../../amounts/calendar.ts';
import { type Cents, centsOf, compareCents, isNegative, isPositive, negate } from '../../amounts/money.ts';
import type { Contract, Payment } from '../../contract/contract-terms.ts';
import { type Apart, type ApartReason, apartFor, type Moved } from './apart.ts';
import {
  isDailyAllowance,
  isOtherMoney,
  isSilent,
  namesPayer,
  saysAci,
  saysTakenBack,
  saysUndone,
  withoutName,
} from './label-words.ts';

interface PayerOptions {
  /** Any credit counts. */
  readonly isAnyone?: boolean;
  /** The export is the fund's own: it paid or took back all that stands there. */
  readonly isFundsOwn?: boolean;
  /** Names that people gave to the payer beside those of the health insurance. */
  readonly names: readonly string[];
  /** The name of the CPTS. */
  readonly own?: string;
  /** Money from elsewhere that the contract's file declares (`autres_financements`). */
  readonly declared: readonly Declared[];
}

interface Declared {
  readonly amount: Cents;
  readonly date?: CalendarDate | undefined;
}

export const declaredBy = ({ years }: Contract): Declared[] =>
  years.flatMap(({ otherFunding }) =>
    otherFunding.map(({ amount, date }) => ({ amount: amount.value, date: date?.value })),
  );

interface Split {
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
  { isAnyone = false, isFundsOwn = false, names, own = '', declared }: PayerOptions,
): Split {
  const isNamed = ({ label }: Moved): boolean => isFundsOwn || namesPayer(label, names);
  const isPayerNamed = moved.some(isNamed);
  const isOther = ({ label }: Moved): boolean => isOtherMoney(withoutName(label, own));
  const open = [...declared];
  const reasons = new Map<Moved, ApartReason>();
  const set = (row: Moved, reason: ApartReason): void => void reasons.set(row, reason);
  const isOpenCredit = (row: Moved): boolean => row.line === undefined && !isNegative(row.amount.value);
  const mayBeDeclared = (row: Moved): boolean => isOpenCredit(row) && !saysAci(row.label);
  // What is declared may come from the fund too, where nobody else paid it.
  for (const isFunds of [false, true]) {
    for (const row of moved.filter((each) => mayBeDeclared(each) && isNamed(each) === isFunds)) {
      if (takeDeclared(open, row)) set(row, 'other_funding');
    }
  }
  for (const row of moved) {
    if (!isOpenCredit(row) || reasons.has(row)) continue;
    if (isNamed(row)) {
      if (isDailyAllowance(row.label)) set(row, 'other_credit');
    } else if (isAnyone) continue;
    else if (isOther(row)) set(row, 'other_credit');
    else if (isPayerNamed && !isSilent(row.label) && !saysAci(row.label)) set(row, 'other_credit');
  }
  const credits = moved.filter((row) => isPositive(row.amount.value) && !reasons.has(row));
  const undone = new Set<Moved>();
  for (const row of moved) {
    if (row.line !== undefined || !isNegative(row.amount.value) || row.isTakenBack === true) continue;
    // Rent for a room of the fund is paid to it, and not taken back.
    const isSpent = isOther(row) && !saysTakenBack(row.label) && !saysUndone(row.label);
    if (isNamed(row) && (isFundsOwn || !isSpent)) continue;
    const isBack = saysTakenBack(row.label) && (!isPayerNamed || saysAci(row.label));
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
