/** The bytes of an export to text: UTF-8 where they are, else Windows-1252 as French Excel writes; UTF-16 of both ends. */
import { controlIn, type Decoded, unread, utf8Of } from '../contract/read-file.ts';

/** Greatest size of a file: five thousand payments take a few hundred kilobytes. */
const bytesUpTo = 10_000_000;

/** From 0x80 on: Node 20 takes these bytes for control characters, and would lose the euro sign. */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const asWindowsWrites = (character: string): string => from0x80[character.charCodeAt(0) - 0x80] ?? character;

/** UTF-16 by its mark, or, without one, by the zero that every other byte of plain letters is. */
export function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = [...bytes.subarray(0, 64)];
  const zeros = (parity: number): number =>
    start.filter((byte, index) => index % 2 === parity && byte === 0).length;
  if (zeros(1) > 16 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > 16 && zeros(1) === 0 ? 'utf-16be' : undefined;
}

export function textOf(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  const windows = (): string => new TextDecoder('windows-1252').decode(bytes);
  return utf8Of(bytes) ?? windows().replace(/[\u0080-\u009f]/g, asWindowsWrites);
}

/** The text of a file, without its byte order mark and with one kind of line break, or why it cannot be read. */
export function decodeExport(
  bytes: Uint8Array,
  name: string,
  holds: 'payments' | 'entries' = 'payments',
): Decoded {
  if (bytes.length > bytesUpTo)
    return unread({ name, text: '' }, 'file-too-large', { bytes: bytesUpTo, holds });
  const source = { name, text: textOf(bytes).replace(/\r\n?/g, '\n') };
  if (source.text.trim() === '') return unread(source, 'file-empty', { holds });
  const control = controlIn(source);
  return control === undefined ? { source } : unread(source, 'file-not-text', { is: 'no_export' }, control);
}
