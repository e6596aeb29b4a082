/**
 * What a line pays for a full contract year: the amount the signed contract states, else the scale's. A
 * difference between the two is kept to be shown.
 */
import { isZero } from '../base/money.ts';
import type { Place } from '../base/source.ts';
import type { ScalePart } from '../domain/cell.ts';
import type { Contract } from '../domain/contract.ts';
import { difference, type Explained, givenAmount, nothing, scaleAmount, sum } from '../domain/explained.ts';
import type { PartName } from '../domain/label.ts';
import type { ScaleLine, SizeTier } from '../domain/mission.ts';
import type { ContractDifference } from '../domain/result.ts';
import { cellOf, type Scale } from '../scale/scale.ts';

/** The cells of a scale that make up a part; care access had two fixed ones in 2019. */
const partsOfFixed: readonly ScalePart[] = ['fixed', 'fixed_base', 'fixed_unscheduled_care'];
const partsOfVariable: readonly ScalePart[] = ['variable'];

export interface FullYearAmounts {
  readonly scale: Scale;
  readonly sizeTier: SizeTier;
  readonly contract: Contract;
}

/** What the scale pays for the given cells of a line; undefined when it has none of them. */
export function scaleSum(
  amounts: FullYearAmounts,
  line: ScaleLine,
  part: PartName,
  cells: readonly ScalePart[],
): Explained | undefined {
  const label = { name: 'scale_amount', line, part } as const;
  const found: Explained[] = [];
  for (const each of cells) {
    const cell = cellOf(amounts.scale, line, each, amounts.sizeTier);
    if (cell !== undefined) found.push(scaleAmount(label, cell));
  }
  return found.length > 1 ? sum(label, found) : found[0];
}

/** The amount the signed contract states for a line's part, if it does. */
export function contractAmount(contract: Contract, line: ScaleLine, part: PartName): Explained | undefined {
  const stated = contract.terms.amounts[line]?.[part];
  return stated === undefined ? undefined : givenAmount({ name: 'contract_amount', line, part }, stated);
}

/** The amount of a full year; zero, at `at`, when neither the contract nor the scale has it. */
export const fullYear = (
  amounts: FullYearAmounts,
  line: ScaleLine,
  part: PartName,
  at: Place,
  cells: readonly ScalePart[] = part === 'fixed' ? partsOfFixed : partsOfVariable,
): Explained =>
  contractAmount(amounts.contract, line, part) ??
  scaleSum(amounts, line, part, cells) ??
  nothing({ name: 'full_year', line, part }, 'not_in_scale', at);

const differencePart = (line: ScaleLine, part: PartName): readonly ScalePart[] => {
  if (part === 'variable') return partsOfVariable;
  return line === 'health_crisis' ? ['fixed_first_plan'] : partsOfFixed;
};

/** How a stated amount differs from the scale's; undefined when they agree or one of them is missing. */
export function contractDifference(
  amounts: FullYearAmounts,
  line: ScaleLine,
  part: PartName,
): ContractDifference | undefined {
  const contract = contractAmount(amounts.contract, line, part);
  if (contract === undefined) return undefined;
  const scale = scaleSum(amounts, line, part, differencePart(line, part));
  if (scale === undefined) return undefined;
  const gap = difference({ name: 'difference', line, part }, contract, scale);
  return isZero(gap.value) ? undefined : { line, part, contract, scale, difference: gap };
}
