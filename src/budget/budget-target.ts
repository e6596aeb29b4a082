/** What it takes to receive an amount in the calendar year, or to keep the bank from falling below one. */
import { addDays, type CalendarDate, type Days, isAfter, isBefore } from '../amounts/calendar.ts';
import { add, type Cents, compareCents, isPositive, total } from '../amounts/money.ts';
import { one, type Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Computation } from '../calculate/options.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { type Explained, sum } from '../law/explained.ts';
import type { Lever } from '../simulate/levers.ts';
import { type Answer, answerTo, shortestList } from '../simulate/target.ts';
import { monthsOf } from './cash.ts';
import { amountsOf, paidIn } from './envelopes.ts';
import { type View, viewAt } from './views.ts';

export interface BudgetTarget {
  /** What the ACI pays in the year, or the lowest of what stands in the bank at the end of its months. */
  readonly of: 'received' | 'cash';
  readonly amount: Given<Cents>;
}

/** A result not known yet, with the day on which what it earns is paid. */
export interface AwaitedResult extends Pick<Lever, 'mission' | 'indicator'> {
  readonly year: number;
  readonly left: Explained;
  readonly paidOn: CalendarDate;
}

export interface BudgetAnswer extends Answer<AwaitedResult> {
  readonly target: BudgetTarget;
}

/** What stands at the end of some days: all that is paid up to then counts. */
interface Standing {
  readonly until: CalendarDate;
  readonly amount: Explained;
}

/** What is received by the end of the year; or in the bank, month by month, as far as it is known. */
function standingsOf({ of }: BudgetTarget, view: View, { budget }: Contract, days: Days): Standing[] {
  if (of === 'received') {
    return [{ until: days.to, amount: sum({ name: 'settled' }, amountsOf(paidIn(view.payments, days))) }];
  }
  return monthsOf(view, budget, days).flatMap(({ days: { to }, closing }) =>
    closing === undefined ? [] : [{ until: to, amount: closing }],
  );
}

const lowestOf = (amounts: readonly Explained[]): Explained | undefined =>
  amounts.toSorted((a, b) => compareCents(a.value, b.value))[0];

/** The results that the view without them awaits, the most to win first; `whole`: the view that has them all at 100 %. */
function awaitedIn({ years }: View, whole: View, since: CalendarDate, until: CalendarDate): AwaitedResult[] {
  const all = years.flatMap(({ year, missions }) =>
    missions.flatMap(({ mission, variable, indicators }): AwaitedResult[] => {
      const payment = whole.payments.find((one) => one.year === year && one.line === `${mission}.variable`);
      if (payment === undefined || isBefore(payment.date, since) || isAfter(payment.date, until)) return [];
      const awaited = indicators.length === 0 ? [{ name: undefined, pending: variable.pending }] : indicators;
      return awaited
        .filter(({ pending }) => isPositive(pending.value))
        .map(({ name, pending }) => ({
          year,
          mission,
          indicator: name,
          left: pending,
          paidOn: payment.date,
        }));
    }),
  );
  return all.sort((a, b) => compareCents(b.left.value, a.left.value));
}

/** Undefined where nothing says what stands in the bank. Results that are known stay: only what is awaited is moved. */
export function budgetAnswer(target: BudgetTarget, of: Computation, days: Days): BudgetAnswer | undefined {
  const { contract } = of;
  const plain = viewAt(of);
  const standings = standingsOf(target, plain, contract, days);
  const current = lowestOf(standings.map(({ amount }) => amount));
  if (current === undefined) return undefined;
  const { at, value: wanted } = target.amount;
  const given = (rate: Given<Ratio>): Explained => {
    const amounts = standingsOf(target, viewAt(of, rate), contract, days);
    return lowestOf(amounts.map(({ amount }) => amount)) ?? current;
  };
  const fewest = () => {
    // The balance of the file has all that was paid up to its day.
    const balanced = target.of === 'cash' ? contract.budget?.treasury?.on.value : undefined;
    const since = balanced === undefined ? days.from : addDays(balanced, 1);
    const whole = viewAt(of, { value: one, at });
    const awaited = awaitedIn(plain, whole, since, days.to);
    const by = (until: CalendarDate, list: readonly AwaitedResult[]) =>
      list.filter(({ paidOn }) => !isAfter(paidOn, until));
    const wonBy = (list: readonly AwaitedResult[]): Cents => total(list.map(({ left }) => left.value));
    const levers = shortestList(awaited, (list) => {
      const low = standings.find(
        ({ until, amount }) => compareCents(add(amount.value, wonBy(by(until, list))), wanted) < 0,
      );
      return low && by(low.until, awaited);
    });
    const reached = standings.map(({ until, amount }) =>
      sum(amount.label, [amount, ...by(until, levers).map(({ left }) => left)]),
    );
    return { levers, gives: lowestOf(reached) ?? current };
  };
  return { target, ...answerTo(target.amount, current, given, fewest) };
}
