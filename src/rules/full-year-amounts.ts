/**
 * What a line pays for a full contract year: the amount the signed contract states, else the scale's. A
 * difference between the two is kept to be shown.
 */
import { isZero } from '../base/money.ts';
import type { Place } from '../base/source.ts';
import type { Contract } from '../domain/contract.ts';
import { difference, type Explained, givenAmount, nothing } from '../domain/explained.ts';
import type { PartName } from '../domain/label.ts';
import type { ScaleLine, SizeTier } from '../domain/mission.ts';
import type { ContractDifference } from '../domain/result.ts';
import type { Scale } from '../scale/scale.ts';
import { amountOfScale, type PaidPart } from './scale-amounts.ts';

export interface FullYearAmounts {
  readonly scale: Scale;
  readonly sizeTier: SizeTier;
  readonly contract: Contract;
}

/** The amount the signed contract states for a line's part, if it does. */
export function contractAmount(contract: Contract, line: ScaleLine, part: PartName): Explained | undefined {
  const stated = contract.terms.amounts[line]?.[part];
  return stated === undefined ? undefined : givenAmount({ name: 'contract_amount', line, part }, stated);
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

/** How a stated amount differs from the scale's; undefined when they agree or one of them is missing. */
export function contractDifference(
  { scale, sizeTier, contract }: FullYearAmounts,
  line: ScaleLine,
  part: PartName,
): ContractDifference | undefined {
  const stated = contractAmount(contract, line, part);
  if (stated === undefined) return undefined;
  const paid = line === 'health_crisis' && part === 'fixed' ? 'first_plan' : part;
  const ofScale = amountOfScale(scale, sizeTier, line, paid);
  if (ofScale === undefined) return undefined;
  const gap = difference({ name: 'difference', line, part }, stated, ofScale);
  return isZero(gap.value) ? undefined : { line, part, contract: stated, scale: ofScale, difference: gap };
}
