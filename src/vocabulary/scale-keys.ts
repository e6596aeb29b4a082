/** The keys of a scale of one's own; it has some of a contract's too. */
import type { KeyRecord } from './record.ts';

export const scaleKeys = {
  id: {
    fr: 'id',
    en: 'id',
    says: {
      fr: 'Le nom court du barème\u00a0: lettres, chiffres, points et tirets.',
      en: 'The short name of the scale: letters, digits, dots and hyphens.',
    },
    example: { fr: 'projet-avenant-3', en: 'draft-avenant-3' },
  },
  title: {
    fr: 'titre',
    en: 'title',
    says: { fr: 'Le titre du barème, tel qu’il se lit.', en: 'The title of the scale, as it reads.' },
    example: { fr: 'Projet d’avenant 3', en: 'Draft of avenant 3' },
  },
  base: {
    fr: 'base',
    en: 'base',
    says: {
      fr: 'Le barème que celui-ci ne fait que modifier\u00a0; sans lui, tout est à donner.',
      en: 'The scale that this one only changes; without it, everything must be given.',
    },
    example: 'aci-2022',
  },
  inForceFrom: {
    fr: 'en_vigueur',
    en: 'in_force_from',
    says: { fr: 'Le premier jour où le barème s’applique.', en: 'The first day on which the scale applies.' },
    example: '2027-01-01',
  },
  inForceStatus: {
    fr: 'en_vigueur_statut',
    en: 'in_force_status',
    says: { fr: 'Si ce premier jour est sûr.', en: 'How sure that first day is.' },
    example: { fr: 'rapporte', en: 'reported' },
  },
  verifiedOn: {
    fr: 'verifie',
    en: 'verified_on',
    says: {
      fr: 'Le jour où le barème a été vérifié pour la dernière fois.',
      en: 'The day the scale was last verified.',
    },
    example: '2026-07-26',
  },
  coreMissions: {
    fr: 'missions_socle',
    en: 'core_missions',
    says: { fr: 'Les missions socle de ce barème.', en: 'The core missions of this scale.' },
  },
  fixed_base: {
    fr: 'fixe_base',
    en: 'fixed_base',
    says: {
      fr: 'La base du volet fixe, par taille (barème de 2019).',
      en: 'The base of the fixed part, by tier (scale of 2019).',
    },
  },
  fixed_unscheduled_care: {
    fr: 'fixe_soins_non_programmes',
    en: 'fixed_unscheduled_care',
    says: {
      fr: 'La compensation des soins non programmés, par taille (barème de 2019).',
      en: 'The compensation for unscheduled care, by tier (scale of 2019).',
    },
  },
  fixed_first_plan: {
    fr: 'fixe_premier_plan',
    en: 'fixed_first_plan',
    says: {
      fr: 'La première rédaction du plan de crise, par taille.',
      en: 'The first drafting of the crisis plan, by tier.',
    },
  },
  fixed_plan_update: {
    fr: 'fixe_mise_a_jour',
    en: 'fixed_plan_update',
    says: {
      fr: 'La mise à jour annuelle du plan de crise, par taille.',
      en: 'The yearly update of the crisis plan, by tier.',
    },
  },
  status: {
    fr: 'statut',
    en: 'status',
    says: {
      fr: 'À quel point le montant est sûr\u00a0: confirme, deduit, rapporte ou a_verifier.',
      en: 'How sure the amount is: confirmed, derived, reported or to_verify.',
    },
    example: { fr: 'rapporte', en: 'reported' },
  },
  source: {
    fr: 'source',
    en: 'source',
    says: { fr: 'Où le montant a été lu.', en: 'Where the amount was read.' },
    example: { fr: 'Projet du 1er mars', en: 'Draft of 1 March' },
  },
} as const satisfies Readonly<Record<string, KeyRecord>>;
