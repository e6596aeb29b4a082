/** `debut:2024-09-01`: without a space after it, YAML takes the colon for a piece of the text. */
import { lineAt, locate, type Place, type Source } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { knownKey } from '../keys.ts';

const glued = /^([\p{L}_]+):([^\s:/].*)$/su;

export interface Glued {
  readonly key: string;
  readonly value: string;
}

/** A key of the format and its value in one text. */
export function gluedParts(text: string): Glued | undefined {
  const [, key = '', value = ''] = glued.exec(text) ?? [];
  return knownKey(key, 'keys') === undefined && knownKey(key, 'readings') === undefined
    ? undefined
    : { key, value };
}

/** The problem of a glued key that begins at an offset. */
export const gluedProblem = (source: Source, start: number, { key, value }: Glued): Problem =>
  problem('colon-without-space', { source, start, end: start + key.length + 1 }, { key, value });

/** A glued key on the line where the YAML reader stumbled, or on the line before. */
export function gluedKey(source: Source, at: Place): Problem | undefined {
  const lineStart = at.start - locate(source, at.start).column + 1;
  for (const start of [lineStart, lineStart - 1]) {
    if (start < 0) continue;
    const line = lineAt(source, start);
    const first = start === lineStart ? lineStart : lineStart - 1 - line.length;
    const indent = /^[ -]*/.exec(line)?.[0].length ?? 0;
    const parts = gluedParts(line.slice(indent).trimEnd());
    if (parts !== undefined) return gluedProblem(source, first + indent, parts);
  }
  return undefined;
}
