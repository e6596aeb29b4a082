/** The words of the starter file that `aci init` writes: comments, one or more a section. */
import type { Language } from '../../law/contract.ts';

export interface StarterWords {
  /** The file of the schema, beside the starter file. */
  readonly schema: string;
  readonly head: readonly string[];
  readonly population: string;
  readonly sizeTier: string;
  readonly signed: string;
  readonly letterOfIntent: string;
  readonly amounts: readonly string[];
  readonly missions: readonly string[];
  readonly years: readonly string[];
  readonly operations: string;
  readonly attainment: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly end: readonly string[];
}

const fr: StarterWords = {
  schema: 'aci-contrat.schema.json',
  head: [
    'La ligne ci-dessus fait aider les éditeurs (VS Code avec l’extension «\u00a0YAML\u00a0») ; ce fichier s’obtient par\u00a0:',
    '  aci schema -o aci-contrat.schema.json',
    '',
    'Un contrat ACI, avec des valeurs d’exemple à remplacer par les vôtres. Ce qui suit un # est une note.',
    'Pour voir ce qu’il rapporte\u00a0: aci calculer, suivi du nom de ce fichier.',
  ],
  population: 'habitants couverts',
  sizeTier: 'celle du contrat, si elle diffère de celle de la population',
  signed: 'année-mois-jour',
  letterOfIntent: 'si elle a été envoyée avant le contrat',
  amounts: ['Les montants de votre contrat signé l’emportent sur le barème\u00a0: retirez les #.'],
  missions: ['Chaque mission, et le jour où elle commence.'],
  years: [
    'Une année du contrat après l’autre. Ce qui n’est pas encore connu reste «\u00a0en attente\u00a0».',
    'Pour les résultats et les dépenses, retirez les # et mettez vos chiffres.',
  ],
  operations: 'ce qui a été dépensé',
  attainment: 'un taux pour toute la mission…',
  indicators: '… ou ses indicateurs, un par un\u00a0:',
  indicator: 'Patients suivis',
  end: ['Tout le reste (virements, autres financements, scénarios…)\u00a0: docs/fr/guide-coordinateur.md'],
};

const en: StarterWords = {
  schema: 'aci-contract.schema.json',
  head: [
    'The line above lets editors help (VS Code with the extension "YAML"); that file is written by:',
    '  aci schema --lang en -o aci-contract.schema.json',
    '',
    'An ACI contract, with sample values to replace by your own. What follows a # is a note.',
    'To see what it earns: aci calculate, then the name of this file.',
  ],
  population: 'inhabitants covered',
  sizeTier: 'that of the contract, where the population suggests another',
  signed: 'year-month-day',
  letterOfIntent: 'where one came before the contract',
  amounts: ['The amounts of your signed contract override the scale: remove the #.'],
  missions: ['Each mission, and the day it starts.'],
  years: [
    'One contract year after the other. What is not known yet stays pending.',
    'For results and spending, remove the # and put your figures.',
  ],
  operations: 'what was spent',
  attainment: 'one rate for the whole mission…',
  indicators: '… or its indicators, one by one:',
  indicator: 'Patients followed up',
  end: ['All the rest (transfers, other funding, scenarios…): the README, under "The file"'],
};

export const starterWords: Readonly<Record<Language, StarterWords>> = { fr, en };
