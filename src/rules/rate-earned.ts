/** R3: what share of its variable envelope a mission's indicators earn together. */
import { present } from '../base/lists.ts';
import { centsOf, isZero } from '../base/money.ts';
import { type Ratio, ratio, weightedMean } from '../base/ratio.ts';
import type { Explained } from '../domain/explained.ts';
import type { IndicatorResult } from '../domain/result.ts';

/**
 * The indicators' rates by their shares of the envelope, exact: cents rounded on the way do not blur it, so that one rate for
 * all stays that rate. Where the exact mean cannot be had, or the envelope is not all shared out, `entitled` out of
 * `ceiling`. Undefined while an indicator is pending, and for an empty envelope.
 */
export function rateEarned(
  indicators: readonly IndicatorResult[],
  entitled: Explained,
  ceiling: Explained,
): Ratio | undefined {
  const rates = present(indicators.map(({ attainmentRate }) => attainmentRate));
  if (rates.length < indicators.length || isZero(ceiling.value)) return undefined;
  const [first] = indicators;
  const share = first?.ceiling;
  const isAllSharedOut = share?.kind === 'share' && share.of === ceiling;
  const exact = isAllSharedOut ? weightedMean(rates, share.weights) : undefined;
  return exact ?? ratio(centsOf(entitled.value), centsOf(ceiling.value));
}
