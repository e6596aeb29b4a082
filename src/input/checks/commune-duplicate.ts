/** A commune counts once. */
import type { Place } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';

export const communeDuplicate: Check = ({ cpts }) => {
  const firsts = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const { name } of cpts.communes) {
    const folded = name.value.toLowerCase();
    const first = firsts.get(folded);
    if (first === undefined) firsts.set(folded, name.at);
    else problems.push(problem('commune-duplicate', name.at, { name: name.value }, first));
  }
  return problems;
};
