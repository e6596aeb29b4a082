/**
 * The readings that the texts leave open, each said once: its words, what it decides, its choices and its default. All the rest
 * walks these records: the section `assumptions` of a file, the option `--assume`, what results list, doubts and their prices.
 */
import { type Language, type Phrase, phrase } from './language.ts';
import type { Mission } from './mission.ts';

/** A word of the files people write, in each language, and what it means. */
export interface ValueWord extends Phrase {
  readonly means: Phrase;
}
/** Its word in French and in English, then what it means. */
const word = (fr: string, en: string, french: string, english: string): ValueWord => ({
  ...phrase(fr, en),
  means: phrase(french, english),
});

/** How far money may move between envelopes (fongibilité; agreement, art. 7.1). */
export const regimes = ['free', 'missions', 'to_operations', 'none'] as const;
export type Regime = (typeof regimes)[number];

export const regimeWords = {
  free: word('libre', 'free', 'sans limite entre enveloppes', 'any surplus covers any deficit'),
  missions: word('missions', 'missions', 'entre missions seulement', 'between missions only'),
  to_operations: word(
    'vers_fonctionnement',
    'to_operations',
    'missions vers fonctionnement',
    'from missions to operations',
  ),
  none: word('aucune', 'none', 'chaque enveloppe pour soi', 'each envelope for itself'),
} as const satisfies Readonly<Record<Regime, ValueWord>>;

/** The choices that are words; the others are numbers and written so. */
const valueWords = {
  days: word('jours', 'days', 'jours exacts de l’exercice', 'exact days of the contract year'),
  months: word('mois', 'months', 'mois commencés, sur douze', 'started months out of twelve'),
  prorated: word('proratise', 'prorated', 'proratisé', 'prorated'),
  full: word('plein', 'full', 'entier', 'in full'),
  contract_year: word(
    'exercice',
    'contract_year',
    'premier jour de l’exercice',
    'first day of the contract year',
  ),
  signature: word('signature', 'signature', 'jour de la signature', 'day of signature'),
  proportional: word('proportionnel', 'proportional', 'part du chemin parcourue', 'share of the way covered'),
  all_or_nothing: word('tout_ou_rien', 'all_or_nothing', 'rien sous l’objectif', 'nothing below the target'),
  first_paid_year: word(
    'premiere_annee_payee',
    'first_paid_year',
    'premier exercice dont le barème paie un plan',
    'first year whose scale pays a plan',
  ),
  start_year: word('annee_du_debut', 'start_year', 'exercice du début seul', 'only the starting year'),
  ...regimeWords,
} as const;

/** In months, up to a year. */
const delays: readonly [number, ...number[]] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface OpenReading extends Phrase {
  /** What an editor says of its key. */
  readonly says: Phrase;
  /** What it decides, in a few words. */
  readonly decides: Phrase;
  /** What another choice changes: what is earned, the days on which it is paid, or how the money may be used. */
  readonly changes: 'amounts' | 'dates' | 'use';
  /** The only mission whose amounts another choice changes, where there is one. */
  readonly mission?: Mission;
  /** The default first. */
  readonly choices: readonly (keyof typeof valueWords | number)[];
}

