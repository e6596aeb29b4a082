/**
 * What amounts are called, why some are nothing, and the rules they come from: each with its words.
 */
import { type Phrase, phrase } from './language.ts';
import type { Envelope, ScaleLine } from './mission.ts';
import type { Status } from './scale.ts';

/** What an amount is, phrase after the envelope, the part and the indicator; empty where these say enough. */
export const amountNames = {
  scale_amount: phrase('année pleine', 'full year'),
  contract_amount: phrase('année pleine, contrat signé', 'full year, signed contract'),
  full_year: phrase('année pleine', 'full year'),
  ceiling: phrase('plafond', 'ceiling'),
  entitled: phrase('', ''),
  shared_out: phrase('part répartie entre les indicateurs', 'part shared out among indicators'),
  pending: phrase('en attente de résultats', 'pending results'),
  uncertain: phrase('à vérifier', 'to be verified'),
  certain: phrase('part certaine', 'certain part'),
  difference: phrase('écart entre le contrat et le barème', 'difference between contract and scale'),
  spent: phrase('dépensé', 'spent'),
  balance: phrase('solde', 'balance'),
  funded: phrase('financé', 'funded'),
  available: phrase('financé et reçu', 'funded and received'),
  given: phrase('donné à d’autres enveloppes', 'given to other envelopes'),
  received: phrase('reçu', 'received'),
  final: phrase('reste après virements', 'left after transfers'),
  transfer: phrase('virement', 'transfer'),
  givable: phrase('peut être donné', 'may be given'),
  unspent: phrase('non dépensé', 'unspent'),
  uncovered: phrase('non couvert', 'uncovered'),
  other_funding: phrase('autre financement, hors ACI', 'other funding, outside the ACI'),
  advance: phrase('avance', 'advance'),
  settled: phrase('versement', 'payment'),
  refund: phrase('solde à rendre', 'balance to give back'),
} as const;
type AmountName = keyof typeof amountNames;

export const partNames = ['fixed', 'variable'] as const;
export type PartName = (typeof partNames)[number];

/** What the parts are called; `all` of them, in several missions. */
export const partWords = {
  fixed: {
    long: phrase('volet fixe', 'fixed part'),
    short: phrase('fixe', 'fixed'),
    all: phrase('volets fixes', 'fixed parts'),
  },
  variable: {
    long: phrase('volet variable', 'variable part'),
    short: phrase('variable', 'variable'),
    all: phrase('volets variables', 'variable parts'),
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
  no_variable_part: phrase('cette mission n’a pas de volet variable', 'this mission has no variable part'),
  not_started: phrase('la mission n’a pas encore commencé', 'the mission has not started yet'),
  no_result_yet: phrase('le résultat n’est pas encore connu', 'the result is not known yet'),
  no_crisis_recognised: phrase(
    'aucune crise reconnue par l’ARS n’est indiquée',
    'no crisis recognised by the ARS is stated',
  ),
  no_plan: phrase('aucun plan cette année', 'no plan this year'),
  not_in_scale: phrase(
    'le barème n’a pas de montant pour cette ligne',
    'the scale has no amount for this line',
  ),
  nothing_to_add: phrase('rien à compter', 'nothing to count'),
} as const;
export type NothingReason = keyof typeof nothingReasons;

/** A rule, where it is written as people cite it, and how sure we are of our reading of it. */
interface RuleSource {
  /** What people call it. */
  readonly name: Phrase;
  readonly article: string;
  readonly status: Status;
}

const rule = (name: Phrase, article: string, status: Status): RuleSource => ({ name, article, status });

/** The rules of the agreement. */
export const ruleSources = {
  operations: rule(phrase('fonctionnement', 'operations'), 'ACI CPTS, art. 9.1', 'confirmed'),
  fixed_part: rule(partWords.fixed.long, 'ACI CPTS, art. 9.2', 'confirmed'),
  variable_part: rule(
    partWords.variable.long,
    'ACI CPTS, art. 9 ; formule fixée par chaque contrat',
    'confirmed',
  ),
  health_crisis: rule(phrase('plan de crise', 'crisis plan'), 'ACI CPTS, avenant 2', 'to_verify'),
  settlement: rule(phrase('solde', 'settlement'), 'ACI CPTS, art. 9', 'confirmed'),
  letter_of_intent: rule(phrase('lettre d’intention', 'letter of intent'), 'ACI CPTS, avenant 2', 'reported'),
  fungibility: rule(phrase('fongibilité', 'fungibility'), 'ACI CPTS, art. 7.1', 'confirmed'),
  renewal: rule(phrase('renouvellement', 'renewal'), 'ACI CPTS, renouvellement du contrat', 'to_verify'),
  early_end: rule(
    phrase('fin anticipée', 'early end'),
    'Fin du contrat en cours d’exercice : notre lecture, sans article',
    'to_verify',
  ),
  amendment: rule(
    phrase('avenant en cours d’exercice', 'amendment within a year'),
    'Avenant en cours d’exercice : notre lecture, sans article',
    'to_verify',
  ),
} as const;
export type RuleId = keyof typeof ruleSources;
