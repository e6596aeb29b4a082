/** The readings of the text, as keys of the section `assumptions` and in the option `--assume`. */
import type { ReadingId } from '../law/reading.ts';
import type { KeyRecord } from './record.ts';

export const readingKeys = {
  tier_at_80000: {
    fr: 'taille_a_80000',
    en: 'tier_at_80000',
    says: {
      fr: 'La taille d’exactement 80\u202f000 habitants\u00a0: 3 ou 2.',
      en: 'The tier of exactly 80,000 inhabitants: 3 or 2.',
    },
  },
  prorata: {
    fr: 'prorata',
    en: 'prorata',
    says: {
      fr: 'Comment se compte une année entamée\u00a0: en jours exacts ou en mois commencés.',
      en: 'How a year begun late is counted: in exact days or in started months.',
    },
  },
  variable_in_partial_year: {
    fr: 'variable_annee_partielle',
    en: 'variable_in_partial_year',
    says: {
      fr: 'Si le volet variable est proratisé comme le fixe l’année où la mission commence, ou plein.',
      en: 'Whether the variable part is prorated like the fixed part in the year a mission starts, or full.',
    },
  },
  crisis_plan_in_partial_year: {
    fr: 'plan_crise_annee_partielle',
    en: 'crisis_plan_in_partial_year',
    says: {
      fr: 'Si le montant du plan de crise est plein ou proratisé l’année où la mission commence.',
      en: 'Whether the crisis plan’s amount is full or prorated in the year the mission starts.',
    },
  },
  settlement_delay_months: {
    fr: 'delai_solde_mois',
    en: 'settlement_delay_months',
    says: {
      fr: 'Combien de mois après l’anniversaire le solde est versé, de 0 à 12.',
      en: 'How many months after the anniversary the balance is paid, 0 to 12.',
    },
  },
  scale_in_force: {
    fr: 'bareme_en_vigueur',
    en: 'scale_in_force',
    says: {
      fr: 'Le barème retenu\u00a0: celui du premier jour de l’exercice, ou celui du jour de la signature.',
      en: 'The scale taken: that of the contract year’s first day, or that of the day of signature.',
    },
  },
  fungibility: {
    fr: 'fongibilite',
    en: 'fungibility',
    says: {
      fr: 'La lecture de la fongibilité\u00a0: libre, missions, vers_fonctionnement ou aucune.',
      en: 'The reading of fungibility: free, missions, to_operations or none.',
    },
  },
} as const satisfies Readonly<Record<ReadingId, KeyRecord>>;
