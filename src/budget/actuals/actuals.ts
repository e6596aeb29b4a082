/** What the books say was spent and received, up to their last day, beside what the budget plans with fixed parts alone. */
import { type CalendarDate, civilYear, type Days, isAfter, isBefore } from '../../amounts/calendar.ts';
import { type Cents, compareCents, isZero, negate, subtract, total } from '../../amounts/money.ts';
import { accountOf, amountsWithin, flowsUntil, isVoluntary } from '../../calculate/budget-lines.ts';
import type { Contract } from '../../contract/contract-terms.ts';
import { allocatedTo } from '../../contract/file/budget-section.ts';
import { sum } from '../../law/explained.ts';
import { type Envelope, envelopes } from '../../law/mission.ts';
import {
  amountOn,
  type Basis,
  type BudgetFigure,
  type BudgetView,
  budgetOn,
  noAmount,
  type Side,
} from '../budget.ts';
import { statedOn } from '../envelope-days.ts';
import type { View } from '../views.ts';
import type { BookLine, Books } from './fec.ts';

/** What is planned and what the books have; what is left is one less the other. */
export interface Compared {
  readonly planned: BudgetFigure;
  readonly actual: Cents;
  readonly left: BudgetFigure;
}

export interface ComparedAccount extends Compared {
  /** Its first two digits. */
  readonly account: string;
  readonly side: Side;
  /** What is planned up to the last day of the books. */
  readonly toDate: BudgetFigure;
}

/** The costs and income of a month, up to the last day of the books, and the bank at the end of it. */
export interface ComparedMonth extends Readonly<Record<Side, Compared>> {
  readonly days: Days;
  /** Absent where the file, or the books, do not say what the bank began with. */
  readonly bankPlanned: BudgetFigure | undefined;
  readonly bank: Cents | undefined;
}

/** The costs of an envelope; of what no envelope pays where it names none. */
export interface ComparedEnvelope extends Compared {
  readonly envelope: Envelope | undefined;
  /** What contract years state, which counts, where the books have something else on the same days. */
  readonly stated: { readonly amount: Cents; readonly books: Cents } | undefined;
}

export interface Actuals {
  readonly file: string;
  /** Of the books' bytes. */
  readonly sha256?: string;
  readonly lastDay: CalendarDate;
  /** Costs, then income. */
  readonly accounts: readonly ComparedAccount[];
  readonly totals: Readonly<Record<Side, Omit<ComparedAccount, 'account' | 'side'>>>;
  /** January to the month of the last day. */
  readonly months: readonly ComparedMonth[];
  /** Empty where the file says of no account which envelope pays it. */
  readonly envelopes: readonly ComparedEnvelope[];
  /** The bank on 1 January, by the books and by the file. */
  readonly opening: { readonly books: Cents | undefined; readonly file: Cents | undefined };
  /** Accounts of class 8, which the budget by account leaves aside. */
  readonly hasVoluntary: boolean;
}

const compared = (planned: BudgetFigure, actual: Cents): Compared => ({
  planned,
  actual,
  left: { value: subtract(planned.value, actual), status: planned.status },
});

const amountOf = (lines: readonly BookLine[]): Cents => total(lines.map(({ amount }) => amount));
const isWithin =
  ({ from, to }: Days) =>
  ({ date }: BookLine): boolean =>
    !isBefore(date, from) && !isAfter(date, to);

/** Classes 6 and 7; what went out of the one and came in to the other is above zero. */
const classOf = { costs: '6', income: '7' } as const satisfies Record<Side, string>;
const booked = (side: Side, lines: readonly BookLine[]): Cents =>
  side === 'costs' ? amountOf(lines) : negate(amountOf(lines));

function accountsOf(side: Side, year: BudgetView, toDate: BudgetView, lines: readonly BookLine[]) {
  const own = lines.filter(({ account }) => account.startsWith(classOf[side]));
  const planned = (view: BudgetView, account: string): BudgetFigure =>
    amountOn(view.accounts, side, account) ?? noAmount;
  const named = year.accounts.filter((each) => each.side === side).map(({ account }) => account);
  return [...new Set([...named, ...own.map(({ account }) => accountOf(account))])]
    .sort()
    .map((account): ComparedAccount => {
      const here = own.filter((line) => accountOf(line.account) === account);
      const amounts = compared(planned(year, account), booked(side, here));
      return { account, side, ...amounts, toDate: planned(toDate, account) };
    });
}

