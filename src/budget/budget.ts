/**
 * The budget of a calendar year: by account, by envelope and by month, under several views of the results that are not
 * known yet. What the ACI earns and pays is the contract's result and schedule; the rest is what the file plans.
 */
import { type CalendarDate, civilYear, type Days, isAfter, isBefore, partsOf } from '../amounts/calendar.ts';
import { type Cents, centsOf, compareCents, euros, subtract, times, zero } from '../amounts/money.ts';
import { ratio } from '../amounts/ratio.ts';
import { accountOf, type Flow, flowsUntil, isVoluntary, within } from '../calculate/budget-lines.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { type Explained, sum } from '../law/explained.ts';
import { envelopes } from '../law/mission.ts';
import type { BudgetAnswer } from './budget-target.ts';
import { type BudgetMonth, monthsOf } from './cash.ts';
import { earnedIn } from './envelope-days.ts';
import {
  amountsOf,
  balanceOf,
  type EnvelopeBudget,
  envelopeBudgets,
  type LetterBudget,
  letterBudget,
  paidIn,
} from './envelopes.ts';
import type { View } from './views.ts';

/** What counts as the year's ACI: what its days earn, or what is paid in it. */
export const bases = ['earned', 'received'] as const;
export type Basis = (typeof bases)[number];

export interface Budget {
  readonly contract: Contract;
  /** The calendar year. */
  readonly year: number;
  readonly basis: Basis;
  /** The last day of the contract. */
  readonly lastDay?: CalendarDate;
  readonly views: readonly BudgetView[];
  /** What the target that was asked for takes. */
  readonly target?: BudgetAnswer;
}

export interface BudgetView {
  /** What it rests on: all years of the contract, and their payments. */
  readonly of: View;
  /** Every account with something in it, costs first; voluntary work (86, 87) stands apart. */
  readonly accounts: readonly AccountAmount[];
  readonly voluntary: readonly AccountAmount[];
  readonly costs: BudgetFigure;
  readonly income: BudgetFigure;
  /** Income less costs. */
  readonly result: BudgetFigure;
  /** All of them, whether or not they have something. */
  readonly envelopes: readonly EnvelopeBudget[];
  /** Once it is paid. */
  readonly letter?: LetterBudget;
  /** The costs that name no envelope. */
  readonly unassigned: BudgetFigure;
  readonly months: readonly BudgetMonth[];
  /** The month that ends with least; the first of several. Absent where no closing is known. */
  readonly lowest?: BudgetMonth;
  /** The contract years that the calendar year touches. */
  readonly years: readonly YearResult[];
}

/** An amount and how sure it is, without its story: rounded to whole euros it has none. */
export type BudgetFigure = Pick<Explained, 'value' | 'status'>;

export type Side = 'costs' | 'income';
interface AccountAmount {
  /** Its first two digits. */
  readonly account: string;
  readonly side: Side;
  readonly amount: BudgetFigure;
}

/** What the ACI brings on these days: what they earn, with the letter of intent on its date; or what is paid on them. */
function aciOf(view: View, basis: Basis, days: Days): Explained {
  const { years, payments } = view;
  if (basis === 'received') return sum({ name: 'settled' }, amountsOf(paidIn(payments, days)));
  const letter = paidIn(payments, days).filter(({ line }) => line === 'letter_of_intent');
  const earned = envelopes.map((envelope) => earnedIn(years, envelope, days));
  return sum({ name: 'entitled' }, [...amountsOf(letter), ...earned]);
}

interface Booked {
  readonly account: string;
  readonly amount: Explained;
}

/** What falls on these days of what is money, or of voluntary work. */
const booked = (flows: readonly Flow[], days: Days, isWork: boolean): Booked[] =>
  flows.flatMap((flow) => {
    const amount = isVoluntary(flow.line) === isWork ? within(flow, days) : undefined;
    return amount === undefined ? [] : [{ account: accountOf(flow.line.account.value), amount }];
  });

/** What stands on an account of a side, where something does. */
export const amountOn = (
  accounts: readonly AccountAmount[],
  side: Side,
  account: string,
): BudgetFigure | undefined =>
  accounts.find((each) => each.side === side && each.account === account)?.amount;

export const noAmount: BudgetFigure = { value: zero, status: 'confirmed' };

const totalOf = (all: readonly Booked[]): Explained =>
  sum(
    { name: 'balance' },
    all.map(({ amount }) => amount),
  );

