/** Separated values (RFC 4180) as records of fields, each with its place: quotes, doubled quotes, any line break. */
import type { Place, Source } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';

export type Separator = ';' | ',' | '\t';
export const separators: readonly Separator[] = [';', ',', '\t'];

export interface Field {
  /** The value, without the quotes around it and the blanks at its ends. */
  readonly text: string;
  readonly at: Place;
}

export interface Csv {
  /** Records with at least one field that is not empty. */
  readonly records: readonly (readonly Field[])[];
  readonly problems: readonly Problem[];
}

interface Read {
  readonly field: Field;
  readonly next: number;
  readonly problem?: Problem;
}

/** The field that begins at `from`. */
function readField(source: Source, from: number, separator: Separator): Read {
  const start = afterBlanks(source.text, from, separator);
  return source.text[start] === '"' ? quoted(source, start, separator) : plain(source, from, separator);
}

function afterBlanks(text: string, from: number, separator: Separator): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && separator !== '\t')) at += 1;
  return at;
}

const endsField = (character: string | undefined, separator: Separator): boolean =>
  character === undefined || character === separator || character === '\n' || character === '\r';

function plain(source: Source, from: number, separator: Separator): Read {
  let next = from;
  while (!endsField(source.text[next], separator)) next += 1;
  return { field: fieldOf(source, from, next), next };
}

/** The field without the blanks at its ends; where nothing is left, the place where it would stand. */
function fieldOf(source: Source, from: number, to: number): Field {
  const written = source.text.slice(from, to);
  const text = written.trim();
  const start = from + written.indexOf(text);
  return { text, at: { source, start, end: start + text.length } };
}

function quoted(source: Source, quote: number, separator: Separator): Read {
  const { text } = source;
  let end = quote + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  if (end >= text.length) {
    const at = { source, start: quote, end: quote + 1 };
    return { field: { text: '', at }, next: text.length, problem: problem('csv-quote-unclosed', at, {}) };
  }
  const value = text
    .slice(quote + 1, end)
    .replaceAll('""', '"')
    .trim();
  // What follows a closing quote up to the separator belongs to the field too: nothing is dropped.
  const rest = plain(source, end + 1, separator);
  const at = { source, start: quote, end: rest.field.at.end };
  return { field: { text: `${value}${rest.field.text}`, at }, next: rest.next };
}

/** Every record of a text from an offset on, blank ones left out. */
export function recordsOf(source: Source, separator: Separator, from = 0): Csv {
  const { text } = source;
  const records: (readonly Field[])[] = [];
  const problems: Problem[] = [];
  let record: Field[] = [];
  let at = from;
  while (at <= text.length) {
    const read = readField(source, at, separator);
    record.push(read.field);
    if (read.problem !== undefined) problems.push(read.problem);
    at = read.next;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (record.some((field) => field.text !== '')) records.push(record);
    record = [];
    at += 1;
  }
  return { records, problems };
}
