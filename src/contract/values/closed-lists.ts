/** The closed lists of words a file may use as values, in its own language, and how one of them is read. */
import type { Given } from '../../amounts/source.ts';
import { type Language, type Phrase, phrase } from '../../law/language.ts';
import { envelopes, missions } from '../../law/mission.ts';
import {
  choicesOf,
  type ReadingId,
  type Readings,
  readingValueWord,
  regimes,
  regimeWords,
} from '../../law/reading.ts';
import { statuses } from '../../law/scale.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { nearest, plainWord, suggestionOf } from '../../problems/suggestion.ts';
import { periodWords } from '../../vocabulary/budget-keys.ts';
import { inWordsOf, otherLanguage } from '../../vocabulary/record.ts';
import {
  directionWords,
  keyWords,
  modeWords,
  paymentLineWord,
  planWords,
  statusWords,
} from '../../vocabulary/vocabulary.ts';
import { lineNamed, lineNames } from './payment-line-names.ts';
import { found, type Reader, refuse, type Scalar } from './scalar.ts';

/** One value and its word in each language. */
export interface Word<T> {
  readonly value: T;
  readonly names: Phrase;
}

const wordsOf = <T extends string>(
  values: readonly T[],
  names: Readonly<Record<T, Phrase>>,
): readonly Word<T>[] => values.map((value) => ({ value, names: names[value] }));

export const words = {
  regime: wordsOf(regimes, regimeWords),
  plan: wordsOf(['initial', 'update', 'none'], planWords),
  direction: wordsOf(['up', 'down'], directionWords),
  mode: wordsOf(['proportional', 'threshold'], modeWords),
  status: wordsOf(statuses, statusWords),
  mission: wordsOf(missions, keyWords),
  envelope: wordsOf(envelopes, keyWords),
  period: wordsOf(['month', 'quarter', 'year'], periodWords),
  paymentLine: lineNames,
} as const;

/** The values that a reading of the texts may take (hypotheses of the file, `--assume`). */
export const readingValues = <Id extends ReadingId>(id: Id): readonly Word<Readings[Id]>[] =>
  choicesOf(id).map((value) => ({
    value,
    names: phrase(readingValueWord(value, 'fr'), readingValueWord(value, 'en')),
  }));

/** The problem of a word that no list has, with the words allowed and the nearest. */
export type UnknownWord = (
  scalar: Scalar,
  allowed: readonly string[],
  suggestion: { readonly suggestion?: string },
) => Problem;

const unknownValue: UnknownWord = ({ key, text, at }, allowed, suggestion) =>
  problem('word-unknown', at, { of: 'value', key, text, allowed, ...suggestion });

export const unknownEnvelope: UnknownWord = ({ text, at }, allowed, suggestion) =>
  problem('word-unknown', at, { of: 'envelope', text, allowed, ...suggestion });

/** Where the text names an envelope without saying which part of it, its own lines are the choices. */
export const unknownLine: UnknownWord = ({ text, at, language }, allowed, { suggestion }) => {
  const named = lineNamed(text);
  const likely = named === undefined ? suggestion : paymentLineWord(named, language);
  const envelope = nearest(
    text,
    words.envelope.map(({ names }) => names[language]),
  );
  const own = allowed.filter((word) => envelope !== undefined && word.startsWith(`${envelope}.`));
  const facts = { of: 'line', text, allowed: own.length === 0 ? allowed : own } as const;
  return problem('word-unknown', at, likely === undefined ? facts : { ...facts, suggestion: likely });
};

/** A reader of the words of a list; accents, capitals, spaces and hyphens are forgiven as in keys. */
export function wordReader<T>(
  list: readonly Word<T>[],
  unknown: UnknownWord = unknownValue,
): Reader<Given<T>> {
  const index = { fr: inIndex(list, 'fr'), en: inIndex(list, 'en') };
  return (scalar) => {
    const { language } = scalar;
    const text = plainWord(scalar.text.trim());
    const word = index[language].get(text);
    if (word !== undefined) return found(word.value, scalar);
    const right = index[otherLanguage(language)].get(text)?.names[language];
    if (right !== undefined) {
      const facts = { key: scalar.key, text: scalar.text, right };
      return refuse('other-language', scalar, facts);
    }
    const all = list.map(({ names }) => names);
    const allowed = all.map((names) => names[language]);
    return {
      problem: unknown(scalar, allowed, suggestionOf(inWordsOf(language, text, all), allowed)),
    };
  };
}

const inIndex = <T>(list: readonly Word<T>[], language: Language): ReadonlyMap<string, Word<T>> =>
  new Map(list.map((word) => [word.names[language], word]));
