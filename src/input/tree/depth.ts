/** Refuses what nests too deep or repeats too much before the YAML reader spends seconds and its stack on it. */
import { CST } from 'yaml';
import type { Source } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { repeatsUpTo } from './walk.ts';

/** No contract nests deeper than ten. */
export const depthUpTo = 40;

/** A file with more documents is refused after the second. */
const documentsRead = 2;

/** The first place in the lexemes of a text where brackets, or dashes on one line, nest deeper than any contract, or one alias too many. */
export function excessIn(source: Source, text: string, lexemes: readonly string[]): Problem | undefined {
  let [offset, brackets, dashes, documents, aliases] = [0, 0, 0, 0, 0];
  for (const token of lexemes) {
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') brackets -= 1;
    if (type === 'newline' || type === 'scalar') dashes = 0;
    if (isOpening(type)) dashes += 1;
    if (type === 'doc-start') documents += 1;
    if (type === 'alias') aliases += 1;
    if (documents > documentsRead) return undefined;
    if (aliases > repeatsUpTo) {
      const place = { source, start: offset, end: offset + token.length };
      return problem('yaml-alias-expansion', place, { limit: repeatsUpTo });
    }
    if (brackets > depthUpTo || dashes > depthUpTo) {
      const place = { source, start: offset, end: offset + 1 };
      return problem('yaml-too-deep', place, { limit: depthUpTo });
    }
    // The lexer adds marks of its own to the text, which take no room in it.
    if (text.startsWith(token, offset)) offset += token.length;
  }
  return undefined;
}

const isOpening = (type: CST.TokenType | null): boolean =>
  type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'anchor' || type === 'tag';
