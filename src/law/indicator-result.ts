/** The result of an indicator, found or supposed, in the indicator's own unit, and the outcome that it makes of it. */
import { compareRatios, isSameRatio, one, zeroRatio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Indicator, Measure, Outcome } from './contract-terms.ts';

/** `97`, `58 %`, or yes and no. */
export type ResultValue = Measure | boolean;

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
