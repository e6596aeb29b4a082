/** Where a difference stands: a day with all its lines, or one line where every payment of that day names its own. */
import { type CalendarDate, compareDates, dateToIso } from '../../amounts/calendar.ts';
import { type Cents, centsOf, subtract, total, zero } from '../../amounts/money.ts';
import type { ScheduledPayment } from '../../calculate/result.ts';
import type { Payment } from '../../contract/contract-terms.ts';
import { type DateCheck, type LineCheck, type PaymentCheck, sumOf } from '../payment-check.ts';
import { keyOf } from './situation.ts';

export interface Gap {
  readonly dueOn: CalendarDate;
  readonly lines: readonly LineCheck[];
  readonly payments: readonly Payment[];
  readonly loose: readonly Payment[];
  /** All that came for its day. */
  readonly ofDay: readonly Payment[];
  /** Paid less owed, in cents. */
  readonly difference: number;
  readonly isLine: boolean;
}

const namesLine = ({ line }: Payment): boolean => line !== undefined;

/** Lines whose payments name them stand alone; what came for the day and names none is held against all of the others. */
function gapsOfDate({ dueOn, lines, payments, loose }: DateCheck): Gap[] {
  const isAlone = ({ allocations }: LineCheck): boolean =>
    allocations.length > 0 && allocations.every(({ payment }) => namesLine(payment));
  const hasOthers = payments.length === 0 || !payments.every(namesLine) || loose.length > 0;
  const single = lines.filter((line) => !hasOthers || isAlone(line));
  const gaps = single.map(
    (line): Gap => ({
      dueOn,
      lines: [line],
      payments: line.allocations.map(({ payment }) => payment),
      loose: [],
      ofDay: payments,
      difference: centsOf(line.difference ?? zero),
      isLine: true,
    }),
  );
  if (!hasOthers) return gaps;
  const others = lines.filter((line) => !single.includes(line));
  const own = payments.filter((payment) => !namesLine(payment) || loose.includes(payment));
  const paid = total([
    ...others.flatMap((line) => line.allocations.map(({ amount }) => amount)),
    sumOf(loose),
  ]);
  const difference = centsOf(subtract(paid, owedFor(others)));
  return [
    ...gaps,
    { dueOn, lines: others, payments: own, loose, ofDay: payments, difference, isLine: false },
  ];
}

export interface Gaps {
  readonly all: readonly Gap[];
  /** The gap of an amount that is due; undefined where nothing that was checked holds it. */
  readonly of: (due: ScheduledPayment) => Gap | undefined;
}

export function gapsOf(check: PaymentCheck): Gaps {
  const all = check.dates.flatMap(gapsOfDate);
  const byKey = new Map(all.flatMap((gap) => gap.lines.map(({ due }) => [keyOf(due), gap] as const)));
  const byDay = new Map(all.map((gap) => [dateToIso(gap.dueOn), gap]));
  const before = (day: CalendarDate): Gap | undefined =>
    all.findLast(({ dueOn }) => compareDates(dueOn, day) <= 0);
  return {
    all,
    of: (due) => {
      const gap = byKey.get(keyOf(due)) ?? byDay.get(dateToIso(due.date)) ?? before(due.date);
      return gap?.isLine === true && !byKey.has(keyOf(due)) ? undefined : gap;
    },
  };
}

/** What lines come to together, of what was owed. */
export const owedFor = (lines: readonly LineCheck[]): Cents => total(lines.map(({ owed }) => owed));