const byAccount = (all: readonly Booked[], side: Side): AccountAmount[] =>
  [...new Set(all.map(({ account }) => account))]
    .sort()
    .map((account) => ({ account, side, amount: totalOf(all.filter((each) => each.account === account)) }));

export const defaultAccount = '74';

/** The budget of days of one calendar year that begin with it, as one view has it; envelopes are of the whole year. */
export function budgetOn(days: Days, view: View, contract: Contract, basis: Basis): BudgetView {
  const plan = contract.budget;
  const [costs, income] = [flowsUntil(plan?.costs ?? [], days.to), flowsUntil(plan?.income ?? [], days.to)];
  const aci = {
    account: accountOf(plan?.aciAccount?.value ?? defaultAccount),
    amount: aciOf(view, basis, days),
  };
  const [out, into] = [booked(costs, days, false), [...booked(income, days, false), aci]];
  const [spent, earned] = [totalOf(out), totalOf(into)];
  const months = monthsOf(view, plan, days);
  const known = months.flatMap((month) =>
    month.closing === undefined ? [] : [{ month, left: month.closing.value }],
  );
  const year = partsOf(days.from).year;
  const letter = letterBudget(view, year);
  // The lowest of one month alone says nothing.
  const [lowest, other] = known.toSorted((a, b) => compareCents(a.left, b.left));
  return {
    of: view,
    accounts: [...byAccount(out, 'costs'), ...byAccount(into, 'income')],
    voluntary: [
      ...byAccount(booked(costs, days, true), 'costs'),
      ...byAccount(booked(income, days, true), 'income'),
    ],
    costs: spent,
    income: earned,
    result: balanceOf(earned, spent),
    envelopes: envelopeBudgets(view, contract, year),
    ...(letter === undefined ? {} : { letter }),
    unassigned: totalOf(
      booked(
        costs.filter(({ line }) => line.envelope === undefined),
        days,
        false,
      ),
    ),
    months,
    ...(lowest === undefined || other === undefined ? {} : { lowest: lowest.month }),
    years: view.years.filter(
      ({ period }) =>
        period !== undefined && !isAfter(period.from, days.to) && !isBefore(period.to, days.from),
    ),
  };
}

export function budgetOf(contract: Contract, year: number, basis: Basis, views: readonly View[]): Budget {
  const lastDay = views[0]?.years.at(-1)?.period?.to;
  return {
    contract,
    year,
    basis,
    ...(lastDay === undefined ? {} : { lastDay }),
    views: views.map((view) => budgetOn(civilYear(year), view, contract, basis)),
  };
}

/** To the euro, half away from zero. */
const toEuro = (amount: Cents): Cents => times(times(amount, ratio(1, 100)), ratio(100, 1));

/** Each to the euro by largest remainder, so that together they are the total to the euro. */
function sharedToEuros(accounts: readonly AccountAmount[], whole: Cents): AccountAmount[] {
  const parts = accounts.map(({ amount }, index) => {
    const count = centsOf(amount.value);
    return { index, euros: Math.floor(count / 100), rest: ((count % 100) + 100) % 100 };
  });
  const missing = centsOf(whole) / 100 - parts.reduce((all, part) => all + part.euros, 0);
  const first = [...parts].sort((a, b) => b.rest - a.rest || a.index - b.index).slice(0, missing);
  return accounts.map((account, index) => {
    const more = first.some((part) => part.index === index) ? 1 : 0;
    return { ...account, amount: { ...account.amount, value: euros((parts[index]?.euros ?? 0) + more) } };
  });
}

/** The accounts in whole euros, as the forms for grants ask; envelopes and cash keep their cents. */
export function inWholeEuros(budget: Budget): Budget {
  const views = budget.views.map((view) => {
    const [costs, income] = [view.costs, view.income].map((side) => ({ ...side, value: toEuro(side.value) }));
    if (costs === undefined || income === undefined) return view;
    const of = (side: Side) => view.accounts.filter((account) => account.side === side);
    return {
      ...view,
      accounts: [...sharedToEuros(of('costs'), costs.value), ...sharedToEuros(of('income'), income.value)],
      voluntary: view.voluntary.map((each) => ({
        ...each,
        amount: { ...each.amount, value: toEuro(each.amount.value) },
      })),
      costs,
      income,
      result: { ...view.result, value: subtract(income.value, costs.value) },
    };
  });
  return { ...budget, views };
}
