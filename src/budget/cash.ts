/** The money of a calendar year, month by month: what stands in the bank, what comes in and what goes out. */
import { addDays, type CalendarDate, type Days, isAfter, isBefore } from '../amounts/calendar.ts';
import { amountsWithin, type Flow, flowsUntil, isCash, monthsIn } from '../calculate/budget-lines.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { BudgetLine, BudgetPlan } from '../contract/contract-terms.ts';
import { type Explained, givenAmount, sum } from '../law/explained.ts';
import { amountsOf, balanceOf, paidIn } from './envelopes.ts';
import type { View } from './views.ts';

export interface BudgetMonth {
  readonly days: Days;
  readonly opening: Explained | undefined;
  readonly payments: readonly ScheduledPayment[];
  readonly received: Explained;
  readonly otherIncome: Explained;
  /** Costs that are paid: no depreciation. */
  readonly costs: Explained;
  readonly closing: Explained | undefined;
}

/** Month by month; what stands in the bank is the balance of the file, with all that came and went since. */
export function monthsOf(view: View, plan: BudgetPlan | undefined, all: Days): BudgetMonth[] {
  const cash = (lines: readonly BudgetLine[] = []): Flow[] =>
    flowsUntil(lines, all.to).filter(({ line }) => isCash(line));
  const [paid, came, treasury] = [cash(plan?.costs), cash(plan?.income), plan?.treasury];
  const bankAt = (day: CalendarDate): Explained | undefined => {
    if (treasury === undefined || isBefore(day, treasury.on.value)) return undefined;
    const since: Days = { from: addDays(treasury.on.value, 1), to: day };
    const balance = givenAmount({ name: 'balance' }, treasury.balance);
    if (isAfter(since.from, since.to)) return balance;
    const into = [balance, ...amountsOf(paidIn(view.payments, since)), ...amountsWithin(came, since)];
    return balanceOf(sum({ name: 'available' }, into), sum({ name: 'spent' }, amountsWithin(paid, since)));
  };
  return monthsIn(all).map((days) => {
    const payments = paidIn(view.payments, days);
    return {
      days,
      payments,
      received: sum({ name: 'settled' }, amountsOf(payments)),
      otherIncome: sum({ name: 'other_funding' }, amountsWithin(came, days)),
      costs: sum({ name: 'spent' }, amountsWithin(paid, days)),
      opening: bankAt(addDays(days.from, -1)),
      closing: bankAt(days.to),
    };
  });
}
