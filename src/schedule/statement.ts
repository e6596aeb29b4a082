/** What a schedule adds up to within a window of days. */
import { isAfter, isBefore } from '../amounts/calendar.ts';
import { add, type Cents, total, zero } from '../amounts/money.ts';
import type { ContractResult, ScheduledPayment, YearResult } from '../calculate/result.ts';
import { type Explained, sum } from '../law/explained.ts';
import { type ReadingId, readingIds } from '../law/reading.ts';
import { contractTerms } from '../law/terms.ts';
import type { DateWindow, ScheduleEntry, ScheduleStatement, YearTotal } from './schedule-statement.ts';

const isPrior = ({ date }: ScheduledPayment, { from }: DateWindow): boolean =>
  from !== undefined && isBefore(date, from);
const isLater = ({ date }: ScheduledPayment, { to }: DateWindow): boolean =>
  to !== undefined && isAfter(date, to);

const paidBy = (payments: readonly ScheduledPayment[]): Explained =>
  sum(
    { name: 'settled' },
    payments.map(({ amount }) => amount),
  );

function entriesOf(payments: readonly ScheduledPayment[], before: Cents): ScheduleEntry[] {
  let runningTotal = before;
  return payments.map((payment) => {
    runningTotal = add(runningTotal, payment.amount.value);
    return { payment, runningTotal };
  });
}

const isSimulated = ({ missions }: YearResult): boolean =>
  missions.some(({ variable }) => variable.isSimulated);

function yearTotals(payments: readonly ScheduledPayment[], years: readonly YearResult[]): YearTotal[] {
  const letter = payments.filter(({ year }) => year === undefined);
  const ofLetter = { isProjected: false, isSimulated: false, paid: paidBy(letter), pending: zero };
  const ofYears = years.flatMap((result): YearTotal[] => {
    const { year, period, isProjected, totals } = result;
    const own = payments.filter((payment) => payment.year === year);
    if (own.length === 0) return [];
    const common = { year, isProjected, isSimulated: isSimulated(result) };
    const dates = period === undefined ? {} : { period };
    return [{ ...common, ...dates, paid: paidBy(own), pending: totals.pending.value }];
  });
  return [...(letter.length === 0 ? [] : [ofLetter]), ...ofYears];
}

/** Years of a contract still running that its file does not describe. */
function absentYears({ contract, years }: ContractResult): number[] {
  if (contract.terms.ended !== undefined) return [];
  const all = Array.from({ length: contractTerms.years }, (_, index) => index + 1);
  return all.filter((year) => years.every((result) => result.year !== year));
}

/** Fungibility changes no payment; the delay decides when a settlement is paid. */
const readingsOf = (years: readonly YearResult[]): ReadingId[] =>
  readingIds.filter(
    (id) =>
      id === 'settlement_delay_months' ||
      (id !== 'fungibility' && years.some((year) => year.readings.includes(id))),
  );

/** `payments` are the whole schedule of the years to show, in its order; by default these are all years of the result. */
export function statementOf(
  result: ContractResult,
  payments: readonly ScheduledPayment[],
  window: DateWindow = {},
  years: readonly YearResult[] = result.years,
): ScheduleStatement {
  const prior = payments.filter((payment) => isPrior(payment, window));
  const shown = payments.filter((payment) => !isPrior(payment, window) && !isLater(payment, window));
  return {
    result,
    window,
    ...(prior.length === 0 ? {} : { before: paidBy(prior) }),
    entries: entriesOf(shown, total(prior.map(({ amount }) => amount.value))),
    yearTotals: yearTotals(shown, years),
    ...(shown.length === 0 ? {} : { total: paidBy(shown) }),
    absentYears: absentYears(result),
    readings: readingsOf(years),
  };
}
