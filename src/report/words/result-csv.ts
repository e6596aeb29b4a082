/** The heads of a result's spreadsheet, in the order of its columns, and the words in its cells. */
import type { CsvDialect } from '../../output/csv.ts';

interface ResultCsvWords {
  readonly heads: readonly string[];
  readonly part: Readonly<Record<'fixed' | 'variable', (envelope: string) => string>>;
  readonly yesOrNo: (is: boolean) => string;
}

const englishHeads = [
  'file',
  'name',
  'size_tier',
  'year',
  'from',
  'to',
  'projected',
  'scale',
  'line',
  'label',
  'indicator',
  'started',
  'days',
  'ceiling',
  'attainment_rate',
  'entitled',
  'pending',
  'status',
] as const;

const english = {
  heads: englishHeads,
  part: {
    fixed: (name: string) => `${name}, fixed part`,
    variable: (name: string) => `${name}, variable part`,
  },
};

export const resultCsvWords = {
  fr: {
    heads: [
      'fichier',
      'cpts',
      'taille',
      'exercice',
      'du',
      'au',
      'projete',
      'bareme',
      'ligne',
      'libelle',
      'indicateur',
      'debut',
      'jours',
      'plafond',
      'taux_atteinte',
      'acquis',
      'en_attente',
      'statut',
    ],
    part: { fixed: (name) => `${name}, volet fixe`, variable: (name) => `${name}, volet variable` },
    yesOrNo: (is) => (is ? 'oui' : 'non'),
  },
  en: { ...english, yesOrNo: (is) => (is ? 'yes' : 'no') },
  plain: { ...english, yesOrNo: (is) => String(is) },
} as const satisfies Readonly<Record<CsvDialect, ResultCsvWords>>;
