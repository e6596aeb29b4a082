/** What may be written instead of what is wrong, where a problem knows the very text for its place. */
import type { Problem } from '../problems/problem.ts';

const ready = ['suggestion', 'right', 'rounded', 'thousands', 'decimals', 'percent', 'share'];

/** Problems of which the place is the text to replace, whatever else their facts say. */
export function curesOf({ code, facts }: Problem): readonly string[] {
  if (code.startsWith('csv-') || code.startsWith('set-')) return [];
  if (code === 'date-ambiguous' || code === 'date-short-year') return textsIn(facts, 'readings');
  return ready.flatMap((name) => textsIn(facts, name));
}

function textsIn(facts: object, name: string): readonly string[] {
  const value: unknown = Reflect.get(facts, name);
  return [value].flat().filter((text) => typeof text === 'string');
}
