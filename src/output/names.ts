/** What people call the lines of a scale: the agreement's name, and a short one where room is scarce. */
import type { Language, PaymentLine } from '../law/contract.ts';
import type { PartName } from '../law/label.ts';
import { missions, type ScaleLine } from '../law/mission.ts';
import type { ReadingId, ReadingValue, Regime } from '../law/reading.ts';
import type { Status } from '../law/scale.ts';
import { both, type Phrase, phrase, type Sized, sized } from './phrase.ts';

export interface EnvelopeName {
  readonly long: string;
  readonly short: string;
}

export const envelopeNames = {
  fr: {
    operations: { long: 'Fonctionnement', short: 'Fonctionnement' },
    care_access: { long: 'Accès aux soins', short: 'Accès aux soins' },
    care_pathways: { long: 'Parcours pluriprofessionnels', short: 'Parcours' },
    prevention: { long: 'Prévention', short: 'Prévention' },
    health_crisis: { long: 'Crises sanitaires graves', short: 'Crise sanitaire' },
    quality: { long: 'Qualité et pertinence des soins', short: 'Qualité' },
    professional_support: { long: 'Accompagnement des professionnels', short: 'Accompagnement' },
    letter_of_intent: { long: 'Lettre d’intention', short: 'Lettre' },
  },
  en: {
    operations: { long: 'Operations', short: 'Operations' },
    care_access: { long: 'Care access', short: 'Care access' },
    care_pathways: { long: 'Multi-professional care pathways', short: 'Care pathways' },
    prevention: { long: 'Prevention', short: 'Prevention' },
    health_crisis: { long: 'Serious health crises', short: 'Health crisis' },
    quality: { long: 'Quality and relevance of care', short: 'Quality' },
    professional_support: { long: 'Support for professionals', short: 'Support' },
    letter_of_intent: { long: 'Letter of intent', short: 'Letter' },
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<ScaleLine, EnvelopeName>>>>;

/** The name that stands inside a sentence. */
export const envelopeName = (line: ScaleLine, lang: Language): string => envelopeNames[lang][line].long;

/** The name of an envelope, long or short. */
export const envelopeWords = (line: ScaleLine): Sized =>
  sized((size) => both((lang) => envelopeNames[lang][line][size]));

const partWords: Readonly<Record<PartName, Phrase>> = {
  fixed: phrase('fixe', 'fixed'),
  variable: phrase('variable', 'variable'),
};

/** `Prévention, fixe`. */
export const envelopePartWords = (line: ScaleLine, part: PartName): Sized =>
  sized((size) => both((lang) => `${envelopeNames[lang][line][size]}, ${partWords[part][lang]}`));

/** Names of envelopes in one sentence. */
export const envelopeList = (lines: readonly ScaleLine[]): Sized =>
  sized((size) => both((lang) => lines.map((line) => envelopeNames[lang][line][size]).join(', ')));

/** What people call a line of the schedule. */

type LineKind = 'whole' | 'advance' | 'balance' | 'refund' | 'variable' | 'fixed';

/** What is said after the envelope's name; operations have no parts, so their advance is nobody else's. */
const kindWords = {
  fr: {
    whole: { long: 'en entier', short: 'en entier' },
    advance: { long: 'avance du volet fixe', short: 'avance' },
    balance: { long: 'solde du volet fixe', short: 'solde' },
    refund: { long: 'solde à rendre', short: 'à rendre' },
    variable: { long: 'volet variable', short: 'variable' },
    fixed: { long: 'volet fixe', short: 'fixe' },
  },
  en: {
    whole: { long: 'in full', short: 'in full' },
    advance: { long: 'advance of the fixed part', short: 'advance' },
    balance: { long: 'balance of the fixed part', short: 'balance' },
    refund: { long: 'balance to give back', short: 'to give back' },
    variable: { long: 'variable part', short: 'variable' },
    fixed: { long: 'fixed part', short: 'fixed' },
  },
} as const satisfies Readonly<
  Record<Language, Readonly<Record<LineKind, { readonly long: string; readonly short: string }>>>
>;

function kindOf(line: PaymentLine, isRefund: boolean): LineKind {
  if (isRefund) return 'refund';
  if (line === 'operations') return 'whole';
  if (line.endsWith('.advance')) return 'advance';
  if (line.endsWith('.balance')) return 'balance';
  return line.endsWith('.variable') ? 'variable' : 'fixed';
}

/** The envelope that a payment is for. */
export function envelopeOf(line: PaymentLine): ScaleLine {
  if (line === 'letter_of_intent') return line;
  return missions.find((mission) => line.startsWith(`${mission}.`)) ?? 'operations';
}

/** Which part of its envelope a payment is; nothing for the letter of intent, which has no parts. */
export function paymentPartName(
  line: PaymentLine,
  isRefund: boolean,
  lang: Language,
  size: 'long' | 'short' = 'long',
): string {
  const envelope = envelopeOf(line);
  if (envelope === 'letter_of_intent') return '';
  const kindSize = envelope === 'operations' && !isRefund ? 'short' : size;
  return kindWords[lang][kindOf(line, isRefund)][kindSize];
}

/** `Accès aux soins, solde du volet fixe`; short where room is scarce. `isRefund`: money to be given back. */
export function paymentLineName(
  line: PaymentLine,
  isRefund: boolean,
  lang: Language,
  size: 'long' | 'short',
): string {
  const names = envelopeNames[lang][envelopeOf(line)];
  const part = paymentPartName(line, isRefund, lang, size);
  return part === '' ? names.long : `${names[size]}, ${part}`;
}

/** The same, long or short. */
export const paymentLineWords = (line: PaymentLine, isRefund: boolean): Sized =>
  sized((size) => both((lang) => paymentLineName(line, isRefund, lang, size)));

/** How sure a figure is, in people's words. */
export const statusNames = {
  fr: {
    confirmed: 'confirmé',
    derived: 'déduit de montants confirmés',
    reported: 'rapporté par une seule source',
    to_verify: 'à vérifier',
  },
  en: {
    confirmed: 'confirmed',
    derived: 'derived from confirmed amounts',
    reported: 'reported by a single source',
    to_verify: 'to be verified',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<Status, string>>>>;

/** The sign that stands after an amount: the doubt shows without colour. A confirmed amount has none. */
export const statusMarks = {
  confirmed: '',
  derived: '=',
  reported: '?',
  to_verify: '*',
} as const satisfies Readonly<Record<Status, string>>;

/** What each reading of fungibility allows, in a few words. */
export const regimeMeanings = {
  fr: {
    free: 'sans limite entre enveloppes',
    missions: 'entre missions seulement',
    to_operations: 'missions vers fonctionnement',
    none: 'chaque enveloppe pour soi',
  },
  en: {
    free: 'any surplus covers any deficit',
    missions: 'between missions only',
    to_operations: 'from missions to operations',
    none: 'each envelope for itself',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<Regime, string>>>>;

/** What each reading of the text decides. */
export const readingMeanings = {
  fr: {
    tier_at_80000: 'taille de 80\u202f000 habitants exactement',
    prorata: 'année incomplète',
    variable_in_partial_year: 'volet variable l’année du début',
    crisis_plan_in_partial_year: 'plan de crise l’année du début',
    settlement_delay_months: 'mois de l’anniversaire au solde',
    scale_in_force: 'jour qui décide du barème',
    fungibility: 'usage des excédents d’une enveloppe',
  },
  en: {
    tier_at_80000: 'tier of exactly 80,000 inhabitants',
    prorata: 'partial year',
    variable_in_partial_year: 'variable part in the starting year',
    crisis_plan_in_partial_year: 'crisis plan in the starting year',
    settlement_delay_months: 'months from anniversary to settlement',
    scale_in_force: 'day that decides the scale',
    fungibility: 'use of an envelope’s surplus',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<ReadingId, string>>>>;

/** What the values that are words mean. */
export const readingValueMeanings = {
  fr: {
    days: 'jours exacts de l’exercice',
    months: 'mois commencés, sur douze',
    prorated: 'proratisé',
    full: 'entier',
    contract_year: 'premier jour de l’exercice',
    signature: 'jour de la signature',
    ...regimeMeanings.fr,
  },
  en: {
    days: 'exact days of the contract year',
    months: 'started months out of twelve',
    prorated: 'prorated',
    full: 'in full',
    contract_year: 'first day of the contract year',
    signature: 'day of signature',
    ...regimeMeanings.en,
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<Exclude<ReadingValue, number>, string>>>>;
