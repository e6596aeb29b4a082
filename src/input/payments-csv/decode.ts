/** The bytes of an export to text: UTF-8 when they are, else Windows-1252 as French Excel writes; UTF-16 when marked. */
import { type Source, startOf } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';

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
    return { source: nothing, problem: problem('csv-too-large', startOf(nothing), { limit: bytesUpTo }) };
  }
  const source = { name, text: textOf(bytes) };
  if (source.text.trim() === '') return { source, problem: problem('csv-empty', startOf(source), {}) };
  const control = source.text.search(forbidden);
  if (control === -1) return { source };
  return { source, problem: problem('csv-not-text', { source, start: control, end: control + 1 }, {}) };
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
