/** One contract year computed in several ways, side by side. */
import type { Ratio } from '../base/ratio.ts';
import type { Explained } from './explained.ts';
import type { YearResult } from './result.ts';

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
