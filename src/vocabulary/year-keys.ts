/** The keys of what happened in a contract year: envelopes and indicators. */
import type { Mission } from '../law/mission.ts';
import { type KeyRecord, key, says } from './record.ts';

export const yearKeys = {
  // Years
  year: key('annee', 'year', { section: 'year', example: '1' }).says(
    'Le numéro de l’exercice\u00a0: 1 pour l’année qui suit la signature, jusqu’à 5.',
    'The number of the contract year: 1 for the one after the signature, up to 5.',
  ),
  operations: key('fonctionnement', 'operations').says(
    'Le fonctionnement de la CPTS.',
    'The operations of the CPTS.',
    {
      years: says('Le fonctionnement de cet exercice.', 'The operations of this contract year.'),
      amounts: says('Le montant du fonctionnement.', 'The amount of operations.'),
      expected: says(
        'Ce que vous attendez pour le fonctionnement, en euros.',
        'What you expect for operations, in euros.',
        '60 000 €',
      ),
    },
  ),
  attainmentRate: key('taux_atteinte', 'attainment_rate', { section: 'yearMission', example: '45 %' }).says(
    'Le taux d’atteinte des objectifs\u00a0; au-dessus de 100\u00a0%, il compte pour 100\u00a0%.',
    'The attainment rate of the objectives; above 100\u00a0% it counts as 100\u00a0%.',
    {
      expected: says(
        'Le taux d’atteinte que vous attendez, comparé aux décimales que vous écrivez.',
        'The attainment rate you expect, compared at the decimals you write.',
        '45 %',
      ),
    },
  ),
  spending: key('depenses', 'spending', { section: 'yearMission', example: '48 000 €' }).says(
    'Ce qui a été dépensé sur cette enveloppe pendant l’exercice.',
    'What was spent on this envelope during the contract year.',
  ),
  indicators: key('indicateurs', 'indicators', {
    section: 'mission',
    free: {
      names: { fr: ['Adhésion des professionnels'], en: ['Membership of professionals'] },
      values: ['80 %'],
    },
  }).says(
    'Les indicateurs de la mission, décrits une fois pour tous les exercices\u00a0: chaque exercice ne donne que leurs résultats.',
    'The indicators of the mission, described once for all years: each year gives their results alone.',
    {
      years: says(
        'Les indicateurs propres à cet exercice, avec leurs résultats, au lieu de ceux de la mission ou d’un seul taux d’atteinte.',
        'The indicators of this year alone, with their results, instead of those of the mission or of one attainment rate.',
      ),
      expected: says(
        'Le taux que vous attendez de chaque indicateur, sous son nom ou son numéro dans la liste.',
        'The rate you expect of each indicator, by its name or its number in the list.',
      ),
      scenarios: says(
        'Ce qui est supposé de chaque indicateur, sous son nom et dans son unité\u00a0: 58 %, 97, oui\u00a0; un taux d’atteinte pour celui qui n’a ni objectif ni paliers.',
        'What is supposed of each indicator, by its name and in its unit: 58 %, 97, yes; an attainment rate for one that has neither a target nor steps.',
      ),
    },
  ),
  results: key('resultats', 'results', {
    section: 'yearMission',
    free: {
      names: {
        fr: ['Annuaire diffusé', 'Patients en ALD sans médecin traitant'],
        en: ['Directory sent out', 'Long-term patients without a doctor'],
      },
      values: ['oui', '97'],
    },
  }).says(
    'Ce qui a été constaté pour chaque indicateur, sous son nom\u00a0: une valeur là où il y a un objectif ou des paliers, sinon oui, non ou un taux. Ce qui n’est pas écrit reste en attente.',
    'What was found of each indicator, by its name: a value where there is a target or steps, else yes, no or a rate. What is not written stays pending.',
  ),
  plan: key('plan', 'plan', { section: 'yearCrisis', example: { fr: 'mise_a_jour', en: 'update' } }).says(
    'Le plan de crise de l’année\u00a0: «\u00a0initial\u00a0», «\u00a0mise_a_jour\u00a0» ou «\u00a0aucun\u00a0».',
    'The crisis plan of the year: “initial”, “update” or “none”.',
    {
      amounts: says(
        'La première rédaction du plan de crise, en euros.',
        'The first drafting of the crisis plan, in euros.',
        '35 000 €',
      ),
    },
  ),
  update: key('mise_a_jour', 'update', { example: '17 500 €' }).says(
    'La mise à jour annuelle du plan de crise, en euros.',
    'The yearly update of the crisis plan, in euros.',
  ),
  crisis: key('crise', 'crisis', { example: '52 500 €' }).says(
    'Ce que paie une crise reconnue par l’ARS, en euros.',
    'What a crisis recognised by the ARS pays, in euros.',
  ),
  mobilised: key('mobilisation', 'mobilised', { section: 'yearCrisis', example: '0 %' }).says(
    'Dans quelle mesure le plan a été mobilisé pour une crise que l’ARS a reconnue.',
    'In what measure the plan was used in a crisis that the ARS recognised.',
  ),
  // Indicators
  baseline: key('depart', 'baseline', { section: 'indicator', example: '6.5 %' }).says(
    'La valeur de départ\u00a0: le taux est alors la part du chemin parcourue vers l’objectif.',
    'The value at the start: the rate is then the share of the way covered to the target.',
  ),
  target: key('objectif', 'target', { section: 'indicator', example: '4 %' }).says(
    'La valeur à atteindre, en taux ou en nombre.',
    'The value to reach, as a rate or a number.',
  ),
  observed: key('realise', 'observed', { section: 'yearIndicator', example: '5 %' }).says(
    'La valeur constatée, dans la même unité que l’objectif ou les paliers.',
    'The value found, in the same unit as the target or the steps.',
  ),
  weight: key('poids', 'weight', { section: 'indicator', example: '2' }).says(
    'Le poids de l’indicateur dans la mission, «\u00a02\u00a0» ou «\u00a020\u00a0%\u00a0». Des poids ou des montants, pas les deux.',
    'The weight of the indicator in its mission, “2” or “20 %”. Weights or amounts, not both.',
  ),
  amount: key('montant', 'amount', { example: '5 000 €' }).says(
    'Un montant en euros.',
    'An amount in euros.',
    {
      indicators: says(
        'Le plus que cet indicateur peut rapporter, en euros.',
        'The most this indicator can earn, in euros.',
        '3 500 €',
      ),
      steps: says('Ce que ce palier rapporte, en euros.', 'What this step earns, in euros.', '1 000 €'),
      transfers: says('Le montant du virement.', 'The amount of the transfer.', '5 000 €'),
      otherFunding: says('Le montant de ce financement.', 'The amount of this funding.', '15 000 €'),
      payments: says(
        'Le montant versé\u00a0; avec des centimes si besoin.',
        'The amount paid, with its cents where there are some.',
        { fr: '11 058,90 €', en: '11 058.90 €' },
      ),
    },
  ),
  done: key('fait', 'done', { section: 'yearIndicator', example: { fr: 'oui', en: 'yes' } }).says(
    'Pour ce qui est fait ou ne l’est pas\u00a0: «\u00a0oui\u00a0» ou «\u00a0non\u00a0».',
    'For what is either done or not: “yes” or “no”.',
  ),
  allOf: key('toutes', 'all_of', { section: 'indicator' }).says(
    'Les parties d’un indicateur qui n’est fait que lorsque toutes le sont\u00a0: «\u00a0[recensé, en ligne, diffusé]\u00a0».',
    'The parts of an indicator that is done only when all of them are: “[listed, online, sent out]”.',
  ),
  steps: key('paliers', 'steps', { section: 'indicator' }).says(
    'Les paliers, du moins au plus payé.',
    'The steps, from the one that pays least to the one that pays most.',
  ),
  threshold: key('seuil', 'threshold', { section: 'step', example: '25 %' }).says(
    'La valeur à partir de laquelle le palier est atteint.',
    'The value from which the step is reached.',
  ),
  rate: key('taux', 'rate', { example: '50 %' }).says(
    'La part du plafond de l’indicateur que ce palier rapporte, au lieu d’un montant.',
    'The share of the indicator’s ceiling that this step earns, instead of an amount.',
  ),
  direction: key('sens', 'direction', { section: 'indicator', example: { fr: 'baisse', en: 'down' } }).says(
    'Dans quel sens le résultat s’améliore\u00a0: «\u00a0hausse\u00a0» ou «\u00a0baisse\u00a0».',
    'Which way the result improves: “up” or “down”.',
  ),
  mode: key('mode', 'mode', { section: 'indicator', example: { fr: 'seuil', en: 'threshold' } }).says(
    '«\u00a0proportionnel\u00a0»\u00a0: chaque progrès compte\u00a0; «\u00a0seuil\u00a0»\u00a0: tout ou rien.',
    '“proportional”: every progress counts; “threshold”: all or nothing.',
  ),
} as const satisfies Readonly<Record<string, KeyRecord>>;

