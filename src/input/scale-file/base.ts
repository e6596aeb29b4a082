import { nearest } from '../../base/suggestion.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import type { Scale } from '../../scale/scale.ts';
import type { WrittenScale } from '../file/scale.ts';

/** The scale that a file only changes; none where the file names none, or one that does not exist. */
export function baseOf(
  { base }: WrittenScale,
  known: readonly Scale[],
): { readonly scale?: Scale; readonly problems: readonly Problem[] } {
  if (base === undefined) return { problems: [] };
  const scale = known.find((candidate) => candidate.id === base.value);
  if (scale !== undefined) return { scale, problems: [] };
  const ids = known.map((candidate) => candidate.id);
  const suggestion = nearest(base.value, ids);
  const hint = suggestion === undefined ? {} : { suggestion };
  return { problems: [problem('scale-unknown', base.at, { id: base.value, known: ids, ...hint })] };
}
