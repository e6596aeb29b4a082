/** `--set PATH=VALUE`: puts a value into a file's nodes before anything is read of them: it is then checked like the rest. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import type { Source } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { plainName, suggestionOf } from '../../problems/suggestion.ts';
import { type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';
import { isSameKey, knownKey, type Vocabulary, vocabularyUnder } from '../keys.ts';
import { type PathStep, pathOf, withoutBrackets } from '../set-path.ts';
import { parse } from './document.ts';
import { isNothing, textOf } from './nodes.ts';

interface Task {
  readonly document: Document.Parsed;
  readonly language: Language;
  readonly problems: Problem[];
  /** The nodes that an option put there, with the option. */
  readonly settings: Map<unknown, Source>;
}

/** Every `--set` of a command line, in order; a later one may change what an earlier one wrote. */
export function applySettings(
  document: Document.Parsed,
  texts: readonly string[],
  language: Language,
): Pick<Task, 'problems' | 'settings'> {
  const task: Task = { document, language, problems: [], settings: new Map() };
  for (const text of texts) {
    const source: Source = { name: '--set', text, kind: 'setting' };
    const path = pathOf(source);
    const suggestion = withoutBrackets(text);
    if (path === undefined || suggestion !== undefined) {
      const facts = suggestion === undefined ? {} : { suggestion };
      task.problems.push(problem('set-malformed', { source, start: 0, end: text.length }, facts));
      continue;
    }
    const value = valueFrom(source, path.end);
    if ('problems' in value) task.problems.push(...value.problems);
    else {
      if (value.node !== undefined) task.settings.set(value.node, source);
      const here: Here = { code: '', key: '', vocabulary: 'keys', value: value.node, task };
      Object.assign(document, { contents: below(document.contents, path.steps, here) });
    }
  }
  return task;
}

type Value = { readonly node: Node | undefined } | { readonly problems: readonly Problem[] };

/**
 * A plain value is taken as it stands; one that opens a bracket or a quotation mark is read as YAML. None takes away what is
 * there.
 */
