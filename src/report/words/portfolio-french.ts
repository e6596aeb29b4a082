import type { PortfolioWords } from './portfolio-words.ts';

const plural = (count: number, one: string, many: string): string => (count > 1 ? many : one);

export const portfolioFrench: PortfolioWords = {
  title: {
    calculate: 'Ce que rapportent les contrats',
    schedule: 'Les versements des contrats',
    check: 'Versé et dû, contrat par contrat',
  },
  yearShown: {
    last: 'Chaque ligne montre le dernier exercice que décrit son fichier (--year N, --year all ou --on DATE pour un autre).',
    all: 'Une ligne par exercice décrit.',
    one: (year) => `Chaque ligne montre l’exercice ${year} de son contrat.`,
  },
  onDay: {
    calculate: (day) => `Chaque ligne montre l’exercice en cours le ${day}.`,
    schedule: (day) => `Versements dus jusqu’au ${day}.`,
    check: (day) => `Ce qui est dû jusqu’au ${day}.`,
  },
  window: (from, to) => {
    if (from === undefined) return to === undefined ? 'Tous les versements.' : `Versements jusqu’au ${to}.`;
    return to === undefined ? `Versements à partir du ${from}.` : `Versements du ${from} au ${to}.`;
  },
  inEuros: 'En euros',
  heads: {
    file: 'Fichier',
    state: 'État',
    name: 'CPTS',
    department: 'Département',
    size_tier: 'Taille',
    year: 'Exercice',
    from: 'Du',
    to: 'Au',
    projected: 'Projeté',
    scale: 'Barème',
    ceiling: 'Plafond',
    entitled: 'Acquis',
    to_verify: 'À vérifier',
    pending: 'En attente',
    payments: 'Versements',
    first_payment: 'Premier',
    last_payment: 'Dernier',
    amount: 'Montant',
    on: 'Arrêté au',
    owed: 'Dû',
    paid: 'Versé',
    unplaced: 'Sans ligne',
    difference: 'Écart',
    explained: 'Expliqués',
    unexplained: 'Inexpliqués',
    warnings: 'Avertissements',
  },
  shortHeads: {
    on: 'Au',
    size_tier: 'T.',
    year: 'Ex.',
    warnings: 'Avis',
    payments: 'Nb',
  },
  csvHeads: {
    file: 'fichier',
    state: 'etat',
    name: 'cpts',
    department: 'departement',
    size_tier: 'taille',
    year: 'exercice',
    from: 'du',
    to: 'au',
    projected: 'projete',
    scale: 'bareme',
    ceiling: 'plafond',
    entitled: 'acquis',
    to_verify: 'a_verifier',
    pending: 'en_attente',
    payments: 'versements',
    first_payment: 'premier_versement',
    last_payment: 'dernier_versement',
    amount: 'montant',
    on: 'arrete_au',
    owed: 'du_a_cette_date',
    paid: 'verse',
    unplaced: 'sans_ligne',
    difference: 'ecart',
    explained: 'ecarts_expliques',
    unexplained: 'ecarts_inexpliques',
    warnings: 'avertissements',
  },
  states: {
    computed: 'calculé',
    no_year: 'pas d’exercice',
    no_payments: 'sans versement',
    undated: 'sans date',
    refused: 'refusé',
  },
  yes: 'oui',
  no: 'non',
  total: (contracts) => `Total, ${contracts} ${plural(contracts, 'contrat', 'contrats')}`,
  byTier: 'Par taille',
  refusals: 'Fichiers refusés',
  refusal: (file, line, text) => `${file}, ligne ${line}\u00a0: ${text}`,
  contracts: 'Contrats',
  tier: (tier) => `Taille ${tier}`,
  toVerify: (amount) =>
    `* repose sur des montants à vérifier\u00a0: ${amount} des montants acquis. Saisissez ceux des contrats signés.`,
  unsure: '* repose sur des montants à vérifier. Saisissez ceux des contrats signés.',
  paidKnown: (known, rows) =>
    `Versé et écart\u00a0: seulement là où le fichier dit des versements (${known} ${plural(known, 'ligne', 'lignes')} sur ${rows})\u00a0; écart = versé − dû à la date du dernier versement ou de --on.`,
  paidUnknown: 'Aucun de ces fichiers ne dit de versements\u00a0: le versé et l’écart ne sont pas connus.',
  unplaced: (amount) =>
    `Versements qui ne vont à aucune ligne, comptés dans aucun exercice\u00a0: ${amount} (aci controler sur le contrat).`,
  differences: ({ explained, unexplained }) =>
    `Écarts, comptés une fois par cause\u00a0: ${explained} ${plural(explained, 'expliqué', 'expliqués')} (une cause donne au centime ce qui a été versé), ${unexplained} ${plural(unexplained, 'inexpliqué', 'inexpliqués')}\u00a0; «\u00a0aci controler\u00a0» sur le contrat les montre.`,
  left: {
    no_year: (count) =>
      `${count} ${plural(count, 'contrat n’a', 'contrats n’ont')} pas cet exercice, ou pas de date de signature\u00a0: hors des totaux.`,
    no_payments: (count) =>
      `${count} ${plural(count, 'fichier ne dit', 'fichiers ne disent')} aucun versement\u00a0: hors des totaux.`,
    undated: (count) =>
      `${count} ${plural(count, 'contrat n’a', 'contrats n’ont')} pas de date de signature, donc pas d’échéancier\u00a0: hors des totaux.`,
    refused: (count) =>
      `${count} ${plural(count, 'fichier refusé', 'fichiers refusés')}, hors des totaux\u00a0: corrigez-${plural(count, 'le', 'les')}, puis recommencez.`,
  },
  warnings: (count) =>
    `${count} ${plural(count, 'avertissement', 'avertissements')}\u00a0: «\u00a0aci valider\u00a0» sur les mêmes fichiers ${plural(count, 'le', 'les')} montre.`,
  projected: 'Un exercice entre parenthèses n’est pas décrit par son fichier\u00a0: il est projeté.',
  hidden: (heads) => `Colonnes masquées faute de place\u00a0: ${heads}.`,
  nothing: 'Rien à additionner.',
  madeWith: (version) =>
    `Calculé par aci-cpts ${version}. Résultat indicatif\u00a0: le contrat signé fait foi.`,
};
