/** The closed lists of words a file may use as values. */
import type { Given } from '../../amounts/source.ts';
import { type Direction, type Language, type PaymentLine, periods } from '../../law/contract.ts';
import { envelopes, missions } from '../../law/mission.ts';
import {
  type ReadingId,
  type Readings,
  type ReadingValue,
  readingChoices,
  regimes,
} from '../../law/reading.ts';
import { statuses } from '../../law/scale.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import { periodWords } from '../../vocabulary/budget-keys.ts';
import { inWordsOf, type Names, otherLanguage } from '../../vocabulary/record.ts';
import {
  directionWords,
  keyWords,
  modeWords,
  paymentLines,
  paymentLineWord,
  planWords,
  readingValueWord,
  readingWords,
  regimeWords,
  statusWords,
} from '../../vocabulary/vocabulary.ts';
import { given, type Read, type Reader, type Scalar } from '../scalar.ts';
import { lineNamed } from './payment-line.ts';

/** Words out of a closed list, in the language of the file. */

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
  problem('word-unknown', scalar.at, {
    of: 'value',
    key: scalar.key,
    text: scalar.text,
    allowed,
    ...suggestion,
  });

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
    return { problem: problem('other-language', scalar.at, facts) };
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

export const readRegime = wordReader(regimes.map((value) => ({ value, names: regimeWords[value] })));

const plans = ['initial', 'update', 'none'] as const;
export const readPlan = wordReader(plans.map((value) => ({ value, names: planWords[value] })));

const directions: readonly Direction[] = ['up', 'down'];
export const readDirection = wordReader(directions.map((value) => ({ value, names: directionWords[value] })));

const modes = ['proportional', 'threshold'] as const;
export const readMode = wordReader(modes.map((value) => ({ value, names: modeWords[value] })));

export const readStatus = wordReader(statuses.map((value) => ({ value, names: statusWords[value] })));

export const readMission = wordReader(missions.map((value) => ({ value, names: keyWords[value] })));

const unknownEnvelope: UnknownWord = (scalar, allowed, suggestion) =>
  problem('word-unknown', scalar.at, { of: 'envelope', text: scalar.text, allowed, ...suggestion });

export const readEnvelope = wordReader(
  envelopes.map((value) => ({ value, names: keyWords[value] })),
  unknownEnvelope,
);

/** The envelope that pays a cost. */
export const readPayingEnvelope = wordReader(envelopes.map((value) => ({ value, names: keyWords[value] })));

export const readPeriod = wordReader(periods.map((value) => ({ value, names: periodWords[value] })));

/** Where the text names an envelope without saying which part of it, its own lines are the choices. */
const unknownLine: UnknownWord = (scalar, allowed, { suggestion }) => {
  const { text, at, language } = scalar;
  const named = lineNamed(text);
  const meant = named === undefined ? suggestion : paymentLineWord(named, language);
  const envelope = nearest(text, allEnvelopes(language));
  const own = allowed.filter((word) => envelope !== undefined && word.startsWith(`${envelope}.`));
  const facts = { of: 'line', text, allowed: own.length === 0 ? allowed : own } as const;
  return problem('word-unknown', at, meant === undefined ? facts : { ...facts, suggestion: meant });
};

const allEnvelopes = (language: Language): readonly string[] =>
  envelopes.map((envelope) => keyWords[envelope][language]);

const lineNames = (line: PaymentLine) => ({
  fr: paymentLineWord(line, 'fr'),
  en: paymentLineWord(line, 'en'),
});

export const readPaymentLine = wordReader(
  paymentLines.map((value) => ({ value, names: lineNames(value) })),
  unknownLine,
);

/** The values a reading of the text may take (hypotheses of the file, `--assume`). */

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
    return { problem: problem('other-language', scalar.at, facts) };
  }
  const allowed = values.map((value) => readingValueWord(value, language));
  return {
    problem: problem('word-unknown', scalar.at, {
      of: 'value',
      key: readingWords[reading][language],
      text: scalar.text,
      allowed,
    }),
  };
}
