/** What a walk through a YAML document carries along. */
import type { Node as YamlNode } from 'yaml';
import type { Place, Source } from '../../base/source.ts';
import type { Problem } from '../../domain/problem.ts';

/** Nodes that aliases may repeat in all. */
export const repeatsUpTo = 10_000;

export interface Walk {
  readonly source: Source;
  readonly problems: Problem[];
  /** The latest node of each anchor, in the order of the file. */
  readonly anchors: Map<string, YamlNode>;
  /** Nodes being walked: an alias to one of them would never end. */
  readonly open: Set<YamlNode>;
  repeated: number;
  /** True once aliases were refused: they are told once. */
  isRefused: boolean;
}

/** The place of a range, held inside the source. */
export function placeOf(walk: Walk, range: readonly number[] | null | undefined): Place {
  const length = walk.source.text.length;
  const start = Math.min(range?.[0] ?? 0, length);
  return { source: walk.source, start, end: Math.min(Math.max(range?.[1] ?? start, start), length) };
}
