/**
 * The one table of the words a file may use: each concept's name in the code, its French and its English name.
 * A file keeps to one language. Keys are unique within a language wherever they stand, so a key means one thing.
 */
import type { CrisisPlan, Direction, Language, PaymentLine } from './contract.ts';
import { type Mission, missions, type ScaleLine } from './mission.ts';
import type { ReadingId, ReadingValue, Regime } from './reading.ts';
import type { Status } from './status.ts';

export type Names = Readonly<Record<Language, string>>;

export const keyWords = {
  // Sections
  cpts: { fr: 'cpts', en: 'cpts' },
  contract: { fr: 'contrat', en: 'contract' },
  missions: { fr: 'missions', en: 'missions' },
  years: { fr: 'exercices', en: 'years' },
  payments: { fr: 'versements', en: 'payments' },
  assumptions: { fr: 'hypotheses', en: 'assumptions' },
  scenarios: { fr: 'scenarios', en: 'scenarios' },
  // The CPTS
  name: { fr: 'nom', en: 'name' },
  department: { fr: 'departement', en: 'department' },
  finess: { fr: 'finess', en: 'finess' },
  population: { fr: 'population', en: 'population' },
  communes: { fr: 'communes', en: 'communes' },
  sizeTier: { fr: 'taille', en: 'size_tier' },
  // The contract
  signed: { fr: 'signature', en: 'signed' },
  letterOfIntent: { fr: 'lettre_intention', en: 'letter_of_intent' },
  scale: { fr: 'bareme', en: 'scale' },
  renewal: { fr: 'renouvellement', en: 'renewal' },
  ended: { fr: 'fin', en: 'ended' },
  amounts: { fr: 'montants', en: 'amounts' },
  fixed: { fr: 'fixe', en: 'fixed' },
  variable: { fr: 'variable', en: 'variable' },
  // Missions
  care_access: { fr: 'acces_aux_soins', en: 'care_access' },
  care_pathways: { fr: 'parcours', en: 'care_pathways' },
  prevention: { fr: 'prevention', en: 'prevention' },
  health_crisis: { fr: 'crise_sanitaire', en: 'health_crisis' },
  quality: { fr: 'qualite', en: 'quality' },
  professional_support: { fr: 'accompagnement', en: 'professional_support' },
  start: { fr: 'debut', en: 'start' },
  // Years
  year: { fr: 'annee', en: 'year' },
  operations: { fr: 'fonctionnement', en: 'operations' },
  attainmentRate: { fr: 'taux_atteinte', en: 'attainment_rate' },
  spending: { fr: 'depenses', en: 'spending' },
  indicators: { fr: 'indicateurs', en: 'indicators' },
  plan: { fr: 'plan', en: 'plan' },
  mobilised: { fr: 'mobilisation', en: 'mobilised' },
  // Indicators
  baseline: { fr: 'depart', en: 'baseline' },
  target: { fr: 'objectif', en: 'target' },
  observed: { fr: 'realise', en: 'observed' },
  weight: { fr: 'poids', en: 'weight' },
  amount: { fr: 'montant', en: 'amount' },
  done: { fr: 'fait', en: 'done' },
  steps: { fr: 'paliers', en: 'steps' },
  threshold: { fr: 'seuil', en: 'threshold' },
  rate: { fr: 'taux', en: 'rate' },
  direction: { fr: 'sens', en: 'direction' },
  mode: { fr: 'mode', en: 'mode' },
  // Fungibility and other money
  fungibility: { fr: 'fongibilite', en: 'fungibility' },
  regime: { fr: 'regime', en: 'regime' },
  cap: { fr: 'plafond', en: 'cap' },
  fixedOnly: { fr: 'fixe_seulement', en: 'fixed_only' },
  transfers: { fr: 'virements', en: 'transfers' },
  from: { fr: 'de', en: 'from' },
  to: { fr: 'vers', en: 'to' },
  reason: { fr: 'motif', en: 'reason' },
  otherFunding: { fr: 'autres_financements', en: 'other_funding' },
  label: { fr: 'libelle', en: 'label' },
  allowances: { fr: 'indemnites', en: 'allowances' },
  reference: { fr: 'reference', en: 'reference' },
  civilYear: { fr: 'annee_civile', en: 'civil_year' },
  // Expected amounts and payments
  expected: { fr: 'attendu', en: 'expected' },
  total: { fr: 'total', en: 'total' },
  pending: { fr: 'en_attente', en: 'pending' },
  toVerify: { fr: 'a_verifier', en: 'to_verify' },
  unspent: { fr: 'non_depense', en: 'unspent' },
  uncovered: { fr: 'non_couvert', en: 'uncovered' },
  date: { fr: 'date', en: 'date' },
  line: { fr: 'ligne', en: 'line' },
  recovery: { fr: 'recuperation', en: 'recovery' },
  // A scale of one's own
  id: { fr: 'id', en: 'id' },
  title: { fr: 'titre', en: 'title' },
  base: { fr: 'base', en: 'base' },
  inForceFrom: { fr: 'en_vigueur', en: 'in_force_from' },
  inForceStatus: { fr: 'en_vigueur_statut', en: 'in_force_status' },
  verifiedOn: { fr: 'verifie', en: 'verified_on' },
  coreMissions: { fr: 'missions_socle', en: 'core_missions' },
  fixed_base: { fr: 'fixe_base', en: 'fixed_base' },
  fixed_unscheduled_care: { fr: 'fixe_soins_non_programmes', en: 'fixed_unscheduled_care' },
  fixed_first_plan: { fr: 'fixe_premier_plan', en: 'fixed_first_plan' },
  fixed_plan_update: { fr: 'fixe_mise_a_jour', en: 'fixed_plan_update' },
  status: { fr: 'statut', en: 'status' },
  source: { fr: 'source', en: 'source' },
} as const satisfies Readonly<Record<string, Names>>;
export type KeyName = keyof typeof keyWords;

