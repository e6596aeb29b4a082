/** The indicators of a mission in a year. */
import { addRatios, isSameRatio, one, type Ratio, zeroRatio } from '../../amounts/ratio.ts';
import type { Place } from '../../amounts/source.ts';
import type { Indicator } from '../../law/indicator-terms.ts';
import type { Mission } from '../../law/mission.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import type { Contract } from '../contract-terms.ts';
import { duplicates, type IndicatorCheck } from './contract-checks.ts';

/** A mission has one rate or indicators, not both. */
const indicatorsOrRate: IndicatorCheck = ({
  contract,
  mission,
  described: { attainmentRate, indicators },
}) => {
  const [first] = indicators;
  if (mission === 'health_crisis' || attainmentRate === undefined || first === undefined) return [];
  const keys = [keyWord('indicators', contract.language), keyWord('attainmentRate', contract.language)];
  return [problem('result-ambiguous', attainmentRate.at, { of: mission, keys }, first.at)];
};

/** An indicator's name is its own within its mission and year. */
const indicatorDuplicate: IndicatorCheck = ({ described }) => duplicates('indicator', described.indicators);

/** A single step does not show which way the result improves: upwards is assumed, and said. */
const stepDirectionKnown: IndicatorCheck = ({ described }) =>
  described.indicators.flatMap(({ outcome }) => {
    const [first] = outcome.kind === 'steps' && outcome.isDirectionAssumed === true ? outcome.steps : [];
    return first === undefined ? [] : [problem('step-direction-assumed', first.at, {})];
  });

/** Steps in euros lead up to the amount stated for their indicator. */
const bestStepPaysAll: IndicatorCheck = ({ described }) =>
  described.indicators.flatMap(({ amount, outcome }) => {
    const best = outcome.kind === 'steps' ? outcome.steps.at(-1)?.pays : undefined;
    if (amount === undefined || best?.kind !== 'amount' || best.amount.value >= amount.value) return [];
    const facts = { step: best.amount.value, amount: amount.value };
    return [problem('best-step-below-amount', best.amount.at, facts, amount.at)];
  });

/** The indicators of a mission share its envelope by weights or by amounts: one way, and never all for nothing. */
const weightsOrAmounts: IndicatorCheck = ({ contract, mission, described: { indicators } }) => {
  const weight = indicators.find((each) => each.weight !== undefined)?.weight;
  const amount = indicators.map(amountPlace).find((place) => place !== undefined);
  if (weight !== undefined && amount !== undefined) {
    const [first, second] = weight.at.start < amount.start ? [weight.at, amount] : [amount, weight.at];
    const keys = [keyWord('weight', contract.language), keyWord('amount', contract.language)] as const;
    return [problem('keys-mixed', second, { of: mission, keys }, first)];
  }
  return weight === undefined
    ? withoutAmount(contract, mission, indicators, amount)
    : [...allZero(mission, indicators, weight.at), ...percentages(contract, mission, indicators)];
};

/** Stated amounts are shares: an indicator without one among others with one would have none. */
function withoutAmount(
  contract: Contract,
  mission: Mission,
  indicators: readonly Indicator[],
  stated: Place | undefined,
): readonly Problem[] {
  const bare = indicators.find((each) => amountPlace(each) === undefined);
  if (bare === undefined || stated === undefined) return [];
  return [problem('weight-partial', bare.at, { mission, key: keyWord('amount', contract.language) }, stated)];
}

/** A weight not stated is 1, so only weights that are all stated can all be zero. */
const allZero = (mission: Mission, indicators: readonly Indicator[], first: Place): readonly Problem[] =>
  indicators.every((each) => each.weight?.value.num === 0)
    ? [problem('weights-all-zero', first, { mission })]
    : [];

/** Weights in percent are all in percent, and the whole is 100 %. */
function percentages(
  contract: Contract,
  mission: Mission,
  indicators: readonly Indicator[],
): readonly Problem[] {
  const isPercent = ({ weight }: Indicator): boolean =>
    weight?.at.source.text.slice(weight.at.start, weight.at.end).includes('%') === true;
  const first = indicators.find(isPercent)?.weight;
  if (first === undefined) return [];
  const plain = indicators.find((each) => each.weight !== undefined && !isPercent(each))?.weight;
  if (plain !== undefined) return [problem('weights-mixed', plain.at, { mission }, first.at)];
  const bare = indicators.find((each) => each.weight === undefined);
  const facts = { mission, key: keyWord('weight', contract.language), isPercent: true } as const;
  if (bare !== undefined) return [problem('weight-partial', bare.at, facts, first.at)];
  const sum = indicators.reduce<Ratio | undefined>(
    (all, { weight }) => all && addRatios(all, weight?.value ?? zeroRatio),
    zeroRatio,
  );
  if (sum === undefined || sum.num === 0 || isSameRatio(sum, one)) return [];
  return [problem('weights-not-whole', first.at, { mission, sum })];
}

/** Where an indicator states its amount: its own, or that of its steps in euros. */
function amountPlace({ amount, outcome }: Indicator): Place | undefined {
  if (amount !== undefined) return amount.at;
  const last = outcome.kind === 'steps' ? outcome.steps.at(-1) : undefined;
  return last?.pays.kind === 'amount' ? last.pays.amount.at : undefined;
}

export const indicatorChecks = [
  indicatorsOrRate,
  indicatorDuplicate,
  stepDirectionKnown,
  bestStepPaysAll,
  weightsOrAmounts,
];
