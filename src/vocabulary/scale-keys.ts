/** The keys of a scale of one's own; it has some of a contract's too. */
import { type KeyRecord, key } from './record.ts';

export const scaleKeys = {
  id: key('id', 'id', { example: { fr: 'projet-avenant-3', en: 'draft-avenant-3' } }).says(
    'Le nom court du barème\u00a0: lettres, chiffres, points et tirets.',
    'The short name of the scale: letters, digits, dots and hyphens.',
  ),
  title: key('titre', 'title', { example: { fr: 'Projet d’avenant 3', en: 'Draft of avenant 3' } }).says(
    'Le titre du barème, tel qu’il se lit.',
    'The title of the scale, as it reads.',
  ),
  base: key('base', 'base', { example: 'aci-2022' }).says(
    'Le barème que celui-ci ne fait que modifier\u00a0; sans lui, tout est à donner.',
    'The scale that this one only changes; without it, everything must be given.',
  ),
  inForceFrom: key('en_vigueur', 'in_force_from', { example: '2027-01-01' }).says(
    'Le premier jour où le barème s’applique.',
    'The first day on which the scale applies.',
  ),
  inForceStatus: key('en_vigueur_statut', 'in_force_status', {
    example: { fr: 'rapporte', en: 'reported' },
  }).says('Si ce premier jour est sûr.', 'How sure that first day is.'),
  verifiedOn: key('verifie', 'verified_on', { example: '2026-07-26' }).says(
    'Le jour où le barème a été vérifié pour la dernière fois.',
    'The day the scale was last verified.',
  ),
  coreMissions: key('missions_socle', 'core_missions').says(
    'Les missions socle de ce barème.',
    'The core missions of this scale.',
  ),
  fixed_base: key('fixe_base', 'fixed_base').says(
    'La base du volet fixe, par taille (barème de 2019).',
    'The base of the fixed part, by tier (scale of 2019).',
  ),
  fixed_unscheduled_care: key('fixe_soins_non_programmes', 'fixed_unscheduled_care').says(
    'La compensation des soins non programmés, par taille (barème de 2019).',
    'The compensation for unscheduled care, by tier (scale of 2019).',
  ),
  fixed_first_plan: key('fixe_premier_plan', 'fixed_first_plan').says(
    'La première rédaction du plan de crise, par taille.',
    'The first drafting of the crisis plan, by tier.',
  ),
  fixed_plan_update: key('fixe_mise_a_jour', 'fixed_plan_update').says(
    'La mise à jour annuelle du plan de crise, par taille.',
    'The yearly update of the crisis plan, by tier.',
  ),
  status: key('statut', 'status', { example: { fr: 'rapporte', en: 'reported' } }).says(
    'À quel point le montant est sûr\u00a0: confirme, deduit, rapporte ou a_verifier.',
    'How sure the amount is: confirmed, derived, reported or to_verify.',
  ),
  source: key('source', 'source', { example: { fr: 'Projet du 1er mars', en: 'Draft of 1 March' } }).says(
    'Où le montant a été lu.',
    'Where the amount was read.',
  ),
} as const satisfies Readonly<Record<string, KeyRecord>>;
