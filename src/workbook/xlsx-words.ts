/** The words of a workbook. Amounts, rates and dates come in already written. */
import { inBothLanguages } from '../output/phrase.ts';

export const xlsxWords = inBothLanguages((say) => ({
  sheets: {
    summary: say('Synthèse', 'Summary'),
    missions: 'Missions',
    schedule: say('Échéancier', 'Schedule'),
    fungibility: say('Fongibilité', 'Fungibility'),
    sources: 'Sources',
    steps: say('Calcul', 'Steps'),
  },
  yes: say('oui', 'yes'),
  no: say('non', 'no'),
  titles: {
    summary: say(
      'Ce que le contrat ACI rapporte, en euros. Tout suit les cases jaunes des feuilles Missions et Fongibilité.',
      'What the ACI contract earns, in euros. Everything follows the yellow cells of the sheets Missions and Fungibility.',
    ),
    missions: say('Missions et indicateurs', 'Missions and indicators'),
    schedule: say('Échéancier', 'Schedule'),
    fungibility: say('Dépenses et fongibilité', 'Spending and fungibility'),
    sources: say('Sources et incertitudes', 'Sources and doubts'),
    steps: say('Calcul de la fongibilité', 'How fungibility is reckoned'),
  },
  /** Under the title: what the coloured cells are, and what the star means. */
  toFill: say(
    'Cases jaunes\u00a0: à remplir ou à changer, tout se recalcule. Une case vidée met le résultat en attente. Un taux au-dessus de 100\u00a0% rapporte 100\u00a0%.',
    'Yellow cells: fill or change them, and everything is recomputed. An emptied cell leaves its result pending. A rate above 100% earns 100%.',
  ),
  star: say(
    '* montant à vérifier\u00a0: la colonne «\u00a0À vérifier\u00a0» dit combien de la ligne repose sur de tels montants. Voir la feuille Sources.',
    '* amount to verify: the column “To verify” says how much of the row rests on such amounts. See the sheet Sources.',
  ),
  starOnly: say(
    '* montant à vérifier\u00a0: voir la feuille Sources.',
    '* amount to verify: see the sheet Sources.',
  ),
  toFillSpending: say(
    'Cases jaunes\u00a0: dépenses, virements et limites à remplir ou à changer. Une dépense laissée vide est inconnue, non nulle\u00a0: l’enveloppe reste hors du calcul.',
    'Yellow cells: spending, transfers and limits to fill or change. Spending left empty is unknown, not zero: its envelope stays out of the reckoning.',
  ),
  scheduleNote: say(
    'Les volets variables, les soldes et les cumuls suivent la feuille Missions\u00a0; les dates sont celles de l’export.',
    'Variable parts, balances and running totals follow the sheet Missions; the dates are those of the export.',
  ),
  stepsNote: say(
    'Étapes intermédiaires, à ne pas modifier. À chaque ligne, la première enveloppe à découvert reçoit de celle dont l’excédent restant est le plus grand.',
    'Intermediate steps, not to be changed. On each row the first envelope in need receives from the one whose remaining surplus is the largest.',
  ),
  heads: {
    year: say('Exercice', 'Year'),
    envelope: say('Enveloppe', 'Envelope'),
    mission: 'Mission',
    line: say('Ligne', 'Line'),
    ceiling: say('Plafond', 'Ceiling'),
    fixed: say('Volet fixe', 'Fixed part'),
    variable: say('Volet variable', 'Variable part'),
    total: say('Total acquis', 'Total earned'),
    pending: say('En attente', 'Pending'),
    toVerify: say('À vérifier', 'To verify'),
    baseline: say('Départ', 'Baseline'),
    target: say('Objectif', 'Target'),
    observed: say('Réalisé', 'Observed'),
    rate: say('Taux', 'Rate'),
    earned: say('Acquis', 'Earned'),
    how: say('Explication', 'How'),
    units: 'Parts',
    parts: say('sur', 'out of'),
    weight: say('Poids', 'Weight'),
    date: 'Date',
    payment: say('Versement', 'Payment'),
    amount: say('Montant', 'Amount'),
    running: say('Cumul', 'Running total'),
    remark: say('Remarque', 'Remark'),
    funded: say('Financé', 'Funded'),
    ofWhichFixed: say('dont fixe', 'of which fixed'),
    spent: say('Dépensé', 'Spent'),
    balance: say('Solde', 'Balance'),
    givable: say('Donnable', 'May give'),
    given: say('Donné', 'Given'),
    received: say('Reçu', 'Received'),
    left: say('Reste', 'Left'),
    regime: say('Lecture', 'Reading'),
    step: say('Étape', 'Step'),
    receiver: say('Reçoit', 'Receives'),
    giver: say('Donne', 'Gives'),
    balanceOf: (name: string) => say(`Reste\u00a0: ${name}`, `Left: ${name}`),
    givableOf: (name: string) => say(`Donnable\u00a0: ${name}`, `May give: ${name}`),
    surplusOf: (name: string) => say(`Excédent\u00a0: ${name}`, `Surplus: ${name}`),
    receiverRank: (name: string) => say(`À couvrir\u00a0: ${name}`, `In need: ${name}`),
    giverSurplus: (name: string) => say(`Peut donner\u00a0: ${name}`, `Can give: ${name}`),
  },
  wholeEnvelope: say('Enveloppe', 'Envelope'),
  fixedPart: say('Volet fixe', 'Fixed part'),
  variablePart: say('Volet variable', 'Variable part'),
  crisisPart: say('Crise reconnue par l’ARS', 'Crisis recognised by the ARS'),
  missionTotal: say('Total de la mission', 'Total of the mission'),
  yearTotal: say('Total de l’exercice', 'Total of the year'),
  total: 'Total',
  unspent: say('Non dépensé', 'Unspent'),
  uncovered: say('Non couvert', 'Uncovered'),
  cap: say(
    'Limite\u00a0: part au plus de ce qui est financé (vide\u00a0: aucune)',
    'Limit: share at most of what is funded (empty: none)',
  ),
  fixedOnly: say(
    'Limite\u00a0: seul l’argent des volets fixes change d’enveloppe',
    'Limit: only money of fixed parts changes envelope',
  ),
  regimeApplied: (name: string, meaning: string) =>
    say(`lecture appliquée\u00a0: ${name} (${meaning})`, `reading applied: ${name} (${meaning})`),
  regimeFixed: say(
    'La lecture appliquée est fixée à l’export (fichier, ou option --assume)\u00a0; les quatre lectures se recalculent sous chaque exercice.',
    'The reading applied is set at the export (by the file, or --assume); the four readings are recomputed under each year.',
  ),
  regimeName: (name: string, meaning: string) => say(`${name}\u00a0: ${meaning}`, `${name}: ${meaning}`),
  stated: (from: string, to: string, reason: string | undefined) =>
    say(
      `Indiqué\u00a0: ${from} → ${to}${reason === undefined ? '' : ` (${reason})`}`,
      `Stated: ${from} → ${to}${reason === undefined ? '' : ` (${reason})`}`,
    ),
  otherRegimes: say('Selon la lecture du texte (→ appliquée)', 'By reading of the text (→ applied)'),
  aboveLimit: say(
    'Virements indiqués au-dessus de ce que l’enveloppe peut donner',
    'Stated transfers above what the envelope may give',
  ),
  otherFunding: say('Autre financement, hors ACI', 'Other funding, outside the ACI'),
  how: {
    rate: say('taux de la case jaune', 'rate of the yellow cell'),
    assumed: say(
      'résultat pas connu à l’export\u00a0: taux supposé, à remplacer',
      'result not known at the export: supposed rate, to be replaced',
    ),
    pending: say('taux à saisir quand le résultat est connu', 'rate to enter once the result is known'),
    done: say('fait\u00a0: oui ou non', 'done: yes or no'),
    way: say('part du chemin parcourue du départ à l’objectif', 'share of the way from baseline to target'),
    threshold: (direction: 'up' | 'down') =>
      direction === 'up'
        ? say('tout si l’objectif est atteint ou dépassé', 'all of it at the target or above')
        : say('tout si le réalisé est à l’objectif ou au-dessous', 'all of it at the target or below'),
    steps: (direction: 'up' | 'down', list: string) =>
      say(
        `paliers, ${direction === 'up' ? 'à partir de' : 'au plus'}\u00a0: ${list}`,
        `steps, ${direction === 'up' ? 'from' : 'at most'}: ${list}`,
      ),
    step: (threshold: string, pays: string) => `${threshold} → ${pays}`,
    sumOfIndicators: say('somme des indicateurs', 'sum of the indicators'),
    fixedHere: say(
      'FIGÉ à l’export\u00a0: taux trop précis pour un tableur',
      'FIXED at the export: a rate too fine for a spreadsheet',
    ),
    crisis: (amount: string) =>
      say(
        `${amount} en jeu seulement si l’ARS reconnaît une crise`,
        `${amount} at stake only if the ARS recognises a crisis`,
      ),
    days: (amount: string, days: string, of: string) =>
      say(`${amount} × ${days} jours sur ${of}`, `${amount} × ${days} days out of ${of}`),
    months: (amount: string, months: number) =>
      say(`${amount} × ${months} mois sur 12`, `${amount} × ${months} months out of 12`),
  },
  projected: say('projeté', 'projected'),
  waiting: say('rien d’acquis pour l’instant', 'nothing earned so far'),
  sources: {
    origin: say('D’où vient ce classeur', 'Where this workbook comes from'),
    file: say('Fichier', 'File'),
    fingerprint: say('Empreinte du fichier (SHA-256)', 'Fingerprint of the file (SHA-256)'),
    tool: say('Calculé par', 'Computed by'),
    cpts: 'CPTS',
    settings: say('Valeur changée (--set)', 'Value changed (--set)'),
    yearOf: (year: number) => say(`Exercice ${year}`, `Year ${year}`),
    scale: say('barème', 'scale'),
    scaleFingerprint: say('empreinte du barème', 'fingerprint of the scale'),
    follows: say('Ce qui se recalcule', 'What is recomputed'),
    followsText: [
      say(
        'Taux, réalisés, oui ou non, dépenses, virements indiqués, limites de fongibilité (cases jaunes)\u00a0: montants acquis, en attente et à vérifier, totaux, soldes et cumuls de l’échéancier, fongibilité et ses quatre lectures.',
        'Rates, observed values, yes or no, spending, stated transfers, limits of fungibility (yellow cells): amounts earned, pending and to verify, totals, balances and running totals of the schedule, fungibility and its four readings.',
      ),
    ],
    stays: say('Ce qui reste comme à l’export', 'What stays as at the export'),
    staysText: [
      say(
        'Plafonds, volets fixes et leurs jours, dates, taille, barème, noms, lecture appliquée\u00a0: changez le fichier, puis exportez de nouveau.',
        'Ceilings, fixed parts and their days, dates, tier, scale, names, reading applied: change the file, then export again.',
      ),
      say(
        'Les avances d’un contrat qui prend fin avant terme, et une ligne marquée «\u00a0FIGÉ\u00a0».',
        'The advances of a contract that ends before its term, and a row marked “FIXED”.',
      ),
      say(
        'Les avertissements et les incertitudes de cette feuille sont ceux de l’export.',
        'The warnings and doubts of this sheet are those of the export.',
      ),
    ],
    exactness: say('Au centime près', 'To the cent'),
    exactnessText: [
      say(
        'Chaque montant est arrondi une fois, au centime, comme le fait la commande\u00a0: les euros sont ramenés en centimes entiers et les taux en millionièmes avant d’être multipliés.',
        'Each amount is rounded once, to the cent, as the command does it: euros are brought to whole cents and rates to millionths before they are multiplied.',
      ),
      say(
        'Un taux compte quatre décimales de pourcentage, comme dans le fichier (33,3333\u00a0%)\u00a0; un nombre réalisé en compte quatre, ou deux au-dessus de 1\u202f000. Ce qui est saisi au-delà est arrondi.',
        'A rate has four decimals of a percentage, as in the file (33.3333%); an observed number has four, or two above 1,000. What is typed beyond is rounded.',
      ),
    ],
    statuses: say('Statut des montants', 'Status of the amounts'),
    readings: say('Lectures du texte retenues', 'Readings of the text'),
    unsure: say('Montants acquis à vérifier, à l’export', 'Earned amounts to verify, at the export'),
    noUnsure: say('Aucun.', 'None.'),
    advice: (where: string) =>
      say(
        `Entrez les montants de votre contrat signé dans le fichier, sous «\u00a0${where}\u00a0», puis exportez de nouveau.`,
        `Enter the amounts of your signed contract in the file, under “${where}”, then export again.`,
      ),
    differences: say(
      'Montants du contrat qui diffèrent du barème\u00a0: contrat, barème, écart',
      'Amounts of the contract that differ from the scale: contract, scale, difference',
    ),
    warnings: say('Avertissements à l’export', 'Warnings at the export'),
    noWarning: say('Aucun.', 'None.'),
  },
  validation: {
    rate: {
      title: say('Taux inhabituel', 'Unusual rate'),
      text: say(
        'Un taux se lit de 0 à 100\u00a0%. Au-dessus, 100\u00a0% est compté. Garder cette valeur\u00a0?',
        'A rate goes from 0 to 100%. Above, 100% is counted. Keep this value?',
      ),
    },
    number: {
      title: say('Nombre attendu', 'A number is expected'),
      text: say('Entrez un nombre, ou videz la case.', 'Enter a number, or empty the cell.'),
    },
    money: {
      title: say('Montant attendu', 'An amount is expected'),
      text: say(
        'Entrez un montant en euros, zéro ou plus, ou videz la case.',
        'Enter an amount in euros, zero or more, or empty the cell.',
      ),
    },
    yesNo: {
      title: say('Oui ou non', 'Yes or no'),
      text: say('Choisissez oui ou non, ou videz la case.', 'Choose yes or no, or empty the cell.'),
    },
  },
  page: 'Page',
}));

export type XlsxWords = (typeof xlsxWords)['fr'];
