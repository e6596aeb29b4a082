/**
 * What an amount is multiplied by, with its own story. As for amounts, each constructor computes its value.
 */
import type { CalendarDate } from '../amounts/calendar.ts';
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
import type { Direction, Measure, Step } from './indicator-terms.ts';
import { phrase } from './language.ts';
import type { Status } from './scale.ts';
import { contractTerms } from './terms.ts';

/** A figure of the agreement, such as the 75 % advance or the half paid for a plan's update. */
export const lawFigures = {
  advance_rate: phrase('part versée en avance', 'share paid in advance'),
  plan_update_share: phrase(
    'la mise à jour du plan paie la moitié de sa première rédaction',
    'the update of the plan pays half of its first drafting',
  ),
} as const;
type LawFigure = keyof typeof lawFigures;

interface Stretch {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** What in the file makes the year partial. */
  readonly at: Place;
}

export type Factor = { readonly value: Ratio } & (
  | {
      readonly kind: 'rate';
      readonly stated: Ratio;
      readonly at: Place;
      /** True of a supposed rate that pays by the rule of its result: all or nothing, or steps. */
      readonly isByRule?: true;
    }
  | { readonly kind: 'done'; readonly at: Place }
  /** The days of a period out of the days of the contract year (R2). */
  | ({ readonly kind: 'days'; readonly days: number; readonly of: number } & Stretch)
  /** Started months out of twelve: the reading `prorata: months`. */
  | ({ readonly kind: 'months'; readonly months: number } & Stretch)
  /** The share of the way from a baseline, or from nothing, to a target. */
  | {
      readonly kind: 'progress';
      readonly baseline?: Given<Measure> | undefined;
      readonly target: Given<Measure>;
      readonly observed: Given<Measure>;
    }
  /** All or nothing: the target is met, or it is not. */
  | { readonly kind: 'threshold'; readonly target: Given<Measure>; readonly observed: Given<Measure> }
  /** The step reached, as a share of the indicator's full amount. */
  | {
      readonly kind: 'step';
      readonly observed: Given<Measure>;
      readonly reached: Step | undefined;
      /** The step reached or, where none is, the first. */
      readonly nearest: Step | undefined;
      readonly full: Cents;
    }
  /** One amount out of another: the shared-out part of an envelope. */
  | { readonly kind: 'proportion'; readonly of: Cents; readonly outOf: Cents }
  | { readonly kind: 'law'; readonly figure: LawFigure; readonly status: Status }
);

/** A rate somebody gave; above 1 it counts as 1. */
export const rateFactor = ({ value, at }: Given<Ratio>): Extract<Factor, { kind: 'rate' }> => ({
  kind: 'rate',
  value: clampToUnit(value),
  stated: value,
  at,
});

/**
 * A rate supposed of a result that pays only some shares of its ceiling, the least first: the greatest of them that it reaches,
 * and the whole at 100 %.
 */
export function ruledRateFactor(rate: Given<Ratio>, paid: readonly Ratio[]): Factor {
  const plain = rateFactor(rate);
  const value = [...paid, one].findLast((share) => compareRatios(share, plain.value) <= 0) ?? zeroRatio;
  return { ...plain, value, isByRule: true };
}

export const doneFactor = ({ value, at }: Given<boolean>): Factor => ({
  kind: 'done',
  value: value ? one : zeroRatio,
  at,
});

/** `of` is the number of days of the contract year. */
export const daysFactor = (stretch: Stretch, days: number, of: number): Factor => ({
  kind: 'days',
  value: ratio(days, of),
  ...stretch,
  days,
  of,
});

export const monthsFactor = (stretch: Stretch, months: number): Factor => ({
  kind: 'months',
  value: ratio(months, contractTerms.monthsOfYear),
  ...stretch,
  months,
});

/** How far the observed value came from the baseline, or from nothing, and how far it is to the target. */
export function progressOf(
  observed: Measure,
  target: Measure,
  baseline: Measure | undefined,
): { readonly covered: Ratio; readonly way: Ratio } {
  const from = baseline?.value ?? zeroRatio;
  return { covered: subtractRatios(observed.value, from), way: subtractRatios(target.value, from) };
}

/** Progress held between 0 and 1; none where the target is the baseline itself, or zero without one. */
export function progressFactor(
  observed: Given<Measure>,
  target: Given<Measure>,
  baseline?: Given<Measure>,
): Factor {
  const { covered, way } = progressOf(observed.value, target.value, baseline?.value);
  const value = way.num === 0 ? zeroRatio : clampToUnit(divideRatios(covered, way));
  return { kind: 'progress', value, observed, target, baseline };
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
): Factor => ({
  kind: 'threshold',
  value: isReached(observed.value, target.value, direction) ? one : zeroRatio,
  observed,
  target,
});

/** `full` is the indicator's own amount for a full year, of which a step in euros pays a fraction; no step pays nothing. */
export function stepFactor(
  observed: Given<Measure>,
  steps: readonly Step[],
  direction: Direction,
  full: Cents,
): Factor {
  const reached = steps.findLast((step) => isReached(observed.value, step.threshold.value, direction));
  const value = reached === undefined ? zeroRatio : stepShare(reached, full);
  return { kind: 'step', value, observed, reached, nearest: reached ?? steps[0], full };
}

/** What a step pays of the indicator's own amount. */
export const stepShare = ({ pays }: Step, full: Cents): Ratio =>
  clampToUnit(pays.kind === 'amount' ? proportion(pays.amount.value, full).value : pays.rate.value);

/** `outOf` is above zero, or both are zero, which counts as the whole. */
export function proportion(of: Cents, outOf: Cents): Factor {
  const value = centsOf(outOf) === 0 ? one : ratio(centsOf(of), centsOf(outOf));
  return { kind: 'proportion', value, of, outOf };
}

export const lawFactor = (figure: LawFigure, value: Ratio, status: Status): Factor => ({
  kind: 'law',
  value,
  figure,
  status,
});
