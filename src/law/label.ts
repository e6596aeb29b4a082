/**
 * What amounts are called, why some are nothing, and the rules they come from: each with its words.
 */
import type { Text } from './contract-terms.ts';
import type { Envelope, ScaleLine } from './mission.ts';
import type { Status } from './scale.ts';

const named = (fr: string, en: string): Text => ({ fr, en });

/** What an amount is, said after the envelope, the part and the indicator; empty where these say enough. */
export const amountNames = {
  scale_amount: named('année pleine', 'full year'),
  contract_amount: named('année pleine, contrat signé', 'full year, signed contract'),
  full_year: named('année pleine', 'full year'),
  ceiling: named('plafond', 'ceiling'),
  entitled: named('', ''),
  shared_out: named('part répartie entre les indicateurs', 'part shared out among indicators'),
  pending: named('en attente de résultats', 'pending results'),
  uncertain: named('à vérifier', 'to be verified'),
  certain: named('part certaine', 'certain part'),
  difference: named('écart entre le contrat et le barème', 'difference between contract and scale'),
  spent: named('dépensé', 'spent'),
  balance: named('solde', 'balance'),
  funded: named('financé', 'funded'),
  available: named('financé et reçu', 'funded and received'),
  given: named('donné à d’autres enveloppes', 'given to other envelopes'),
  received: named('reçu', 'received'),
  final: named('reste après virements', 'left after transfers'),
  transfer: named('virement', 'transfer'),
  givable: named('peut être donné', 'may be given'),
  unspent: named('non dépensé', 'unspent'),
  uncovered: named('non couvert', 'uncovered'),
  other_funding: named('autre financement, hors ACI', 'other funding, outside the ACI'),
  advance: named('avance', 'advance'),
  settled: named('versement', 'payment'),
  refund: named('solde à rendre', 'balance to give back'),
} as const;
type AmountName = keyof typeof amountNames;

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
export const nothingReasons = {
  no_variable_part: named('cette mission n’a pas de volet variable', 'this mission has no variable part'),
  not_started: named('la mission n’a pas encore commencé', 'the mission has not started yet'),
  no_result_yet: named('le résultat n’est pas encore connu', 'the result is not known yet'),
  no_crisis_recognised: named(
    'aucune crise reconnue par l’ARS n’est indiquée',
    'no crisis recognised by the ARS is stated',
  ),
  no_plan: named('aucun plan cette année', 'no plan this year'),
  not_in_scale: named(
    'le barème n’a pas de montant pour cette ligne',
    'the scale has no amount for this line',
  ),
  nothing_to_add: named('rien à compter', 'nothing to count'),
} as const;
export type NothingReason = keyof typeof nothingReasons;

/** A rule, where it is written as people cite it, and how sure we are of our reading of it. */
interface RuleSource {
  /** What people call it. */
  readonly name: Text;
  readonly article: string;
  readonly status: Status;
}

/** The rules of the agreement. */
export const ruleSources = {
  operations: {
    name: named('fonctionnement', 'operations'),
    article: 'ACI CPTS, art. 9.1',
    status: 'confirmed',
  },
  fixed_part: { name: named('volet fixe', 'fixed part'), article: 'ACI CPTS, art. 9.2', status: 'confirmed' },
  variable_part: {
    name: named('volet variable', 'variable part'),
    article: 'ACI CPTS, art. 9 ; formule fixée par chaque contrat',
    status: 'confirmed',
  },
  health_crisis: {
    name: named('plan de crise', 'crisis plan'),
    article: 'ACI CPTS, avenant 2',
    status: 'to_verify',
  },
  settlement: { name: named('solde', 'settlement'), article: 'ACI CPTS, art. 9', status: 'confirmed' },
  letter_of_intent: {
    name: named('lettre d’intention', 'letter of intent'),
    article: 'ACI CPTS, avenant 2',
    status: 'reported',
  },
  fungibility: {
    name: named('fongibilité', 'fungibility'),
    article: 'ACI CPTS, art. 7.1',
    status: 'confirmed',
  },
  renewal: {
    name: named('renouvellement', 'renewal'),
    article: 'ACI CPTS, renouvellement du contrat',
    status: 'to_verify',
  },
  early_end: {
    name: named('fin anticipée', 'early end'),
    article: 'Fin du contrat en cours d’exercice : notre lecture, sans article',
    status: 'to_verify',
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
export type RuleId = keyof typeof ruleSources;
