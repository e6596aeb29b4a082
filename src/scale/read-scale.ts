/** Text to a scale of one's own, as strictly as a contract: every stage in order, all problems in one run. */
import { scaleFile, type WrittenScale } from '../contract/file/scale.ts';
import { inReadingOrder, readFile } from '../contract/read-file.ts';
import type { Language } from '../law/contract.ts';
import { contentOf, type Scale } from '../law/scale.ts';
import { isRefused, type Problem, problem } from '../problems/problem.ts';
import { cellProblems, headProblems } from './complete-rows.ts';
import { assembleScale, baseOf } from './own-scale.ts';

export interface ReadScale {
  /** Absent when the file is refused. */
  readonly scale?: Scale;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/** Reads a scale file's bytes; `known` are the scales it may be based on. Never throws. */
export function readScale(bytes: Uint8Array, name: string, known: readonly Scale[]): ReadScale {
  const { written, language = 'fr', ...read } = readFile(bytes, name, 'scale', scaleFile);
  if (written === undefined) return { language, problems: inReadingOrder(read.problems) };
  const base = baseOf(written, known);
  const hasKnownBase = written.base === undefined || base.scale !== undefined;
  const found = [
    ...read.problems,
    ...base.problems,
    ...headProblems(written, language),
    ...(hasKnownBase ? cellProblems(written, base.scale, language) : []),
  ];
  const scale = isRefused(found) ? undefined : assembleScale(written, base.scale, name);
  if (scale === undefined) return { language, problems: inReadingOrder(found) };
  return { scale, language, problems: inReadingOrder([...found, ...nameTaken(written, scale, known)]) };
}

/** Warns when a scale has the name of another one and says something else. */
function nameTaken({ id }: WrittenScale, scale: Scale, known: readonly Scale[]): Problem[] {
  const namesake = known.find((candidate) => candidate.id === scale.id);
  if (id === undefined || namesake === undefined || contentOf(namesake) === contentOf(scale)) return [];
  return [problem('scale-name-taken', id.at, { id: id.value })];
}
