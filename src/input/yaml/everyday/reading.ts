/** Where reading an everyday file stands, and the little moves on one line that all its parts make. */
import type { Place, Source } from '../../../base/source.ts';

export interface Reading {
  readonly source: Source;
  readonly text: string;
  /** The next character to read. */
  at: number;
  /** The column, from 0, where the text of the line begins; -1 after the last line. */
  indent: number;
}

export const placeFrom = ({ source, at }: Reading, start: number): Place => ({ source, start, end: at });

export function skipSpaces(reading: Reading): void {
  while (reading.text[reading.at] === ' ') reading.at += 1;
}

const isLineEnd = (character: string | undefined): boolean =>
  character === undefined || character === '\n' || character === '\r';

/** True when a colon ends a key here: nothing but a blank may follow it. */
export function isAtColon({ text, at }: Reading): boolean {
  const after = text[at + 1];
  return text[at] === ':' && (after === ' ' || isLineEnd(after));
}

/** True when nothing but blanks and a comment is left of the line. */
export function isLineOver(reading: Reading): boolean {
  skipSpaces(reading);
  const { text, at } = reading;
  return isLineEnd(text[at]) || (text[at] === '#' && text[at - 1] === ' ');
}

/** Goes to the text of the next line that has any. */
export function toNextLine(reading: Reading): void {
  const lineEnd = reading.text.indexOf('\n', reading.at);
  toText(reading, lineEnd === -1 ? reading.text.length : lineEnd + 1);
}

/** Goes to the first text from the beginning of a line on; past blank lines and comments. */
export function toText(reading: Reading, lineStart: number): void {
  const { text } = reading;
  for (let start = lineStart; start < text.length; ) {
    reading.at = start;
    skipSpaces(reading);
    reading.indent = reading.at - start;
    const first = text[reading.at];
    if (!isLineEnd(first) && first !== '#') return;
    const lineEnd = text.indexOf('\n', reading.at);
    if (lineEnd === -1) break;
    start = lineEnd + 1;
  }
  reading.at = text.length;
  reading.indent = -1;
}