/** What the budget plans of the year up to a day. */
type PlannedUpTo = (day: CalendarDate) => BudgetView;

function monthsOf(upTo: PlannedUpTo, books: Books, opening: Cents | undefined): ComparedMonth[] {
  const bank = books.lines.filter(({ account, isOpening }) => account.startsWith('512') && !isOpening);
  let before: BudgetView | undefined;
  return upTo(books.lastDay).months.map(({ days, closing }) => {
    const [now, then] = [upTo(days.to), before];
    before = now;
    const side = (of: Side): Compared => {
      const lines = books.lines.filter(({ account }) => account.startsWith(classOf[of]));
      const { value, status } = now[of];
      const planned = { value: then === undefined ? value : subtract(value, then[of].value), status };
      return compared(planned, booked(of, lines.filter(isWithin(days))));
    };
    const moved = bank.filter(({ date }) => !isAfter(date, days.to));
    return {
      days,
      costs: side('costs'),
      income: side('income'),
      bankPlanned: closing,
      bank: opening === undefined ? undefined : total([opening, amountOf(moved)]),
    };
  });
}

function envelopesOf(contract: Contract, view: View, books: Books): ComparedEnvelope[] {
  const year = civilYear(books.year);
  const days = { from: year.from, to: books.lastDay };
  const costs = flowsUntil(contract.budget?.costs ?? [], year.to).filter(({ line }) => !isVoluntary(line));
  const allocation = contract.budget?.allocation ?? [];
  if (allocation.length === 0) return [];
  const spent = books.lines.filter(({ account }) => account.startsWith(classOf.costs));
  return [...envelopes, undefined].flatMap((envelope): ComparedEnvelope[] => {
    const own = spent.filter(({ account }) => allocatedTo(account, allocation)?.value === envelope);
    const flows = costs.filter(({ line }) => line.envelope?.value === envelope);
    const planned = sum({ name: 'spent' }, amountsWithin(flows, year));
    const stated = envelope === undefined ? [] : statedOn(contract, view.years, envelope, days);
    const isTold = (line: BookLine): boolean => stated.some((each) => isWithin(each.days)(line));
    const amount = total(stated.map((each) => each.amount.value));
    const ofBooks = amountOf(own.filter(isTold));
    const isSame = compareCents(amount, ofBooks) === 0;
    const actual = total([amount, amountOf(own.filter((line) => !isTold(line)))]);
    if (isZero(planned.value) && isZero(actual)) return [];
    return [
      {
        envelope,
        ...compared(planned, actual),
        stated: stated.length === 0 || isSame ? undefined : { amount, books: ofBooks },
      },
    ];
  });
}

/** `view` is that of fixed parts alone. */
export function actualsOf(contract: Contract, view: View, basis: Basis, books: Books): Actuals {
  const year = civilYear(books.year);
  const upTo: PlannedUpTo = (day) => budgetOn({ from: year.from, to: day }, view, contract, basis);
  const [whole, toDate] = [upTo(year.to), upTo(books.lastDay)];
  const accounts = (['costs', 'income'] as const).flatMap((side) =>
    accountsOf(side, whole, toDate, books.lines),
  );
  const totals = (side: Side) => {
    const actual = total(accounts.filter((each) => each.side === side).map((each) => each.actual));
    return { ...compared(whole[side], actual), toDate: toDate[side] };
  };
  const file = toDate.months[0]?.opening?.value;
  const carried = books.lines.filter(({ account, isOpening }) => account.startsWith('512') && isOpening);
  const ofBooks = carried.length === 0 ? undefined : amountOf(carried);
  return {
    file: books.source.name,
    lastDay: books.lastDay,
    accounts,
    totals: { costs: totals('costs'), income: totals('income') },
    months: monthsOf(upTo, books, ofBooks ?? file),
    envelopes: envelopesOf(contract, view, books),
    opening: { books: ofBooks, file },
    hasVoluntary: books.lines.some(({ account }) => account.startsWith('8')),
  };
}
