import type { KeyRecord } from './record.ts';

export const budgetKeys = {
  treasury: {
    fr: 'tresorerie',
    en: 'treasury',
    says: {
      fr: 'Ce que la banque portait à la fin d’un jour\u00a0: la trésorerie part de là.',
      en: 'What stood in the bank at the end of a day: cash starts from there.',
    },
  },
  on: {
    fr: 'le',
    en: 'on',
    says: { fr: 'Le jour d’une somme payée une fois.', en: 'The day of a sum paid once.' },
    example: '2026-06-30',
    inside: {
      treasury: {
        says: { fr: 'Le jour de ce solde.', en: 'The day of this balance.' },
        example: '2025-12-31',
      },
    },
  },
  balance: {
    fr: 'solde',
    en: 'balance',
    says: { fr: 'Le solde à la fin de ce jour.', en: 'The balance at the end of that day.' },
    example: '41 200 €',
  },
  costs: {
    fr: 'charges',
    en: 'costs',
    says: {
      fr: 'Ce que l’association dépense, ligne par ligne.',
      en: 'What the association spends, line by line.',
    },
  },
  income: {
    fr: 'produits',
    en: 'income',
    says: {
      fr: 'Ce que l’association reçoit en dehors de l’ACI, ligne par ligne.',
      en: 'What the association receives beside the ACI, line by line.',
    },
  },
  every: {
    fr: 'chaque',
    en: 'every',
    says: {
      fr: 'Chaque mois, trimestre ou an, à partir du jour «\u00a0du\u00a0».',
      en: 'Every month, quarter or year, from the day “from” on.',
    },
    example: { fr: 'mois', en: 'month' },
  },
  since: {
    fr: 'du',
    en: 'from',
    says: {
      fr: 'Le premier jour\u00a0; sans «\u00a0chaque\u00a0», la somme est répartie sur les jours jusqu’à «\u00a0au\u00a0».',
      en: 'The first day; without “every”, the sum is spread over the days up to “to”.',
    },
    example: '2026-01-28',
  },
  until: {
    fr: 'au',
    en: 'to',
    says: {
      fr: 'Le dernier jour. Facultatif avec «\u00a0chaque\u00a0».',
      en: 'The last day. Optional with “every”.',
    },
    example: '2026-12-31',
  },
  account: {
    fr: 'compte',
    en: 'account',
    says: {
      fr: 'Le compte du plan comptable\u00a0: 60 à 69 pour une charge, 70 à 79 pour un produit (86 et 87\u00a0: bénévolat).',
      en: 'The account of the chart of accounts: 60 to 69 for a cost, 70 to 79 for income (86 and 87: voluntary work).',
    },
    example: '64',
  },
  envelope: {
    fr: 'enveloppe',
    en: 'envelope',
    says: {
      fr: 'L’enveloppe de l’ACI qui paie cette charge. Facultative.',
      en: 'The envelope of the ACI that pays this cost. Optional.',
    },
    example: { fr: 'fonctionnement', en: 'operations' },
  },
  aciAccount: {
    fr: 'compte_aci',
    en: 'aci_account',
    says: { fr: 'Le compte de l’ACI\u00a0; 74 sinon.', en: 'The account of the ACI; 74 otherwise.' },
    example: '74',
  },
} as const satisfies Readonly<Record<string, KeyRecord>>;

export const periodWords = {
  month: { fr: 'mois', en: 'month' },
  quarter: { fr: 'trimestre', en: 'quarter' },
  year: { fr: 'an', en: 'year' },
} as const;
