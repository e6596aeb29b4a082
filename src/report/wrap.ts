import { displayWidth } from './display-width.ts';

/**
 * Breaks a text at its ordinary spaces into lines of at most `width` columns; the lines after the first begin
 * with `indent`. A word longer than a line stands alone, whole.
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  let isEmpty = true;
  for (const word of text.split(' ')) {
    const candidate = isEmpty ? `${line}${word}` : `${line} ${word}`;
    if (isEmpty || displayWidth(candidate) <= width) {
      line = candidate;
      isEmpty = false;
      continue;
    }
    lines.push(line);
    line = `${indent}${word}`;
  }
  return [...lines, line];
}
