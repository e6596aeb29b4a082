/** Causes that the payments of one day tell by themselves: nothing came, too much came twice, it is another contract's. */
import { type CalendarDate, daysBetween, isBefore } from '../../amounts/calendar.ts';
import { centsOf, compareCents, isNegative, isPositive, isZero } from '../../amounts/money.ts';
import type { Contract, Payment } from '../../contract/contract-terms.ts';
import type { Cause } from '../cause.ts';
import { saidOf } from '../export/apart.ts';
import { saysUndone } from '../export/label-words.ts';
import { type LineCheck, sumOf } from '../payment-check.ts';
import { type Gap, owedFor } from './gaps.ts';

interface Own {
  readonly cause: Cause;
  readonly lines: readonly LineCheck[];
  readonly payments: readonly Payment[];
}

const isSameAmount = (a: Payment, b: Payment): boolean => compareCents(a.amount.value, b.amount.value) === 0;

/**
 * What was due before the first day of the export cannot be seen there, unless other lines of that day are; nor can what is
 * paid to a CPTS that the export does not name as its file does.
 */
function notSeen({ difference, ofDay, dueOn, lines }: Gap, { firstDay, isNamed }: Around): Own[] {
  if (difference >= 0 || ofDay.length > 0) return [];
  if (firstDay !== undefined && isBefore(dueOn, firstDay)) {
    return [{ cause: { kind: 'before_export', first: firstDay }, lines, payments: [] }];
  }
  return isNamed ? [] : [{ cause: { kind: 'not_named' }, lines, payments: [] }];
}

/** Payments that nothing explains may be what a day lacks, where they came so many days around it. */
const [nearBefore, nearAfter] = [45, 120];

function missing(gap: Gap, unplaced: readonly Payment[]): Own[] {
  const open = gap.lines.filter(({ owed, allocations }) => !isZero(owed) && allocations.length === 0);
  if (gap.loose.length > 0 || open.length === 0 || centsOf(owedFor(open)) !== -gap.difference) return [];
  const isNear = ({ date }: Payment): boolean => {
    const days = daysBetween(gap.dueOn, date.value);
    return days >= -nearBefore && days <= nearAfter;
  };
  if (unplaced.some(isNear)) return [];
  const kind = open.every(({ owed }) => isPositive(owed))
    ? 'missing'
    : open.every(({ owed }) => isNegative(owed))
      ? 'not_returned'
      : undefined;
  return kind === undefined ? [] : [{ cause: { kind }, lines: open, payments: [] }];
}

/** “Annulation du mandat” is no second payment, though its amount has no sign. */
const isSaidUndone = (payment: Payment): boolean => saysUndone(saidOf(payment));

/** Paid again: there are as many payments of the same amount, and the difference is what is too much. */
function repeated({ lines, payments, loose, ofDay, difference, isLine }: Gap): Own[] {
  if (difference <= 0 || payments.some(isSaidUndone)) return [];
  if (isLine) {
    const [line] = lines;
    const each = line === undefined ? 0 : centsOf(line.owed);
    const isEach = payments.length > 1 && payments.every(({ amount }) => centsOf(amount.value) === each);
    return isEach ? [{ cause: { kind: 'repeated', times: payments.length }, lines, payments: [] }] : [];
  }
  const others = ofDay.filter((payment) => !loose.includes(payment));
  const twins = loose.map((payment) => others.find((other) => isSameAmount(payment, other)));
  if (loose.length === 0 || twins.includes(undefined) || centsOf(sumOf(loose)) !== difference) return [];
  const [first] = loose;
  const isOne = first !== undefined && loose.every((payment) => isSameAmount(payment, first));
  const covered = lines.filter(({ allocations }) =>
    allocations.some(({ payment }) => twins.includes(payment)),
  );
  return [
    { cause: { kind: 'repeated', times: isOne ? loose.length + 1 : 2 }, lines: covered, payments: loose },
  ];
}

/** What was paid and then taken back is lacking again. */
function takenBack({ difference, payments, lines }: Gap): Own[] {
  const back = payments.filter(({ amount }) => isNegative(amount.value));
  const last = back.at(-1);
  if (last === undefined || centsOf(sumOf(back)) !== difference) return [];
  const touched = lines.filter(({ allocations }) =>
    allocations.some(({ payment }) => back.includes(payment)),
  );
  return [{ cause: { kind: 'taken_back', date: last.date.value }, lines: touched, payments: [] }];
}

/** Money went to one line in the place of another: only where payments name their lines. */
function otherLine(gap: Gap, gaps: readonly Gap[]): Own[] {
  const other = gaps.find((each) => each.isLine && each.difference === -gap.difference)?.lines[0];
  if (!gap.isLine || other === undefined) return [];
  const { line, year } = other.due;
  return [{ cause: { kind: 'other_line', line, year: year ?? null }, lines: gap.lines, payments: [] }];
}

/** `unplaced`: credits that nothing explains yet. */
export interface Around {
  readonly gaps: readonly Gap[];
  readonly unplaced: readonly Payment[];
  readonly firstDay: CalendarDate | undefined;
  /** Some row of the export names this contract. */
  readonly isNamed: boolean;
}

export const isRepeated = (gap: Gap): boolean => repeated(gap).length > 0;

export function ownCauses(gap: Gap, around: Around): Own[] {
  const hidden = notSeen(gap, around);
  return [
    ...(hidden.length > 0 ? hidden : missing(gap, around.unplaced)),
    ...takenBack(gap),
    ...repeated(gap),
    ...otherLine(gap, around.gaps),
  ];
}

/** A line that one transfer may hold twice: no evidence by itself, but as good as another cause that gives the same sum. */
export function doubledLines({ isLine, difference, payments, lines }: Gap): Cause[] {
  if (isLine || difference <= 0 || payments.length !== 1) return [];
  return lines
    .filter(({ owed }) => centsOf(owed) === difference)
    .map(({ due }) => ({ kind: 'repeated', times: 2, line: due.line, year: due.year ?? null }));
}

/** One transfer for what is left of a day says less than a payment for each of its lines: other causes may give the same sum. */
export const isOneTransfer = ({ payments, difference }: Gap): boolean =>
  payments.length === 1 && difference < 0;

/** Payments that came for no day: those older than the signature are of before this contract. */
export function strayCause({ terms }: Contract, { date }: Payment): Cause[] {
  const { signed, renewal } = terms;
  if (signed === undefined || !isBefore(date.value, signed.value)) return [];
  return [{ kind: 'before_contract', signed: signed.value, renewed: renewal?.value === true }];
}
