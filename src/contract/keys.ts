/** Which words a mapping may use as keys, by where it stands. */
import type { Language } from '../law/contract.ts';
import { missions } from '../law/mission.ts';
import { budgetKeys } from '../vocabulary/budget-keys.ts';
import type { Names } from '../vocabulary/record.ts';
import { keyWords, readingWords } from '../vocabulary/vocabulary.ts';
import type { Node } from './tree/node.ts';

export type Vocabulary = 'keys' | 'readings' | 'budget' | 'free';

/** The vocabulary of what stands under a key; `code` is the code's name of the key, `own` the vocabulary it belongs to. */
export function vocabularyUnder(code: string, value: Node, own: Vocabulary): Vocabulary {
  if (code === 'budget' || own === 'budget') return 'budget';
  if (!hasKeysOfItsOwn(code, value.kind === 'map')) return 'keys';
  return code === 'assumptions' ? 'readings' : 'free';
}

/** True where nothing written means a mapping without keys: `qualite:` declares the mission. */
export const isEmptyMapping = (code: string, parent: string): boolean =>
  code === 'cpts' || (parent === 'missions' && missions.some((mission) => mission === code));

/**
 * True for keys beneath which other words are keys than elsewhere. In a year, indicators are a list; in a scenario, rates by
 * the indicator's name.
 */
export const hasKeysOfItsOwn = (code: string, isMapping: boolean): boolean =>
  code === 'assumptions' ||
  code === 'communes' ||
  code === 'scenarios' ||
  (code === 'indicators' && isMapping);

/** True when a key was left without a value, or a list without what it is there for; elsewhere `[]` says that there is none. */
export function isLeftEmpty(code: string, value: Node): boolean {
  if (value.kind === 'empty') return true;
  if (value.kind === 'map') return value.entries.length === 0 && code === 'communes';
  return value.kind === 'list' && value.items.length === 0 && (code === 'years' || code === 'indicators');
}

export interface KnownKey {
  /** The code's name. */
  readonly code: string;
  readonly names: Names;
}

const index = (words: Readonly<Record<string, Names>>): ReadonlyMap<string, KnownKey> =>
  new Map(
    Object.entries(words).flatMap(([code, names]) => [
      [names.fr, { code, names }],
      [names.en, { code, names }],
    ]),
  );

const known: Readonly<Record<Exclude<Vocabulary, 'free'>, ReadonlyMap<string, KnownKey>>> = {
  keys: index(keyWords),
  readings: index(readingWords),
  budget: index({ ...budgetKeys, label: keyWords.label, amount: keyWords.amount }),
};

/** The concept a key names, in either language. */
export const knownKey = (key: string, vocabulary: Vocabulary): KnownKey | undefined =>
  vocabulary === 'free' ? undefined : known[vocabulary].get(key);

const names: ReadonlyMap<string, Names> = new Map(
  Object.entries({ ...readingWords, ...budgetKeys, ...keyWords }),
);

/** The file's word for a key of the code. */
export const wordOf = (code: string, language: Language): string => names.get(code)?.[language] ?? code;
