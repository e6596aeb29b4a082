/** The variants of a contract year: the file as it stands, then each supposition beside it. */
import type { Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import { yearAlone } from '../calculate/compute.ts';
import type { Computation } from '../calculate/options.ts';
import type { YearResult } from '../calculate/result.ts';
import { difference, type Explained } from '../law/explained.ts';
import { supposing } from './scenario.ts';

/** What makes a variant what it is. */
export type VariantOrigin =
  /** The file as it stands. */
  | { readonly kind: 'file' }
  /** Pending results filled by `--attainment`. */
  | { readonly kind: 'attainment'; readonly rate: Ratio }
  | { readonly kind: 'scenario'; readonly name: string }
  /** One of several years, or of several files. */
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'path'; readonly path: string };

export interface Variant {
  readonly origin: VariantOrigin;
  readonly year: YearResult;
  /** Its total less that of the first variant. */
  readonly difference: Explained;
}

type Candidate = Omit<Variant, 'difference'>;

/** Each with its difference to the first. */
export function sideBySide<Of extends Candidate>(candidates: readonly Of[]): readonly (Of & Variant)[] {
  const [first] = candidates;
  return candidates.map((each) => ({
    ...each,
    difference: difference(
      { name: 'difference' },
      each.year.totals.entitled,
      (first ?? each).year.totals.entitled,
    ),
  }));
}

/**
 * The file as it stands, or with what `options` supposes of its pending results; those at `attainment` if one is given; then
 * each scenario of the file.
 */
export function variantsOf(
  of: Computation,
  year: number,
  attainment: Given<Ratio> | undefined,
): readonly Variant[] {
  const { contract, options } = of;
  const candidate = (origin: VariantOrigin, result: YearResult | undefined): Candidate[] =>
    result === undefined ? [] : [{ origin, year: result }];
  const filled =
    attainment === undefined
      ? []
      : candidate(
          { kind: 'attainment', rate: attainment.value },
          yearAlone({ contract, options: { ...options, attainment } }, year),
        );
  const scenarios = contract.scenarios.flatMap((scenario) => {
    const origin: VariantOrigin = { kind: 'scenario', name: scenario.name.value };
    return candidate(origin, yearAlone(supposing(of, scenario), year));
  });
  const asGiven: VariantOrigin =
    options.attainment === undefined
      ? { kind: 'file' }
      : { kind: 'attainment', rate: options.attainment.value };
  return sideBySide([...candidate(asGiven, yearAlone(of, year)), ...filled, ...scenarios]);
}
