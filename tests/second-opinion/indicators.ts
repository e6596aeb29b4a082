/** What indicators earn: their rates from what was observed, their ceilings by largest remainder. */
import {
  type Fraction,
  fraction,
  isBelow,
  minus,
  nothing,
  part,
  per,
  plus,
  rounded,
  sharedOut,
  text,
  times,
  whole,
  within01,
} from './fraction.ts';
import type { PlainIndicator, PlainOutcome } from './plain.ts';

export const rateOf = (hundredthsOfPercent: number): Fraction => fraction(hundredthsOfPercent, 10_000);

type Target = Extract<PlainOutcome, { kind: 'target' }>;
type Steps = Extract<PlainOutcome, { kind: 'steps' }>;

function towards(
  { observed, baseline, target, threshold, direction, saysProportional }: Target,
  isAllOrNothing: boolean,
): Fraction | undefined {
  if (observed === undefined) return undefined;
  const isDown = baseline === undefined ? direction === 'down' : target < baseline;
  if (threshold || (isAllOrNothing && saysProportional !== true))
    return (isDown ? observed <= target : observed >= target) ? whole : nothing;
  const from = baseline ?? 0;
  return within01(fraction(observed - from, target - from));
}

const isFalling = ({ steps, direction }: Steps): boolean =>
  direction === undefined
    ? (steps[0]?.threshold ?? 0) > (steps.at(-1)?.threshold ?? 0)
    : direction === 'down';

function bestStep(outcome: Steps, most: number): Fraction | undefined {
  const { observed, steps, inEuros } = outcome;
  if (observed === undefined) return undefined;
  const reached = steps.filter(({ threshold }) =>
    isFalling(outcome) ? observed <= threshold : observed >= threshold,
  );
  const pays = reached.map((step) => (inEuros ? fraction(step.pays, most) : rateOf(step.pays)));
  return pays.reduce((best, rate) => (isBelow(best, rate) ? rate : best), nothing);
}

/** Undefined while nothing is known. */
function attained(outcome: PlainOutcome, most: number, isAllOrNothing: boolean): Fraction | undefined {
  switch (outcome.kind) {
    case 'pending':
      return undefined;
    case 'rate':
      return within01(rateOf(outcome.rate));
    case 'done':
      return outcome.done ? whole : nothing;
    case 'target':
      return towards(outcome, isAllOrNothing);
    case 'steps':
      return bestStep(outcome, most);
  }
}

/** What a rate supposed of it pays: below the whole, only what all or nothing, or its steps, can pay. */
function supposed(
  { outcome, parts }: PlainIndicator,
  most: number,
  isAllOrNothing: boolean,
  rate: Fraction,
): Fraction {
  if (isBelow(rate, whole) && outcome.kind === 'steps') {
    const pays = outcome.steps.map((step) =>
      within01(outcome.inEuros ? fraction(step.pays, most) : rateOf(step.pays)),
    );
    return pays.reduce((best, each) => (isBelow(rate, each) || isBelow(each, best) ? best : each), nothing);
  }
  const isWhole =
    parts !== undefined ||
    (outcome.kind === 'target' &&
      (outcome.threshold || (isAllOrNothing && outcome.saysProportional !== true)));
  return isWhole && isBelow(rate, whole) ? nothing : rate;
}

/** The most in euros: stated, or the greatest step. */
function mostOf({ amount, outcome }: PlainIndicator): number | undefined {
  if (amount !== undefined) return amount;
  if (outcome.kind !== 'steps' || !outcome.inEuros) return undefined;
  return Math.max(...outcome.steps.map(({ pays }) => pays));
}

export interface Earned {
  readonly ceiling: bigint;
  readonly rate?: Fraction;
  readonly entitled: bigint;
  readonly pending: bigint;
}

export const earning = (ceiling: bigint, rate: Fraction | undefined): Earned =>
  rate === undefined
    ? { ceiling, entitled: 0n, pending: ceiling }
    : { ceiling, rate, entitled: part(ceiling, rate), pending: 0n };

interface Indicators {
  readonly each: readonly Earned[];
  /** True when the whole envelope is some indicator's. */
  readonly isSharedOut: boolean;
  /** Their mean rate by their shares; absent while one is pending. */
  readonly rate?: Fraction;
}

/** `envelope` is this year's, `full` that of a whole year, `assumed` the rate of what is still pending. */
export function earnedBy(
  indicators: readonly PlainIndicator[],
  envelope: bigint,
  full: bigint,
  assumed: Fraction | undefined,
  isAllOrNothing: boolean,
): Indicators {
  const most = indicators.map(mostOf);
  const inEuros = most.some((amount) => amount !== undefined);
  const weights = indicators.map(({ weight }, index) =>
    inEuros ? fraction(most[index] ?? 0) : fraction(weight ?? 100, 100),
  );
  const all = weights.reduce(plus, nothing);
  // Amounts above an envelope of nothing are refused.
  const stated = full === 0n ? 0n : rounded(per(times(fraction(envelope), all), fraction(full)));
  const shared = inEuros ? stated : envelope;
  const ceilings = sharedOut(shared, weights);
  const isSharedOut = !inEuros || text(all) === text(fraction(full));
  const rates = indicators.map(
    (indicator, index) =>
      attained(indicator.outcome, most[index] ?? 0, isAllOrNothing) ??
      (assumed && supposed(indicator, most[index] ?? 0, isAllOrNothing, assumed)),
  );
  const each = rates.map((rate, index) => earning(ceilings[index] ?? 0n, rate));
  if (rates.some((rate) => rate === undefined)) return { each, isSharedOut };
  const weighed = rates.reduce<Fraction>(
    (sum, rate, index) => plus(sum, times(rate ?? nothing, weights[index] ?? nothing)),
    nothing,
  );
  return { each, isSharedOut, rate: per(weighed, all) };
}

export const isAbove = (indicators: readonly PlainIndicator[], full: bigint): boolean =>
  isBelow(
    nothing,
    minus(fraction(indicators.reduce((sum, item) => sum + (mostOf(item) ?? 0), 0)), fraction(full)),
  );
