/** The money of a calendar year, month by month: what stands in the bank, what comes in and what goes out. */
import { addDays, type CalendarDate, type Days, isAfter, isBefore } from '../amounts/calendar.ts';
import { amountsWithin, type Flow, isCash, monthsIn } from '../calculate/budget-lines.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { BudgetPlan } from '../contract/contract-terms.ts';
import { type Explained, givenAmount, sum } from '../law/explained.ts';
import { amountsOf, balanceOf, paidIn } from './envelopes.ts';
import type { View } from './views.ts';

export interface BudgetMonth {
  readonly days: Days;
  readonly opening?: Explained;
  readonly payments: readonly ScheduledPayment[];
  readonly received: Explained;
  readonly otherIncome: Explained;
  /** Costs that are paid: no depreciation. */
  readonly costs: Explained;
  readonly closing?: Explained;
}

/** What stands in the bank at the end of a day: the balance of the file, and all that came and went since. */
function bankAt(
  day: CalendarDate,
  treasury: BudgetPlan['treasury'],
  view: View,
  costs: readonly Flow[],
  income: readonly Flow[],
): Explained | undefined {
  if (treasury === undefined || isBefore(day, treasury.on.value)) return undefined;
  const since: Days = { from: addDays(treasury.on.value, 1), to: day };
  const balance = givenAmount({ name: 'balance' }, treasury.balance);
  if (isAfter(since.from, since.to)) return balance;
  const into = [balance, ...amountsOf(paidIn(view.payments, since)), ...amountsWithin(income, since)];
  return balanceOf(sum({ name: 'available' }, into), sum({ name: 'spent' }, amountsWithin(costs, since)));
}

export function monthsOf(
  view: View,
  plan: BudgetPlan | undefined,
  costs: readonly Flow[],
  income: readonly Flow[],
  all: Days,
): BudgetMonth[] {
  const paid = costs.filter(({ line }) => isCash(line));
  const came = income.filter(({ line }) => isCash(line));
  return monthsIn(all).map((days) => {
    const payments = paidIn(view.payments, days);
    const opening = bankAt(addDays(days.from, -1), plan?.treasury, view, paid, came);
    const closing = bankAt(days.to, plan?.treasury, view, paid, came);
    return {
      days,
      payments,
      received: sum({ name: 'settled' }, amountsOf(payments)),
      otherIncome: sum({ name: 'other_funding' }, amountsWithin(came, days)),
      costs: sum({ name: 'spent' }, amountsWithin(paid, days)),
      ...(opening === undefined ? {} : { opening }),
      ...(closing === undefined ? {} : { closing }),
    };
  });
}
