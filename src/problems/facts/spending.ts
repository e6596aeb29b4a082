/** Fungibility and members’ allowances. */
import type { Cents } from '../../amounts/money.ts';
import type { Ratio } from '../../amounts/ratio.ts';
import type { Envelope } from '../../law/mission.ts';
import type { Regime } from '../../law/reading.ts';
import type { NoFacts, Origin } from './kinds.ts';

export interface SpendingProblems {
  // Fungibility
  'transfer-unknown-envelope': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'transfer-to-itself': NoFacts;
  'transfer-envelope-absent': { readonly envelope: Envelope; readonly year: number };
  'transfer-above-surplus': { readonly from: Envelope; readonly amount: Cents; readonly surplus: Cents };
  'transfer-above-cap': {
    readonly from: Envelope;
    readonly amount: Cents;
    readonly limit: Cents;
    readonly cap: Ratio;
  };
  'transfer-above-fixed': { readonly from: Envelope; readonly amount: Cents; readonly limit: Cents };
  'transfer-against-regime': {
    readonly from: Envelope;
    readonly to: Envelope;
    readonly regime: Regime;
    readonly origin: Origin;
  };
  'transfer-unchecked': { readonly from: Envelope };
  // Members' allowances
  'reference-personal': { readonly key: string; readonly looksLike: 'email' | 'phone' | 'name' };
  'allowance-above-ceiling': {
    readonly reference: string;
    readonly civilYear: number;
    readonly sum: Cents;
    readonly ceiling: Cents;
  };
  'allowance-ceiling-unknown': {
    readonly civilYear: number;
    readonly first: number;
    readonly last: number;
  };
}
