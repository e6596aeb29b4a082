/** What a file plans of an association's money beside the ACI, every value with the place where it stands. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { Given, Place } from '../amounts/source.ts';
import type { Envelope } from './mission.ts';

/** The section `budget`: what the association spends and receives beside the ACI, and its cash. */
export interface BudgetPlan {
  readonly at: Place;
  /** What stood in the bank at the end of a day. */
  readonly treasury?: {
    readonly at: Place;
    readonly on: Given<CalendarDate>;
    readonly balance: Given<Cents>;
  };
  readonly costs: readonly BudgetLine[];
  readonly income: readonly BudgetLine[];
  /** The account of the ACI; 74 where the file does not say. */
  readonly aciAccount?: Given<string>;
  readonly allocation: readonly AllocatedAccount[];
}

/** An account of costs, however long its number, and the envelope that pays what is booked on it. */
interface AllocatedAccount {
  readonly account: Given<string>;
  readonly envelope: Given<Envelope>;
}

/** The envelope that pays an account: of those that its number begins with, the longest decides. */
export function allocatedTo(
  account: string,
  allocation: readonly AllocatedAccount[],
): Given<Envelope> | undefined {
  const own = allocation.filter((each) => account.startsWith(each.account.value));
  return own.sort((a, b) => b.account.value.length - a.account.value.length)[0]?.envelope;
}

/** Once (`on`), again and again (`every`, from `from` to `to`), or spread evenly over days (`from`, `to`). */
export interface BudgetLine {
  readonly at: Place;
  readonly label: Given<string>;
  readonly amount: Given<Cents>;
  readonly on?: Given<CalendarDate>;
  readonly every?: Given<Period>;
  readonly from?: Given<CalendarDate>;
  readonly to?: Given<CalendarDate>;
  /** Of the general chart of accounts: two digits or more. */
  readonly account: Given<string>;
  /** Whose money it is. */
  readonly envelope?: Given<Envelope>;
}

export const periods = ['month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];
