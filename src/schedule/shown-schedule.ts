/** A schedule as it is shown: its payments with what they add up to, by contract year and by civil year. */
import { type CalendarDate, isAfter, isBefore } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import {
  type ContractPeriod,
  type ContractResult,
  isSimulatedYear,
  type ScheduledPayment,
  type YearResult,
} from '../calculate/result.ts';
import { type Explained, sum } from '../law/explained.ts';
import { type ReadingId, readingIds } from '../law/reading.ts';
import { isUncertain } from '../law/scale.ts';
import { contractTerms } from '../law/terms.ts';
import { settledOn } from './schedule.ts';

/** The days to show, both included; without one of them, the schedule is open on that side. */
export interface DateWindow {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

export interface ShownSchedule {
  readonly result: ContractResult;
  readonly window: DateWindow;
  /** What was paid before the window; absent when nothing was. */
  readonly before?: Explained;
  readonly entries: readonly ScheduleEntry[];
  /** The letter of intent first, where there is one, then the contract years that pay within the window. */
  readonly yearTotals: readonly YearTotal[];
  /** All the payments shown; absent when there are none. */
  readonly total?: Explained;
  /** Years of the contract that the result does not have: they can be projected. */
  readonly absentYears: readonly number[];
  /** The readings on which the amounts and the dates depend. */
  readonly readings: readonly ReadingId[];
}

export interface ScheduleEntry {
  readonly payment: ScheduledPayment;
  /** Everything paid up to this payment, since the schedule's first. */
  readonly runningTotal: Explained;
}

export interface YearTotal {
  /** Absent for the letter of intent. */
  readonly year?: number;
  readonly period?: ContractPeriod;
  readonly isProjected: boolean;
  /** True when results not known yet were filled by an assumed rate. */
  readonly isSimulated: boolean;
  readonly paid: Explained;
  /** What results not known yet could still add, where the settlement falls within the window. */
  readonly pending: Explained;
}

/** One calendar year: what is paid in it, and what is earned by its days. */
export interface CivilYear {
  readonly year: number;
  readonly cash: Explained;
  readonly accrued: Explained;
  /** On 31 December, accrued less cash since the beginning: above zero still to be received, below zero received early. */
  readonly outstanding: Explained;
  /** True when a contract year that the file does not describe has a part in it. */
  readonly isProjected: boolean;
  /** True when a result not known yet, filled by an assumed rate, is earned or paid in it. */
  readonly isSimulated: boolean;
}

/** The settlement of a variable part whose results were filled by an assumed rate. */
export const isSimulatedPayment = ({ year, line }: ScheduledPayment, years: readonly YearResult[]): boolean =>
  years.some(
    (paying) =>
      paying.year === year &&
      paying.missions.some(({ mission, variable }) => line === `${mission}.variable` && variable.isSimulated),
  );

const isPrior = (date: CalendarDate, { from }: DateWindow): boolean =>
  from !== undefined && isBefore(date, from);
const isLater = (date: CalendarDate, { to }: DateWindow): boolean => to !== undefined && isAfter(date, to);

const paidBy = (payments: readonly ScheduledPayment[]): Explained =>
  sum(
    { name: 'settled' },
    payments.map(({ amount }) => amount),
  );

function entriesOf(payments: readonly ScheduledPayment[], before: Explained): ScheduleEntry[] {
  let runningTotal = before;
  return payments.map((payment) => {
    runningTotal = sum({ name: 'settled' }, [runningTotal, payment.amount]);
    return { payment, runningTotal };
  });
}

function yearTotals(
  payments: readonly ScheduledPayment[],
  years: readonly YearResult[],
  window: DateWindow,
  whole: ContractResult,
): YearTotal[] {
  const letter = payments.filter(({ year }) => year === undefined);
  const none = sum({ name: 'pending' }, []);
  const ofLetter = { isProjected: false, isSimulated: false, paid: paidBy(letter), pending: none };
  const ofYears = years.flatMap((result): YearTotal[] => {
    const { year, period, isProjected, totals } = result;
    const own = payments.filter((payment) => payment.year === year);
    const settled = settledOn(result, whole);
    const isSettled = settled !== undefined && !isPrior(settled, window) && !isLater(settled, window);
    const pending = isSettled ? totals.pending : none;
    if (own.length === 0 && isZero(pending.value)) return [];
    const common = { year, isProjected, isSimulated: isSimulatedYear(result) };
    const dates = period === undefined ? {} : { period };
    return [{ ...common, ...dates, paid: paidBy(own), pending }];
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
export const readingsOfSchedule = (years: readonly YearResult[]): ReadingId[] =>
  readingIds.filter(
    (id) =>
      id === 'settlement_delay_months' ||
      (id !== 'fungibility' && years.some((year) => year.readings.includes(id))),
  );

/** `payments` are the whole schedule of the years to show, in its order; by default these are all years of the result. */
export function shownSchedule(
  result: ContractResult,
  payments: readonly ScheduledPayment[],
  window: DateWindow = {},
  years: readonly YearResult[] = result.years,
): ShownSchedule {
  const prior = payments.filter(({ date }) => isPrior(date, window));
  const shown = payments.filter(({ date }) => !isPrior(date, window) && !isLater(date, window));
  return {
    result,
    window,
    ...(prior.length === 0 ? {} : { before: paidBy(prior) }),
    entries: entriesOf(shown, paidBy(prior)),
    yearTotals: yearTotals(shown, years, window, result),
    ...(shown.length === 0 ? {} : { total: paidBy(shown) }),
    absentYears: absentYears(result),
    readings: readingsOfSchedule(years),
  };
}

/** What is owed within the window, how much of it is to be verified, and what results not known yet could still add to it. */
export const owedWithin = ({ total, entries, yearTotals }: ShownSchedule) => ({
  owed: total ?? paidBy([]),
  toVerify: sum(
    { name: 'uncertain' },
    entries.map(({ payment }) => payment.amount).filter(({ status }) => isUncertain(status)),
  ),
  pending: sum(
    { name: 'pending' },
    yearTotals.map(({ pending }) => pending),
  ),
});
