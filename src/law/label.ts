/**
 * What amounts are called, why some are nothing, and the rules they come from: names; the words for people are in `explain/`.
 */
import type { Envelope, ScaleLine } from './mission.ts';
import type { Status } from './scale.ts';

/** What an amount is. */
export type AmountName =
  | 'scale_amount'
  | 'contract_amount'
  | 'full_year'
  | 'ceiling'
  | 'entitled'
  | 'shared_out'
  | 'pending'
  | 'uncertain'
  | 'certain'
  | 'difference'
  | 'spent'
  | 'balance'
  | 'funded'
  | 'available'
  | 'given'
  | 'received'
  | 'final'
  | 'transfer'
  | 'givable'
  | 'unspent'
  | 'uncovered'
  | 'other_funding'
  | 'advance'
  | 'settled'
  | 'refund';

export const partNames = ['fixed', 'variable'] as const;
export type PartName = (typeof partNames)[number];

/** Names an amount: of which line, which part, which indicator. All absent: the whole contract year. */
export interface Label {
  readonly name: AmountName;
  readonly line?: ScaleLine;
  readonly part?: PartName;
  readonly indicator?: string;
  /** For a transfer: the envelope that receives. */
  readonly to?: Envelope;
}

/** Why an amount is nothing. */
export type NothingReason =
  | 'no_variable_part'
  | 'not_started'
  | 'no_result_yet'
  | 'no_crisis_recognised'
  | 'no_plan'
  | 'not_in_scale'
  | 'nothing_to_add';

/** Where a rule is written, as people cite it, and how sure we are of our reading of it. */
interface RuleSource {
  readonly article: string;
  readonly status: Status;
}

/** The rules of the agreement. */
export const ruleSources = {
  operations: { article: 'ACI CPTS, art. 9.1', status: 'confirmed' },
  fixed_part: { article: 'ACI CPTS, art. 9.2', status: 'confirmed' },
  variable_part: { article: 'ACI CPTS, art. 9 ; formule fixée par chaque contrat', status: 'confirmed' },
  health_crisis: { article: 'ACI CPTS, avenant 2', status: 'to_verify' },
  settlement: { article: 'ACI CPTS, art. 9', status: 'confirmed' },
  letter_of_intent: { article: 'ACI CPTS, avenant 2', status: 'reported' },
  fungibility: { article: 'ACI CPTS, art. 7.1', status: 'confirmed' },
  renewal: { article: 'ACI CPTS, renouvellement du contrat', status: 'to_verify' },
  early_end: {
    article: 'Fin du contrat en cours d’exercice : notre lecture, sans article',
    status: 'to_verify',
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
export type RuleId = keyof typeof ruleSources;
