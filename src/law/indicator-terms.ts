/**
 * An indicator as a file describes it, and its result, found or supposed, in the indicator's own unit: which of the five ways
 * gives it, and the outcome that it makes.
 */
import type { Cents } from '../amounts/money.ts';
import { compareRatios, isSameRatio, one, type Ratio, zeroRatio } from '../amounts/ratio.ts';
import type { Given, Place } from '../amounts/source.ts';

export interface Indicator {
  readonly at: Place;
  readonly name: Given<string>;
  /** Its weight among the mission's indicators; one that is not written counts 1. */
  readonly weight?: Given<Ratio>;
  /** Its own maximum in euros for a full year; for steps in euros, the greatest step when not stated. */
  readonly amount?: Given<Cents>;
  readonly outcome: Outcome;
  /** The parts of what is done only when all of them are. */
  readonly allOf?: readonly Given<string>[];
  /** True in a year whose mission describes it, once for all years. */
  readonly isInherited?: true;
  /** True where a scenario put the outcome in the place of the file's. */
  readonly isSupposed?: true;
}

/** What was observed, a target, a threshold: all rates or all plain numbers within one indicator. */
export interface Measure {
  readonly unit: 'rate' | 'number';
  readonly value: Ratio;
}

export type Direction = 'up' | 'down';

/** The five ways an indicator gets its result. Without what was observed, it is pending. */
export type Outcome =
  | { readonly kind: 'pending' }
  | {
      readonly kind: 'rate';
      readonly rate: Given<Ratio>;
      /** Of a rate that is supposed: what it stands for, whose own rule says what it pays. */
      readonly instead?: Outcome;
    }
  | { readonly kind: 'done'; readonly isDone: Given<boolean> }
  | {
      readonly kind: 'target';
      readonly observed?: Given<Measure>;
      readonly target: Given<Measure>;
      readonly baseline?: Given<Measure>;
      readonly direction: Direction;
      /** Absent where the file does not say it: the reading `partial_results` does. */
      readonly mode?: 'proportional' | 'threshold';
    }
  | {
      readonly kind: 'steps';
      readonly observed?: Given<Measure>;
      /** From the step that pays least to the one that pays most; all pay in euros or all in rates. */
      readonly steps: readonly Step[];
      readonly direction: Direction;
      /** True where neither the steps nor the file say it. */
      readonly isDirectionAssumed?: true;
    };

export interface Step {
  readonly at: Place;
  readonly threshold: Given<Measure>;
  readonly pays:
    | { readonly kind: 'amount'; readonly amount: Given<Cents> }
    | { readonly kind: 'rate'; readonly rate: Given<Ratio> };
}

/** `97`, `58 %`, or yes and no. */
export type ResultValue = Measure | boolean;

/** The result of an indicator or, of one that is made of parts, of each part. */
export type NamedResult = { readonly name: Given<string> } & (
  | { readonly result: Given<ResultValue> }
  | { readonly parts: readonly PartResult[] }
);
export interface PartResult {
  readonly name: Given<string>;
  readonly result: Given<boolean>;
}

/** How a result must be written for an indicator: in the unit of its target or steps, yes or no, or as an attainment rate. */
export type ResultUnit = Measure['unit'] | 'done' | 'attainment';

export function unitOf(outcome: Outcome): ResultUnit {
  if (outcome.kind === 'target') return outcome.target.value.unit;
  if (outcome.kind === 'steps') return outcome.steps[0]?.threshold.value.unit ?? 'number';
  return outcome.kind === 'done' ? 'done' : 'attainment';
}

/** The outcome that any result may replace: one described once for all years has none of its own. */
export const outcomeWithout = ({ outcome, isInherited }: Indicator): Outcome =>
  isInherited === true && (outcome.kind === 'rate' || outcome.kind === 'done')
    ? { kind: 'pending' }
    : outcome;

/**
 * With a target or steps, the result is what is observed, and their own rule says what it earns; what is done or not takes yes
 * or no, or all or nothing of a rate; what has no result yet yes or no, or an attainment rate; the rest an attainment rate.
 * Undefined for a result in another unit.
 */
export function outcomeWith(
  outcome: Outcome,
  { value: result, at }: Given<ResultValue>,
): Outcome | undefined {
  const done = (isDone: boolean): Outcome => ({ kind: 'done', isDone: { value: isDone, at } });
  if (outcome.kind === 'target' || outcome.kind === 'steps') {
    if (typeof result === 'boolean' || result.unit !== unitOf(outcome)) return undefined;
    return { ...outcome, observed: { value: result, at } };
  }
  if (typeof result === 'boolean') return outcome.kind === 'rate' ? undefined : done(result);
  const { unit, value } = result;
  if (outcome.kind === 'done') {
    if (isSameRatio(value, zeroRatio)) return done(false);
    return isSameRatio(value, one) ? done(true) : undefined;
  }
  const isRate = compareRatios(value, zeroRatio) >= 0 && (unit === 'rate' || compareRatios(value, one) <= 0);
  return isRate ? { kind: 'rate', rate: { value, at } } : undefined;
}
