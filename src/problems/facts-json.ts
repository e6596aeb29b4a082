/** The facts of a problem for programs: amounts in euros, rates as decimals, days as YYYY-MM-DD. */
import { type CalendarDate, dateToIso } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import { decimalOf, eurosOf } from '../output/json-fields.ts';
import type { Problem, ProblemCode, ProblemFacts } from './problem.ts';

/** The names of all facts that hold such values. */
type FactOf<Value> = {
  [Code in ProblemCode]: {
    [Fact in keyof ProblemFacts[Code]]-?: Extract<ProblemFacts[Code][Fact], Value> extends never
      ? never
      : Fact;
  }[keyof ProblemFacts[Code]];
}[ProblemCode];

/** Amounts, days and counts are numbers alike once the types are gone: their names say which they are. */
type Units = Readonly<
  Record<FactOf<Cents>, 'amount'> &
    Record<FactOf<CalendarDate>, 'day'> &
    Partial<Record<FactOf<number>, 'count'>>
>;
const units: Units = {
  amount: 'amount',
  calculated: 'amount',
  ceiling: 'amount',
  credit: 'amount',
  debit: 'amount',
  expected: 'amount',
  limit: 'amount',
  national: 'amount',
  step: 'amount',
  sum: 'amount',
  date: 'day',
  deadline: 'day',
  ended: 'day',
  firstDay: 'day',
  from: 'day',
  lastDay: 'day',
  later: 'day',
  signed: 'day',
  start: 'day',
  to: 'day',
  verifiedOn: 'day',
};

const hasUnit = (fact: string, unit: 'amount' | 'day'): boolean =>
  Object.entries(units).some(([name, of]) => name === fact && of === unit);
const isAmount = (fact: string, value: unknown): value is Cents =>
  typeof value === 'number' && hasUnit(fact, 'amount');
const isDay = (fact: string, value: unknown): value is CalendarDate =>
  typeof value === 'number' && hasUnit(fact, 'day');
const isRatio = (value: unknown): value is { readonly num: number; readonly den: number } =>
  typeof value === 'object' && value !== null && 'num' in value && 'den' in value;

function factJson(fact: string, value: unknown): unknown {
  if (isAmount(fact, value)) return eurosOf(value);
  if (isDay(fact, value)) return dateToIso(value);
  return isRatio(value) ? decimalOf(value) : value;
}

export const factsToJson = ({ facts }: Problem): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      factJson(fact, value),
    ]),
  );
