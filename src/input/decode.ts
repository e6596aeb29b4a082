/** Bytes to text: strict UTF-8, of a reasonable size, with something in it. */
import { type Source, startOf } from '../base/source.ts';
import { type Problem, problem } from '../domain/problem.ts';

/** Greatest size of a file: a contract takes a few kilobytes. */
const bytesUpTo = 1_000_000;

export interface Decoded {
  readonly source: Source;
  readonly problem?: Problem;
}

/** The text of a file, without its byte order mark, or why it cannot be read. */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const nothing: Source = { name, text: '' };
  if (bytes.length > bytesUpTo) {
    const facts = { bytes: bytes.length, limit: bytesUpTo };
    return { source: nothing, problem: problem('file-too-large', startOf(nothing), facts) };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { source: nothing, problem: problem('file-not-utf8', startOf(nothing), {}) };
  }
  const source = { name, text };
  if (isBlank(text)) return { source, problem: problem('file-empty', startOf(source), {}) };
  const control = text.search(forbidden);
  if (control === -1) return { source };
  const place = { source, start: control, end: control + 1 };
  return { source, problem: problem('yaml-syntax', place, { detail: 'bad_character' }) };
}

/** Control characters that YAML 1.2 forbids in a file (5.1): NUL comes from UTF-16 files and damaged ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** True when there is nothing but blanks and comments. */
const isBlank = (text: string): boolean =>
  text.split(/\r\n|\r|\n/).every((line) => /^[\s\uFEFF]*(#|$)/.test(line));
