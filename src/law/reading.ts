/**
 * The readings that the texts leave open, each said once: its words, what it decides, its choices and its default. All the rest
 * walks these records: the section `assumptions` of a file, the option `--assume`, what results list, doubts and their prices.
 */
import type { Language, Text } from './contract-terms.ts';

/** A word of the files people write, in each language, and what it means. */
interface ValueWord extends Text {
  readonly means: Text;
}

/** How far money may move between envelopes (fongibilité; agreement, art. 7.1). */
export const regimes = ['free', 'missions', 'to_operations', 'none'] as const;
export type Regime = (typeof regimes)[number];

export const regimeWords = {
  free: {
    fr: 'libre',
    en: 'free',
    means: { fr: 'sans limite entre enveloppes', en: 'any surplus covers any deficit' },
  },
  missions: {
    fr: 'missions',
    en: 'missions',
    means: { fr: 'entre missions seulement', en: 'between missions only' },
  },
  to_operations: {
    fr: 'vers_fonctionnement',
    en: 'to_operations',
    means: { fr: 'missions vers fonctionnement', en: 'from missions to operations' },
  },
  none: {
    fr: 'aucune',
    en: 'none',
    means: { fr: 'chaque enveloppe pour soi', en: 'each envelope for itself' },
  },
} as const satisfies Readonly<Record<Regime, ValueWord>>;

/** The choices that are words; the others are numbers and written so. */
const valueWords = {
  days: {
    fr: 'jours',
    en: 'days',
    means: { fr: 'jours exacts de l’exercice', en: 'exact days of the contract year' },
  },
  months: {
    fr: 'mois',
    en: 'months',
    means: { fr: 'mois commencés, sur douze', en: 'started months out of twelve' },
  },
  prorated: { fr: 'proratise', en: 'prorated', means: { fr: 'proratisé', en: 'prorated' } },
  full: { fr: 'plein', en: 'full', means: { fr: 'entier', en: 'in full' } },
  contract_year: {
    fr: 'exercice',
    en: 'contract_year',
    means: { fr: 'premier jour de l’exercice', en: 'first day of the contract year' },
  },
  signature: {
    fr: 'signature',
    en: 'signature',
    means: { fr: 'jour de la signature', en: 'day of signature' },
  },
  ...regimeWords,
} as const satisfies Readonly<Record<string, ValueWord>>;

/** In months, up to a year. */
const delays: readonly [number, ...number[]] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface OpenReading extends Text {
  /** What an editor says of its key. */
  readonly says: Text;
  /** What it decides, in a few words. */
  readonly decides: Text;
  /** What another choice changes: what is earned, the days on which it is paid, or how the money may be used. */
  readonly changes: 'amounts' | 'dates' | 'use';
  /** The default first. */
  readonly choices: readonly (keyof typeof valueWords | number)[];
}

