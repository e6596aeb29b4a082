/**
 * The one table of the words a file may use: each concept's name in the code, its French and its English name.
 * A file keeps to one language. Keys are unique within a language wherever they stand, so a key means one thing.
 */

import type { CrisisPlan, Direction, Language, PaymentLine } from '../law/contract-terms.ts';
import { type Mission, missions, type ScaleLine } from '../law/mission.ts';
import type { ReadingId, ReadingValue, Regime } from '../law/reading.ts';
import type { Status } from '../law/scale.ts';
import { contractKeys } from './contract-keys.ts';
import { moneyKeys } from './money-keys.ts';
import { type KeyRecord, key, type Names } from './record.ts';
import { scaleKeys } from './scale-keys.ts';
import { yearKeys } from './year-keys.ts';

/** Every key of the files people write. */
export const keyWords = { ...contractKeys, ...yearKeys, ...moneyKeys, ...scaleKeys } as const;
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
export const readingWords: Readonly<Record<ReadingId, KeyRecord>> = {
  tier_at_80000: key('taille_a_80000', 'tier_at_80000').says(
    'La taille d’exactement 80\u202f000 habitants\u00a0: 3 ou 2.',
    'The tier of exactly 80,000 inhabitants: 3 or 2.',
  ),
  prorata: key('prorata', 'prorata').says(
    'Comment se compte une année entamée\u00a0: en jours exacts ou en mois commencés.',
    'How a year begun late is counted: in exact days or in started months.',
  ),
  variable_in_partial_year: key('variable_annee_partielle', 'variable_in_partial_year').says(
    'Si le volet variable est proratisé comme le fixe l’année où la mission commence, ou plein.',
    'Whether the variable part is prorated like the fixed part in the year a mission starts, or full.',
  ),
  crisis_plan_in_partial_year: key('plan_crise_annee_partielle', 'crisis_plan_in_partial_year').says(
    'Si le montant du plan de crise est plein ou proratisé l’année où la mission commence.',
    'Whether the crisis plan’s amount is full or prorated in the year the mission starts.',
  ),
  settlement_delay_months: key('delai_solde_mois', 'settlement_delay_months').says(
    'Combien de mois après l’anniversaire le solde est versé, de 0 à 12.',
    'How many months after the anniversary the balance is paid, 0 to 12.',
  ),
  scale_in_force: key('bareme_en_vigueur', 'scale_in_force').says(
    'Le barème retenu\u00a0: celui du premier jour de l’exercice, ou celui du jour de la signature.',
    'The scale taken: that of the contract year’s first day, or that of the day of signature.',
  ),
  fungibility: key('fongibilite', 'fungibility').says(
    'La lecture de la fongibilité\u00a0: libre, missions, vers_fonctionnement ou aucune.',
    'The reading of fungibility: free, missions, to_operations or none.',
  ),
};

/** Words for the values of readings that are words; numbers are written as numbers. */
const readingValueWords = {
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
