/** A calendar year of each envelope: earned, received, spent, moved by fungibility, left, and what earlier years left of it. */

import { civilYear, type Days, isAfter, isBefore, overlap, partsOf } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import {
  amountsWithin,
  type Flow,
  isVoluntary,
  plannedSpending,
  plansYear,
  within,
} from '../calculate/budget-lines.ts';
import type { Limits } from '../calculate/fungibility/envelope.ts';
import { plannedTransfers } from '../calculate/fungibility/transfers.ts';
import type { ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { BudgetPlan, Contract } from '../contract/contract-terms.ts';
import { difference, type Explained, givenAmount, sum } from '../law/explained.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { partsOfLine } from '../law/payment-line.ts';
import type { Regime } from '../law/reading.ts';
import { type Earning, earningsOf, spread } from '../schedule/civil-years.ts';
import type { View } from './views.ts';

export interface EnvelopeBudget {
  readonly envelope: Envelope;
  /** By the days of the calendar year on which it runs. */
  readonly earned: Explained;
  /** What of it is of fixed parts. */
  readonly fixed: Explained;
  readonly received: Explained;
  /** As contract years state it, else as the budget plans it; absent where neither does. */
  readonly spent?: Explained;
  /** What the lines of the budget that name it come to: another amount that is stated prevails. */
  readonly planned: Explained;
  /** What fungibility brings it, less what it gives. */
  readonly moved: Explained;
  /** Absent where spending is not known. */
  readonly left?: Explained;
  /** What earlier calendar years left of it; absent where spending of one of them is not known. */
  readonly carried?: Explained;
  /** Both together. */
  readonly cumulated?: Explained;
}

/** The letter of intent is of no envelope: it is earned as it is received, and all of it stays. */
export type LetterBudget = Required<
  Pick<EnvelopeBudget, 'earned' | 'received' | 'left' | 'carried' | 'cumulated'>
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

/** What an amount spread over days comes to on some days of a calendar year: first of the year, then of them. */
function onDays(amount: Explained, days: Days, wanted: Days): Explained[] {
  const { year } = partsOf(wanted.from);
  const own = overlap(days, civilYear(year));
  return spread(amount, days, false)
    .filter((portion) => portion.civilYear === year)
    .flatMap((portion) => within({ days: own, amount: portion.amount }, wanted) ?? []);
}

/** What the contract years earn with an envelope, each with its days. */
const earningsWith = (years: readonly YearResult[], envelope: Envelope): (Earning & { year: number })[] =>
  years.flatMap((year) =>
    earningsOf(year)
      .filter((earning) => earning.envelope === envelope)
      .map((earning) => ({ ...earning, year: year.year })),
  );

/** What an envelope earns on days of a calendar year; of its fixed parts alone where only they are asked for. */
export const earnedIn = (
  years: readonly YearResult[],
  envelope: Envelope,
  wanted: Days,
  isFixedOnly = false,
) =>
  sum(
    { name: 'entitled', line: envelope },
    earningsWith(years, envelope).flatMap(({ fixed, variable, days }) =>
      [fixed, ...(variable === undefined || isFixedOnly ? [] : [variable])].flatMap((part) =>
        onDays(part, days, wanted),
      ),
    ),
  );

const isOf = (envelope: Envelope, { line }: ScheduledPayment): boolean =>
  partsOfLine(line).envelope === envelope;

export const paidIn = (payments: readonly ScheduledPayment[], { from, to }: Days): ScheduledPayment[] =>
  payments.filter(({ date }) => !isBefore(date, from) && !isAfter(date, to));

export const amountsOf = (payments: readonly ScheduledPayment[]): Explained[] =>
  payments.map(({ amount }) => amount);

/** A mission that a contract year describes before it starts runs on no day of it. */
const isAny = ({ from, to }: Days): boolean => !isAfter(from, to);

/** The spending that a contract year states of an envelope. */
function statedIn({ years }: Contract, envelope: Envelope, year: number) {
  const described = years.find((each) => each.year.value === year);
  const stated = envelope === 'operations' ? described?.operations : described?.missions[envelope];
  return stated?.spending;
}

/** What contract years state as spent of an envelope on days of a calendar year, each with those that are its own. */
export const statedOn = (
  contract: Contract,
  years: readonly YearResult[],
  envelope: Envelope,
  wanted: Days,
): { readonly days: Days; readonly amount: Explained }[] =>
  earningsWith(years, envelope).flatMap(({ days, year }) => {
    const stated = statedIn(contract, envelope, year);
    const own = overlap(days, wanted);
    if (stated === undefined || !isAny(own)) return [];
    const label = { name: 'spent', line: envelope } as const;
    return [{ days: own, amount: sum(label, onDays(givenAmount(label, stated), days, own)) }];
  });

/** What tells the spending of an envelope in a calendar year: what contract years state of it, and the days that the budget plans. */
interface Spending {
  readonly stated: readonly Explained[];
  readonly planned: readonly Days[];
}

/** What contract years state, by their own days; the budget plans the days of the others, or the whole year where none states any. */
export function spendingIn(
  contract: Contract,
  { years }: Pick<View, 'years'>,
  envelope: Envelope,
  civil: number,
): Spending {
  const year = civilYear(civil);
  const running = earningsWith(years, envelope)
    .filter(({ days }) => isAny(overlap(days, year)))
    .map(({ days, year: number }) => ({ days, stated: statedIn(contract, envelope, number) }));
  // Costs before a mission starts are its costs too.
  if (running.every(({ stated }) => stated === undefined)) return { stated: [], planned: [year] };
  return {
    stated: running.flatMap(({ days, stated }) =>
      stated === undefined ? [] : onDays(givenAmount({ name: 'spent', line: envelope }, stated), days, year),
    ),
    planned: running.flatMap(({ days, stated }) => (stated === undefined ? [overlap(days, year)] : [])),
  };
}

/** What an envelope spends in a calendar year; undefined where nothing tells it of some of its days. */
export function spentInYear(
  contract: Contract,
  view: Pick<View, 'years'>,
  envelope: Envelope,
  civil: number,
): Explained | undefined {
  const label = { name: 'spent', line: envelope } as const;
  const { stated, planned } = spendingIn(contract, view, envelope, civil);
  const plans = planned.flatMap((days) => plannedSpending(contract.budget, envelope, days) ?? []);
  if (plans.length < planned.length) return undefined;
  return sum(label, [...stated, ...plans.map((amount) => givenAmount(label, amount))]);
}

/** The calendar years before this one on which contract years run. */
export function yearsBefore({ years: [first] }: Pick<View, 'years'>, year: number): number[] {
  const from = first?.period === undefined ? year : partsOf(first.period.from).year;
  return Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index);
}

/** What calendar years before this one left of an envelope. */
export function carriedOver(
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
function linesOf(budget: BudgetPlan | undefined, envelope: Envelope, costs: readonly Flow[], year: number) {
  const own = costs.filter(({ line }) => line.envelope?.value === envelope && !isVoluntary(line));
  const isPlanned = budget !== undefined && plansYear(budget, year);
  return sum({ name: 'spent', line: envelope }, isPlanned ? amountsWithin(own, civilYear(year)) : []);
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
export function envelopeBudgets(
  view: View,
  contract: Contract,
  costs: readonly Flow[],
  year: number,
): EnvelopeBudget[] {
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
      planned: linesOf(contract.budget, envelope, costs, year),
      ...(spent === undefined ? {} : { spent }),
      ...(carried === undefined ? {} : { carried }),
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
    return {
      ...row,
      moved,
      ...(left === undefined ? {} : { left }),
      ...(cumulated === undefined ? {} : { cumulated }),
    };
  });
}
