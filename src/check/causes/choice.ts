/** Which of the causes that fit are named: those that explain most days, and of equals only those that the days of payment bear out. */
import { type CalendarDate, daysBetween } from '../../amounts/calendar.ts';
import { centsOf } from '../../amounts/money.ts';
import type { ScheduledPayment } from '../../calculate/result.ts';
import type { Payment } from '../../contract/contract-terms.ts';
import type { Cause } from '../cause.ts';
import { checkPayments, type MatchOptions } from '../matching.ts';
import type { DateCheck, PaymentCheck } from '../payment-check.ts';
import type { Gap } from './gaps.ts';
import type { Hypothesis } from './hypotheses.ts';
import { keyOf } from './situation.ts';

/** Causes of which each alone explains the same days, the most days first; every day is explained once. */
function coveringMost(fitting: readonly Hypothesis[], open: ReadonlySet<Gap>): Hypothesis[][] {
  const usable = fitting.filter(({ gaps }) => gaps.size > 0 && [...gaps].every((gap) => open.has(gap)));
  const [first] = usable.toSorted((a, b) => b.gaps.size - a.gaps.size);
  if (first === undefined) return [];
  const { gaps: covered } = first;
  const same = usable.filter(
    ({ gaps }) => gaps.size === covered.size && [...gaps].every((gap) => covered.has(gap)),
  );
  const left = new Set([...open].filter((gap) => !covered.has(gap)));
  return [same, ...coveringMost(usable, left)];
}

/** The same cause in other years, or a start on another day, that gives the same figures says the same: the first is kept. */
function withoutVariants(group: readonly Hypothesis[]): Hypothesis[] {
  const seen = new Set<string>();
  // A tier or an amount that was not the amended one says less than the amendment.
  const isAmendment = group.some(({ cause }) => cause.kind === 'amendment');
  const isOfSomeYears = ({ cause }: Hypothesis): boolean => 'years' in cause && cause.years !== undefined;
  const isHabit = ({ kind }: Cause): boolean => kind === 'reading' || kind === 'rounding';
  const isWhole = group.some((each) => !isOfSomeYears(each));
  return group.filter((each) => {
    const { cause } = each;
    if (isAmendment && (cause.kind === 'size_tier' || cause.kind === 'contract_amount')) return false;
    // Who reads the text or rounds otherwise does so in every year.
    if (isWhole && isHabit(cause) && isOfSomeYears(each)) return false;
    const key =
      cause.kind === 'start' ? `start ${cause.mission}` : JSON.stringify({ ...cause, years: undefined });
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Days between a day and the nearest payment of a gap. */
const daysFrom = (day: CalendarDate, { payments }: Gap): number =>
  Math.min(...payments.map(({ date }) => Math.abs(daysBetween(day, date.value))));

/**
 * Among causes with the same figures, a start that would move a line away from the day on which it was paid is left out: the
 * payer kept the days of the file.
 */
function withoutMoved(
  group: readonly Hypothesis[],
  schedule: readonly ScheduledPayment[],
): readonly Hypothesis[] {
  const days = new Map(schedule.map((due) => [keyOf(due), due.date]));
  const kept = group.filter(({ changes }) =>
    changes.every(({ due, gap }) => {
      const day = days.get(keyOf(due));
      return gap === undefined || day === undefined || daysFrom(due.date, gap) <= daysFrom(day, gap);
    }),
  );
  return kept.length === 0 ? group : kept;
}

/** So late, an equal amount of another year may have been taken for this one. */
const strainedFrom = 200;
export const isStrained = (dates: PaymentCheck['dates']): boolean =>
  dates.some(({ days = 0 }) => days > strainedFrom);

/** Earlier than this, money was taken for another date in one sum that happens to agree. */
const earliestDays = -60;
const isTooEarly = ({ dueOn, payments }: DateCheck): boolean =>
  payments.some(({ date }) => daysBetween(dueOn, date.value) < earliestDays);

/** Groups of causes that explain the same days alike. */
export const chosen = (
  fitting: readonly Hypothesis[],
  open: ReadonlySet<Gap>,
  schedule: readonly ScheduledPayment[],
): Hypothesis[][] =>
  coveringMost(fitting, open).map((group) => withoutVariants(withoutMoved(group, schedule)));

/** Causes under which every payment finds its line and nothing is left: payments were on a wrong day for their amounts were wrong. */
export function chosenForAll(
  hypotheses: readonly Hypothesis[],
  payments: readonly Payment[],
  schedule: readonly ScheduledPayment[],
  options: MatchOptions,
): Hypothesis[] {
  const whole = hypotheses.filter((each) => {
    const { dates, stray } = checkPayments(each.schedule(), payments, options);
    const isRight = stray.length === 0 && dates.every(({ difference }) => centsOf(difference) === 0);
    return isRight && !isStrained(dates) && !dates.some(isTooEarly);
  });
  return withoutVariants(withoutMoved(whole, schedule));
}
