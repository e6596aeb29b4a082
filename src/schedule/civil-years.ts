/**
 * Calendar years, because accounts are kept by them: what is paid in each, and what is earned in it, each amount of a
 * contract year being spread evenly over the days on which it runs, by largest remainder so that nothing is lost.
 */
import {
  civilYear,
  type Days,
  daysInclusive,
  isAfter,
  isBefore,
  laterOf,
  overlap,
  partsOf,
} from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import type { ScheduledPayment, YearResult } from '../calculate/result.ts';
import { difference, type Explained, shares, sum } from '../law/explained.ts';
import type { Envelope } from '../law/mission.ts';
import { type CivilYear, type DateWindow, isSimulatedPayment } from './shown-schedule.ts';

/** An amount, or the share of one, that belongs to a calendar year. */
interface Portion {
  readonly civilYear: number;
  readonly amount: Explained;
  readonly isProjected: boolean;
  readonly isSimulated: boolean;
}

/** An amount spread evenly over the days from the first to the last. */
export function spread(
  amount: Explained,
  { from: first, to: last }: Days,
  isProjected: boolean,
  isSimulated = false,
): Portion[] {
  if (isZero(amount.value) || isAfter(first, last)) return [];
  const [from, to] = [partsOf(first).year, partsOf(last).year];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const days = years.map((year) => {
    const own = overlap({ from: first, to: last }, civilYear(year));
    return daysInclusive(own.from, own.to);
  });
  const parts = shares(
    years.map(() => amount.label),
    amount,
    days,
    'days',
  );
  return parts.map((part, index) => ({ civilYear: from + index, amount: part, isProjected, isSimulated }));
}

/** What an envelope earns in a contract year, and on which days. */
export interface Earning {
  readonly envelope: Envelope;
  readonly fixed: Explained;
  /** Operations have none. */
  readonly variable?: Explained;
  readonly isSimulated: boolean;
  readonly days: Days;
}

/** Operations run from the first to the last day of the contract year, a mission from the day it starts. */
export function earningsOf({ period, operations, missions }: YearResult): Earning[] {
  if (period === undefined) return [];
  const { from, to } = period;
  return [
    { envelope: 'operations', fixed: operations.entitled, isSimulated: false, days: { from, to } },
    ...missions.map(({ mission, started, fixed, variable }) => ({
      envelope: mission,
      fixed: fixed.entitled,
      variable: variable.entitled,
      isSimulated: variable.isSimulated,
      days: { from: started === undefined ? from : laterOf(from, started.value), to },
    })),
  ];
}

/** What a contract year earns, by calendar year; with the envelopes alone that are asked for. */
export const earnedPortions = (
  year: YearResult,
  isAsked: (envelope: Envelope) => boolean = () => true,
): Portion[] =>
  earningsOf(year)
    .filter(({ envelope }) => isAsked(envelope))
    .flatMap(({ fixed, variable, isSimulated, days }) => [
      ...spread(fixed, days, year.isProjected),
      ...(variable === undefined ? [] : spread(variable, days, year.isProjected, isSimulated)),
    ]);

const portionOf = (payment: ScheduledPayment, years: readonly YearResult[]): Portion => ({
  civilYear: partsOf(payment.date).year,
  amount: payment.amount,
  isProjected: payment.isProjected,
  isSimulated: isSimulatedPayment(payment, years),
});

const inYear = (portions: readonly Portion[], year: number): Explained[] =>
  portions.filter(({ civilYear }) => civilYear === year).map(({ amount }) => amount);

/** Whether a calendar year lies wholly within the days to show. */
const isShown = (year: number, { from, to }: DateWindow): boolean => {
  const period = civilYear(year);
  return (
    (from === undefined || !isBefore(period.from, from)) && (to === undefined || !isAfter(period.to, to))
  );
};

/**
 * From the first calendar year of a payment, or of a day of a contract year, to the last one, as far as they lie within
 * the window. The letter of intent is earned on its date.
 */
export function civilYearsOf(
  years: readonly YearResult[],
  payments: readonly ScheduledPayment[],
  window: DateWindow = {},
): CivilYear[] {
  const portions = (of: readonly ScheduledPayment[]) => of.map((payment) => portionOf(payment, years));
  const cash = portions(payments);
  const letter = portions(payments.filter(({ line }) => line === 'letter_of_intent'));
  const accrued = [...letter, ...years.flatMap((year) => earnedPortions(year))];
  const all = [...cash, ...accrued];
  const numbers = all.map(({ civilYear }) => civilYear);
  if (numbers.length === 0) return [];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  let outstanding: Explained = sum({ name: 'balance' }, []);
  const civilYears = Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => {
    const paid = sum({ name: 'settled' }, inYear(cash, year));
    const earned = sum({ name: 'entitled' }, inYear(accrued, year));
    outstanding = difference({ name: 'balance' }, sum({ name: 'entitled' }, [outstanding, earned]), paid);
    const own = all.filter((portion) => portion.civilYear === year);
    const isProjected = own.some((portion) => portion.isProjected);
    const isSimulated =
      own.some((portion) => portion.isSimulated) || years.some(({ scenario }) => scenario !== undefined);
    return { year, cash: paid, accrued: earned, outstanding, isProjected, isSimulated };
  });
  return civilYears.filter(({ year }) => isShown(year, window));
}
