/** Words out of a closed list, in the language of the file. */
import type { Given } from '../../base/source.ts';
import { nearest } from '../../base/suggestion.ts';
import type { Names } from '../../domain/keys/record.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { inWordsOf, otherLanguage } from '../../domain/words-of.ts';
import { given, type Read, type Reader, type Scalar } from '../scalar.ts';

/** One value and its word in each language. */
export interface Word<T> {
  readonly value: T;
  readonly names: Names;
}

/** The problem for a word that no list has, told with the words allowed and the nearest. */
export type UnknownWord = (
  scalar: Scalar,
  allowed: readonly string[],
  suggestion: { readonly suggestion?: string },
) => Problem;

export const unknownWord: UnknownWord = (scalar, allowed, suggestion) =>
  problem('word-unknown', scalar.at, { key: scalar.key, text: scalar.text, allowed, ...suggestion });

/** A reader of the words of a list. */
export const wordReader =
  <T>(words: readonly Word<T>[], unknown: UnknownWord = unknownWord): Reader<Given<T>> =>
  (scalar) =>
    readWord(scalar, words, unknown);

function readWord<T>(scalar: Scalar, words: readonly Word<T>[], unknown: UnknownWord): Read<Given<T>> {
  const { language } = scalar;
  const text = scalar.text.trim().toLowerCase();
  const found = words.find((word) => word.names[language] === text);
  if (found !== undefined) return { value: given(found.value, scalar) };
  const foreign = words.find((word) => word.names[otherLanguage(language)] === text);
  if (foreign !== undefined) {
    const facts = { key: scalar.key, text: scalar.text, right: foreign.names[language] };
    return { problem: problem('word-other-language', scalar.at, facts) };
  }
  const allowed = words.map((word) => word.names[language]);
  const own = inWordsOf(
    language,
    text,
    words.map(({ names }) => names),
  );
  const suggestion = nearest(own, allowed);
  return { problem: unknown(scalar, allowed, suggestion === undefined ? {} : { suggestion }) };
}
