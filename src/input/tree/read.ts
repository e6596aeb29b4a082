/** A source to plain nodes, and what YAML has to say against it. */
import type { Source } from '../../base/source.ts';
import type { Problem } from '../../domain/problem.ts';
import { withPlainSpaces } from '../remedies/spaces.ts';
import type { Node } from './node.ts';
import { treeOf } from './nodes.ts';
import { parse } from './parse.ts';

export interface ReadYaml {
  /** Absent when nothing could be read. */
  readonly root?: Node;
  readonly problems: readonly Problem[];
}

export function readYaml(source: Source): ReadYaml {
  const { text, problems: spaces } = withPlainSpaces(source);
  const { document, problems } = parse(source, text);
  const found = [...spaces, ...problems];
  if (document === undefined) return { problems: found };
  const tree = treeOf(document, source);
  return { root: tree.root, problems: [...found, ...tree.problems] };
}
