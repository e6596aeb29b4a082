import type { Language } from '../../../domain/contract.ts';

/** The heads of the columns, in their order. Those of payments name what a file of payments may be read from again. */
export const csvHeads = {
  fr: {
    payments: [
      'date',
      'ligne',
      'libelle',
      'exercice',
      'montant',
      'cumul',
      'statut',
      'projete',
      'cpts',
      'bareme',
    ],
    civilYears: ['annee_civile', 'encaisse', 'acquis', 'a_recevoir', 'projete', 'cpts', 'bareme'],
    yes: 'oui',
    no: 'non',
  },
  en: {
    payments: [
      'date',
      'line',
      'label',
      'year',
      'amount',
      'running_total',
      'status',
      'projected',
      'cpts',
      'scale',
    ],
    civilYears: ['calendar_year', 'received', 'earned', 'to_be_received', 'projected', 'cpts', 'scale'],
    yes: 'yes',
    no: 'no',
  },
} as const satisfies Readonly<
  Record<
    Language,
    {
      readonly payments: readonly string[];
      readonly civilYears: readonly string[];
      readonly yes: string;
      readonly no: string;
    }
  >
>;
