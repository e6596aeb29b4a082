/**
 * What an amount is multiplied by, with its own story. As for amounts, each constructor computes its value.
 */
import { type CalendarDate, daysInclusive } from '../amounts/calendar.ts';
import { type Cents, centsOf } from '../amounts/money.ts';
import {
  clampToUnit,
  compareRatios,
  divideRatios,
  one,
  type Ratio,
  ratio,
  subtractRatios,
  zeroRatio,
} from '../amounts/ratio.ts';
import type { Given, Place } from '../amounts/source.ts';
import type { Direction, Measure, Step } from './contract.ts';
import type { Status } from './scale.ts';

/** A rate somebody gave; above 1 it counts as 1. */
export interface RateFactor {
  readonly kind: 'rate';
  readonly value: Ratio;
  readonly stated: Ratio;
  readonly at: Place;
}
/** Done or not done. */
export interface DoneFactor {
  readonly kind: 'done';
  readonly value: Ratio;
  readonly at: Place;
}
/** The days of a period out of the days of the contract year (R2). */
export interface DaysFactor {
  readonly kind: 'days';
  readonly value: Ratio;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly days: number;
  readonly of: number;
  readonly at: Place;
}
/** Started months out of twelve: the reading `prorata: months`. */
export interface MonthsFactor {
  readonly kind: 'months';
  readonly value: Ratio;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly months: number;
  readonly at: Place;
}
/** The share of the way from a baseline, or from nothing, to a target. */
export interface ProgressFactor {
  readonly kind: 'progress';
  readonly value: Ratio;
  readonly baseline?: Given<Measure>;
  readonly target: Given<Measure>;
  readonly observed: Given<Measure>;
}
/** All or nothing: the target is met, or it is not. */
export interface ThresholdFactor {
  readonly kind: 'threshold';
  readonly value: Ratio;
  readonly target: Given<Measure>;
  readonly observed: Given<Measure>;
  readonly direction: Direction;
}
/** The step reached, as a share of the indicator's full amount; no step reached pays nothing. */
export interface StepFactor {
  readonly kind: 'step';
  readonly value: Ratio;
  readonly observed: Given<Measure>;
  readonly reached?: Step;
  readonly direction: Direction;
}
/** One amount out of another: the shared-out part of an envelope. */
export interface ProportionFactor {
  readonly kind: 'proportion';
  readonly value: Ratio;
  readonly of: Cents;
  readonly outOf: Cents;
}
/** A figure of the agreement, such as the 75 % advance or the half paid for a plan's update. */
export interface LawFactor {
  readonly kind: 'law';
  readonly value: Ratio;
  readonly figure: LawFigure;
  readonly status: Status;
}
export type LawFigure = 'advance_rate' | 'plan_update_share';

export type Factor =
  | RateFactor
  | DoneFactor
  | DaysFactor
  | MonthsFactor
  | ProgressFactor
  | ThresholdFactor
  | StepFactor
  | ProportionFactor
  | LawFactor;

export const rateFactor = (rate: Given<Ratio>): RateFactor => ({
  kind: 'rate',
  value: clampToUnit(rate.value),
  stated: rate.value,
  at: rate.at,
});

export const doneFactor = (isDone: Given<boolean>): DoneFactor => ({
  kind: 'done',
  value: isDone.value ? one : zeroRatio,
  at: isDone.at,
});

/** `of` is the number of days of the contract year; `at` is what in the file makes the year partial. */
export function daysFactor(first: CalendarDate, last: CalendarDate, of: number, at: Place): DaysFactor {
  const days = daysInclusive(first, last);
  return { kind: 'days', value: ratio(days, of), first, last, days, of, at };
}

export const monthsFactor = (
  first: CalendarDate,
  last: CalendarDate,
  months: number,
  at: Place,
): MonthsFactor => ({ kind: 'months', value: ratio(months, 12), first, last, months, at });

/** Progress held between 0 and 1; none where the target is the baseline itself, or zero without one. */
export function progressFactor(
  observed: Given<Measure>,
  target: Given<Measure>,
  baseline?: Given<Measure>,
): ProgressFactor {
  const from = baseline?.value.value ?? zeroRatio;
  const way = subtractRatios(target.value.value, from);
  const covered = subtractRatios(observed.value.value, from);
  return {
    kind: 'progress',
    value: way.num === 0 ? zeroRatio : clampToUnit(divideRatios(covered, way)),
    observed,
    target,
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** Whether an observed value reaches a bound; the bound itself is reached. */
export function isReached(observed: Measure, bound: Measure, direction: Direction): boolean {
  const order = compareRatios(observed.value, bound.value);
  return direction === 'up' ? order >= 0 : order <= 0;
}

export const thresholdFactor = (
  observed: Given<Measure>,
  target: Given<Measure>,
  direction: Direction,
): ThresholdFactor => ({
  kind: 'threshold',
  value: isReached(observed.value, target.value, direction) ? one : zeroRatio,
  observed,
  target,
  direction,
});

/** `full` is the indicator's own amount for a full year, of which a step in euros pays a fraction. */
export function stepFactor(
  observed: Given<Measure>,
  steps: readonly Step[],
  direction: Direction,
  full: Cents,
): StepFactor {
  const reached = steps.findLast((step) => isReached(observed.value, step.threshold.value, direction));
  const common = { kind: 'step', observed, direction } as const;
  if (reached === undefined) return { ...common, value: zeroRatio };
  const { pays } = reached;
  const value =
    pays.kind === 'rate'
      ? clampToUnit(pays.rate.value)
      : clampToUnit(proportion(pays.amount.value, full).value);
  return { ...common, value, reached };
}

/** `outOf` is above zero, or both are zero, which counts as the whole. */
export function proportion(of: Cents, outOf: Cents): ProportionFactor {
  const value = centsOf(outOf) === 0 ? one : ratio(centsOf(of), centsOf(outOf));
  return { kind: 'proportion', value, of, outOf };
}

export const lawFactor = (figure: LawFigure, value: Ratio, status: Status): LawFactor => ({
  kind: 'law',
  value,
  figure,
  status,
});
