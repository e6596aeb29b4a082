/** Refuses what nests too deep or repeats too much before the YAML reader spends seconds and its stack on it. */
import { CST, type Node as YamlNode } from 'yaml';
import type { Place, Source } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';

/** What a walk through a YAML document carries along. */

/** Nodes that aliases may repeat in all. */
export const repeatsUpTo = 10_000;

export interface Walk {
  readonly source: Source;
  readonly problems: Problem[];
  /** The latest node of each anchor, in the order of the file. */
  readonly anchors: Map<string, YamlNode>;
  /** Nodes being walked: an alias to one of them would never end. */
  readonly open: Set<YamlNode>;
  repeated: number;
  /** True once aliases were refused: they are told once. */
  isRefused: boolean;
}

/** The place of a range, held inside the source. */
export function placeOf(walk: Walk, range: readonly number[] | null | undefined): Place {
  const length = walk.source.text.length;
  const start = Math.min(range?.[0] ?? 0, length);
  return { source: walk.source, start, end: Math.min(Math.max(range?.[1] ?? start, start), length) };
}

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
      return problem('yaml-alias-expansion', place, { most: repeatsUpTo });
    }
    if (brackets > depthUpTo || dashes > depthUpTo) {
      const place = { source, start: offset, end: offset + 1 };
      return problem('yaml-too-deep', place, { most: depthUpTo });
    }
    // The lexer adds marks of its own to the text, which take no room in it.
    if (text.startsWith(token, offset)) offset += token.length;
  }
  return undefined;
}

const isOpening = (type: CST.TokenType | null): boolean =>
  type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'anchor' || type === 'tag';
