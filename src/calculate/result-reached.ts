/** What an indicator's result pays of its ceiling: as it was found, or as it is supposed. */
import { type Cents, zero } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import {
  doneFactor,
  type Factor,
  progressFactor,
  rateFactor,
  ruledRateFactor,
  stepFactor,
  stepShare,
  thresholdFactor,
} from '../law/factor.ts';
import type { Indicator, Outcome } from '../law/indicator-terms.ts';
import type { Readings } from '../law/reading.ts';

/** The indicator's own maximum for a full year: stated, or its greatest step in euros; undefined otherwise. */
export function statedAmount(indicator: Indicator): Cents | undefined {
  if (indicator.amount !== undefined) return indicator.amount.value;
  if (indicator.outcome.kind !== 'steps') return undefined;
  const pays = indicator.outcome.steps.at(-1)?.pays;
  return pays?.kind === 'amount' ? pays.amount.value : undefined;
}

/** The indicator with another result; a maximum that its steps stated stays its maximum. */
export function withOutcome(indicator: Indicator, outcome: Outcome): Indicator {
  const stated = statedAmount(indicator);
  if (stated === undefined) return { ...indicator, outcome };
  return { ...indicator, amount: indicator.amount ?? { value: stated, at: indicator.at }, outcome };
}

type Target = Extract<Outcome, { kind: 'target' }>;

export type PartialResults = Readings['partial_results'];

/** What a target pays that is approached and not reached: as the file says, else as the texts are read. */
export const modeOf = ({ mode }: Target, reading: PartialResults): NonNullable<Target['mode']> =>
  mode ?? (reading === 'all_or_nothing' ? 'threshold' : 'proportional');

/** The outcome with its mode said, whoever says it. */
export const asRead = (outcome: Outcome, reading: PartialResults): Outcome =>
  outcome.kind === 'target' ? { ...outcome, mode: modeOf(outcome, reading) } : outcome;

/** True somewhere on the way to a target: where its mode and its baseline decide what is paid. */
export function isOnTheWay(outcome: Outcome): outcome is Target {
  if (outcome.kind !== 'target' || outcome.observed === undefined) return false;
  return isPartial(progressFactor(outcome.observed, outcome.target, outcome.baseline).value);
}

export const isPartial = ({ num, den }: Ratio): boolean => num > 0 && num < den;

/** What a supposed rate pays: a share of the ceiling, or what the rule of a result that is all or nothing, or in steps, pays at it. */
function supposedFactor(
  rate: Given<Ratio>,
  indicator: Indicator,
  written: Outcome,
  reading: PartialResults,
): Factor {
  if (written.kind === 'steps') {
    const full = statedAmount({ ...indicator, outcome: written }) ?? zero;
    return ruledRateFactor(
      rate,
      written.steps.map((step) => stepShare(step, full)),
    );
  }
  const isWhole =
    indicator.allOf !== undefined || (written.kind === 'target' && modeOf(written, reading) === 'threshold');
  return isWhole ? ruledRateFactor(rate, []) : rateFactor(rate);
}

/** The outcome with a rate supposed of it. */
export const supposingRate = (outcome: Outcome, rate: Given<Ratio>): Outcome => ({
  kind: 'rate',
  rate,
  instead: outcome.kind === 'rate' ? (outcome.instead ?? outcome) : outcome,
});

/** The share of its ceiling that the indicator earns, in the five ways a file may say it; undefined while it is not known. */
export function attainment(indicator: Indicator, reading: PartialResults): Factor | undefined {
  const { outcome } = indicator;
  switch (outcome.kind) {
    case 'pending':
      return undefined;
    case 'rate':
      return outcome.instead === undefined
        ? rateFactor(outcome.rate)
        : supposedFactor(outcome.rate, indicator, outcome.instead, reading);
    case 'done':
      return doneFactor(outcome.isDone);
    case 'target': {
      const { observed, target, baseline, direction } = outcome;
      if (observed === undefined) return undefined;
      return modeOf(outcome, reading) === 'threshold'
        ? thresholdFactor(observed, target, direction)
        : progressFactor(observed, target, baseline);
    }
    case 'steps': {
      const { observed, steps, direction } = outcome;
      if (observed === undefined) return undefined;
      return stepFactor(observed, steps, direction, statedAmount(indicator) ?? zero);
    }
  }
}
