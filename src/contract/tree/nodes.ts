/** What is asked of YAML's own nodes: their place, and whether anything stands there. */
import { isMap, isNode, isPair, isScalar, isSeq, type Scalar } from 'yaml';
import type { Place, Source } from '../../amounts/source.ts';

/** No contract nests deeper than ten. */
export const depthUpTo = 40;

/** One entry of a mapping, put right where its key was glued to its value or its number split. */
export interface Entry {
  readonly key: string;
  readonly keyAt: Place;
  readonly value: unknown;
  /** True when the value was refused and reported already. */
  readonly isRefused?: boolean;
}

/** The place of a range, held inside the source. */
export function placeOf(source: Source, range: readonly number[] | null | undefined): Place {
  const { length } = source.text;
  const start = Math.min(range?.[0] ?? 0, length);
  return { source, start, end: Math.min(Math.max(range?.[1] ?? start, start), length) };
}

/** The place of a node. What is written by indentation ends with its last value; YAML counts the blank lines after it too. */
export function wholePlace(yaml: unknown, source: Source): Place {
  const at = placeOf(source, isNode(yaml) ? yaml.range : undefined);
  if ((!isMap(yaml) && !isSeq(yaml)) || yaml.flow === true) return at;
  const last: unknown = yaml.items.at(-1);
  const inside = isPair(last) && isNothing(last.value) ? last.key : isPair(last) ? last.value : last;
  return inside === undefined ? at : { ...at, end: Math.max(at.start, wholePlace(inside, source).end) };
}

export const isPlain = (yaml: unknown): yaml is Scalar => isScalar(yaml) && yaml.type === 'PLAIN';

/** What a scalar holds; nothing of anything else. */
export const textOf = (yaml: unknown): string => (isScalar(yaml) ? String(yaml.value) : '');

/** True where nothing was written, or a word of YAML for nothing. */
export const isNothing = (yaml: unknown): boolean =>
  !isNode(yaml) || (isPlain(yaml) && yaml.tag === undefined && /^(|~|null)$/i.test(String(yaml.value)));
