/** Plain nodes to located ones: keys become the code's names; duplicates and foreign keys are told. */
import type { Place } from '../../amounts/source.ts';
import type { Language } from '../../law/contract.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { isEmptyMapping, isLeftEmpty, knownKey, type Vocabulary, vocabularyUnder } from '../keys.ts';
import { spreadsheetError } from '../remedies/unread-value.ts';
import type { EntryNode, MapNode, Node } from './node.ts';
import { type Mapping, type Piece, unknownMark } from './pieces.ts';

/** What is known on the way down: the key a node stands under and the vocabulary of its own keys. */
interface Context {
  readonly key: string;
  readonly code: string;
  readonly at: Place;
  readonly vocabulary: Vocabulary;
}

export interface Translation {
  readonly root: Piece;
  /** True when some key is in no vocabulary. */
  readonly hasUnknownKeys: boolean;
  readonly problems: readonly Problem[];
}

export function translate(root: Node, language: Language): Translation {
  const task: Task = { language, problems: [], hasUnknownKeys: false };
  const pieces = located(root, { key: '', code: '', at: root.at, vocabulary: 'keys' }, task);
  return { root: pieces, problems: task.problems, hasUnknownKeys: task.hasUnknownKeys };
}

interface Task {
  readonly language: Language;
  readonly problems: Problem[];
  hasUnknownKeys: boolean;
}

function located(node: Node, context: Context, task: Task): Piece {
  const { key, at } = context;
  if (node.kind === 'broken') return { kind: 'leaf', at, key };
  if (node.kind === 'scalar') return leaf(node.text, node.at, context, task);
  if (node.kind === 'empty') return leaf('', at, context, task);
  if (node.kind === 'map')
    return context.vocabulary === 'free' ? freeMap(node, context, task) : map(node, context, task);
  const items = node.items.map((item) => located(item, { ...context, at: placeOfItem(item) }, task));
  return { kind: 'list', at, key, items };
}

const leaf = (text: string, at: Place, context: Context, task: Task): Piece => ({
  kind: 'leaf',
  at: context.at,
  key: context.key,
  scalar: { text, at, key: context.key, language: task.language },
});

/** An item of a list is pointed at by its first key. */
const placeOfItem = (item: Node): Place =>
  item.kind === 'map' ? (item.entries[0]?.keyAt ?? item.at) : item.at;

function map(node: MapNode, context: Context, task: Task): Piece {
  const keys = new Map<string, { word: string; at: Place }>();
  const children = new Map<string, Piece>();
  for (const entry of node.entries) {
    const known = knownKey(entry.key, context.vocabulary);
    if (known === undefined) task.hasUnknownKeys = true;
    const code = known?.code ?? `${unknownMark}${entry.key}`;
    if (known !== undefined && known.names[task.language] !== entry.key) {
      const facts = { text: entry.key, right: known.names[task.language] };
      task.problems.push(problem('other-language', entry.keyAt, facts));
    }
    const first = keys.get(code);
    if (first !== undefined) {
      const isForeign = known !== undefined && known.names[task.language] !== entry.key;
      if (!isForeign)
        task.problems.push(problem('duplicate', entry.keyAt, { of: 'key', name: entry.key }, first.at));
      continue;
    }
    keys.set(code, { word: entry.key, at: entry.keyAt });
    children.set(code, childOf(entry, code, context, task));
  }
  return {
    kind: 'map',
    at: context.at,
    key: context.key,
    frame: { at: context.at, language: task.language, keys },
    children,
  };
}

/** What an entry holds. */
function childOf(entry: EntryNode, code: string, parent: Context, task: Task): Piece {
  const { key, keyAt: at, value } = entry;
  const vocabulary = vocabularyUnder(code, value, parent.vocabulary);
  const context: Context = { key, code, at, vocabulary };
  if (code.startsWith(unknownMark)) return located(value, context, task);
  if (isEmptyMapping(code, parent.code) && value.kind === 'empty') return emptyMap(context, task);
  return isLeftEmpty(code, value) ? empty(context, task) : located(value, context, task);
}

/** A key without a value says nothing, and was hardly meant to: told, and left out. */
function empty({ key, at }: Context, task: Task): Piece {
  const text = spreadsheetError(at);
  task.problems.push(
    text === undefined
      ? problem('value-empty', at, { key })
      : problem('spreadsheet-error', at, { key, text }),
  );
  return { kind: 'leaf', at, key };
}

const emptyMap = ({ key, at }: Context, task: Task): Mapping => ({
  kind: 'map',
  at,
  key,
  frame: { at, language: task.language, keys: new Map() },
  children: new Map(),
});

/** A mapping of free names becomes a list: a commune or a scenario may have any name. */
function freeMap(node: MapNode, context: Context, task: Task): Piece {
  const firsts = new Map<string, Place>();
  const items: Piece[] = [];
  for (const entry of node.entries) {
    const first = firsts.get(entry.key);
    // The same commune twice has a problem of its own, told by the check of communes.
    if (first !== undefined && context.code !== 'communes') {
      task.problems.push(problem('duplicate', entry.keyAt, { of: 'key', name: entry.key }, first));
      continue;
    }
    firsts.set(entry.key, entry.keyAt);
    items.push(freeEntry(entry, context, task));
  }
  const list: Piece = { kind: 'list', at: context.at, key: context.key, items };
  return { ...emptyMap(context, task), children: new Map([['$entries', list]]) };
}

function freeEntry(entry: EntryNode, parent: Context, task: Task): Piece {
  const context: Context = { key: entry.key, code: '', at: entry.keyAt, vocabulary: 'keys' };
  const isEmptySection = parent.code === 'scenarios' && entry.value.kind === 'empty';
  const isEmpty = entry.value.kind === 'empty';
  const value = isEmptySection
    ? emptyMap(context, task)
    : isEmpty
      ? empty(context, task)
      : located(entry.value, context, task);
  const children = new Map([
    ['$name', leaf(entry.key, entry.keyAt, context, task)],
    ['$value', value],
  ]);
  return { ...emptyMap(context, task), children };
}

/** The language of a file: the one most of its keys belong to. */

/** French when the keys do not tell: words that both languages share count for neither. */
export function languageOf(root: Node): Language {
  const votes = { fr: 0, en: 0 };
  count(root, 'keys', votes);
  return votes.en > votes.fr ? 'en' : 'fr';
}

function count(node: Node, vocabulary: Vocabulary, votes: Record<Language, number>): void {
  if (node.kind === 'list') for (const item of node.items) count(item, vocabulary, votes);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    const known = knownKey(key, vocabulary);
    if (known !== undefined && known.names.fr !== known.names.en) {
      votes[known.names.fr === key ? 'fr' : 'en'] += 1;
    }
    count(value, known === undefined ? 'keys' : vocabularyUnder(known.code, value, vocabulary), votes);
  }
}
