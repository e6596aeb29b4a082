/** What an editor says of a value that is written in no known way. */
import type { Language } from '../../domain/contract.ts';

const listed = (words: readonly string[], or: string): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(` ${or} `);

export const patternMessages = {
  fr: {
    amount: 'Écrivez un montant\u00a0: 60000, 60 000, 60 000,50 € ou 60000.50.',
    rate: 'Écrivez un taux\u00a0: 80 %, 12,5 % ou 0.8.',
    measure: 'Écrivez un taux (6,5 %) ou un nombre (219).',
    weight: 'Écrivez un nombre positif\u00a0: 2 ou 1,5.',
    population: 'Écrivez un nombre entier d’habitants\u00a0: 71 631.',
    whole: 'Écrivez un numéro, sans rien d’autre.',
    civil_year: 'Écrivez une année civile\u00a0: 2025.',
    date: 'Écrivez une date qui existe\u00a0: année-mois-jour, 2022-09-26.',
    yes_no: 'Écrivez oui ou non.',
    yesNoExamples: ['oui', 'non'],
    oneOf: (words: readonly string[]) => `Écrivez ${listed(words, 'ou')}.`,
  },
  en: {
    amount: 'Write an amount: 60000, 60 000, 60 000.50 € or 60000.50.',
    rate: 'Write a rate: 80 %, 12.5 % or 0.8.',
    measure: 'Write a rate (6.5 %) or a number (219).',
    weight: 'Write a positive number: 2 or 1.5.',
    population: 'Write a whole number of inhabitants: 71 631.',
    whole: 'Write a number, and nothing else.',
    civil_year: 'Write a civil year: 2025.',
    date: 'Write a date that exists: year-month-day, 2022-09-26.',
    yes_no: 'Write yes or no.',
    yesNoExamples: ['yes', 'no'],
    oneOf: (words: readonly string[]) => `Write ${listed(words, 'or')}.`,
  },
} as const satisfies Readonly<Record<Language, object>>;
