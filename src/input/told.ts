/** Problems in the order of the file, each told once. */
import type { Problem } from '../domain/problem.ts';

/** Sorted by place; what an alias repeats is told once. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return [...problems]
    .sort((a, b) => a.place.start - b.place.start)
    .filter(({ code, place, facts }) => {
      const id = `${code} ${place.start} ${place.end} ${JSON.stringify(facts)}`;
      if (told.has(id)) return false;
      told.add(id);
      return true;
    });
}
