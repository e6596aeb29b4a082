/** Options of the command, readings and scenarios. */
import type { Mission, SizeTier } from '../../law/mission.ts';
import type { ReadingId } from '../../law/reading.ts';
import type { NoFacts } from './kinds.ts';

export interface OptionProblems {
  // Values given by `--set`
  /** The path as it may be written, where only its brackets are wrong. */
  'set-malformed': { readonly suggestion?: string };
  'set-step-unknown': {
    readonly step: string;
    readonly inside: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  'set-into-value': { readonly key: string; readonly step: string };
  // Values of the options of a simulation
  'target-unknown': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  // Readings and scenarios
  'reading-unknown': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'reading-value': {
    readonly reading: ReadingId;
    readonly text: string;
    readonly allowed: readonly string[];
  };
  'scenario-mission-undeclared': { readonly mission: Mission };
  'scenario-crisis': NoFacts;
  'scenario-indicator-unknown': { readonly name: string; readonly suggestion?: string };
}

/** A scale of one’s own, and a result to compute again. */

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
