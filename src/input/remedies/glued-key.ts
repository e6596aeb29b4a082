/** `debut:2024-09-01`: without a space after it, YAML takes the colon for a piece of the text. */
import type { Place, Source } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { knownKey } from '../keys.ts';
import { linesUpTo } from '../tree/lines.ts';

const glued = /^([\p{L}_]+):([^\s:/].*)/su;

export interface Glued {
  readonly key: string;
  readonly value: string;
}

/** A key of the format and its value in one text. */
export function gluedParts(text: string): Glued | undefined {
  const [, key, value] = glued.exec(text) ?? [];
  if (key === undefined || value === undefined) return undefined;
  const known = knownKey(key, 'keys') ?? knownKey(key, 'readings');
  return known === undefined ? undefined : { key, value };
}

/** The problem of a glued key that begins at an offset. */
export const gluedProblem = (source: Source, start: number, { key, value }: Glued): Problem =>
  problem('colon-without-space', { source, start, end: start + key.length + 1 }, { key, value });

/** A glued key on the line where the YAML reader stumbled, or on the line before. */
export function gluedKey(source: Source, at: Place): Problem | undefined {
  for (const { start, text } of linesUpTo(source, at.start)) {
    const bare = text.replace(/^[ -]*/, '');
    const parts = gluedParts(bare.trimEnd());
    if (parts !== undefined) return gluedProblem(source, start + text.length - bare.length, parts);
  }
  return undefined;
}
