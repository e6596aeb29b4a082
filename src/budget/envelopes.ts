/** A calendar year of each envelope: earned, received, spent, moved by fungibility, left, and what earlier years left of it. */
import { civilYear, type Days, isAfter, isBefore, overlap, partsOf } from '../amounts/calendar.ts';
import { compareCents, isZero } from '../amounts/money.ts';
import {
  amountsWithin,
  type Flow,
  isVoluntary,
  plannedSpending,
  plansYear,
} from '../calculate/budget-lines.ts';
import { plannedTransfers } from '../calculate/fungibility/transfers.ts';
import type { ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { BudgetPlan } from '../law/budget-plan.ts';
import type { Contract } from '../law/contract-terms.ts';
import { difference, type Explained, givenAmount, sum } from '../law/explained.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { type Earning, earningsOf, spread } from '../schedule/civil-years.ts';
import type { View } from './views.ts';

export interface EnvelopeBudget {
  readonly envelope: Envelope;
  /** By the days of the calendar year on which it runs. */
  readonly earned: Explained;
  readonly received: Explained;
  /** As contract years state it, else as the budget plans it; absent where neither does. */
  readonly spent?: Explained;
  /** What the budget plans, where another amount is stated and prevails. */
  readonly planned?: Explained;
  /** What fungibility brings it, less what it gives. */
  readonly moved: Explained;
  /** Absent where spending is not known. */
  readonly left?: Explained;
  /** What earlier calendar years left of it; absent where spending of one of them is not known. */
  readonly carried?: Explained;
}

export const balanceOf = (from: Explained, minus: Explained): Explained =>
  difference({ name: 'balance' }, from, minus);

/** What an amount comes to in a calendar year, by the days it is spread over. */
const inYear = (amount: Explained, days: Days, year: number): Explained[] =>
  spread(amount, days, false)
    .filter((portion) => portion.civilYear === year)
    .map((portion) => portion.amount);

/** What the contract years earn with an envelope, each with its days. */
const earningsWith = (years: readonly YearResult[], envelope: Envelope): (Earning & { year: number })[] =>
  years.flatMap((year) =>
    earningsOf(year)
      .filter((earning) => earning.envelope === envelope)
      .map((earning) => ({ ...earning, year: year.year })),
  );

/** What an envelope earns in a calendar year; of its fixed parts alone where only they are asked for. */
export const earnedIn = (
  years: readonly YearResult[],
  envelope: Envelope,
  year: number,
  isFixedOnly = false,
) =>
  sum(
    { name: 'entitled', line: envelope },
    earningsWith(years, envelope).flatMap(({ fixed, variable, days }) =>
      [fixed, ...(variable === undefined || isFixedOnly ? [] : [variable])].flatMap((part) =>
        inYear(part, days, year),
      ),
    ),
  );

const isOf = (envelope: Envelope, { line }: ScheduledPayment): boolean =>
  line === envelope || line.startsWith(`${envelope}.`);

export const paidIn = (payments: readonly ScheduledPayment[], { from, to }: Days): ScheduledPayment[] =>
  payments.filter(({ date }) => !isBefore(date, from) && !isAfter(date, to));

export const amountsOf = (payments: readonly ScheduledPayment[]): Explained[] =>
  payments.map(({ amount }) => amount);

/** The spending that a contract year states of an envelope. */
function statedIn({ years }: Contract, envelope: Envelope, year: number) {
  const described = years.find((each) => each.year.value === year);
  const stated = envelope === 'operations' ? described?.operations : described?.missions[envelope];
  return stated?.spending;
}

/**
 * What an envelope spends in a calendar year: what contract years state, by its own days, and what the budget plans on the days
 * of the others. Undefined where neither tells it.
 */
function spentInYear(
  contract: Contract,
  view: View,
  envelope: Envelope,
  civil: number,
): Explained | undefined {
  const year = civilYear(civil);
  const label = { name: 'spent', line: envelope } as const;
  const running = earningsWith(view.years, envelope).filter(
    ({ days }) => !isAfter(days.from, year.to) && !isBefore(days.to, year.from),
  );
  const isStated = running.some((each) => statedIn(contract, envelope, each.year) !== undefined);
  // Costs before a mission starts are its costs too.
  const planned = (days: Days) => {
    const amount = plannedSpending(contract.budget, envelope, days);
    return amount && givenAmount(label, amount);
  };
  if (!isStated) return planned(year);
  const parts = running.map(({ days, year: number }) => {
    const stated = statedIn(contract, envelope, number);
    return stated === undefined
      ? planned(overlap(days, year))
      : sum(label, inYear(givenAmount(label, stated), days, civil));
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? sum(label, known) : undefined;
}

/** What calendar years before this one left of an envelope. */
function carriedOver(
  view: View,
  contract: Contract,
  envelope: Envelope,
  year: number,
): Explained | undefined {
  const [first] = view.years;
  if (first?.period === undefined) return undefined;
  const left: Explained[] = [];
  for (let before = partsOf(first.period.from).year; before < year; before += 1) {
    const into = earnedIn(view.years, envelope, before);
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

export function envelopeBudgets(
  view: View,
  contract: Contract,
  costs: readonly Flow[],
  year: number,
): EnvelopeBudget[] {
  const days = civilYear(year);
  const rows = envelopes.flatMap((envelope) => {
    const earned = earnedIn(view.years, envelope, year);
    const received = sum(
      { name: 'settled', line: envelope },
      amountsOf(paidIn(view.payments, days).filter((payment) => isOf(envelope, payment))),
    );
    const planned = linesOf(contract.budget, envelope, costs, year);
    const spent = spentInYear(contract, view, envelope, year);
    if ([earned, received, planned].every(({ value }) => isZero(value))) return [];
    const fixed = earnedIn(view.years, envelope, year, true);
    return [{ envelope, earned, received, planned, spent, fixed }];
  });
  const { at } = contract.cpts;
  const funded = rows.map(({ envelope, earned, fixed, spent }) => ({
    envelope,
    funded: earned,
    fixed,
    spending: spent && { value: spent.value, at },
    at,
  }));
  const last = view.years.findLast(({ period }) => period !== undefined && !isAfter(period.from, days.to));
  const { regime, cap, isFixedOnly } = last?.fungibility ?? { regime: 'none', isFixedOnly: false };
  const transfers = plannedTransfers(funded, regime, { cap, isFixedOnly }, []);
  return rows.map(({ envelope, earned, received, planned, spent }) => {
    const moving = (side: 'from' | 'to') =>
      sum(
        { name: side === 'to' ? 'received' : 'given', line: envelope },
        transfers.filter((transfer) => transfer[side] === envelope).map(({ amount }) => amount),
      );
    const moved = balanceOf(moving('to'), moving('from'));
    const available = sum({ name: 'available', line: envelope }, [earned, moved]);
    const isOther =
      spent !== undefined && !isZero(planned.value) && compareCents(spent.value, planned.value) !== 0;
    const carried = carriedOver(view, contract, envelope, year);
    return {
      envelope,
      earned,
      received,
      moved,
      ...(spent === undefined ? {} : { spent, left: balanceOf(available, spent) }),
      ...(isOther ? { planned } : {}),
      ...(carried === undefined ? {} : { carried }),
    };
  });
}
