/** For results in steps or all-or-nothing: the next one that pays more, and how far it is. */
import { compareRatios, subtractRatios, zeroRatio } from '../../base/ratio.ts';
import type { Given } from '../../base/source.ts';
import type { Indicator, Measure, Outcome } from '../../domain/contract.ts';
import { isReached } from '../../domain/factor.ts';
import type { NextResult } from './lever.ts';

/** What to suppose instead of the present result, and what to say of it. */
export interface Next extends Omit<NextResult, 'pays'> {
  readonly outcome: Outcome;
}

/** True for a result that no single point of attainment moves: done or not, a bound reached or not, steps. */
export const isAllOrNothing = ({ kind, ...outcome }: Outcome): boolean =>
  kind === 'done' || kind === 'steps' || ('mode' in outcome && outcome.mode === 'threshold');

function distanceTo(observed: Given<Measure>, threshold: Given<Measure>): Measure {
  const way = subtractRatios(threshold.value.value, observed.value.value);
  const size = compareRatios(way, zeroRatio) < 0 ? { num: -way.num, den: way.den } : way;
  return { unit: threshold.value.unit, value: size };
}

/** Undefined when nothing more can be reached, or when nothing was observed yet. */
export function nextOf({ outcome }: Indicator): Next | undefined {
  if (outcome.kind === 'done') {
    const { isDone } = outcome;
    return isDone.value
      ? undefined
      : { kind: 'done', outcome: { ...outcome, isDone: { ...isDone, value: true } } };
  }
  if (outcome.kind !== 'steps' && outcome.kind !== 'target') return undefined;
  const { observed, direction } = outcome;
  if (observed === undefined) return undefined;
  const bounds =
    outcome.kind === 'steps'
      ? outcome.steps.map((step) => step.threshold)
      : outcome.mode === 'threshold'
        ? [outcome.target]
        : [];
  const threshold = bounds.find((bound) => !isReached(observed.value, bound.value, direction));
  if (threshold === undefined) return undefined;
  return {
    kind: outcome.kind === 'steps' ? 'step' : 'target',
    distance: distanceTo(observed, threshold),
    threshold: threshold.value,
    outcome: { ...outcome, observed: { ...observed, value: threshold.value } },
  };
}
