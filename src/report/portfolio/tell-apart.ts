/** How much of each name must be seen so that no two names look the same. */
import { displayWidth } from '../../output/display-width.ts';

function commonStart(left: string, right: string): string {
  let common = '';
  for (const character of left) {
    if (!right.startsWith(common + character)) break;
    common += character;
  }
  return common;
}

/** Columns that names cut at their end must keep to stay different: what two of them share, one character and the `…`. */
export function widthToTellApart(names: readonly string[]): number {
  const sorted = [...new Set(names)].sort();
  let shared = 0;
  for (const [index, name] of sorted.slice(1).entries()) {
    shared = Math.max(shared, displayWidth(commonStart(sorted[index] ?? '', name)));
  }
  return shared + 2;
}
