import { displayWidth } from './display-width.ts';

/** What no line break cuts: a word, and a short text between quotation marks, which people copy. */
const unbreakable = /(?:«\u00a0[^«»]{0,36}\u00a0»|“[^“”]{0,36}”|[^ ])+/g;

/**
 * Breaks a text at its ordinary spaces into lines of at most `width` columns; the lines after the first begin
 * with `indent`. A word longer than a line stands alone, whole. Spaces at the beginning stay.
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let start = /^ */.exec(text)?.[0] ?? '';
  let line = '';
  for (const word of text.match(unbreakable) ?? []) {
    const candidate = line === '' ? `${start}${word}` : `${line} ${word}`;
    if (line === '' || displayWidth(candidate) <= width) {
      line = candidate;
      continue;
    }
    lines.push(line);
    start = indent;
    line = `${start}${word}`;
  }
  return [...lines, line];
}
