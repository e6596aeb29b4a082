/** How far an indicator was attained: the five ways a file may say it, each as an explained factor. */
import { type Cents, zero } from '../amounts/money.ts';
import type { Indicator } from '../law/contract.ts';
import {
  doneFactor,
  type Factor,
  progressFactor,
  rateFactor,
  stepFactor,
  thresholdFactor,
} from '../law/factor.ts';

/** The indicator's own maximum for a full year: stated, or its greatest step in euros; undefined otherwise. */
export function statedAmount(indicator: Indicator): Cents | undefined {
  if (indicator.amount !== undefined) return indicator.amount.value;
  if (indicator.outcome.kind !== 'steps') return undefined;
  const pays = indicator.outcome.steps.at(-1)?.pays;
  return pays?.kind === 'amount' ? pays.amount.value : undefined;
}

/** The share of its ceiling that the indicator earns; undefined while its result is not known. */
export function attainment(indicator: Indicator): Factor | undefined {
  const { outcome } = indicator;
  switch (outcome.kind) {
    case 'pending':
      return undefined;
    case 'rate':
      return rateFactor(outcome.rate);
    case 'done':
      return doneFactor(outcome.isDone);
    case 'target': {
      const { observed, target, baseline, direction, mode } = outcome;
      if (observed === undefined) return undefined;
      return mode === 'threshold'
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
