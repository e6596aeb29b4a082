import type { Problem } from '../domain/problem.ts';

/** In the order of the files, then of the places in each; the order given where two stand at one place. */
export function sortedByPlace(problems: readonly Problem[]): Problem[] {
  const names = [...new Set(problems.map((problem) => problem.place.source.name))];
  return [...problems].sort(
    (a, b) =>
      names.indexOf(a.place.source.name) - names.indexOf(b.place.source.name) ||
      a.place.start - b.place.start ||
      a.place.end - b.place.end,
  );
}
