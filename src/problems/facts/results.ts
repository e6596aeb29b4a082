/** Results of indicators, and the amounts expected of a year. */
import type { Cents } from '../../amounts/money.ts';
import type { Ratio } from '../../amounts/ratio.ts';
import type { Mission } from '../../law/mission.ts';
import type { NoFacts } from './kinds.ts';

export interface ResultProblems {
  // Indicators
  'result-ambiguous': { readonly keys: readonly string[] };
  'observed-alone': NoFacts;
  'indicators-and-rate': { readonly mission: Mission };
  'weights-and-amounts': { readonly mission: Mission };
  'weight-partial': { readonly mission: Mission; readonly key: string };
  'weights-all-zero': { readonly mission: Mission };
  'indicator-duplicate': { readonly name: string };
  'indicator-amounts-above': { readonly mission: Mission; readonly sum: Cents; readonly ceiling: Cents };
  'indicator-amounts-below': { readonly mission: Mission; readonly sum: Cents; readonly ceiling: Cents };
  'baseline-equals-target': NoFacts;
  'target-zero': NoFacts;
  'target-needs-baseline': NoFacts;
  'direction-against-baseline': { readonly stated: string; readonly right: string };
  'measures-mixed': { readonly keys: readonly string[] };
  'steps-empty': NoFacts;
  'steps-out-of-order': NoFacts;
  'steps-mixed': NoFacts;
  'step-above-amount': { readonly step: Cents; readonly amount: Cents };
  'step-direction-assumed': NoFacts;
  'key-without-purpose': { readonly key: string; readonly needs: readonly string[] };
  'crisis-key-elsewhere': { readonly key: string; readonly mission: Mission };
  'crisis-attainment': { readonly key: string };
  'plan-unexpected': { readonly year: number; readonly expected: string };
  // Golden amounts
  'expected-differs': {
    readonly year: number;
    /** The amount's name in the file's words: `acces_aux_soins.variable`. */
    readonly line: string;
    readonly expected: Cents;
    readonly calculated: Cents;
    readonly file: string;
  };
  'expected-rate-differs': {
    readonly year: number;
    /** The rate's name in the file's words: `parcours.taux_atteinte`. */
    readonly line: string;
    /** The amount that the rate earns, which can be explained. */
    readonly amountLine: string;
    readonly expected: Ratio;
    /** Absent while results are pending. */
    readonly calculated?: Ratio;
    readonly file: string;
  };
  'expected-line-unknown': {
    readonly year: number;
    readonly text: string;
    readonly suggestion?: string;
    readonly file: string;
  };
}
