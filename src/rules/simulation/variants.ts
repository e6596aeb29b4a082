/** The variants of a contract year: the file as it stands, then each supposition beside it. */
import type { Ratio } from '../../base/ratio.ts';
import type { Given } from '../../base/source.ts';
import type { Contract } from '../../domain/contract.ts';
import { difference } from '../../domain/explained.ts';
import type { YearResult } from '../../domain/result.ts';
import type { Variant, VariantOrigin } from '../../domain/variant.ts';
import { yearAlone } from '../compute.ts';
import type { ComputeOptions } from '../options.ts';
import { supposing } from './scenario.ts';

export interface Candidate {
  readonly origin: VariantOrigin;
  readonly year: YearResult;
}

/** Each with its difference to the first. */
export function sideBySide(candidates: readonly Candidate[]): readonly Variant[] {
  const [first] = candidates;
  return candidates.map(({ origin, year }) => ({
    origin,
    year,
    difference: difference(
      { name: 'difference' },
      year.totals.entitled,
      (first?.year ?? year).totals.entitled,
    ),
  }));
}

/** The file as it stands, pending results at `attainment` if one is given, then each scenario of the file. */
export function variantsOf(
  contract: Contract,
  year: number,
  options: ComputeOptions,
  attainment: Given<Ratio> | undefined,
): readonly Variant[] {
  const candidate = (origin: VariantOrigin, result: YearResult | undefined): Candidate[] =>
    result === undefined ? [] : [{ origin, year: result }];
  const filled =
    attainment === undefined
      ? []
      : candidate(
          { kind: 'attainment', rate: attainment.value },
          yearAlone(contract, year, { ...options, attainment }),
        );
  const scenarios = contract.scenarios.flatMap((scenario) => {
    const other = supposing(contract, scenario, options);
    const origin: VariantOrigin = { kind: 'scenario', name: scenario.name.value };
    return candidate(origin, yearAlone(other.contract, year, other.options));
  });
  return sideBySide([
    ...candidate({ kind: 'file' }, yearAlone(contract, year, options)),
    ...filled,
    ...scenarios,
  ]);
}
