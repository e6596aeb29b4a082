/**
 * From a YAML document to pieces: keys become the code's names, aliases are resolved within a budget; tags, duplicates and keys
 * of the other language are refused.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  visit,
  YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Place, type Source, startOf } from '../../amounts/source.ts';
import { missions } from '../../law/mission.ts';
import { problem } from '../../problems/problem.ts';
import { isEmptyMapping, isSameKey, knownKey, vocabularyUnder } from '../keys.ts';
import { cutText, swallowedLine, tagProblem } from '../remedies/signs.ts';
import { gluedParts, gluedProblem } from '../remedies/split-and-glued.ts';
import { spreadsheetError } from '../remedies/unread-value.ts';
import { likelyKey } from '../remedies/wrong-keys.ts';
import { exampleAt, keysAt } from '../schema/schemas.ts';
import { entriesOf } from './entries.ts';
import { depthUpTo, type Entry, isNothing, isPlain, placeOf, wholePlace } from './nodes.ts';
import {
  empty,
  type Keys,
  leaf,
  listOf,
  mapping,
  type Piece,
  type ReadContext,
  refused,
  type Task,
  unknownMark,
  type Walk,
} from './pieces.ts';

/** Nodes that aliases may repeat in all. */
const repeatsUpTo = 10_000;

export function piecesOf(document: Document.Parsed, source: Source, task: Task): Piece {
  const { contents } = document;
  const referredTo = new Set<string>();
  visit(document, { Alias: (_key, alias) => void referredTo.add(alias.source) });
  const walk: Walk = {
    ...task,
    path: [],
    anchors: new Map(),
    referredTo,
    open: new Set(),
    repeated: 0,
    areAliasesRefused: false,
  };
  const at = isNothing(contents) ? startOf(source) : wholePlace(contents, source);
  return pieceOf(contents, { source, key: '', code: '', at, vocabulary: 'keys', isRepeat: false }, walk);
}

function pieceOf(yaml: unknown, above: ReadContext, walk: Walk): Piece {
  if (!isNode(yaml)) return leaf('', above.at, above, walk);
  if (isAlias(yaml)) return aliased(yaml, above, walk);
  const source = walk.settings.get(yaml);
  const context = source === undefined ? above : { ...above, source };
  const at = placeOf(context.source, yaml.range);
  if (yaml.anchor !== undefined) walk.anchors.set(yaml.anchor, { node: yaml, source: context.source });
  if (isRefused(yaml, at, context, walk)) return refused(context, walk);
  if (isScalar(yaml)) {
    return scalar(yaml, at, context, walk);
  }
  if (yaml.anchor !== undefined) walk.open.add(yaml);
  const piece = inShape(yaml, context, walk);
  walk.open.delete(yaml);
  return piece;
}

function scalar(yaml: Scalar, at: Place, context: ReadContext, walk: Walk): Piece {
  if (isNothing(yaml)) return leaf('', context.at, context, walk);
  const written = String(yaml.value);
  if (context.isRepeat || !isPlain(yaml)) return leaf(written, at, context, walk);
  const cut = cutText(yaml, context.source, context.key, (anchor) => walk.referredTo.has(anchor));
  if (cut !== undefined) walk.problems.push(cut);
  const allowed = () => keysAt(walk.kind, walk.path.slice(0, -1), walk.language);
  const swallowed = swallowedLine(at, allowed);
  if (swallowed === undefined) return leaf(written, at, context, walk);
  walk.problems.push(swallowed.problem);
  return leaf(swallowed.text, at, context, walk);
}

/** Reads what stands one step further down. */
function below(step: PropertyKey, yaml: unknown, context: ReadContext, walk: Walk): Piece {
  walk.path.push(step);
  const piece = pieceOf(yaml, context, walk);
  walk.path.pop();
  return piece;
}

