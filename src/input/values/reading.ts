/** The values a reading of the text may take (hypotheses of the file, `--assume`). */
import type { Given } from '../../base/source.ts';
import { problem } from '../../domain/problem.ts';
import { type ReadingId, type Readings, type ReadingValue, readingChoices } from '../../domain/reading.ts';
import { readingValueWord } from '../../domain/vocabulary.ts';
import { otherLanguage } from '../../domain/words-of.ts';
import { given, type Read, type Reader, type Scalar } from '../scalar.ts';

const choices: { readonly [Id in ReadingId]: readonly Readings[Id][] } = readingChoices;

/** A reader of the values of one reading. */
export const readingReader =
  <Id extends ReadingId>(id: Id): Reader<Given<Readings[Id]>> =>
  (scalar) =>
    readChoice(scalar, id, choices[id]);

function readChoice<T extends ReadingValue>(
  scalar: Scalar,
  reading: ReadingId,
  values: readonly T[],
): Read<Given<T>> {
  const { language } = scalar;
  const text = scalar.text.trim().toLowerCase();
  const found = values.find((value) => readingValueWord(value, language) === text);
  if (found !== undefined) return { value: given(found, scalar) };
  const foreign = values.find((value) => readingValueWord(value, otherLanguage(language)) === text);
  if (foreign !== undefined) {
    const facts = { key: scalar.key, text: scalar.text, right: readingValueWord(foreign, language) };
    return { problem: problem('word-other-language', scalar.at, facts) };
  }
  const allowed = values.map((value) => readingValueWord(value, language));
  return { problem: problem('reading-value', scalar.at, { reading, text: scalar.text, allowed }) };
}
