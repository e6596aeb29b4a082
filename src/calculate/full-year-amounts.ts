/**
 * What a line pays for a full contract year: the amount the signed contract states, else the scale's. A
 * difference between the two is kept to be shown.
 */
import { type Cents, compareCents, isZero, times } from '../amounts/money.ts';
import { ratio } from '../amounts/ratio.ts';
import type { Place } from '../amounts/source.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { difference, type Explained, givenAmount, nothing, scaleAmount, sum } from '../law/explained.ts';
import type { PartName } from '../law/label.ts';
import type { ScaleLine, SizeTier } from '../law/mission.ts';
import { cellOf, type PaidPart, paidParts, type Scale } from '../law/scale.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContractDifference } from './result.ts';

/** What the scale pays for a part of a line; undefined when it has no such line or part. */
export function amountOfScale(
  scale: Scale,
  sizeTier: SizeTier,
  line: ScaleLine,
  part: PaidPart,
): Explained | undefined {
  const label = { name: 'scale_amount', line, part: part === 'variable' ? 'variable' : 'fixed' } as const;
  const found = paidParts[part]
    .map((each) => cellOf(scale, line, each, sizeTier))
    .filter((cell) => cell !== undefined)
    .map((cell) => scaleAmount(label, cell));
  return found.length > 1 ? sum(label, found) : found[0];
}

export interface FullYearAmounts {
  readonly scale: Scale;
  readonly sizeTier: SizeTier;
  readonly contract: Contract;
}

/** The amount the signed contract states for a line's part, if it does. */
export function contractAmount(
  { terms }: Contract,
  line: ScaleLine,
  stated: PartName | 'update',
): Explained | undefined {
  const amount = terms.amounts[line]?.[stated];
  const part = stated === 'update' ? 'fixed' : stated;
  return amount === undefined ? undefined : givenAmount({ name: 'contract_amount', line, part }, amount);
}

/** The amount of a full year; zero, at `at`, when neither the contract nor the scale has it. */
export function fullYear(
  { scale, sizeTier, contract }: FullYearAmounts,
  line: ScaleLine,
  paid: PaidPart,
  at: Place,
): Explained {
  const part = paid === 'variable' ? 'variable' : 'fixed';
  return (
    contractAmount(contract, line, part) ??
    amountOfScale(scale, sizeTier, line, paid) ??
    nothing({ name: 'full_year', line, part }, 'not_in_scale', at)
  );
}

/** Beyond this many times more or less than the scale's, an amount has zeros too many or too few: thousands of euros, or cents. */
const farFrom = ratio(100, 1);

const isBeyond = (small: Cents, large: Cents): boolean =>
  !isZero(small) && compareCents(times(small, farFrom), large) <= 0;

/** Stated amounts that can hardly be meant: `fixe: 70`. */
export const farFromScale = (differences: readonly ContractDifference[]): Problem[] =>
  differences.flatMap(({ line, part, contract, scale: { value: scale } }) =>
    contract.kind === 'given' && (isBeyond(contract.value, scale) || isBeyond(scale, contract.value))
      ? [
          problem('amount-far-from-scale', contract.at, {
            line,
            part,
            amount: contract.value,
            national: scale,
          }),
        ]
      : [],
  );

/** How a stated amount differs from the scale's; undefined when they agree or one of them is missing. */
export function contractDifference(
  { scale, sizeTier, contract }: FullYearAmounts,
  line: ScaleLine,
  part: PartName | 'update',
): ContractDifference | undefined {
  const stated = contractAmount(contract, line, part);
  if (stated === undefined) return undefined;
  const ofPlan = line === 'health_crisis' && part === 'fixed' ? 'fixed_first_plan' : part;
  const paid = ofPlan === 'update' ? 'fixed_plan_update' : ofPlan;
  const ofScale = amountOfScale(scale, sizeTier, line, paid);
  if (ofScale === undefined) return undefined;
  const gap = difference({ ...stated.label, name: 'difference' }, stated, ofScale);
  return isZero(gap.value) ? undefined : { line, part, contract: stated, scale: ofScale, difference: gap };
}
