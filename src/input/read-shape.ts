/** A located tree through the shape of a file: what it says, and everything wrong with it in one run. */
import type { z } from 'zod';
import type { Language } from '../domain/contract.ts';
import type { Problem } from '../domain/problem.ts';
import { type Refusal, refusalsOf } from './issues.ts';
import { inputOf, type Located, without } from './located.ts';

export interface Shaped<Written> {
  /** What could be read; pieces that were refused are left out of it. */
  readonly written?: Written;
  /** True when nothing was left out. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}

/** Leaving out a piece may make its parent incomplete, and so on up to the root: a file is not deeper. */
const attemptsUpTo = 12;

export function readShape<Written>(
  root: Located,
  language: Language,
  shape: z.ZodType<Written>,
): Shaped<Written> {
  let rest: Located | undefined = root;
  let problems: readonly Problem[] = [];
  for (let attempt = 0; attempt < attemptsUpTo && rest !== undefined; attempt += 1) {
    const tree: Located = rest;
    const parsed = shape.safeParse(inputOf(tree));
    if (parsed.success) return { written: parsed.data, isWhole: attempt === 0, problems };
    const refusals: readonly Refusal[] = parsed.error.issues.flatMap((issue) =>
      refusalsOf(issue, tree, language),
    );
    // What is missing only because we left it out is no fault of the writer.
    if (attempt === 0) problems = refusals.flatMap((refusal) => problemsOf(refusal, refusals));
    rest = without(tree, new Set(refusals.map((refusal) => refusal.piece)));
  }
  return { isWhole: false, problems };
}

/** A key that is missing only because it is misspelt is not told twice. */
function problemsOf({ piece, problems }: Refusal, all: readonly Refusal[]): readonly Problem[] {
  return problems.filter(
    (item) =>
      item.code !== 'key-missing' ||
      !all.some(({ meant }) => meant?.inside === piece && meant.word === item.facts.key),
  );
}