/** Missions as the agreement and our own tables write them. */
const namesOfMissions = {
  care_pathways: 'parcours_pluriprofessionnels parcours_de_soins parcours_de_sante pathways',
  prevention: 'actions_de_prevention actions_territoriales_de_prevention',
  health_crisis: 'crises_sanitaires crises_sanitaires_graves health_crises serious_health_crises',
  quality: 'qualite_et_pertinence_des_soins qualite_et_pertinence quality_and_relevance_of_care',
  professional_support: 'accompagnement_des_professionnels accompagnement_des_professionnels_de_sante',
} as const;

/** What contracts and spreadsheets call a key beneath the key of that code, where the format has other words. */
export const alsoSaid: Readonly<
  Record<string, Partial<Readonly<Record<keyof typeof yearKeys | 'name' | 'on' | Mission, string>>>>
> = {
  indicators: {
    name: 'intitule libelle indicateur titre label title indicator',
    baseline:
      'reference valeur_de_reference valeur_reference initial initiale valeur_initiale valeur_de_depart valeur_depart ' +
      'point_de_depart situation_initiale base initial_value starting_value start',
    target:
      'cible valeur_cible valeur_a_atteindre a_atteindre but objectif_cible objectif_a_atteindre goal aim objective target_value',
    observed:
      'constate valeur_constatee valeur_observee valeur_realisee obtenu reel actual measured found value_found',
    amount: 'plafond maximum max montant_max montant_maximal montant_maximum euros maximum_amount ceiling',
    weight: 'ponderation coefficient coef pourcentage part share weighting',
    steps: 'seuils tranches niveaux echelons bareme tiers levels thresholds',
    allOf: 'tous parties conditions elements sous_indicateurs all parts',
    attainmentRate: 'atteinte taux_de_realisation taux_realisation taux_d_atteinte achievement',
  },
  steps: {
    threshold: 'valeur a_partir_de objectif cible niveau realise value from target',
    amount: 'paie gain prime pays',
    rate: 'taux_atteinte pourcentage part share percentage',
  },
  amendments: { on: 'date jour signature signe_le date_avenant date_d_avenant day signed date_signed' },
  missions: namesOfMissions,
  amounts: namesOfMissions,
};
