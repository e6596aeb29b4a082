/** A calendar year of each envelope: earned, received, spent, moved by fungibility, left, and what earlier years left of it. */

import { civilYear, type Days, isAfter, isBefore, partsOf } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import { amountsWithin, flowsUntil, isVoluntary, plansYear } from '../calculate/budget-lines.ts';
import type { Limits } from '../calculate/fungibility/envelope.ts';
import { plannedTransfers } from '../calculate/fungibility/transfers.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { BudgetPlan, Contract } from '../contract/contract-terms.ts';
import { difference, type Explained, sum } from '../law/explained.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { partsOfLine } from '../law/payment-line.ts';
import type { Regime } from '../law/reading.ts';
import { earnedIn, spentInYear } from './envelope-days.ts';
import type { View } from './views.ts';

export interface EnvelopeBudget {
  readonly envelope: Envelope;
  /** By the days of the calendar year on which it runs. */
  readonly earned: Explained;
  /** What of it is of fixed parts. */
  readonly fixed: Explained;
  readonly received: Explained;
  /** As contract years state it, else as the budget plans it; absent where neither does. */
  readonly spent: Explained | undefined;
  /** What the lines of the budget that name it come to: another amount that is stated prevails. */
  readonly planned: Explained;
  /** What fungibility brings it, less what it gives. */
  readonly moved: Explained;
  /** Absent where spending is not known. */
  readonly left: Explained | undefined;
  /** What earlier calendar years left of it; absent where spending of one of them is not known. */
  readonly carried: Explained | undefined;
  /** Both together. */
  readonly cumulated: Explained | undefined;
}

/** The letter of intent is of no envelope: it is earned as it is received, and all of it stays. */
export type LetterBudget = Readonly<
  Record<'earned' | 'received' | 'left' | 'carried' | 'cumulated', Explained>
>;

/** Whether an envelope has something in the year; those without are not shown. */
export const hasMoney = ({
  earned,
  received,
  planned,
}: Pick<EnvelopeBudget, 'earned' | 'received' | 'planned'>): boolean =>
  [earned, received, planned].some(({ value }) => !isZero(value));

export const balanceOf = (from: Explained, minus: Explained): Explained =>
  difference({ name: 'balance' }, from, minus);

const isOf = (envelope: Envelope, { line }: ScheduledPayment): boolean =>
  partsOfLine(line).envelope === envelope;

export const paidIn = (payments: readonly ScheduledPayment[], { from, to }: Days): ScheduledPayment[] =>
  payments.filter(({ date }) => !isBefore(date, from) && !isAfter(date, to));

export const amountsOf = (payments: readonly ScheduledPayment[]): Explained[] =>
  payments.map(({ amount }) => amount);

/** The calendar years before this one on which contract years run. */
export function yearsBefore({ years: [first] }: Pick<View, 'years'>, year: number): number[] {
  const from = first?.period === undefined ? year : partsOf(first.period.from).year;
  return Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index);
}

/** What calendar years before this one left of an envelope. */
function carriedOver(
  view: View,
  contract: Contract,
  envelope: Envelope,
  year: number,
): Explained | undefined {
  const left: Explained[] = [];
  for (const before of yearsBefore(view, year)) {
    const into = earnedIn(view.years, envelope, civilYear(before));
    const spent = spentInYear(contract, view, envelope, before);
    if (spent === undefined && isZero(into.value)) continue;
    if (spent === undefined) return undefined;
    left.push(balanceOf(into, spent));
  }
  return sum({ name: 'balance', line: envelope }, left);
}

/** The lines of the budget that name an envelope, in a year that it plans. */
function linesOf(budget: BudgetPlan | undefined, envelope: Envelope, year: number): Explained {
  const label = { name: 'spent', line: envelope } as const;
  if (budget === undefined || !plansYear(budget, year)) return sum(label, []);
  const days = civilYear(year);
  const own = budget.costs.filter((line) => line.envelope?.value === envelope && !isVoluntary(line));
  return sum(label, amountsWithin(flowsUntil(own, days.to), days));
}

/** The reading of the contract year that runs at the end of the calendar year. */
export function fungibilityOf({ years }: View, year: number): Limits & { readonly regime: Regime } {
  const { to } = civilYear(year);
  const last = years.findLast(({ period }) => period !== undefined && !isAfter(period.from, to));
  const { regime = 'none', cap, isFixedOnly = false } = last?.fungibility ?? {};
  return { regime, cap, isFixedOnly };
}

/** Once it is paid. */
export function letterBudget({ payments }: View, year: number): LetterBudget | undefined {
  const days = civilYear(year);
  const paid = payments.filter(({ line, date }) => line === 'letter_of_intent' && !isAfter(date, days.to));
  if (paid.length === 0) return undefined;
  const label = { name: 'settled', line: 'letter_of_intent' } as const;
  const received = sum(label, amountsOf(paidIn(paid, days)));
  const cumulated = sum(label, amountsOf(paid));
  return { earned: received, received, left: received, carried: balanceOf(cumulated, received), cumulated };
}

/** Of every envelope, whether or not it has something in the year. */
export function envelopeBudgets(view: View, contract: Contract, year: number): EnvelopeBudget[] {
  const days = civilYear(year);
  const rows = envelopes.map((envelope) => {
    const payments = paidIn(view.payments, days).filter((payment) => isOf(envelope, payment));
    const spent = spentInYear(contract, view, envelope, year);
    const carried = carriedOver(view, contract, envelope, year);
    return {
      envelope,
      earned: earnedIn(view.years, envelope, days),
      fixed: earnedIn(view.years, envelope, days, true),
      received: sum({ name: 'settled', line: envelope }, amountsOf(payments)),
      planned: linesOf(contract.budget, envelope, year),
      spent,
      carried,
    };
  });
  const { at } = contract.cpts;
  const funded = rows.filter(hasMoney).map(({ envelope, earned, fixed, spent }) => ({
    envelope,
    funded: earned,
    fixed,
    spending: spent && { value: spent.value, at },
    at,
  }));
  const { regime, ...limits } = fungibilityOf(view, year);
  const transfers = plannedTransfers(funded, regime, limits, []);
  return rows.map((row) => {
    const { envelope, earned, spent, carried } = row;
    const moving = (side: 'from' | 'to') =>
      sum(
        { name: side === 'to' ? 'received' : 'given', line: envelope },
        transfers.filter((transfer) => transfer[side] === envelope).map(({ amount }) => amount),
      );
    const moved = balanceOf(moving('to'), moving('from'));
    const left = spent && balanceOf(sum({ name: 'available', line: envelope }, [earned, moved]), spent);
    const cumulated = left && carried && sum({ name: 'balance', line: envelope }, [left, carried]);
    return { ...row, moved, left, cumulated };
  });
}
