/** From the text of a contract and what was paid to a check and its explanations. */
import { type CalendarDate, dateFromIso, dateToIso, isAfter } from '../../src/amounts/calendar.ts';
import { type Cents, cents, centsOf, zero } from '../../src/amounts/money.ts';
import { begunBy } from '../../src/calculate/compute.ts';
import type { ContractResult } from '../../src/calculate/result.ts';
import type { Cause } from '../../src/check/cause.ts';
import { type ExplainedCheck, explainPayments } from '../../src/check/causes/causes-of-gaps.ts';
import type { Explanation, PaymentCheck } from '../../src/check/payment-check.ts';
import type { Payment } from '../../src/contract/contract-terms.ts';
import type { PaymentLine } from '../../src/law/payment-line.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import { computeText } from './compute.ts';

export function day(iso: string): CalendarDate {
  const date = dateFromIso(iso);
  if (date === undefined) throw new Error(`no such day: ${iso}`);
  return date;
}

const source = { name: 'payments.csv', text: '' };
const at = { source, start: 0, end: 0 };

/** `0.10` euros as 10 cents, without floating point. */
function centsIn(text: string): number {
  const [whole = '', fraction = ''] = text.replace('-', '').replaceAll(' ', '').split('.');
  const size = Number(`${whole}${fraction.padEnd(2, '0')}`);
  return text.startsWith('-') ? -size : size;
}

/** A payment, with or without its line; the amount as `43006.85`. */
export const paid = (iso: string, amount: string, line?: PaymentLine): Payment => ({
  at,
  date: { value: day(iso), at },
  ...(line === undefined ? {} : { line: { value: line, at } }),
  amount: { value: cents(centsIn(amount)), at },
});

const resultOn = (text: string, on: string): ContractResult => begunBy(computeText(text), day(on), true);

export function checkText(
  text: string,
  payments: readonly Payment[],
  on: string,
  tolerance: Cents = zero,
  firstDay?: CalendarDate,
): ExplainedCheck {
  const result = resultOn(text, on);
  const { payments: schedule } = scheduleOf(result);
  return explainPayments(result, schedule, payments, { on: day(on), tolerance, firstDay });
}

/** Every payment due up to a day, on its day and with its line: what a check finds nothing wrong in. */
export function duePayments(text: string, on: string): Payment[] {
  return scheduleOf(resultOn(text, on))
    .payments.filter(({ date }) => !isAfter(date, day(on)))
    .map(({ date, line, amount }) => ({
      at,
      date: { value: date, at },
      line: { value: line, at },
      amount: { value: amount.value, at },
    }));
}

/** Due payments with those of one line and day replaced by other amounts, or by none. */
export function duePaymentsBut(
  text: string,
  on: string,
  changes: readonly { readonly line: PaymentLine; readonly date: string; readonly paid: readonly string[] }[],
): Payment[] {
  const changed = (payment: Payment) =>
    changes.find(({ line, date }) => payment.line?.value === line && payment.date.value === day(date));
  return [
    ...duePayments(text, on).filter((payment) => changed(payment) === undefined),
    ...changes.flatMap(({ line, date, paid: amounts }) => amounts.map((each) => paid(date, each, line))),
  ];
}

/** `line year: difference in cents` of every line that differs; `?` where money of its day does not single it out. */
export const gapsOf = ({ lines }: PaymentCheck): string[] =>
  lines
    .filter(({ difference }) => difference === undefined || centsOf(difference) !== 0)
    .map(
      ({ due, difference }) =>
        `${due.line} ${due.year ?? 0}: ${difference === undefined ? '?' : centsOf(difference)}`,
    );

/** `2023-09-26: difference in cents` of every due date that differs. */
export const datesOf = ({ dates }: PaymentCheck): string[] =>
  dates
    .filter(({ difference }) => centsOf(difference) !== 0)
    .map(({ dueOn, difference }) => `${dateToIso(dueOn)}: ${centsOf(difference)}`);

export const firstFindings = (explanations: readonly Explanation[]): (Cause | undefined)[] =>
  explanations.map(({ findings }) => findings[0]);
