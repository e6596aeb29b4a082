/** The words of doubts. Amounts and names come in already written. */
import type { Language } from '../../domain/contract.ts';

export interface DoubtsWords {
  readonly certain: (total: string, year: number, certain: string) => string;
  readonly nothingCertain: (total: string, year: number) => string;
  readonly meaning: string;
  readonly readings: string;
  readonly noReading: string;
  readonly refused: (reading: string) => string;
  readonly total: string;
  readonly difference: string;
  readonly pending: string;
  readonly fungibility: string;
  readonly fungibilityNote: string;
  readonly uncovered: string;
  readonly unsure: string;
  readonly noUnsure: string;
  readonly restsOn: string;
  readonly unsureTotal: string;
  readonly unsureRule: string;
  readonly unsureArticle: (article: string) => string;
  readonly advice: (where: string) => string;
  readonly tiers: (tier: number) => string;
  readonly tier: (tier: number) => string;
  readonly away: Readonly<Record<'more' | 'fewer', (inhabitants: string, count: number) => string>>;
  readonly within: string;
  readonly tierScale: string;
  readonly marked: string;
}

const fr: DoubtsWords = {
  certain: (total, year, certain) =>
    `Sur ${total} pour l’exercice ${year}, ${certain} sont certains quelle que soit la lecture.`,
  nothingCertain: (total, year) =>
    `Sur ${total} pour l’exercice ${year}, rien n’est certain quelle que soit la lecture.`,
  meaning:
    'Certain\u00a0: ce que toute lecture du texte paie au moins, sur des montants et des règles confirmés.',
  readings: 'Si on lit le texte autrement',
  noReading: 'Aucune autre lecture du texte ne change ce que cet exercice rapporte.',
  refused: (reading) => `Sous la lecture «\u00a0${reading}\u00a0», le fichier serait refusé.`,
  total: 'Total',
  difference: 'Écart',
  pending: 'En attente',
  fungibility: 'Fongibilité',
  fungibilityNote: 'La fongibilité ne change rien à ce qui est dû, seulement ce qui reste non couvert.',
  uncovered: 'Non couvert',
  unsure: 'Ce qui n’est pas confirmé',
  noUnsure: 'Tout le total repose sur des montants confirmés.',
  restsOn: 'Du total',
  unsureTotal: 'Total à vérifier',
  unsureRule: 'règle à vérifier',
  unsureArticle: (article) => `règle à vérifier (${article})`,
  advice: (where) => `Entrez les montants de votre contrat signé sous «\u00a0${where}\u00a0».`,
  tiers: (tier) => `À une autre taille que ${tier}, pour les mêmes résultats`,
  tier: (tier) => `taille\u00a0${tier}`,
  away: {
    more: (inhabitants, count) => `${inhabitants}\u00a0habitant${count > 1 ? 's' : ''} de plus`,
    fewer: (inhabitants, count) => `${inhabitants}\u00a0habitant${count > 1 ? 's' : ''} de moins`,
  },
  within: 'celle de la population',
  tierScale: 'Aux montants du barème\u00a0: ceux du contrat signé valent pour sa propre taille.',
  marked: '* repose en partie sur des montants à vérifier.',
};

const en: DoubtsWords = {
  certain: (total, year, certain) =>
    `Of ${total} for year ${year}, ${certain} are certain whatever the reading.`,
  nothingCertain: (total, year) => `Of ${total} for year ${year}, nothing is certain whatever the reading.`,
  meaning: 'Certain: what every reading of the text pays at least, on confirmed amounts and rules.',
  readings: 'If the text is read otherwise',
  noReading: 'No other reading of the text changes what this year earns.',
  refused: (reading) => `Under the reading “${reading}”, the file would be refused.`,
  total: 'Total',
  difference: 'Difference',
  pending: 'Pending',
  fungibility: 'Fungibility',
  fungibilityNote: 'Fungibility changes nothing of what is owed, only what is left uncovered.',
  uncovered: 'Uncovered',
  unsure: 'What is not confirmed',
  noUnsure: 'The whole total rests on confirmed amounts.',
  restsOn: 'Of the total',
  unsureTotal: 'Total to be verified',
  unsureRule: 'rule to be verified',
  unsureArticle: (article) => `rule to be verified (${article})`,
  advice: (where) => `Enter the amounts of your signed contract under “${where}”.`,
  tiers: (tier) => `At another tier than ${tier}, for the same results`,
  tier: (tier) => `tier ${tier}`,
  away: {
    more: (inhabitants, count) => `${inhabitants} more inhabitant${count === 1 ? '' : 's'}`,
    fewer: (inhabitants, count) => `${inhabitants} fewer inhabitant${count === 1 ? '' : 's'}`,
  },
  within: 'that of the population',
  tierScale: 'At the scale’s amounts: those of the signed contract are for its own tier.',
  marked: '* rests in part on amounts to be verified.',
};

export const doubtsWords: Readonly<Record<Language, DoubtsWords>> = { fr, en };
