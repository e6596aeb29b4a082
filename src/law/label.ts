/**
 * What amounts are called, why some are nothing, and the rules they come from: each with its words.
 */
import type { Text } from './contract-terms.ts';
import type { Envelope, ScaleLine } from './mission.ts';
import { said } from './reading.ts';
import type { Status } from './scale.ts';

/** What an amount is, said after the envelope, the part and the indicator; empty where these say enough. */
export const amountNames = {
  scale_amount: said('année pleine', 'full year'),
  contract_amount: said('année pleine, contrat signé', 'full year, signed contract'),
  full_year: said('année pleine', 'full year'),
  ceiling: said('plafond', 'ceiling'),
  entitled: said('', ''),
  shared_out: said('part répartie entre les indicateurs', 'part shared out among indicators'),
  pending: said('en attente de résultats', 'pending results'),
  uncertain: said('à vérifier', 'to be verified'),
  certain: said('part certaine', 'certain part'),
  difference: said('écart entre le contrat et le barème', 'difference between contract and scale'),
  spent: said('dépensé', 'spent'),
  balance: said('solde', 'balance'),
  funded: said('financé', 'funded'),
  available: said('financé et reçu', 'funded and received'),
  given: said('donné à d’autres enveloppes', 'given to other envelopes'),
  received: said('reçu', 'received'),
  final: said('reste après virements', 'left after transfers'),
  transfer: said('virement', 'transfer'),
  givable: said('peut être donné', 'may be given'),
  unspent: said('non dépensé', 'unspent'),
  uncovered: said('non couvert', 'uncovered'),
  other_funding: said('autre financement, hors ACI', 'other funding, outside the ACI'),
  advance: said('avance', 'advance'),
  settled: said('versement', 'payment'),
  refund: said('solde à rendre', 'balance to give back'),
} as const;
type AmountName = keyof typeof amountNames;

export const partNames = ['fixed', 'variable'] as const;
export type PartName = (typeof partNames)[number];

/** What the parts are called; `all` of them, in several missions. */
export const partWords = {
  fixed: {
    long: said('volet fixe', 'fixed part'),
    short: said('fixe', 'fixed'),
    all: said('volets fixes', 'fixed parts'),
  },
  variable: {
    long: said('volet variable', 'variable part'),
    short: said('variable', 'variable'),
    all: said('volets variables', 'variable parts'),
  },
} as const satisfies Readonly<Record<PartName, unknown>>;

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
  no_variable_part: said('cette mission n’a pas de volet variable', 'this mission has no variable part'),
  not_started: said('la mission n’a pas encore commencé', 'the mission has not started yet'),
  no_result_yet: said('le résultat n’est pas encore connu', 'the result is not known yet'),
  no_crisis_recognised: said(
    'aucune crise reconnue par l’ARS n’est indiquée',
    'no crisis recognised by the ARS is stated',
  ),
  no_plan: said('aucun plan cette année', 'no plan this year'),
  not_in_scale: said(
    'le barème n’a pas de montant pour cette ligne',
    'the scale has no amount for this line',
  ),
  nothing_to_add: said('rien à compter', 'nothing to count'),
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
    name: said('fonctionnement', 'operations'),
    article: 'ACI CPTS, art. 9.1',
    status: 'confirmed',
  },
  fixed_part: { name: partWords.fixed.long, article: 'ACI CPTS, art. 9.2', status: 'confirmed' },
  variable_part: {
    name: partWords.variable.long,
    article: 'ACI CPTS, art. 9 ; formule fixée par chaque contrat',
    status: 'confirmed',
  },
  health_crisis: {
    name: said('plan de crise', 'crisis plan'),
    article: 'ACI CPTS, avenant 2',
    status: 'to_verify',
  },
  settlement: { name: said('solde', 'settlement'), article: 'ACI CPTS, art. 9', status: 'confirmed' },
  letter_of_intent: {
    name: said('lettre d’intention', 'letter of intent'),
    article: 'ACI CPTS, avenant 2',
    status: 'reported',
  },
  fungibility: {
    name: said('fongibilité', 'fungibility'),
    article: 'ACI CPTS, art. 7.1',
    status: 'confirmed',
  },
  renewal: {
    name: said('renouvellement', 'renewal'),
    article: 'ACI CPTS, renouvellement du contrat',
    status: 'to_verify',
  },
  early_end: {
    name: said('fin anticipée', 'early end'),
    article: 'Fin du contrat en cours d’exercice : notre lecture, sans article',
    status: 'to_verify',
  },
  amendment: {
    name: said('avenant en cours d’exercice', 'amendment within a year'),
    article: 'Avenant en cours d’exercice : notre lecture, sans article',
    status: 'to_verify',
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
export type RuleId = keyof typeof ruleSources;
