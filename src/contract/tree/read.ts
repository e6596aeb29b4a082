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
  type Scalar,
  visit,
  YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Place, type Source, startOf } from '../../amounts/source.ts';
import { problem } from '../../problems/problem.ts';
import { isEmptyMapping, isSameKey, knownKey, vocabularyUnder } from '../keys.ts';
import { cutText, swallowedLine } from '../remedies/signs.ts';
import { isMistyped, likelyKey, meantKey } from '../remedies/wrong-keys.ts';
import { keysAt } from '../schema/at-place.ts';
import { entriesOf } from './entries.ts';
import { freeMap } from './free-names.ts';
import { isUnreadable, otherShape, repeatsUpTo } from './node-faults.ts';
import { type Entry, isNothing, isPlain, placeOf, wholePlace } from './nodes.ts';
import { type Keys, listOf, type Piece, unknownMark } from './pieces.ts';
import { empty, leaf, mapping, type ReadContext, refused, resolved, type Task, type Walk } from './walk.ts';

export function piecesOf(document: Document.Parsed, source: Source, task: Task): Piece {
  const { contents } = document;
  const referredTo = new Set<string>();
  // To look through the whole document takes a while, and hardly any file has an alias.
  if (source.text.includes('*'))
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
  if (isUnreadable(yaml, at, context, walk)) return refused(context, walk);
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

/** A mapping where a list is expected is its one item, and a list of mappings is one of all their keys: nothing else is hidden. */
function inShape(yaml: YAMLMap | YAMLSeq, context: ReadContext, walk: Walk): Piece {
  const expected = otherShape(yaml, context, walk);
  if (expected === undefined) return isSeq(yaml) ? list(yaml, context, walk) : map(yaml, context, walk);
  if (expected === 'list') {
    // A mapping may have names of its own under a key that holds a list elsewhere; the item of a list has keys.
    const inside: ReadContext = context.vocabulary === 'free' ? { ...context, vocabulary: 'keys' } : context;
    return listOf([below(0, yaml, inside, walk)], context.at, context.key);
  }
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
  if (context.vocabulary === 'free') return freeMap(entries, context, walk, below);
  const keys: Keys = new Map();
  const { vocabulary } = context;
  let areNear: boolean | undefined;
  for (const entry of entries) {
    const meant = meantKey(entry.key, context.code);
    const known = meant === undefined ? knownKey(entry.key, vocabulary) : undefined;
    const right = known?.names[walk.language];
    const isOther = right !== undefined && !isSameKey(right, entry.key, vocabulary);
    if (isOther) {
      walk.problems.push(problem('other-language', entry.keyAt, { text: entry.key, right }));
    }
    if (known === undefined)
      areNear ??= isMistyped(entries.filter(({ key }) => knownKey(key, vocabulary) === undefined).length);
    const read = known ?? (areNear ? likelyKey(entry, entries, keys, vocabulary, meant, walk) : undefined);
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
