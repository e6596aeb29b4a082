/** What single values are mistaken for, whatever their kind: told before, or with, what their reader says. */
import { problem } from '../../domain/problem.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import type { Read, Reader, Scalar } from '../scalar.ts';
import { isSpreadsheetError } from './spreadsheet-error.ts';

/** The quotation marks of word processors around a whole value, or before it: YAML takes them for a part of it. */
const curlyQuotes = /^[“”„]([^“”„]*)[“”]?$/u;

/** `NC`, `en cours`, `?`: what tables say of a result that is not known yet, and a file says by leaving it out. */
const unknown =
  /^(?:n\.?c\.?|n\/?[ad]|nd|en cours|à venir|a venir|à compléter|a compléter|inconnue?|pas encore.*|non connue?|tbd|unknown|pending|not yet.*|[?…-]+|\.{2,})$/iu;

/** What may be left out while it is not known. */
const mayBeUnknown: readonly string[] = (
  ['observed', 'attainmentRate', 'done', 'mobilised', 'spending'] as const
).flatMap((key) => [keyWord(key, 'fr'), keyWord(key, 'en')]);

/** A reader that also knows curly quotes, the errors of spreadsheets and what is not known yet. */
export const withRemedies =
  <T>(reader: Reader<T>): Reader<T> =>
  (scalar) => {
    const { key, text, at } = scalar;
    const bare = curlyQuotes.exec(text.trim())?.[1]?.trim();
    if (bare !== undefined && bare !== '') {
      const facts = { key, text, expected: 'text', example: bare, isInCurlyQuotes: true } as const;
      return { problem: problem('value-invalid', at, facts) };
    }
    if (!isSpreadsheetError(text)) return saidUnknown(reader(scalar), scalar);
    return { problem: problem('spreadsheet-error', at, { key, text: text.trim() }) };
  };

function saidUnknown<T>(read: Read<T>, { key, text }: Scalar): Read<T> {
  if ('value' in read || read.problem.code !== 'value-invalid') return read;
  if (!mayBeUnknown.includes(key) || !unknown.test(text.trim())) return read;
  return { problem: { ...read.problem, facts: { ...read.problem.facts, isUnknown: true } } };
}
