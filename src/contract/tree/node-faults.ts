/** What is wrong with a node that YAML could read: a tag, too many levels, a key glued to its value, one shape for another. */
import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Place } from '../../amounts/source.ts';
import { problem } from '../../problems/problem.ts';
import { tagProblem } from '../remedies/signs.ts';
import { gluedParts, gluedProblem } from '../remedies/split-and-glued.ts';
import { exampleAt } from '../schema/at-place.ts';
import { shapeAt } from '../schema/what-keys-hold.ts';
import { depthUpTo, isNothing, isPlain } from './nodes.ts';
import type { ReadContext, Walk } from './walk.ts';

/** Nodes that aliases may repeat in all. */
export const repeatsUpTo = 10_000;

/** True for a node that is not read; why is reported. */
export function isUnreadable(yaml: Node, at: Place, { isRepeat, key }: ReadContext, walk: Walk): boolean {
  if (isRepeat) walk.repeated += 1;
  if (isRepeat && walk.repeated > repeatsUpTo) return true;
  if (yaml.tag !== undefined) {
    const tag = yaml.tag.replace('tag:yaml.org,2002:', '!!');
    const isText = isPlain(yaml) && !tag.startsWith('!!') && !isNothing(yaml);
    walk.problems.push(
      isText
        ? tagProblem(key, tag.slice(1), String(yaml.value), tagPlace(at))
        : problem('yaml-tag', tagPlace(at), { tag }),
    );
    return true;
  }
  if (walk.path.length > depthUpTo) {
    walk.problems.push(problem('yaml-too-deep', at, { most: depthUpTo }));
    return true;
  }
  const glued = isRepeat ? undefined : gluedParts(yaml);
  if (glued !== undefined) walk.problems.push(gluedProblem(at.source, at.start, glued));
  return glued !== undefined;
}

/** The tag as written, just before its value: no further from it than tags are long. */
function tagPlace(value: Place): Place {
  const from = Math.max(0, value.start - 200);
  const match = /(!\S*)\s*(&\S+\s*)?$/.exec(value.source.text.slice(from, value.start));
  const tag = match?.[1];
  if (match === null || tag === undefined) return value;
  return { source: value.source, start: from + match.index, end: from + match.index + tag.length };
}

/** The shape that is expected where a mapping stands for a list of one, or a list of mappings for one mapping; it is reported. */
export function otherShape(
  yaml: YAMLMap | YAMLSeq,
  { key, at }: ReadContext,
  walk: Walk,
): 'list' | 'mapping' | undefined {
  const shape = shapeAt(walk.kind, walk.path);
  const isBare = isMap(yaml) && shape === 'mappings';
  const isListed =
    isSeq(yaml) &&
    (shape === 'mapping' || shape === 'names') &&
    yaml.items.length > 0 &&
    yaml.items.every(isMap);
  if (!isBare && !isListed) return undefined;
  const expected = isBare ? 'list' : 'mapping';
  const example = exampleAt(walk.kind, walk.path, key, expected, walk.language);
  walk.problems.push(problem('shape-expected', at, { key, expected, ...(example && { example }) }));
  return expected;
}
