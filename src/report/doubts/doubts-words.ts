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
  readonly ruleToo: string;
  readonly derived: (names: string) => string;
  readonly underRules: string;
  readonly underRulesTotal: string;
  readonly underRulesNote: string;
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
  unsure: 'Montants à vérifier',
  noUnsure: 'Tout le total repose sur des montants sûrs.',
  restsOn: 'Du total',
  unsureTotal: 'Total à vérifier',
  ruleToo: 'la règle aussi',
  derived: (names) => `Déduit de montants confirmés, donc sûr\u00a0: ${names}.`,
  underRules: 'Règles à vérifier',
  underRulesTotal: 'Total sous ces règles',
  underRulesNote:
    'Ces montants-là sont sûrs\u00a0; la règle qui les paie est notre lecture. Ils ne portent pas d’astérisque et ne comptent pas dans le total à vérifier.',
  advice: (where) => `Entrez les montants de votre contrat signé sous «\u00a0${where}\u00a0».`,
  tiers: (tier) => `À une autre taille que ${tier}, pour les mêmes résultats`,
  tier: (tier) => `taille\u00a0${tier}`,
  away: {
    more: (inhabitants, count) => `${inhabitants}\u00a0habitant${count > 1 ? 's' : ''} de plus`,
    fewer: (inhabitants, count) => `${inhabitants}\u00a0habitant${count > 1 ? 's' : ''} de moins`,
  },
  within: 'celle de la population',
  tierScale: 'Aux montants du barème\u00a0: ceux du contrat signé valent pour sa propre taille.',
  marked: '* repose, en tout ou en partie, sur des montants à vérifier.',
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
  unsure: 'Amounts to be verified',
  noUnsure: 'The whole total rests on sure amounts.',
  restsOn: 'Of the total',
  unsureTotal: 'Total to be verified',
  ruleToo: 'the rule too',
  derived: (names) => `Derived from confirmed amounts, so sure: ${names}.`,
  underRules: 'Rules to be verified',
  underRulesTotal: 'Total under these rules',
  underRulesNote:
    'These amounts are sure; the rule that pays them is our reading. They bear no star and are no part of the total to be verified.',
  advice: (where) => `Enter the amounts of your signed contract under “${where}”.`,
  tiers: (tier) => `At another tier than ${tier}, for the same results`,
  tier: (tier) => `tier ${tier}`,
  away: {
    more: (inhabitants, count) => `${inhabitants} more inhabitant${count === 1 ? '' : 's'}`,
    fewer: (inhabitants, count) => `${inhabitants} fewer inhabitant${count === 1 ? '' : 's'}`,
  },
  within: 'that of the population',
  tierScale: 'At the scale’s amounts: those of the signed contract are for its own tier.',
  marked: '* rests, wholly or in part, on amounts to be verified.',
};

export const doubtsWords: Readonly<Record<Language, DoubtsWords>> = { fr, en };
