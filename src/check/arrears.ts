/** What is late, and for how long: every due date that lacks money, by its age on the day of the check. */
import { type CalendarDate, daysBetween } from '../amounts/calendar.ts';
import { type Cents, isNegative, negate, total } from '../amounts/money.ts';
import { isUncovered, type PaymentCheck } from './payment-check.ts';

export interface Arrears {
  readonly sum: Cents;
  /** The oldest date that lacks money, and the days since. */
  readonly since: CalendarDate;
  readonly days: number;
  /** Up to 30 days late, up to 90, up to 180, and longer. */
  readonly byAge: readonly [Cents, Cents, Cents, Cents];
}

const [young, middle, old] = [30, 90, 180];

/** Undefined where no date lacks money. */
export function arrearsOf({ dates, on, covered }: PaymentCheck): Arrears | undefined {
  // What was due shortly before the first row of an export still counts as late.
  const after = { last: covered?.last };
  const late = dates
    .filter((date) => isNegative(date.difference) && !isUncovered(date, after))
    .map(({ dueOn, difference }) => ({ dueOn, lacking: negate(difference), days: daysBetween(dueOn, on) }));
  const [oldest] = late;
  if (oldest === undefined) return undefined;
  const within = (from: number, to: number): Cents =>
    total(late.filter(({ days }) => days > from && days <= to).map(({ lacking }) => lacking));
  return {
    sum: total(late.map(({ lacking }) => lacking)),
    since: oldest.dueOn,
    days: oldest.days,
    byAge: [
      within(Number.NEGATIVE_INFINITY, young),
      within(young, middle),
      within(middle, old),
      within(old, Number.POSITIVE_INFINITY),
    ],
  };
}
