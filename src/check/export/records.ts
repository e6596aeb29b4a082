/** Separated values (RFC 4180) as records of fields, each with its place: quotes, doubled quotes, any line break. */
import { type Place, type Source, startOf } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';

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

/** The bytes of an export to text: UTF-8 when they are, else Windows-1252 as French Excel writes; UTF-16 when marked. */

/** Greatest size of a file: five thousand payments take a few hundred kilobytes. */
const bytesUpTo = 10_000_000;

export interface DecodedPayments {
  readonly source: Source;
  readonly problem?: Problem;
}

/** The text of a file, without its byte order mark, or why it cannot be read. */
export function decodePayments(bytes: Uint8Array, name: string): DecodedPayments {
  const nothing: Source = { name, text: '' };
  if (bytes.length > bytesUpTo) {
    return {
      source: nothing,
      problem: problem('file-too-large', startOf(nothing), { bytes: bytesUpTo, holds: 'payments' }),
    };
  }
  const source = { name, text: textOf(bytes) };
  if (source.text.trim() === '')
    return { source, problem: problem('file-empty', startOf(source), { holds: 'payments' }) };
  const control = source.text.search(forbidden);
  if (control === -1) return { source };
  return {
    source,
    problem: problem('file-not-text', { source, start: control, end: control + 1 }, { is: 'no_export' }),
  };
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, asWindowsWrites);
  }
}

/** From 0x80 on: Node 20 takes these bytes for control characters, and would lose the euro sign. */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const asWindowsWrites = (character: string): string => from0x80[character.charCodeAt(0) - 0x80] ?? character;

/** Control characters no export writes: a workbook or an archive has them in its first bytes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