export const openReadings = {
  tier_at_80000: {
    ...phrase('taille_a_80000', 'tier_at_80000'),
    says: phrase(
      'La taille d’exactement 80\u202f000 habitants\u00a0: 3 ou 2.',
      'The tier of exactly 80,000 inhabitants: 3 or 2.',
    ),
    decides: phrase('taille de 80\u202f000 habitants exactement', 'tier of exactly 80,000 inhabitants'),
    changes: 'amounts',
    choices: [3, 2],
  },
  prorata: {
    ...phrase('prorata', 'prorata'),
    says: phrase(
      'Comment se compte une année entamée\u00a0: en jours exacts ou en mois commencés.',
      'How a year begun late is counted: in exact days or in started months.',
    ),
    decides: phrase('année incomplète', 'partial year'),
    changes: 'amounts',
    choices: ['days', 'months'],
  },
  variable_in_partial_year: {
    ...phrase('variable_annee_partielle', 'variable_in_partial_year'),
    says: phrase(
      'Si le volet variable est proratisé comme le fixe l’année où la mission commence, ou plein.',
      'Whether the variable part is prorated like the fixed part in the year a mission starts, or full.',
    ),
    decides: phrase('volet variable l’année du début', 'variable part in the starting year'),
    changes: 'amounts',
    choices: ['prorated', 'full'],
  },
  crisis_plan_in_partial_year: {
    ...phrase('plan_crise_annee_partielle', 'crisis_plan_in_partial_year'),
    says: phrase(
      'Si le montant du plan de crise est plein ou proratisé l’année où la mission commence.',
      'Whether the crisis plan’s amount is full or prorated in the year the mission starts.',
    ),
    decides: phrase('plan de crise l’année du début', 'crisis plan in the starting year'),
    changes: 'amounts',
    mission: 'health_crisis',
    choices: ['full', 'prorated'],
  },
  partial_results: {
    ...phrase('resultats_partiels', 'partial_results'),
    says: phrase(
      'Ce que paie un objectif approché sans être atteint, quand l’indicateur n’a pas de mode.',
      'What a target that is approached and not reached pays, where the indicator has no mode.',
    ),
    decides: phrase('objectif approché sans mode', 'target approached, no mode'),
    changes: 'amounts',
    choices: ['proportional', 'all_or_nothing'],
  },
  first_crisis_plan: {
    ...phrase('premier_plan_crise', 'first_crisis_plan'),
    says: phrase(
      'L’exercice qui paie la première rédaction du plan de crise, quand le barème de l’exercice du début n’a pas cette mission.',
      'The year that pays the first drafting of the crisis plan, where the scale of the starting year lacks that mission.',
    ),
    decides: phrase('première rédaction du plan de crise', 'first drafting of the crisis plan'),
    changes: 'amounts',
    mission: 'health_crisis',
    choices: ['first_paid_year', 'start_year'],
  },
  settlement_delay_months: {
    ...phrase('delai_solde_mois', 'settlement_delay_months'),
    says: phrase(
      'Combien de mois après l’anniversaire le solde est versé, de 0 à 12.',
      'How many months after the anniversary the balance is paid, 0 to 12.',
    ),
    decides: phrase('mois de l’anniversaire au solde', 'months from anniversary to settlement'),
    changes: 'dates',
    choices: delays,
  },
  scale_in_force: {
    ...phrase('bareme_en_vigueur', 'scale_in_force'),
    says: phrase(
      'Le barème retenu\u00a0: celui du premier jour de l’exercice, ou celui du jour de la signature.',
      'The scale taken: that of the contract year’s first day, or that of the day of signature.',
    ),
    decides: phrase('jour qui décide du barème', 'day that decides the scale'),
    changes: 'amounts',
    choices: ['contract_year', 'signature'],
  },
  fungibility: {
    ...phrase('fongibilite', 'fungibility'),
    says: phrase(
      'La lecture de la fongibilité\u00a0: libre, missions, vers_fonctionnement ou aucune.',
      'The reading of fungibility: free, missions, to_operations or none.',
    ),
    decides: phrase('usage des excédents d’une enveloppe', 'use of an envelope’s surplus'),
    changes: 'use',
    choices: regimes,
  },
} as const satisfies Readonly<Record<string, OpenReading>>;

export type ReadingId = keyof typeof openReadings;
/** A choice for each reading. */
export type Readings = { readonly [Id in ReadingId]: (typeof openReadings)[Id]['choices'][number] };
export type ReadingValue = Readings[ReadingId];

/** Where a reading comes from. */
export type ReadingOrigin = 'default' | 'file' | 'option';

const isReading = (id: string): id is ReadingId => Object.hasOwn(openReadings, id);
export const readingIds: readonly ReadingId[] = Object.keys(openReadings).filter(isReading);

/** The readings under which a year may earn another amount. */
export const readingsOfAmounts = readingIds.filter((id) => openReadings[id].changes === 'amounts');

/** The only mission that a reading is about; undefined where it may be about several. */
export function missionOfReading(id: ReadingId): Mission | undefined {
  const reading: OpenReading = openReadings[id];
  return reading.mission;
}

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
export const readingValueMeaning = (value: ReadingValue): Phrase | undefined =>
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
