/** What every section of a result is written with. */

import { isZero } from '../../amounts/money.ts';
import type { Contract, CrisisPlan, Language } from '../../law/contract.ts';
import type { Explained } from '../../law/explained.ts';
import type { ScaleLine } from '../../law/mission.ts';
import { isUncertain } from '../../law/scale.ts';
import { envelopeNames } from '../../output/names.ts';
import { type Paint, paintFor } from '../../output/paint.ts';
import { inBothLanguages } from '../../output/phrase.ts';
import type { ReadingsUsed, ScaleUsed } from '../result.ts';

/** The words of a result that the page, explanations and workbooks share. Amounts, rates and dates come in already written. */

export const resultWords = inBothLanguages((say) => ({
  year: (year: number) => say(`Exercice ${year}`, `Year ${year}`),
  endedEarly: say('Le contrat prend fin au cours de cet exercice.', 'The contract ends within this year.'),
  projected: say(
    'Le fichier ne décrit pas cet exercice\u00a0: voici ce qu’il peut rapporter.',
    'The file does not describe this year: here is what it may earn.',
  ),
  tier: say('Taille', 'Tier'),
  scale: say('Barème', 'Scale'),
  scaleOrigin: {
    in_force: '',
    file: say('choisi dans le fichier', 'chosen in the file'),
    option: say('choisi par une option de la commande', 'chosen by an option of the command'),
    undated: say(
      'le plus récent, faute de date de signature',
      'the latest one, for want of a date of signature',
    ),
  } satisfies Readonly<Record<ScaleUsed['origin'], string>>,
  inEuros: say('En euros', 'In euros'),
  days: say('Jours', 'Days'),
  ceiling: say('Plafond', 'Ceiling'),
  attainment: { long: say('Atteinte', 'Attainment'), short: say('Atteinte', 'Attainment') },
  fixed: { long: say('Volet fixe', 'Fixed part'), short: say('Fixe', 'Fixed') },
  variable: { long: say('Volet variable', 'Variable part'), short: 'Variable' },
  total: 'Total',
  pending: say('En attente', 'Pending'),
  plan: {
    initial: say('1er plan', 'first plan'),
    update: say('plan mis à jour', 'plan update'),
    none: say('sans plan', 'no plan'),
  } satisfies Readonly<Record<CrisisPlan, string>>,
  differences: say(
    'Montants du contrat qui diffèrent du barème, année pleine',
    'Contract amounts that differ from the scale, full year',
  ),
  contract: say('Contrat', 'Contract'),
  scaleColumn: say('Barème', 'Scale'),
  difference: say('Écart', 'Difference'),
  fixedOf: (name: string) => say(`${name}, fixe`, `${name}, fixed`),
  variableOf: (name: string) => `${name}, variable`,
  indicators: say('Indicateurs', 'Indicators'),
  earned: say('Acquis', 'Earned'),
  otherFunding: say('Autres financements, hors ACI', 'Other funding, outside the ACI'),
  on: (date: string) => say(`le ${date}`, `on ${date}`),
  spendingTitle: say('Dépenses et fongibilité', 'Spending and fungibility'),
  funded: say('Financé', 'Funded'),
  spent: say('Dépensé', 'Spent'),
  balance: say('Solde', 'Balance'),
  given: say('Donné', 'Given'),
  received: say('Reçu', 'Received'),
  left: say('Reste', 'Left'),
  transfers: say('Virements', 'Transfers'),
  stated: say('indiqué dans le fichier', 'stated in the file'),
  statedBecause: (reason: string) =>
    say(`indiqué dans le fichier\u00a0: ${reason}`, `stated in the file: ${reason}`),
  excess: (way: string, amount: string) =>
    say(
      `${way}\u00a0: le virement indiqué dépasse le besoin de ${amount}.`,
      `${way}: the stated transfer exceeds the need by ${amount}.`,
    ),
  regimes: say('Fongibilité, → retenue', 'Fungibility, → applied'),
  unspent: say('Non dépensé', 'Unspent'),
  uncovered: say('Non couvert', 'Uncovered'),
  readings: say('Lectures du texte retenues', 'Readings of the text used'),
  readingOrigin: {
    default: say('par défaut', 'by default'),
    file: say('dans le fichier', 'in the file'),
    option: say('par une option', 'by an option'),
  } satisfies Readonly<Record<ReadingsUsed['prorata']['origin'], string>>,
  readingAdvice: (key: string) =>
    say(
      `Pour en changer\u00a0: «\u00a0${key}:\u00a0» dans le fichier, ou l’option --assume.`,
      `To change them: “${key}:” in the file, or the option --assume.`,
    ),
}));

export type ResultWords = (typeof resultWords)['fr'];

export interface Page {
  readonly lang: Language;
  /** The language of the file's keys. */
  readonly fileLanguage: Language;
  readonly width: number;
  readonly isWide: boolean;
  readonly paint: Paint;
  readonly words: ResultWords;
}

/** From this width on, names are long and columns breathe. */
export const wideFrom = 100;

export const uncertainMark = '*';

export const nameOf = (line: ScaleLine, page: Page): string => {
  const { long, short } = envelopeNames[line];
  return (page.isWide ? long : short)[page.lang];
};

export const isMarked = (amount: Explained): boolean => isUncertain(amount.status) && !isZero(amount.value);

/** A text that no line break may cut: a date, the words of a file. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

export interface PageOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The page on which results of this contract are written. */
export const pageFor = ({ language }: Contract, { lang, color, width }: PageOptions): Page => ({
  lang,
  fileLanguage: language,
  width,
  isWide: width >= wideFrom,
  paint: paintFor(color),
  words: resultWords[lang],
});
