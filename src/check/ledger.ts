/** The lines of a schedule as they fill up with payments while a check runs. */
import { type CalendarDate, daysBetween } from '../amounts/calendar.ts';
import { add, type Cents, isZero, subtract, zero } from '../amounts/money.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { Payment } from '../law/contract.ts';
import type { Allocation } from './payment-check.ts';

/** A payment may come this many days before its day; earlier, it is not taken for that line. */
const earlyDaysUpTo = 45;

export interface Entry {
  readonly due: ScheduledPayment;
  /** The amount that payments are held against. */
  readonly asked: Cents;
  readonly allocations: Allocation[];
  paid: Cents;
}

/** What a payment of the schedule is taken to be worth while payments look for their line. */
export type Asked = (due: ScheduledPayment) => Cents;

export const asScheduled: Asked = ({ amount }) => amount.value;

export const ledgerOf = (schedule: readonly ScheduledPayment[], asked: Asked): Entry[] =>
  schedule.map((due) => ({ due, asked: asked(due), allocations: [], paid: zero }));

export const owedBy = ({ asked }: Entry): Cents => asked;
export const leftOf = (entry: Entry): Cents => subtract(owedBy(entry), entry.paid);
export const isSettled = (entry: Entry): boolean => isZero(leftOf(entry));
export const isUntouched = (entry: Entry): boolean => entry.allocations.length === 0;

export function allocate(entry: Entry, payment: Payment, amount: Cents): void {
  entry.allocations.push({ payment, amount });
  entry.paid = add(entry.paid, amount);
}

/** Days between a payment and the day it is due, either way; undefined when it came far too early for it. */
export function distance(payment: Payment, date: CalendarDate): number | undefined {
  const late = daysBetween(date, payment.date.value);
  return late < -earlyDaysUpTo ? undefined : Math.abs(late);
}
