import type { Language } from '../law/contract.ts';
import type { ReadingId, ReadingValue, Regime } from '../law/reading.ts';

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
