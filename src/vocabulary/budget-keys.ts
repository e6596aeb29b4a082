import { type KeyRecord, key, says } from './record.ts';

export const budgetKeys = {
  treasury: key('tresorerie', 'treasury').says(
    'Ce que la banque portait à la fin d’un jour\u00a0: la trésorerie part de là.',
    'What stood in the bank at the end of a day: cash starts from there.',
  ),
  balance: key('solde', 'balance', { example: '41 200 €' }).says(
    'Le solde à la fin de ce jour.',
    'The balance at the end of that day.',
  ),
  costs: key('charges', 'costs').says(
    'Ce que l’association dépense, ligne par ligne.',
    'What the association spends, line by line.',
  ),
  income: key('produits', 'income').says(
    'Ce que l’association reçoit en dehors de l’ACI, ligne par ligne.',
    'What the association receives beside the ACI, line by line.',
  ),
  every: key('chaque', 'every', { example: { fr: 'mois', en: 'month' } }).says(
    'Chaque mois, trimestre ou an, à partir du jour «\u00a0du\u00a0».',
    'Every month, quarter or year, from the day “from” on.',
  ),
  since: key('du', 'from', { example: '2026-01-28' }).says(
    'Le premier jour\u00a0; sans «\u00a0chaque\u00a0», la somme est répartie sur les jours jusqu’à «\u00a0au\u00a0».',
    'The first day; without “every”, the sum is spread over the days up to “to”.',
  ),
  until: key('au', 'to', { example: '2026-12-31' }).says(
    'Le dernier jour. Facultatif avec «\u00a0chaque\u00a0».',
    'The last day. Optional with “every”.',
  ),
  account: key('compte', 'account', { example: '64' }).says(
    'Le compte du plan comptable\u00a0: 60 à 69 pour une charge, 70 à 79 pour un produit (86 et 87\u00a0: bénévolat).',
    'The account of the chart of accounts: 60 to 69 for a cost, 70 to 79 for income (86 and 87: voluntary work).',
    {
      costs: says(
        'Le compte de charges\u00a0: 60 à 69 (86\u00a0: bénévolat).',
        'The account of costs: 60 to 69 (86: voluntary work).',
        '64',
      ),
      income: says(
        'Le compte de produits\u00a0: 70 à 79 (87\u00a0: bénévolat).',
        'The account of income: 70 to 79 (87: voluntary work).',
        '75',
      ),
    },
  ),
  envelope: key('enveloppe', 'envelope', { example: { fr: 'fonctionnement', en: 'operations' } }).says(
    'L’enveloppe de l’ACI qui paie cette charge. Facultative.',
    'The envelope of the ACI that pays this cost. Optional.',
  ),
  aciAccount: key('compte_aci', 'aci_account', { example: '74' }).says(
    'Le compte de l’ACI\u00a0; 74 sinon.',
    'The account of the ACI; 74 otherwise.',
  ),
  allocation: key('affectation', 'allocation', {
    free: { names: { fr: ['64', '6226'], en: ['64', '6226'] }, values: [] },
  }).says(
    'L’enveloppe de l’ACI qui paie chaque compte de charges\u00a0: le numéro le plus long l’emporte, et «\u00a0enveloppe\u00a0» d’une ligne l’emporte sur lui.',
    'The envelope of the ACI that pays each account of costs: the longest number wins, and “envelope” of a line wins over it.',
  ),
} as const satisfies Readonly<Record<string, KeyRecord>>;

export const periodWords = {
  month: { fr: 'mois', en: 'month' },
  quarter: { fr: 'trimestre', en: 'quarter' },
  year: { fr: 'an', en: 'year' },
} as const;
