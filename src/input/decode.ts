/** Bytes to text: strict UTF-8, of a reasonable size, with something in it. */
import { type Source, startOf } from '../base/source.ts';
import { type Problem, type ProblemFacts, problem } from '../domain/problem.ts';

/** Greatest size of a file: a contract takes a few kilobytes, and what is larger is refused at once rather than read for seconds. */
const bytesUpTo = 200_000;

export interface Decoded {
  readonly source: Source;
  readonly problem?: Problem;
}

/** The text of a file, without its byte order mark, or why it cannot be read. */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const nothing: Source = { name, text: '' };
  const kind = kindOf(bytes);
  if (kind !== 'other') {
    return { source: nothing, problem: problem('file-not-utf8', startOf(nothing), { kind }) };
  }
  if (bytes.length > bytesUpTo) {
    return { source: nothing, problem: problem('file-too-large', startOf(nothing), { limit: bytesUpTo }) };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { source: nothing, problem: problem('file-not-utf8', startOf(nothing), { kind }) };
  }
  const source = { name, text };
  if (isBlank(text)) return { source, problem: problem('file-empty', startOf(source), {}) };
  const control = text.search(forbidden);
  if (control === -1) return { source };
  const place = { source, start: control, end: control + 1 };
  const character = text.codePointAt(control) ?? 0;
  return { source, problem: problem('control-character', place, { character }) };
}

/** The first bytes of what people take for a text file: workbooks and documents (ZIP, and the older OLE), PDF. */
const signatures = [
  { kind: 'workbook', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'workbook', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
] as const;

const kindOf = (bytes: Uint8Array): ProblemFacts['file-not-utf8']['kind'] =>
  signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))?.kind ??
  'other';

/** Control characters that YAML 1.2 forbids in a file (5.1): NUL comes from UTF-16 files and damaged ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** True when there is nothing but blanks and comments. */
const isBlank = (text: string): boolean => !/(?:^|[\r\n])[^\S\r\n]*[^\s#]/.test(text);