function valueFrom(source: Source, from: number): Value {
  const text = source.text.slice(from).trim();
  const start = source.text.length - source.text.slice(from).trimStart().length;
  if (text === '') return { node: undefined };
  if (!/^[[{"']/.test(text)) return { node: written(text, start) };
  // The path is blanked out, so that places count in the option as it was typed.
  const { document, problems } = parse(source, `${' '.repeat(start)}${text}`);
  return document?.contents ? { node: document.contents } : { problems };
}

function written(text: string, start: number): Scalar {
  const scalar = new Scalar(text);
  scalar.range = [start, start + text.length, start + text.length];
  return scalar;
}

/** What is known on the way down. */
interface Here {
  /** The key that leads here, as written, and its name in the code. */
  readonly key: string;
  readonly code: string;
  readonly vocabulary: Vocabulary;
  readonly value: Node | undefined;
  readonly task: Task;
}

/** The node with the value in its place; what has no place is reported, and the node stays as it was. */
function below(yaml: unknown, steps: readonly PathStep[], here: Here): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return here.value;
  // What other places say too changes here alone.
  const node = isAlias(yaml) ? yaml.resolve(here.task.document)?.clone() : yaml;
  if (isMap(node)) return inMap(node, step, rest, here);
  if (isSeq(node)) return inList(node, step, rest, here);
  if (!isNothing(node)) {
    here.task.problems.push(problem('set-into-value', step.at, { key: here.key, step: step.text }));
    return yaml;
  }
  const isList = here.code === 'years' || isPosition(step.text);
  return isList
    ? inList(put(new YAMLSeq(), step, here), step, rest, here)
    : inMap(put(new YAMLMap(), step, here), step, rest, here);
}

/** A node that the option adds, where it names it. */
function put<T extends Node>(node: T, { at }: PathStep, { task }: Here): T {
  node.range = [at.start, at.end, at.end];
  task.settings.set(node, at.source);
  return node;
}

function inMap(map: YAMLMap, step: PathStep, rest: readonly PathStep[], here: Here): Node {
  const pair = map.items.find(({ key }) => isSameKey(textOf(key), step.text, here.vocabulary));
  // Nothing after the sign: what was written is taken away.
  if (here.value === undefined && pair === undefined) {
    const isKey = knownKey(step.text, here.vocabulary) !== undefined;
    // A name that nothing has is a slip; a key that the file may leave out is not there already.
    const names = map.items.map(({ key }) => textOf(key));
    if (!isKey && names.length > 0) here.task.problems.push(unknownItem(step, names, here));
    return map;
  }
  if (here.value === undefined && rest.length === 0) {
    map.items = map.items.filter((each) => each !== pair);
    return map;
  }
  const code = knownKey(step.text, here.vocabulary)?.code ?? '';
  // A name after a key that the file does not have opens a mapping.
  const isMapping =
    pair === undefined ? rest[0] !== undefined && !isPosition(rest[0].text) : isMap(pair.value);
  const vocabulary =
    pair === undefined && rest.length === 0 ? 'keys' : vocabularyUnder(code, isMapping, here.vocabulary);
  const value = below(pair?.value, rest, { ...here, code, key: step.text, vocabulary });
  // What the option writes, key included, is pointed at in the option.
  const key = pair === undefined || rest.length === 0 ? put(new Scalar(step.text), step, here) : pair.key;
  if (pair === undefined) map.items.push(new Pair(key, value));
  else Object.assign(pair, { key, value });
  return map;
}

function inList(list: YAMLSeq, step: PathStep, rest: readonly PathStep[], here: Here): Node {
  const { items } = list;
  const names = items.map((item) => nameOfItem(item, here.code));
  const byName = itemNamed(names, step.text);
  const isNumbered = here.code !== 'years' && isPosition(step.text);
  const index = byName === -1 && isNumbered ? Number(step.text) - 1 : byName;
  const inner: Here = {
    ...here,
    code: '',
    key: step.text,
    vocabulary: here.vocabulary === 'budget' ? 'budget' : 'keys',
  };
  const isYear = here.code === 'years' && isPosition(step.text);
  if (index >= 0 && index < items.length) {
    if (here.value === undefined && rest.length === 0) items.splice(index, 1);
    else items[index] = below(items[index], rest, inner);
  } else if (!isYear && index !== items.length) {
    here.task.problems.push(unknownItem(step, names, here));
  } else if (here.value !== undefined && isYear) {
    // A year that the file does not describe yet is added, in its order.
    const later = names.findIndex((name) => Number(name) > Number(step.text));
    items.splice(later === -1 ? items.length : later, 0, below(newYear(step, here), rest, inner));
  } else if (here.value !== undefined) items.push(below(undefined, rest, inner));
  return list;
}

function newYear(step: PathStep, here: Here): YAMLMap {
  const year = put(new YAMLMap(), step, here);
  const key = put(new Scalar(keyWord('year', here.task.language)), step, here);
  year.items.push(new Pair(key, put(new Scalar(step.text), step, here)));
  return year;
}

/** A whole number from 1: the position of an item, or the number of a year. */
const isPosition = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);

/** The keys that name the items of a list; those of other lists count by their position alone. */
const naming: ReadonlyMap<string, KeyName> = new Map<KeyName, KeyName>([
  ['years', 'year'],
  ['amendments', 'on'],
  ['indicators', 'name'],
]);

function nameOfItem(item: unknown, code: string): string | undefined {
  const wanted = naming.get(code);
  if (wanted === undefined || !isMap(item)) return undefined;
  const value = item.items.find(({ key }) => knownKey(textOf(key), 'keys')?.code === wanted)?.value;
  return isScalar(value) && !isNothing(value) ? textOf(value).trim() : undefined;
}

/** The item of that name, or the only one that a hand may have written so; -1 without one. */
function itemNamed(names: readonly (string | undefined)[], wanted: string): number {
  const exact = names.indexOf(wanted);
  if (exact !== -1) return exact;
  const folded = names.map((name) => name && plainName(name));
  const first = folded.indexOf(plainName(wanted));
  return folded.lastIndexOf(plainName(wanted)) === first ? first : -1;
}

function unknownItem(step: PathStep, names: readonly (string | undefined)[], here: Here): Problem {
  const known = names.map((name, index) => name ?? String(index + 1));
  const facts = { step: step.text, inside: here.key, known, ...suggestionOf(step.text, known) };
  return problem('set-step-unknown', step.at, facts);
}