/** True for a node that is not read; why is reported. */
function isRefused(yaml: Node, at: Place, { isRepeat, key }: ReadContext, walk: Walk): boolean {
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

function aliased(alias: Alias, context: ReadContext, walk: Walk): Piece {
  const at = placeOf(context.source, alias.range);
  const target = walk.anchors.get(alias.source);
  if (target === undefined) {
    walk.problems.push(problem('yaml-alias-unknown', at, { alias: alias.source }));
    return refused(context, walk);
  }
  if (!walk.open.has(target.node) && walk.repeated <= repeatsUpTo) {
    const piece = pieceOf(target.node, { ...context, source: target.source, isRepeat: true }, walk);
    if (walk.repeated <= repeatsUpTo) return piece;
  }
  if (!walk.areAliasesRefused) walk.problems.push(problem('yaml-alias-expansion', at, { most: repeatsUpTo }));
  walk.areAliasesRefused = true;
  return refused(context, walk);
}

/** What takes a list, by the code of its key. */
const lists: ReadonlySet<string> = new Set(
  'years steps transfers otherFunding allowances payments amendments costs income'.split(' '),
);
/** What takes keys with their values, and may be mistaken for a list. */
const mappings: ReadonlySet<string> = new Set([
  ...'cpts communes contract amounts missions operations expected fungibility assumptions scenarios'.split(
    ' ',
  ),
  ...'budget treasury allocation'.split(' '),
  ...missions,
]);

/** A mapping where a list is expected is its one item, and a list of mappings is one of all their keys: nothing else is hidden. */
function inShape(yaml: YAMLMap | YAMLSeq, context: ReadContext, walk: Walk): Piece {
  const { code, key, at } = context;
  // An item of a list stands under the key of the list.
  const isItem = typeof walk.path.at(-1) === 'number';
  const isBare = isMap(yaml) && !isItem && lists.has(code);
  const isListed = isSeq(yaml) && mappings.has(code) && yaml.items.length > 0 && yaml.items.every(isMap);
  if (!isBare && !isListed) return isSeq(yaml) ? list(yaml, context, walk) : map(yaml, context, walk);
  const expected = isBare ? 'list' : 'mapping';
  const example = exampleAt(walk.kind, walk.path, key, expected, walk.language);
  walk.problems.push(problem('shape-expected', at, { key, expected, ...(example && { example }) }));
  if (isBare) return listOf([below(0, yaml, context, walk)], at, key);
  const all = new YAMLMap();
  all.items = yaml.items.flatMap((item) => (isMap(item) ? item.items : []));
  return map(all, context, walk);
}

function list(yaml: YAMLSeq, context: ReadContext, walk: Walk): Piece {
  const items = yaml.items.map((item, index) =>
    below(index, item, { ...context, at: placeOfItem(item, context.source, walk) }, walk),
  );
  return listOf(items, context.at, context.key);
}

/** An item of a list is pointed at by its first key. */
function placeOfItem(item: unknown, around: Source, walk: Walk): Place {
  const anchored = isAlias(item) ? walk.anchors.get(item.source) : undefined;
  const { node, source } = anchored ?? { node: item, source: walk.settings.get(item) ?? around };
  const key: unknown = isMap(node) ? node.items[0]?.key : undefined;
  return isNode(key) ? placeOf(source, key.range) : wholePlace(node, source);
}

function map(yaml: YAMLMap, context: ReadContext, walk: Walk): Piece {
  const entries = entriesOf(yaml, context, walk);
  if (context.vocabulary === 'free') return freeMap(entries, context, walk);
  const keys: Keys = new Map();
  for (const entry of entries) {
    const known = knownKey(entry.key, context.vocabulary);
    const right = known?.names[walk.language];
    const isOther = right !== undefined && !isSameKey(right, entry.key, context.vocabulary);
    if (isOther) {
      walk.problems.push(problem('other-language', entry.keyAt, { text: entry.key, right }));
    }
    const read = known ?? likelyKey(entry, entries, keys, context.vocabulary, walk);
    const code = read?.code ?? `${unknownMark}${entry.key}`;
    const first = keys.get(code);
    if (first === undefined) {
      const word = known === undefined && read !== undefined ? read.names[walk.language] : entry.key;
      keys.set(code, { word, at: entry.keyAt, piece: child({ ...entry, key: word }, code, context, walk) });
    } else if (!isOther)
      walk.problems.push(problem('duplicate', entry.keyAt, { of: 'key', name: entry.key }, first.at));
  }
  return mapping(keys, context, walk);
}

/** What an alias stands for, and anything else as it is. */
const resolved = (yaml: unknown, { anchors }: Walk): unknown =>
  isAlias(yaml) ? (anchors.get(yaml.source)?.node ?? yaml) : yaml;

/** What an entry holds. */
function child(entry: Entry, code: string, above: ReadContext, walk: Walk): Piece {
  const { source, isRepeat } = above;
  const { key, keyAt: at, value } = entry;
  const node = resolved(value, walk);
  const context = {
    source,
    key,
    code,
    at,
    vocabulary: vocabularyUnder(code, isMap(node), above.vocabulary),
    isRepeat,
  };
  if (entry.isRefused) return refused(context, walk);
  const piece = below(code, value, context, walk);
  if (code.startsWith(unknownMark) || !isLeftEmpty(code, node)) return piece;
  return isNothing(node) && isEmptyMapping(code, above.code)
    ? mapping(new Map(), context, walk)
    : empty(context, walk);
}

/** True when a key was left without a value, or a list without what it is there for; elsewhere `[]` says that there is none. */
function isLeftEmpty(code: string, yaml: unknown): boolean {
  if (isNothing(yaml)) return true;
  if (isMap(yaml)) return yaml.items.length === 0 && code === 'communes';
  return isSeq(yaml) && yaml.items.length === 0 && (code === 'years' || code === 'indicators');
}

/** A mapping of free names becomes a list: a commune or a scenario may have any name. */
function freeMap(entries: readonly Entry[], context: ReadContext, walk: Walk): Piece {
  const firsts = new Map<string, Place>();
  const items: Piece[] = [];
  for (const entry of entries) {
    const first = firsts.get(entry.key);
    // The same commune twice has a problem of its own, found by the check of communes.
    if (first !== undefined && context.code !== 'communes') {
      walk.problems.push(problem('duplicate', entry.keyAt, { of: 'key', name: entry.key }, first));
      continue;
    }
    firsts.set(entry.key, entry.keyAt);
    if (context.code === 'results' && isYetToCome(entry, walk)) continue;
    items.push(freeEntry(entry, context, walk));
  }
  const piece = listOf(items, context.at, context.key);
  return mapping(new Map([['$entries', { word: '', at: context.at, piece }]]), context, walk);
}

/** A result that is left empty is not known yet: names may be listed first, and filled in during the year. */
const isYetToCome = ({ keyAt, value, isRefused }: Entry, walk: Walk): boolean =>
  isRefused !== true && isNothing(resolved(value, walk)) && spreadsheetError(keyAt) === undefined;

function freeEntry({ key, keyAt: at, value, isRefused }: Entry, above: ReadContext, walk: Walk): Piece {
  // The result of an indicator may be given by its parts, which have free names too.
  const vocabulary = above.code === 'results' ? 'free' : 'keys';
  const context: ReadContext = { ...above, key, code: '', at, vocabulary };
  const node = resolved(value, walk);
  const piece = isRefused
    ? refused(context, walk)
    : !isNothing(node)
      ? below('$value', value, context, walk)
      : above.code === 'scenarios'
        ? mapping(new Map(), context, walk)
        : empty(context, walk);
  const keys: Keys = new Map([
    ['$name', { word: key, at, piece: leaf(key, at, context, walk) }],
    ['$value', { word: key, at, piece }],
  ]);
  return mapping(keys, context, walk);
}
