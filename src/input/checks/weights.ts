/** The indicators of a mission share its envelope by weights or by amounts: all of them, one way, not all zero. */
import { isZero } from '../../base/money.ts';
import type { Place } from '../../base/source.ts';
import type { Contract, Indicator } from '../../domain/contract.ts';
import type { Mission } from '../../domain/mission.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import type { Check } from './check.ts';
import { missionsInYears } from './described.ts';

export const weightsOrAmounts: Check = (contract) =>
  missionsInYears(contract).flatMap(({ mission, described }) =>
    told(contract, mission, described.indicators),
  );

function told(contract: Contract, mission: Mission, indicators: readonly Indicator[]): readonly Problem[] {
  const weight = indicators.find((each) => each.weight !== undefined)?.weight;
  const amount = indicators.map(amountPlace).find((place) => place !== undefined);
  if (weight !== undefined && amount !== undefined) {
    const [first, second] = weight.at.start < amount.start ? [weight.at, amount] : [amount, weight.at];
    return [problem('weights-and-amounts', second, { mission }, first)];
  }
  const shared = weight?.at ?? amount;
  if (shared === undefined) return [];
  const bare = indicators.find((each) => each.weight === undefined && amountPlace(each) === undefined);
  if (bare !== undefined) {
    const key = keyWord(weight === undefined ? 'amount' : 'weight', contract.language);
    return [problem('weight-partial', bare.at, { mission, key }, shared)];
  }
  return indicators.every(hasNoShare) ? [problem('weights-all-zero', shared, { mission })] : [];
}

/** Where an indicator states its amount: its own, or that of its steps in euros. */
function amountPlace({ amount, outcome }: Indicator): Place | undefined {
  if (amount !== undefined) return amount.at;
  const last = outcome.kind === 'steps' ? outcome.steps.at(-1) : undefined;
  return last?.pays.kind === 'amount' ? last.pays.amount.at : undefined;
}

/** A share of zero: a weight of zero, or an amount of zero. */
function hasNoShare({ weight, amount, outcome }: Indicator): boolean {
  if (weight !== undefined) return weight.value.num === 0;
  if (amount !== undefined) return isZero(amount.value);
  const last = outcome.kind === 'steps' ? outcome.steps.at(-1) : undefined;
  return last?.pays.kind === 'amount' && isZero(last.pays.amount.value);
}
