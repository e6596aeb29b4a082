/** How a single value enters a shape: read by its reader, with what every value may be mistaken for. */
import { problem } from '../../domain/problem.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import type { Read, Reader, Scalar } from '../scalar.ts';
import { isSpreadsheetError } from '../spreadsheet-error.ts';
import { type LeafKind, refuse, type Shape } from './shape.ts';

/** The quotation marks of word processors around a whole value, or before it: YAML takes them for a part of it. */
const curlyQuotes = /^[“”„]([^“”„]*)[“”]?$/u;

/** What the reader makes of a value, but for the errors of spreadsheets. */
function readWith<T>(reader: Reader<T>, scalar: Scalar): Read<T> {
  const { key, text, at } = scalar;
  const bare = curlyQuotes.exec(text.trim())?.[1]?.trim();
  if (bare !== undefined && bare !== '') {
    const facts = { key, text, expected: 'text', example: bare, isInCurlyQuotes: true } as const;
    return { problem: problem('value-invalid', at, facts) };
  }
  if (!isSpreadsheetError(text)) return saidUnknown(reader(scalar), scalar);
  return { problem: problem('spreadsheet-error', at, { key, text: text.trim() }) };
}

/** `NC`, `en cours`, `?`: what tables say of a result that is not known yet, and a file says by leaving it out. */
const unknown =
  /^(?:n\.?c\.?|n\/?[ad]|nd|en cours|à venir|a venir|à compléter|a compléter|inconnue?|pas encore.*|non connue?|tbd|unknown|pending|not yet.*|[?…-]+|\.{2,})$/iu;

/** What may be left out while it is not known. */
const mayBeUnknown: readonly string[] = (
  ['observed', 'attainmentRate', 'done', 'mobilised', 'spending'] as const
).flatMap((key) => [keyWord(key, 'fr'), keyWord(key, 'en')]);

function saidUnknown<T>(read: Read<T>, { key, text }: Scalar): Read<T> {
  if ('value' in read || read.problem.code !== 'value-invalid') return read;
  if (!mayBeUnknown.includes(key) || !unknown.test(text.trim())) return read;
  return { problem: { ...read.problem, facts: { ...read.problem.facts, isUnknown: true } } };
}

/** The shape of one value. */
export const leaf = <Value>(kind: LeafKind, reader: Reader<Value>): Shape<Value> => ({
  form: { kind: 'leaf', leaf: kind },
  read: (piece, task) => {
    if (piece.kind !== 'leaf' || piece.scalar === undefined) return refuse(piece, task, 'value');
    const read = readWith(reader, piece.scalar);
    if ('value' in read) return read.value;
    task.faults.push({ kind: 'value', piece, problem: read.problem });
    return undefined;
  },
});
