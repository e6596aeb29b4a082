/** A source to plain nodes, and what YAML has to say against it. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
  type Node as YamlNode,
} from 'yaml';
import { type Place, type Source, startOf } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { withoutSplits } from '../remedies/comma-split.ts';
import { gluedParts, gluedProblem } from '../remedies/glued-key.ts';
import { withPlainSpaces } from '../remedies/spaces.ts';
import { depthUpTo, placeOf, repeatsUpTo, type Walk } from './depth.ts';
import type { EntryNode, Node } from './node.ts';
import { parse } from './parse.ts';

/** A YAML document to plain nodes: aliases resolved within a budget, tags refused. */

export interface Tree {
  readonly root: Node;
  readonly problems: readonly Problem[];
}

/** The nodes of a document, and what YAML allows but a contract does not. */
export function treeOf(document: Document.Parsed, source: Source): Tree {
  const walk: Walk = {
    source,
    problems: [],
    anchors: new Map(),
    open: new Set(),
    repeated: 0,
    isRefused: false,
  };
  const contents: unknown = document.contents;
  const root = nodeOf(contents, walk, 0, false);
  return { root: root.kind === 'empty' ? { ...root, at: startOf(source) } : root, problems: walk.problems };
}

function nodeOf(yaml: unknown, walk: Walk, depth: number, isRepeat: boolean): Node {
  if (isAlias(yaml)) return aliased(yaml, walk, depth);
  if (!isScalar(yaml) && !isMap(yaml) && !isSeq(yaml)) return { kind: 'empty', at: startOf(walk.source) };
  const at = placeOf(walk, yaml.range);
  if (isRepeat) {
    walk.repeated += 1;
    if (walk.repeated > repeatsUpTo) return { kind: 'broken', at };
  }
  if (yaml.tag !== undefined) {
    walk.problems.push(
      problem('yaml-tag', tagPlace(at), { tag: yaml.tag.replace('tag:yaml.org,2002:', '!!') }),
    );
    return { kind: 'broken', at };
  }
  if (depth > depthUpTo) {
    walk.problems.push(problem('yaml-too-deep', at, { most: depthUpTo }));
    return { kind: 'broken', at };
  }
  if (yaml.anchor !== undefined) walk.anchors.set(yaml.anchor, yaml);
  if (isScalar(yaml)) {
    const isEmpty = isPlain(yaml) && /^(|~|null)$/i.test(String(yaml.value));
    const parts = isPlain(yaml) && !isRepeat ? gluedParts(String(yaml.value)) : undefined;
    if (parts !== undefined) {
      walk.problems.push(gluedProblem(walk.source, at.start, parts));
      return { kind: 'broken', at };
    }
    return isEmpty ? { kind: 'empty', at } : { kind: 'scalar', text: String(yaml.value), at };
  }
  walk.open.add(yaml);
  const node = isSeq(yaml) ? listOf(yaml, at, walk, depth, isRepeat) : mapOf(yaml, at, walk, depth, isRepeat);
  walk.open.delete(yaml);
  return node;
}

function listOf(list: YAMLSeq, at: Place, walk: Walk, depth: number, isRepeat: boolean): Node {
  const items = list.items.map((item) => nodeOf(item, walk, depth + 1, isRepeat));
  return { kind: 'list', at: list.flow === true ? at : upTo(at, items.at(-1)), items };
}

function mapOf(map: YAMLMap, at: Place, walk: Walk, depth: number, isRepeat: boolean): Node {
  const entries = map.items.map((pair) => entryOf(pair, walk, depth, isRepeat));
  if (map.flow === true) return { kind: 'map', at, entries: withoutSplits(entries, walk) };
  return { kind: 'map', at: upTo(at, entries.at(-1)?.value), entries };
}

/** What is written by indentation ends where its last value does; the YAML reader counts the blank lines after it too. */
const upTo = (at: Place, last: Node | undefined): Place =>
  last === undefined ? at : { ...at, end: Math.max(at.start, last.at.end) };

const isPlain = (yaml: unknown): boolean => isScalar(yaml) && yaml.type === 'PLAIN';

/** The tag as written, just before its value. */
function tagPlace(value: Place): Place {
  const match = /(!\S*)\s*(&\S+\s*)?$/.exec(value.source.text.slice(0, value.start));
  const tag = match?.[1];
  return match === null || tag === undefined
    ? value
    : { source: value.source, start: match.index, end: match.index + tag.length };
}

function entryOf(pair: Pair, walk: Walk, depth: number, isRepeat: boolean): EntryNode {
  const keyAt = placeOf(walk, isScalar(pair.key) ? pair.key.range : undefined);
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  const value = nodeOf(pair.value, walk, depth + 1, isRepeat);
  const parts = value.kind === 'empty' && isPlain(pair.key) ? gluedParts(key) : undefined;
  if (parts !== undefined) {
    walk.problems.push(gluedProblem(walk.source, keyAt.start, parts));
    const from = keyAt.start + parts.key.length + 1;
    const at = { source: walk.source, start: from, end: keyAt.end };
    return {
      key: parts.key,
      keyAt: { ...keyAt, end: from - 1 },
      value: { kind: 'scalar', text: parts.value, at },
    };
  }
  // What was left empty stands where its key does.
  return { key, keyAt, value: value.kind === 'empty' ? { ...value, at: keyAt } : value };
}

function aliased(alias: Alias, walk: Walk, depth: number): Node {
  const at = placeOf(walk, alias.range);
  const target: YamlNode | undefined = walk.anchors.get(alias.source);
  if (target === undefined) {
    walk.problems.push(problem('yaml-alias-unknown', at, { alias: alias.source }));
    return { kind: 'broken', at };
  }
  const isEndless = walk.open.has(target);
  const node: Node =
    isEndless || walk.repeated > repeatsUpTo ? { kind: 'broken', at } : nodeOf(target, walk, depth, true);
  if (!isEndless && walk.repeated <= repeatsUpTo) return node;
  if (!walk.isRefused) walk.problems.push(problem('yaml-alias-expansion', at, { most: repeatsUpTo }));
  walk.isRefused = true;
  return { kind: 'broken', at };
}

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
