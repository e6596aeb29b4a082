/**
 * When the lines of a budget fall: on a day, on the same day of each month, quarter or year, or spread evenly over days, by
 * largest remainder over the months they run through.
 */
import {
  addDays,
  addMonths,
  type CalendarDate,
  type Days,
  daysInclusive,
  earlierOf,
  isAfter,
  isBefore,
  overlap,
  partsOf,
} from '../amounts/calendar.ts';
import { total } from '../amounts/money.ts';
import type { BudgetLine, BudgetPlan } from '../contract/contract-terms.ts';
import { type Explained, givenAmount, shares } from '../law/explained.ts';
import type { Envelope } from '../law/mission.ts';

/** The first two digits of an account, by which associations vote. */
export const accountOf = (account: string): string => account.slice(0, 2);

/** Voluntary work and what it is worth: on both sides, and no money. */
export const isVoluntary = ({ account }: BudgetLine): boolean =>
  ['86', '87'].includes(accountOf(account.value));

/** Depreciation, provisions and what is taken back of them stand in the accounts, not in the bank. */
export const isCash = (line: BudgetLine): boolean =>
  !isVoluntary(line) && !['68', '78'].includes(accountOf(line.account.value));

/** What falls within these days, which lie in one month; a payment on a day has that day only. */
export interface Flow {
  readonly line: BudgetLine;
  readonly days: Days;
  readonly amount: Explained;
}

type Period = NonNullable<BudgetLine['every']>['value'];
const monthsOf: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** The first day of the month of a date. */
const monthStart = (date: CalendarDate): CalendarDate => addDays(date, 1 - partsOf(date).day);
export const monthEnd = (date: CalendarDate): CalendarDate => addDays(addMonths(monthStart(date), 1), -1);

/** The months that these days touch, each cut to them. */
export function monthsIn({ from, to }: Days): Days[] {
  const months: Days[] = [];
  for (let first = from; !isAfter(first, to); first = addDays(monthEnd(first), 1)) {
    months.push({ from: first, to: earlierOf(monthEnd(first), to) });
  }
  return months;
}

const whole = (line: BudgetLine): Explained => givenAmount({ name: 'spent' }, line.amount);

/** A line that comes again and again: the day it begins on, counted from there, so that the 31st comes back. */
function repeated(line: BudgetLine, from: CalendarDate, every: Period, until: CalendarDate): Flow[] {
  const last = line.until === undefined ? until : earlierOf(line.until.value, until);
  const flows: Flow[] = [];
  for (let count = 0; ; count += 1) {
    const day = addMonths(from, count * monthsOf[every]);
    if (isAfter(day, last)) return flows;
    flows.push({ line, days: { from: day, to: day }, amount: whole(line) });
  }
}

function spreadOver(line: BudgetLine, days: Days): Flow[] {
  const months = monthsIn(days);
  const parts = shares(
    months.map(() => ({ name: 'spent' }) as const),
    whole(line),
    months.map(({ from, to }) => daysInclusive(from, to)),
    'days',
  );
  return months.flatMap((month, index) => {
    const amount = parts[index];
    return amount === undefined ? [] : [{ line, days: month, amount }];
  });
}

/** All that falls on these days or before, in no order. A line without an end goes on. */
export function flowsUntil(lines: readonly BudgetLine[], until: CalendarDate): Flow[] {
  return lines.flatMap((line) => {
    const { on, every, since, until: last } = line;
    if (on !== undefined) return [{ line, days: { from: on.value, to: on.value }, amount: whole(line) }];
    if (since === undefined) return [];
    if (every !== undefined) return repeated(line, since.value, every.value, until);
    if (last === undefined || isAfter(since.value, last.value)) return [];
    return spreadOver(line, { from: since.value, to: last.value });
  });
}

/** The part of a flow that falls within these days, by days; undefined where nothing does. */
export function within(
  { days, amount }: Pick<Flow, 'days' | 'amount'>,
  { from, to }: Days,
): Explained | undefined {
  if (isAfter(days.from, to) || isBefore(days.to, from)) return undefined;
  const { from: first, to: last } = overlap(days, { from, to });
  const [before, inside] = [daysInclusive(days.from, first) - 1, daysInclusive(first, last)];
  const after = daysInclusive(last, days.to) - 1;
  if (before === 0 && after === 0) return amount;
  return shares([amount.label, amount.label, amount.label], amount, [before, inside, after], 'days')[1];
}

/** What of these flows falls within these days. */
export const amountsWithin = (flows: readonly Flow[], days: Days): Explained[] =>
  flows.flatMap((flow) => within(flow, days) ?? []);

/**
 * Whether a budget plans a calendar year: from that of the day after its balance, or of its first cost where it has none, to
 * that of its last cost; a cost that comes back without an end goes on. What it does not plan is not known.
 */
export function plansYear({ treasury, costs }: BudgetPlan, year: number): boolean {
  const yearOf = (date: CalendarDate): number => partsOf(date).year;
  const starts = costs.flatMap(({ on, since }) => on?.value ?? since?.value ?? []).map(yearOf);
  const first = treasury === undefined ? Math.min(...starts) : yearOf(addDays(treasury.on.value, 1));
  const isOpen = costs.some(({ every, until }) => every !== undefined && until === undefined);
  const ends = costs.flatMap(({ on, until }) => until?.value ?? on?.value ?? []).map(yearOf);
  return costs.length > 0 && year >= first && (isOpen || year <= Math.max(...ends));
}

/** What the costs of a budget plan for an envelope on these days; undefined where it does not plan all of them, or no line names it. */
export function plannedSpending(
  budget: BudgetPlan | undefined,
  envelope: Envelope,
  days: Days | undefined,
): BudgetLine['amount'] | undefined {
  if (budget === undefined || days === undefined || isAfter(days.from, days.to)) return undefined;
  const lines = budget.costs.filter((line) => line.envelope?.value === envelope && !isVoluntary(line));
  const [first] = lines;
  const [from, to] = [partsOf(days.from).year, partsOf(days.to).year];
  if (first === undefined || !plansYear(budget, from) || !plansYear(budget, to)) return undefined;
  const amounts = amountsWithin(flowsUntil(lines, days.to), days);
  return { value: total(amounts.map(({ value }) => value)), at: first.amount.at };
}
