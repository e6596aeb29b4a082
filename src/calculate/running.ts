/** The day rule (R2): when a mission runs within a contract year, and what part of the year that is, by days or by started months. */
import {
  addDays,
  addMonths,
  type CalendarDate,
  daysInclusive,
  earlierOf,
  isAfter,
  isBefore,
  laterOf,
} from '../amounts/calendar.ts';
import type { Given, Place } from '../amounts/source.ts';
import type { Contract, MissionPlan } from '../contract/contract-terms.ts';
import { type Explained, restingOn } from '../law/explained.ts';
import { daysFactor, type Factor, monthsFactor } from '../law/factor.ts';
import type { RuleId } from '../law/label.ts';
import type { Envelope, Mission } from '../law/mission.ts';
import type { Readings } from '../law/reading.ts';
import { contractTerms } from '../law/terms.ts';
import type { ContractPeriod } from './result.ts';

/** How much of a contract year something runs: not at all, the whole of it, or part of it. */
export type Running =
  | { readonly kind: 'not_started'; readonly at: Place }
  | { readonly kind: 'whole'; readonly days?: number }
  | { readonly kind: 'partial'; readonly days: number; readonly share: Factor };

/**
 * Started months of a stretch that ends within or with the contract year, a started month counting whole:
 * months are counted from the anniversary, so that a whole year has twelve.
 */
function startedMonths(period: ContractPeriod, first: CalendarDate, last: CalendarDate): number {
  let count = 0;
  for (let month = 0; month < contractTerms.monthsOfYear; month++) {
    const monthFirst = addMonths(period.from, month);
    const monthLast = addDays(addMonths(period.from, month + 1), -1);
    const [start, end] = [laterOf(monthFirst, first), earlierOf(monthLast, last)];
    if (!isAfter(start, end)) count += 1;
  }
  return count;
}

/**
 * From the day of `start` (or of the year, without one) to the last day of the year or of the contract, out of the
 * days of the contract year (R2, art. 9.2). Without a period, a year counts as a whole. `endedAt` is where the file
 * says that the contract ended, `at` what stands for a whole year.
 */
export function runningIn(
  period: ContractPeriod | undefined,
  start: Given<CalendarDate> | undefined,
  at: Place,
  endedAt: Place | undefined,
  reading: Readings['prorata'],
): Running {
  if (period === undefined) return { kind: 'whole' };
  if (start !== undefined && isAfter(start.value, period.to)) return { kind: 'not_started', at: start.at };
  const isLate = start !== undefined && isBefore(period.from, start.value);
  const first = isLate ? start.value : period.from;
  const stretch = { first, last: period.to, at: isLate ? start.at : (endedAt ?? at) };
  const days = daysInclusive(first, period.to);
  if (days === period.daysOfYear) return { kind: 'whole', days };
  const share =
    reading === 'days'
      ? daysFactor(stretch, days, period.daysOfYear)
      : monthsFactor(stretch, startedMonths(period, first, period.to));
  return { kind: 'partial', days, share };
}

/** Rules beside the one that pays an amount: what in the file makes them apply, and the amounts that rest on them. */
export interface Basis {
  readonly rule: RuleId;
  /** What in the file makes it apply. */
  readonly at: Place;
}

/** A contract that ends early is paid for the days it ran: our reading, which no article states. */
function endBasis({ terms }: Contract, period: ContractPeriod | undefined): Basis | undefined {
  if (terms.ended === undefined || period?.isEnded !== true) return undefined;
  return { rule: 'early_end', at: terms.ended.at };
}

/** R10: in year 1 of a renewed contract nothing is prorated for a mission that ran before, and its plan is an update. */
function renewalBasis(
  { terms }: Contract,
  mission: Mission,
  { start }: MissionPlan,
  year: number,
  period: ContractPeriod | undefined,
): Basis | undefined {
  const { renewal } = terms;
  if (year !== 1 || renewal?.value !== true) return undefined;
  const isOld =
    period === undefined || start === undefined
      ? mission === 'health_crisis'
      : isBefore(start.value, period.from);
  return isOld ? { rule: 'renewal', at: renewal.at } : undefined;
}

/** R12: amendments that fall within a year, which stays whole under the old terms. */
export const amendmentsWithin = ({ terms }: Contract, period: ContractPeriod | undefined) =>
  terms.amendments.filter(
    ({ on }) => period !== undefined && isAfter(on.value, period.from) && !isAfter(on.value, period.to),
  );

/** `line`: one that the amendment changes. */
const amendmentBasis = (contract: Contract, line: Envelope, period: ContractPeriod | undefined): Basis[] =>
  amendmentsWithin(contract, period)
    .filter(
      ({ sizeTier, amounts, missions }) =>
        sizeTier !== undefined ||
        amounts[line] !== undefined ||
        (line !== 'operations' && missions[line] !== undefined),
    )
    .map(({ on }) => ({ rule: 'amendment', at: on.at }));

export const operationsBases = (contract: Contract, period: ContractPeriod | undefined): readonly Basis[] =>
  [endBasis(contract, period), ...amendmentBasis(contract, 'operations', period)].filter(
    (basis) => basis !== undefined,
  );

export const missionBases = (
  contract: Contract,
  mission: Mission,
  plan: MissionPlan,
  year: number,
  period: ContractPeriod | undefined,
): readonly Basis[] => {
  const bases = [renewalBasis(contract, mission, plan, year, period), endBasis(contract, period)];
  return [...bases, ...amendmentBasis(contract, mission, period)].filter((basis) => basis !== undefined);
};

/** The same amount, which also rests on these rules. */
export const restingOnAll = (amount: Explained, bases: readonly Basis[]): Explained =>
  bases.reduce<Explained>((inner, { rule, at }) => restingOn(inner, rule, at), amount);
