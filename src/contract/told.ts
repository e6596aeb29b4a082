/** Problems in the order of the file, each told once. */
import type { Problem } from '../problems/problem.ts';

/** Sorted by place, source by source; what an alias repeats is told once. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  const sources = [...new Set(problems.map(({ place }) => place.source))];
  const rank = ({ place }: Problem): number => sources.indexOf(place.source);
  const told = new Set<string>();
  return [...problems]
    .sort((a, b) => rank(a) - rank(b) || a.place.start - b.place.start)
    .filter((item) => {
      const { code, place, facts } = item;
      const id = `${code} ${rank(item)} ${place.start} ${place.end} ${JSON.stringify(facts)}`;
      if (told.has(id)) return false;
      told.add(id);
      return true;
    });
}