/** The file's word for a concept. */
export const keyWord = (key: KeyName, language: Language): string => keyWords[key][language];

export const regimeWords = {
  free: { fr: 'libre', en: 'free' },
  missions: { fr: 'missions', en: 'missions' },
  to_operations: { fr: 'vers_fonctionnement', en: 'to_operations' },
  none: { fr: 'aucune', en: 'none' },
} as const satisfies Readonly<Record<Regime, Names>>;

/** How sure a figure is, in a scale of one's own. */
export const statusWords = {
  confirmed: { fr: 'confirme', en: 'confirmed' },
  derived: { fr: 'deduit', en: 'derived' },
  reported: { fr: 'rapporte', en: 'reported' },
  to_verify: { fr: 'a_verifier', en: 'to_verify' },
} as const satisfies Readonly<Record<Status, Names>>;

export const planWords = {
  initial: { fr: 'initial', en: 'initial' },
  update: { fr: 'mise_a_jour', en: 'update' },
  none: { fr: 'aucun', en: 'none' },
} as const satisfies Readonly<Record<CrisisPlan, Names>>;

export const directionWords = {
  up: { fr: 'hausse', en: 'up' },
  down: { fr: 'baisse', en: 'down' },
} as const satisfies Readonly<Record<Direction, Names>>;

export const modeWords = {
  proportional: { fr: 'proportionnel', en: 'proportional' },
  threshold: { fr: 'seuil', en: 'threshold' },
} as const satisfies Readonly<Record<'proportional' | 'threshold', Names>>;

/** The readings of the text, in the section `assumptions` and in the option `--assume`. */
export const readingWords = {
  tier_at_80000: { fr: 'taille_a_80000', en: 'tier_at_80000' },
  prorata: { fr: 'prorata', en: 'prorata' },
  variable_in_partial_year: { fr: 'variable_annee_partielle', en: 'variable_in_partial_year' },
  crisis_plan_in_partial_year: { fr: 'plan_crise_annee_partielle', en: 'crisis_plan_in_partial_year' },
  settlement_delay_months: { fr: 'delai_solde_mois', en: 'settlement_delay_months' },
  scale_in_force: { fr: 'bareme_en_vigueur', en: 'scale_in_force' },
  fungibility: { fr: 'fongibilite', en: 'fungibility' },
} as const satisfies Readonly<Record<ReadingId, Names>>;

/** Words for the values of readings that are words; numbers are written as numbers. */
export const readingValueWords = {
  days: { fr: 'jours', en: 'days' },
  months: { fr: 'mois', en: 'months' },
  prorated: { fr: 'proratise', en: 'prorated' },
  full: { fr: 'plein', en: 'full' },
  contract_year: { fr: 'exercice', en: 'contract_year' },
  signature: { fr: 'signature', en: 'signature' },
  ...regimeWords,
} as const satisfies Readonly<Record<Exclude<ReadingValue, number>, Names>>;

/** The word, or the number, that a file writes for the value of a reading. */
export const readingValueWord = (value: ReadingValue, language: Language): string =>
  typeof value === 'number' ? String(value) : readingValueWords[value][language];

const advanceWord: Names = { fr: 'avance', en: 'advance' };
const balanceWord: Names = { fr: 'solde', en: 'balance' };

export const scaleLineWord = (line: ScaleLine, language: Language): string =>
  line === 'letter_of_intent' ? keyWord('letterOfIntent', language) : keyWord(line, language);

const linesOfMission = (mission: Mission): readonly PaymentLine[] => [
  `${mission}.fixed`,
  `${mission}.fixed.advance`,
  `${mission}.fixed.balance`,
  `${mission}.variable`,
];

/** Every line a payment may name, in the order of the schedule. */
export const paymentLines: readonly PaymentLine[] = [
  'letter_of_intent',
  'operations',
  'operations.advance',
  'operations.balance',
  ...missions.flatMap(linesOfMission),
];

const segmentWords: Readonly<Record<string, Names>> = {
  ...keyWords,
  letter_of_intent: keyWords.letterOfIntent,
  advance: advanceWord,
  balance: balanceWord,
};

/** A payment line in the words of a file: `acces_aux_soins.fixe.avance`. */
export const paymentLineWord = (line: PaymentLine, language: Language): string =>
  line
    .split('.')
    .map((segment) => segmentWords[segment]?.[language] ?? segment)
    .join('.');
