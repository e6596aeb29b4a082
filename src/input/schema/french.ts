/** What an editor says of each key, in French. */
import type { KeyTexts } from './key-texts.ts';

export const french: KeyTexts = {
  keys: {
    cpts: { what: 'La CPTS\u00a0: son nom et la population qu’elle couvre.' },
    contract: { what: 'Ce que dit le contrat signé\u00a0: ses dates et, si vous les avez, ses montants.' },
    missions: {
      what: 'Les missions du contrat, chacune avec le jour où elle commence. «\u00a0qualite:\u00a0» sans rien suffit à la déclarer quand il n’y a pas de date de signature.',
    },
    years: {
      what: 'Ce qui s’est passé chaque exercice, c’est-à-dire chaque année du contrat\u00a0: résultats, dépenses, transferts.',
    },
    payments: { what: 'Ce que la caisse a versé, ligne par ligne.' },
    assumptions: { what: 'Les lectures du texte à retenir là où il en laisse plusieurs.' },
    scenarios: { what: 'Des résultats à supposer, chaque scénario sous un nom de votre choix.' },
    name: { what: 'Un nom, tel qu’il se lit.', example: 'CPTS du Haut-Chablais' },
    department: { what: 'Le numéro du département. Facultatif.', example: '74' },
    finess: {
      what: 'Le numéro FINESS de la CPTS\u00a0; il garde ses zéros. Facultatif.',
      example: '010000123',
    },
    population: { what: 'Le nombre d’habitants couverts\u00a0; la taille s’en déduit.', example: '71 631' },
    communes: { what: 'Les communes et leurs habitants, additionnés pour donner la population.' },
    sizeTier: {
      what: 'La taille, de 1 à 4, telle que le contrat la dit\u00a0; déduite de la population sinon.',
      example: '2',
    },
    signed: {
      what: 'Le jour de la signature du contrat. Sans elle\u00a0: années pleines, et pas d’échéancier.',
      example: '2022-09-26',
    },
    letterOfIntent: {
      what: 'Le jour de la lettre d’intention, si elle a été envoyée avant le contrat.',
      example: '2022-04-20',
    },
    scale: { what: 'Le barème à appliquer\u00a0; déduit de la date sinon.', example: 'aci-2022' },
    renewal: {
      what: '«\u00a0oui\u00a0» pour un contrat renouvelé\u00a0: il reprend à l’année 1, ses missions déjà en cours.',
      example: 'non',
    },
    ended: { what: 'Le dernier jour, si le contrat s’arrête avant ses cinq ans.', example: '2027-03-31' },
    amounts: {
      what: 'Les montants lus dans le contrat signé, pour une année pleine\u00a0: ils l’emportent sur ceux du barème.',
    },
    fixed: { what: 'Le volet fixe, en euros.', example: '70 000 €' },
    variable: { what: 'Le volet variable, en euros.', example: '30 000 €' },
    care_access: { what: 'Accès aux soins\u00a0: médecin traitant et soins non programmés (mission socle).' },
    care_pathways: { what: 'Parcours pluriprofessionnels autour du patient (mission socle).' },
    prevention: { what: 'Actions territoriales de prévention (mission socle).' },
    health_crisis: {
      what: 'Réponse aux crises sanitaires graves\u00a0: le plan, et sa mobilisation (mission socle depuis avril 2022).',
    },
    quality: { what: 'Qualité et pertinence des soins (mission optionnelle).' },
    professional_support: {
      what: 'Accompagnement des professionnels de santé sur le territoire (mission optionnelle).',
    },
    start: { what: 'Le jour où la mission commence.', example: '2022-12-01' },
    year: {
      what: 'Le numéro de l’exercice\u00a0: 1 pour l’année qui suit la signature, jusqu’à 5.',
      example: '1',
    },
    operations: { what: 'Le fonctionnement de la CPTS.' },
    attainmentRate: {
      what: 'Le taux d’atteinte des objectifs\u00a0; au-dessus de 100\u00a0%, il compte pour 100\u00a0%.',
      example: '45 %',
    },
    spending: { what: 'Ce qui a été dépensé sur cette enveloppe pendant l’exercice.', example: '48 000 €' },
    indicators: { what: 'Les indicateurs de la mission, un par un, au lieu d’un seul taux d’atteinte.' },
    plan: {
      what: 'Le plan de crise de l’année\u00a0: «\u00a0initial\u00a0», «\u00a0mise_a_jour\u00a0» ou «\u00a0aucun\u00a0».',
      example: 'mise_a_jour',
    },
    mobilised: {
      what: 'Dans quelle mesure le plan a été mobilisé pour une crise que l’ARS a reconnue.',
      example: '0 %',
    },
    baseline: {
      what: 'La valeur de départ\u00a0: le taux est alors la part du chemin parcourue vers l’objectif.',
      example: '6.5 %',
    },
    target: { what: 'La valeur à atteindre, en taux ou en nombre.', example: '4 %' },
    observed: {
      what: 'La valeur constatée, dans la même unité que l’objectif ou les paliers.',
      example: '5 %',
    },
    weight: {
      what: 'Le poids de l’indicateur dans la mission. Des poids ou des montants, pas les deux.',
      example: '2',
    },
    amount: { what: 'Un montant en euros.', example: '5 000 €' },
    done: {
      what: 'Pour ce qui est fait ou ne l’est pas\u00a0: «\u00a0oui\u00a0» ou «\u00a0non\u00a0».',
      example: 'oui',
    },
    steps: { what: 'Les paliers, du moins au plus payé.' },
    threshold: { what: 'La valeur à partir de laquelle le palier est atteint.', example: '25 %' },
    rate: {
      what: 'La part du plafond de l’indicateur que ce palier rapporte, au lieu d’un montant.',
      example: '50 %',
    },
    direction: {
      what: 'Dans quel sens le résultat s’améliore\u00a0: «\u00a0hausse\u00a0» ou «\u00a0baisse\u00a0».',
      example: 'baisse',
    },
    mode: {
      what: '«\u00a0proportionnel\u00a0»\u00a0: chaque progrès compte\u00a0; «\u00a0seuil\u00a0»\u00a0: tout ou rien.',
      example: 'seuil',
    },
    fungibility: { what: 'L’usage des fonds d’une enveloppe pour une autre.' },
    regime: {
      what: 'Comment la caisse lit la fongibilité\u00a0: libre, entre missions, vers le fonctionnement, ou aucune.',
      example: 'libre',
    },
    cap: { what: 'La part de ce qu’une enveloppe a reçu qu’elle peut donner au plus.', example: '20 %' },
    fixedOnly: { what: '«\u00a0oui\u00a0» si seuls les volets fixes peuvent être donnés.', example: 'non' },
    transfers: { what: 'Les virements d’une enveloppe à une autre, tels que vous les avez décidés.' },
    from: { what: 'L’enveloppe qui donne.', example: 'parcours' },
    to: { what: 'L’enveloppe qui reçoit.', example: 'fonctionnement' },
    reason: { what: 'Pourquoi ce virement. Facultatif.', example: 'loyer' },
    allowances: {
      what: 'Les indemnités versées à des membres, pour les comparer au plafond de l’année civile.',
    },
    reference: {
      what: 'Un repère à vous pour ce membre, jamais son nom ni un moyen de le joindre.',
      example: 'membre-07',
    },
    civilYear: { what: 'L’année civile de ces indemnités.', example: '2025' },
    toVerify: {
      what: 'La part du total qui repose sur des montants à vérifier, en euros.',
      example: '87 572,61 €',
    },
    unspent: {
      what: 'Ce que vous attendez en non dépensé, une fois les virements faits.',
      example: '6 960,97 €',
    },
    uncovered: { what: 'Ce que vous attendez en dépenses non couvertes.', example: '0 €' },
    otherFunding: { what: 'L’argent qui n’est pas de l’ACI, gardé à part dans les totaux.' },
    label: { what: 'Ce qu’est ce financement.', example: 'ARS, crédit d’amorçage' },
    expected: { what: 'Les montants que vous attendez.' },
    total: { what: 'Le total, en euros.', example: '222 500 €' },
    pending: { what: 'Ce qui est encore en attente de résultats, en euros.', example: '12 000 €' },
    date: { what: 'Un jour\u00a0: année, mois, jour.', example: '2023-09-28' },
    line: { what: 'La ligne que le versement paie. Facultative.', example: 'acces_aux_soins.variable' },
    recovery: {
      what: '«\u00a0oui\u00a0» pour de l’argent que la caisse a repris\u00a0; le montant s’écrit sans signe.',
      example: 'oui',
    },
    id: {
      what: 'Le nom court du barème\u00a0: lettres, chiffres, points et tirets.',
      example: 'projet-avenant-3',
    },
    title: { what: 'Le titre du barème, tel qu’il se lit.', example: 'Projet d’avenant 3' },
    base: {
      what: 'Le barème que celui-ci ne fait que modifier\u00a0; sans lui, tout est à donner.',
      example: 'aci-2022',
    },
    inForceFrom: { what: 'Le premier jour où le barème s’applique.', example: '2027-01-01' },
    inForceStatus: { what: 'Si ce premier jour est sûr.', example: 'rapporte' },
    verifiedOn: { what: 'Le jour où le barème a été vérifié pour la dernière fois.', example: '2026-07-26' },
    coreMissions: { what: 'Les missions socle de ce barème.' },
    fixed_base: { what: 'La base du volet fixe, par taille (barème de 2019).' },
    fixed_unscheduled_care: {
      what: 'La compensation des soins non programmés, par taille (barème de 2019).',
    },
    fixed_first_plan: { what: 'La première rédaction du plan de crise, par taille.' },
    fixed_plan_update: { what: 'La mise à jour annuelle du plan de crise, par taille.' },
    status: {
      what: 'À quel point le montant est sûr\u00a0: confirme, deduit, rapporte ou a_verifier.',
      example: 'rapporte',
    },
    source: { what: 'Où le montant a été lu.', example: 'Projet du 1er mars' },
  },
  inside: {
    'cpts.name': { what: 'Le nom de la CPTS.', example: 'CPTS du Haut-Chablais' },
    'indicators.name': {
      what: 'Le nom de l’indicateur, tel que le contrat le donne.',
      example: 'Patients en ALD sans médecin traitant',
    },
    'years.missions': { what: 'Les résultats et les dépenses de chaque mission pendant cet exercice.' },
    'expected.missions': { what: 'Ce que vous attendez de chaque mission.' },
    'expected.attainmentRate': {
      what: 'Le taux d’atteinte que vous attendez, comparé aux décimales que vous écrivez.',
      example: '45 %',
    },
    'expected.indicators': {
      what: 'Le taux que vous attendez de chaque indicateur, sous son nom ou son numéro dans la liste.',
    },
    'scenarios.missions': { what: 'Des taux propres à certaines missions.' },
    'years.operations': { what: 'Le fonctionnement de cet exercice.' },
    'amounts.operations': { what: 'Le montant du fonctionnement.' },
    'scale.amounts': {
      what: 'Les montants du barème\u00a0: pour chaque ligne et chaque volet, un par taille.',
    },
    'expected.operations': {
      what: 'Ce que vous attendez pour le fonctionnement, en euros.',
      example: '60 000 €',
    },
    'years.sizeTier': { what: 'La taille de cet exercice, si un avenant l’a changée.', example: '3' },
    'scale.sizeTier': { what: 'La taille à laquelle ce montant s’applique, de 1 à 4.', example: '2' },
    'amounts.letterOfIntent': { what: 'Le montant de la lettre d’intention.' },
    'scenarios.indicators': { what: 'Le taux supposé de chaque indicateur, sous son nom.' },
    'indicators.amount': { what: 'Le plus que cet indicateur peut rapporter, en euros.', example: '3 500 €' },
    'steps.amount': { what: 'Ce que ce palier rapporte, en euros.', example: '1 000 €' },
    'transfers.amount': { what: 'Le montant du virement.', example: '5 000 €' },
    'otherFunding.amount': { what: 'Le montant de ce financement.', example: '15 000 €' },
    'payments.amount': {
      what: 'Le montant versé\u00a0; avec des centimes si besoin.',
      example: '11 058,90 €',
    },
    'otherFunding.date': { what: 'Le jour où il a été reçu. Facultatif.', example: '2023-10-02' },
    'payments.date': { what: 'Le jour du versement.', example: '2023-09-28' },
  },
  readings: {
    tier_at_80000: { what: 'La taille d’exactement 80\u202f000 habitants\u00a0: 3 ou 2.' },
    prorata: { what: 'Comment se compte une année entamée\u00a0: en jours exacts ou en mois commencés.' },
    variable_in_partial_year: {
      what: 'Si le volet variable est proratisé comme le fixe l’année où la mission commence, ou plein.',
    },
    crisis_plan_in_partial_year: {
      what: 'Si le montant du plan de crise est plein ou proratisé l’année où la mission commence.',
    },
    settlement_delay_months: { what: 'Combien de mois après l’anniversaire le solde est versé, de 0 à 12.' },
    scale_in_force: {
      what: 'Le barème retenu\u00a0: celui du premier jour de l’exercice, ou celui du jour de la signature.',
    },
    fungibility: {
      what: 'La lecture de la fongibilité\u00a0: libre, missions, vers_fonctionnement ou aucune.',
    },
  },
};
