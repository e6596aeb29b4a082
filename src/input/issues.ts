/** What the shapes refuse, told as problems at the right place and in the file's own words. */
import type { z } from 'zod';
import { nearest } from '../base/suggestion.ts';
import type { Language } from '../domain/contract.ts';
import { type Problem, problem } from '../domain/problem.ts';
import { carriedProblem } from './carried.ts';
import { wordOf } from './keys.ts';
import type { Located } from './located.ts';

export interface Refusal {
  /** The piece of the file that cannot be kept. */
  readonly piece: Located;
  readonly problems: readonly Problem[];
  /** The key that an unknown one was probably meant to be, and the mapping it stands in. */
  readonly meant?: { readonly word: string; readonly inside: Located };
}

/** What an issue refuses, and why; a value reported before has no further problem. */
export function refusalsOf(issue: z.core.$ZodIssue, root: Located, language: Language): readonly Refusal[] {
  const { piece, missing } = follow(root, issue.path);
  if (missing !== undefined) return [{ piece, problems: [missingKey(piece, missing, language)] }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.flatMap((key) => unknownKey(piece, key, issue.message.split(' '), language));
  }
  if (issue.code === 'custom' && issue.params !== undefined) {
    return [{ piece, problems: carriedProblem(issue) }];
  }
  if (piece.kind === 'leaf' && piece.scalar === undefined) return [{ piece, problems: [] }];
  const expected = issue.code === 'custom' ? 'value' : shapeWanted(issue);
  return [{ piece, problems: [problem('shape-expected', piece.at, { key: piece.key, expected })] }];
}

/** The piece a path leads to, or the deepest one there is with the key missing in it. */
function follow(root: Located, path: readonly PropertyKey[]): { piece: Located; missing?: string } {
  let piece = root;
  for (const step of path) {
    const next = childOf(piece, step);
    if (next === undefined) return { piece, missing: String(step) };
    piece = next;
  }
  return { piece };
}

function childOf(piece: Located, step: PropertyKey): Located | undefined {
  if (piece.kind === 'list') return piece.items[Number(step)];
  return piece.kind === 'map' ? piece.children.get(String(step)) : undefined;
}

function missingKey(piece: Located, missing: string, language: Language): Problem {
  if (missing.startsWith('$'))
    return problem('shape-expected', piece.at, { key: piece.key, expected: 'mapping' });
  return problem('key-missing', piece.at, { key: wordOf(missing, language), inside: piece.key });
}

function unknownKey(
  parent: Located,
  code: string,
  names: readonly string[],
  language: Language,
): readonly Refusal[] {
  const piece = childOf(parent, code);
  const written = parent.kind === 'map' ? parent.frame.keys.get(code) : undefined;
  if (code === '$entries') {
    const problems = [problem('shape-expected', parent.at, { key: parent.key, expected: 'mapping' })];
    return [{ piece: parent, problems }];
  }
  if (piece === undefined || written === undefined) return [];
  const allowed = names.map((name) => wordOf(name, language));
  const suggestion = nearest(written.word, allowed);
  const hint = suggestion === undefined ? {} : { suggestion };
  const isReading = names.includes('prorata');
  const told = isReading
    ? problem('reading-unknown', written.at, { text: written.word, allowed, ...hint })
    : problem('key-unknown', written.at, { key: written.word, allowed, ...hint });
  const meant = suggestion === undefined ? {} : { meant: { word: suggestion, inside: parent } };
  return [{ piece, problems: [told], ...meant }];
}

const shapeWanted = (issue: z.core.$ZodIssue): 'mapping' | 'list' =>
  issue.code === 'invalid_type' && issue.expected === 'array' ? 'list' : 'mapping';