export const openReadings = {
  tier_at_80000: {
    fr: 'taille_a_80000',
    en: 'tier_at_80000',
    says: {
      fr: 'La taille d’exactement 80\u202f000 habitants\u00a0: 3 ou 2.',
      en: 'The tier of exactly 80,000 inhabitants: 3 or 2.',
    },
    decides: { fr: 'taille de 80\u202f000 habitants exactement', en: 'tier of exactly 80,000 inhabitants' },
    changes: 'amounts',
    choices: [3, 2],
  },
  prorata: {
    fr: 'prorata',
    en: 'prorata',
    says: {
      fr: 'Comment se compte une année entamée\u00a0: en jours exacts ou en mois commencés.',
      en: 'How a year begun late is counted: in exact days or in started months.',
    },
    decides: { fr: 'année incomplète', en: 'partial year' },
    changes: 'amounts',
    choices: ['days', 'months'],
  },
  variable_in_partial_year: {
    fr: 'variable_annee_partielle',
    en: 'variable_in_partial_year',
    says: {
      fr: 'Si le volet variable est proratisé comme le fixe l’année où la mission commence, ou plein.',
      en: 'Whether the variable part is prorated like the fixed part in the year a mission starts, or full.',
    },
    decides: { fr: 'volet variable l’année du début', en: 'variable part in the starting year' },
    changes: 'amounts',
    choices: ['prorated', 'full'],
  },
  crisis_plan_in_partial_year: {
    fr: 'plan_crise_annee_partielle',
    en: 'crisis_plan_in_partial_year',
    says: {
      fr: 'Si le montant du plan de crise est plein ou proratisé l’année où la mission commence.',
      en: 'Whether the crisis plan’s amount is full or prorated in the year the mission starts.',
    },
    decides: { fr: 'plan de crise l’année du début', en: 'crisis plan in the starting year' },
    changes: 'amounts',
    choices: ['full', 'prorated'],
  },
  settlement_delay_months: {
    fr: 'delai_solde_mois',
    en: 'settlement_delay_months',
    says: {
      fr: 'Combien de mois après l’anniversaire le solde est versé, de 0 à 12.',
      en: 'How many months after the anniversary the balance is paid, 0 to 12.',
    },
    decides: { fr: 'mois de l’anniversaire au solde', en: 'months from anniversary to settlement' },
    changes: 'dates',
    choices: delays,
  },
  scale_in_force: {
    fr: 'bareme_en_vigueur',
    en: 'scale_in_force',
    says: {
      fr: 'Le barème retenu\u00a0: celui du premier jour de l’exercice, ou celui du jour de la signature.',
      en: 'The scale taken: that of the contract year’s first day, or that of the day of signature.',
    },
    decides: { fr: 'jour qui décide du barème', en: 'day that decides the scale' },
    changes: 'amounts',
    choices: ['contract_year', 'signature'],
  },
  fungibility: {
    fr: 'fongibilite',
    en: 'fungibility',
    says: {
      fr: 'La lecture de la fongibilité\u00a0: libre, missions, vers_fonctionnement ou aucune.',
      en: 'The reading of fungibility: free, missions, to_operations or none.',
    },
    decides: { fr: 'usage des excédents d’une enveloppe', en: 'use of an envelope’s surplus' },
    changes: 'use',
    choices: regimes,
  },
} as const satisfies Readonly<Record<string, OpenReading>>;

export type ReadingId = keyof typeof openReadings;
/** A choice for each reading. */
export type Readings = { readonly [Id in ReadingId]: (typeof openReadings)[Id]['choices'][number] };
export type ReadingValue = Readings[ReadingId];

const isReading = (id: string): id is ReadingId => Object.hasOwn(openReadings, id);
export const readingIds: readonly ReadingId[] = Object.keys(openReadings).filter(isReading);

/** The readings under which a year may earn another amount. */
export const readingsOfAmounts = readingIds.filter((id) => openReadings[id].changes === 'amounts');

const withChoices: {
  readonly [Id in ReadingId]: { readonly choices: readonly [Readings[Id], ...Readings[Id][]] };
} = openReadings;

/** Every value that a reading may take, the default first. */
export const choicesOf = <Id extends ReadingId>(id: Id): readonly [Readings[Id], ...Readings[Id][]] =>
  withChoices[id].choices;

/** The word, or the number, that a file writes for the value of a reading. */
export const readingValueWord = (value: ReadingValue, language: Language): string =>
  typeof value === 'number' ? String(value) : valueWords[value][language];

/** What a value that is a word means. */
export const readingValueMeaning = (value: ReadingValue): Text | undefined =>
  typeof value === 'number' ? undefined : valueWords[value].means;

/** `prorata: mois`, in the words to type. */
export const readingToType = (id: ReadingId, value: ReadingValue, language: Language): string =>
  `${openReadings[id][language]}: ${readingValueWord(value, language)}`;

/**
 * Something of each reading, such as the choice made of it. The compiler does not follow that what is made of a reading is of
 * its own type: `make` has to see to it.
 */
export function ofEachReading<Made extends Readonly<Record<ReadingId, unknown>>>(
  make: (id: ReadingId) => unknown,
): Made {
  const made = Object.fromEntries(readingIds.map((id) => [id, make(id)]));
  const isWhole = (some: object): some is Made => readingIds.every((id) => Object.hasOwn(some, id));
  if (!isWhole(made)) throw new RangeError('a reading was left out');
  return made;
}
