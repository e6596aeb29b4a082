/** What single values are mistaken for, whatever their kind: reported before, or with, what their reader finds. */
import { type Place, restOfLine } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { plainWord } from '../../problems/suggestion.ts';
import type { ValueKind } from '../../problems/value-problems.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import { knownKey } from '../keys.ts';
import { type Read, type Reader, refuse, type Scalar } from '../values/scalar.ts';

/** What a spreadsheet shows for a formula that failed; after a colon, YAML takes it for a comment. */
const errors = '#(?:REF!|N/[AD]|DIV/0!|VALEUR!|VALUE!|NOM\\?|NAME\\?|NOMBRE!|NUM!|NULL?!)';
const failed = new RegExp(`^["']?\\s*:\\s+(${errors})`, 'i');
const failedAlone = new RegExp(`^\\s*${errors}\\s*$`, 'i');

/** True for a value that is nothing but such an error, between quotation marks. */
const isSpreadsheetError = (text: string): boolean => failedAlone.test(text);

/** The error that stands after a key, on its line. */
export function spreadsheetError(key: Place): string | undefined {
  return failed.exec(restOfLine(key.source, key.end))?.[1];
}

/** The same inside braces, where the rest of the line is lost with it: the first after an opening brace, on its line. */
export function spreadsheetErrorAfter({ source, start }: Place): Problem | undefined {
  for (const match of restOfLine(source, start).matchAll(/(?<![\p{L}_])[\p{L}_]+(?=\s*:)/gu)) {
    const from = start + match.index;
    const at = { source, start: from, end: from + match[0].length };
    const text = spreadsheetError(at);
    if (text !== undefined) return problem('spreadsheet-error', at, { key: match[0], text });
  }
  return undefined;
}

/** The quotation marks of word processors around a whole value, or before it: YAML takes them for a part of it. */
const curlyQuotes = /^[“”„]([^“”„]*)[“”]?$/u;

/** `NC`, `en cours`, `?`: what tables say of a result that is not known yet, and a file says by leaving it out. */
const unknown =
  /^(?:n\.?c\.?|n\/?[ad]|nd|en cours|à venir|a venir|à compléter|a compléter|inconnue?|pas encore.*|non connue?|tbd|unknown|pending|not yet.*|[?…-]+|\.{2,})$/iu;

/** What may be left out while it is not known, and what it is else. */
const mayBeUnknown: ReadonlyMap<string, ValueKind> = new Map(
  (
    [
      ['observed', 'measure'],
      ['attainmentRate', 'rate'],
      ['done', 'yes_no'],
      ['mobilised', 'rate'],
      ['spending', 'amount'],
    ] as const
  ).flatMap(([key, kind]) => [
    [keyWord(key, 'fr'), kind],
    [keyWord(key, 'en'), kind],
  ]),
);

/** A lone dash, which YAML takes for the item of a list, where a result may be left out. */
export function saidUnknown(key: string, at: Place): Problem | undefined {
  const expected = mayBeUnknown.get(plainWord(key)) ?? (isUnderResults(at) ? 'result' : undefined);
  const text = at.source.text.slice(at.start, at.end);
  if (expected === undefined || !unknown.test(text)) return undefined;
  return problem('value-invalid', at, { key, text, expected, isUnknown: true });
}

/** True where the last key of the format that opens something is the one of results, under which names are the writer's own. */
function isUnderResults({ source, start }: Place): boolean {
  const before = source.text.slice(Math.max(0, start - 4000), start);
  const opened = [...before.matchAll(/([\p{L}_]+)[ \t]*:[ \t]*(?=\{|#|\r?\n)/gu)];
  return opened.flatMap(([, word = '']) => knownKey(word, 'keys') ?? []).at(-1)?.code === 'results';
}

/** A reader that also recognises curly quotes, the errors of spreadsheets and what is not known yet. */
export const withRemedies =
  <T>(reader: Reader<T>): Reader<T> =>
  (scalar) => {
    const { key, text } = scalar;
    if (!/[“”„#]/.test(text)) return orUnknown(reader(scalar), scalar);
    const bare = curlyQuotes.exec(text.trim())?.[1]?.trim();
    if (bare !== undefined && bare !== '') {
      const facts = { key, text, expected: 'text', example: bare, isInCurlyQuotes: true } as const;
      return refuse('value-invalid', scalar, facts);
    }
    if (!isSpreadsheetError(text)) return orUnknown(reader(scalar), scalar);
    return refuse('spreadsheet-error', scalar, { key, text: text.trim() });
  };

function orUnknown<T>(read: Read<T>, { key, text }: Scalar): Read<T> {
  if ('value' in read || read.problem.code !== 'value-invalid') return read;
  // The results of indicators stand under names of the writer's own.
  const isResult = 'expected' in read.problem.facts && read.problem.facts.expected === 'result';
  if (!(isResult || mayBeUnknown.has(plainWord(key))) || !unknown.test(text.trim())) return read;
  return { problem: { ...read.problem, facts: { ...read.problem.facts, isUnknown: true } } };
}
