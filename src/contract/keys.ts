/** Which words a mapping may use as keys, by where it stands. */
import type { Language, Phrase } from '../law/language.ts';
import { missions } from '../law/mission.ts';
import { openReadings } from '../law/reading.ts';
import { isSameName, plainWord } from '../problems/suggestion.ts';
import { budgetKeys } from '../vocabulary/budget-keys.ts';
import { keyRecords, keyWords } from '../vocabulary/vocabulary.ts';

const words: Readonly<Record<string, Phrase>> = { ...openReadings, ...keyRecords };

/** Which description of a file. */
export type FileKind = 'contract' | 'scale' | 'config';

export type Vocabulary = 'keys' | 'readings' | 'budget' | 'free';

/**
 * The vocabulary of what stands under a key; `code` is the code's name of the key, `own` the vocabulary it belongs to. In a year,
 * indicators are a list; in a scenario, rates by the indicator's name.
 */
export function vocabularyUnder(code: string, isMapping: boolean, own: Vocabulary): Vocabulary {
  if (keyRecords[code]?.free !== undefined && (isMapping || code !== 'indicators')) return 'free';
  if (code === 'budget' || own === 'budget') return 'budget';
  return code === 'assumptions' ? 'readings' : 'keys';
}

/** True where nothing written means a mapping without keys: `qualite:` declares the mission. */
export const isEmptyMapping = (code: string, parent: string): boolean =>
  code === 'cpts' || (parent === 'missions' && missions.some((mission) => mission === code));

export interface KnownKey {
  /** The code's name. */
  readonly code: string;
  readonly names: Phrase;
}

const index = (words: Readonly<Record<string, Phrase>>): ReadonlyMap<string, KnownKey> =>
  new Map(
    Object.entries(words).flatMap(([code, names]) => [
      [names.fr, { code, names }],
      [names.en, { code, names }],
    ]),
  );

const known: Readonly<Record<Exclude<Vocabulary, 'free'>, ReadonlyMap<string, KnownKey>>> = {
  keys: index(keyWords),
  readings: index(openReadings),
  budget: index({ ...budgetKeys, on: keyWords.on, label: keyWords.label, amount: keyWords.amount }),
};

/** The concept a key names, in either language; accents, capitals, spaces and hyphens are forgiven. */
export const knownKey = (key: string, vocabulary: Vocabulary): KnownKey | undefined =>
  vocabulary === 'free' ? undefined : known[vocabulary].get(plainWord(key));

/** True when two texts name the same key, however they are written. */
export const isSameKey = (one: string, other: string, vocabulary: Vocabulary): boolean =>
  vocabulary === 'free' ? isSameName(one, other) : one === other || plainWord(one) === plainWord(other);

/** The file's word for a key of the code. */
export const wordOf = (code: string, language: Language): string => words[code]?.[language] ?? code;
