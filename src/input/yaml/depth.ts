/** Refuses what nests too deep before the YAML reader spends seconds and its stack on it. */
import { CST, Lexer } from 'yaml';
import type { Source } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';

/** No contract nests deeper than ten. */
export const depthUpTo = 40;

/** A file with more documents is refused after the second. */
const documentsRead = 2;

const indicators = /[-?&!]/g;

/** True for most contracts: too few signs in it to nest so deep, whatever they mean, so that it need not be taken apart twice. */
function isShallow(text: string): boolean {
  const count = (part: string, signs: RegExp): number => part.match(signs)?.length ?? 0;
  if (count(text, /[[{]/g) > depthUpTo) return false;
  return text
    .split(/[\r\n]/)
    .every((line) => line.length <= depthUpTo || count(line, indicators) <= depthUpTo);
}

/** The first place where brackets, or dashes on one line, nest deeper than any contract. */
export function tooDeep(source: Source, text: string): Problem | undefined {
  if (isShallow(text)) return undefined;
  let [offset, brackets, dashes, documents] = [0, 0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') brackets -= 1;
    if (type === 'newline' || type === 'scalar') dashes = 0;
    if (isOpening(type)) dashes += 1;
    if (type === 'doc-start') documents += 1;
    if (documents > documentsRead) return undefined;
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
