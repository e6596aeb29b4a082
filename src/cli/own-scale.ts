/** `--scale`: the id of a known scale, or the path of a file that describes one. */
import { startOf } from '../amounts/source.ts';
import type { Language } from '../law/contract-terms.ts';
import { nationalScales } from '../law/in-force.ts';
import type { Scale } from '../law/scale.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { readScale } from '../scale/read-scale.ts';
import { type FileOptions, isScalePath } from './compute-options.ts';
import type { Context } from './context.ts';

interface LoadedScale {
  /** Absent when the file is refused. */
  readonly scale?: Scale;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

export async function loadScale(path: string, { system, lang }: Context): Promise<LoadedScale> {
  const read = await system.read(path);
  if (read.kind === 'bytes') return readScale(read.bytes, path, nationalScales);
  const place = startOf({ name: path, text: '' });
  return { language: lang, problems: [problem('file-unreadable', place, { reason: read.reason })] };
}

/** Options in which a scale's path, if there is one, has become that scale; absent when its file is refused. */
interface ResolvedScale {
  readonly options?: FileOptions;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/** The user's own scale stands before a national one of the same name. */
export async function resolveScale(options: FileOptions, context: Context): Promise<ResolvedScale> {
  const { scale: asked } = options;
  if (asked === undefined || !isScalePath(asked.value)) {
    return { options, language: context.lang, problems: [] };
  }
  const { scale: own, ...read } = await loadScale(asked.value, context);
  if (own === undefined) return read;
  const others = options.scales.filter((scale) => scale.id !== own.id);
  const scale = { value: own.id, at: asked.at };
  return { ...read, options: { ...options, scales: [own, ...others], scale } };
}
