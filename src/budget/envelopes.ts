/** A calendar year of each envelope: earned, received, spent, moved by fungibility, left, and what earlier years left of it. */
import { civilYear, type Days, earlierOf, isAfter, isBefore, laterOf, partsOf } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import { amountsWithin, type Flow, plannedSpending } from '../calculate/budget-lines.ts';
import { plannedTransfers } from '../calculate/fungibility/transfers.ts';
import type { ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { Contract } from '../law/contract-terms.ts';
import { difference, type Explained, givenAmount, sum } from '../law/explained.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { spread } from '../schedule/civil-years.ts';
import type { View } from './views.ts';

export interface EnvelopeBudget {
  readonly envelope: Envelope;
  /** By the days of the calendar year on which it runs. */
  readonly earned: Explained;
  readonly received: Explained;
  /** What the budget's lines spend of it. */
  readonly spent: Explained;
  /** What fungibility brings it, less what it gives. */
  readonly moved: Explained;
  readonly left: Explained;
  /** What earlier calendar years left of it; absent where spending of one of them is not known. */
  readonly carried?: Explained;
}

export const balanceOf = (from: Explained, minus: Explained): Explained =>
  difference({ name: 'balance' }, from, minus);

/** What an envelope earns in a contract year, and the days on which it does. */
function earningOf(year: YearResult, envelope: Envelope) {
  const { period } = year;
  if (period === undefined) return undefined;
  if (envelope === 'operations') {
    const { entitled } = year.operations;
    return { parts: [entitled], fixed: [entitled], days: { from: period.from, to: period.to } };
  }
  const result = year.missions.find(({ mission }) => mission === envelope);
  if (result === undefined) return undefined;
  const from = result.started === undefined ? period.from : laterOf(period.from, result.started.value);
  const { fixed, variable } = result;
  return {
    parts: [fixed.entitled, variable.entitled],
    fixed: [fixed.entitled],
    days: { from, to: period.to },
  };
}

/** The parts of amounts spread over their days that fall into a calendar year. */
const inYear = (parts: readonly Explained[], days: Days, year: number): Explained[] =>
  parts
    .flatMap((part) => spread(part, days.from, days.to, false))
    .filter((portion) => portion.civilYear === year)
    .map(({ amount }) => amount);

export const earnedIn = (
  years: readonly YearResult[],
  envelope: Envelope,
  year: number,
  part: 'parts' | 'fixed',
) =>
  sum(
    { name: 'entitled', line: envelope },
    years.flatMap((each) => {
      const earning = earningOf(each, envelope);
      return earning === undefined ? [] : inYear(earning[part], earning.days, year);
    }),
  );

const isOf = (envelope: Envelope, { line }: ScheduledPayment): boolean =>
  line === envelope || line.startsWith(`${envelope}.`);

export const paidIn = (payments: readonly ScheduledPayment[], { from, to }: Days): ScheduledPayment[] =>
  payments.filter(({ date }) => !isBefore(date, from) && !isAfter(date, to));

export const amountsOf = (payments: readonly ScheduledPayment[]): Explained[] =>
  payments.map(({ amount }) => amount);

/** What a contract year's spending on an envelope comes to in a calendar year: as stated, else by the lines of its days. */
function spentInYear(
  contract: Contract,
  years: readonly YearResult[],
  envelope: Envelope,
  civil: number,
): Explained[] | undefined {
  const amounts: Explained[] = [];
  for (const year of years) {
    const earning = earningOf(year, envelope);
    if (earning === undefined) continue;
    const { from, to } = civilYear(civil);
    if (isAfter(earning.days.from, to) || isBefore(earning.days.to, from)) continue;
    const described = contract.years.find((each) => each.year.value === year.year);
    const stated =
      envelope === 'operations' ? described?.operations?.spending : described?.missions[envelope]?.spending;
    if (stated !== undefined) {
      amounts.push(...inYear([givenAmount({ name: 'spent', line: envelope }, stated)], earning.days, civil));
      continue;
    }
    const both = { from: laterOf(from, earning.days.from), to: earlierOf(to, earning.days.to) };
    const planned = plannedSpending(contract.budget, envelope, both);
    if (planned === undefined) return undefined;
    amounts.push(givenAmount({ name: 'spent', line: envelope }, planned));
  }
  return amounts;
}

/** What calendar years before this one left of an envelope. */
function carriedOver(view: View, contract: Contract, envelope: Envelope, year: number) {
  const [first] = view.years;
  if (first?.period === undefined) return undefined;
  const left: Explained[] = [];
  for (let before = partsOf(first.period.from).year; before < year; before += 1) {
    const spent = spentInYear(contract, view.years, envelope, before);
    if (spent === undefined) return undefined;
    const into = earnedIn(view.years, envelope, before, 'parts');
    left.push(balanceOf(into, sum({ name: 'spent' }, spent)));
  }
  return sum({ name: 'balance', line: envelope }, left);
}

export function envelopeBudgets(
  view: View,
  contract: Contract,
  costs: readonly Flow[],
  year: number,
): EnvelopeBudget[] {
  const days = civilYear(year);
  const rows = envelopes.flatMap((envelope) => {
    const own = costs.filter(({ line }) => line.envelope?.value === envelope);
    const spending = sum({ name: 'spent', line: envelope }, amountsWithin(own, days));
    const into = earnedIn(view.years, envelope, year, 'parts');
    const received = sum(
      { name: 'settled', line: envelope },
      amountsOf(paidIn(view.payments, days).filter((payment) => isOf(envelope, payment))),
    );
    if ([spending, into, received].every(({ value }) => isZero(value))) return [];
    return [{ envelope, spending, into, received, fixed: earnedIn(view.years, envelope, year, 'fixed') }];
  });
  const { at } = contract.cpts;
  const funded = rows.map(({ envelope, spending, into, fixed }) => ({
    envelope,
    funded: into,
    fixed,
    spending: { value: spending.value, at },
    at,
  }));
  const last = view.years.findLast(({ period }) => period !== undefined && !isAfter(period.from, days.to));
  const { regime, cap, isFixedOnly } = last?.fungibility ?? {
    regime: 'none',
    cap: undefined,
    isFixedOnly: false,
  };
  const transfers = plannedTransfers(funded, regime, { cap, isFixedOnly }, []);
  return rows.map(({ envelope, spending, into, received }) => {
    const moving = (side: 'from' | 'to') =>
      sum(
        { name: side === 'to' ? 'received' : 'given', line: envelope },
        transfers.filter((transfer) => transfer[side] === envelope).map(({ amount }) => amount),
      );
    const moved = balanceOf(moving('to'), moving('from'));
    const carried = carriedOver(view, contract, envelope, year);
    return {
      envelope,
      earned: into,
      received,
      spent: spending,
      moved,
      left: balanceOf(sum({ name: 'available', line: envelope }, [into, moved]), spending),
      ...(carried === undefined ? {} : { carried }),
    };
  });
}
