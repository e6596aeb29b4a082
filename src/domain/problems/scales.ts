/** A scale of one’s own, and a result to compute again. */
import type { SizeTier } from '../mission.ts';
import type { NoFacts } from './kinds.ts';

export interface ScaleProblems {
  // A scale of one's own
  'scale-tiers-missing': { readonly tiers: readonly SizeTier[] };
  'scale-tier-duplicate': { readonly tier: SizeTier };
  'scale-parts-mixed': { readonly keys: readonly string[] };
  'scale-name-taken': { readonly id: string };
  // A result to compute again
  'result-not-json': NoFacts;
  'result-foreign': { readonly format: string };
  'result-damaged': { readonly path: string };
  'result-of-other-files': { readonly files: readonly string[] };
  'result-own-scale': { readonly id: string; readonly file: string };
}
