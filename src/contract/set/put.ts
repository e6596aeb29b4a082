/** Puts a value into a file's nodes, before anything is read of them: it is then checked like the rest of the file. */
import type { Language } from '../../law/contract.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import { knownKey, type Vocabulary, vocabularyUnder } from '../keys.ts';
import type { EntryNode, ListNode, MapNode, Node } from '../tree/node.ts';
import { readSetting, type Setting, type Step } from './setting.ts';

/** What the items of a list are called in a path: a year by its number, an indicator by its name. */

/** A whole number from 1: the position of an item, or the number of a year. */
export const isPosition = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);

/** The text by which an item of the list under `code` may be named; undefined where only its position counts. */
export function nameOfItem(item: Node, code: string): string | undefined {
  const wanted = naming.get(code);
  if (wanted === undefined || item.kind !== 'map') return undefined;
  const entry = item.entries.find(({ key }) => knownKey(key, 'keys')?.code === wanted);
  return entry?.value.kind === 'scalar' ? entry.value.text.trim() : undefined;
}

const naming: ReadonlyMap<string, string> = new Map([
  ['years', 'year'],
  ['indicators', 'name'],
]);

/** The item of that name, or the only one that differs in case alone; -1 without one. */
export function itemsNamed(names: readonly (string | undefined)[], wanted: string): number {
  const exact = names.indexOf(wanted);
  if (exact !== -1) return exact;
  const folded = names.map((name) => name?.toLowerCase());
  const first = folded.indexOf(wanted.toLowerCase());
  return folded.lastIndexOf(wanted.toLowerCase()) === first ? first : -1;
}

/** What is known on the way down. */
interface Here {
  /** The code's name of the key that leads here. */
  readonly code: string;
  readonly key: string;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly problems: Problem[];
}

/** The nodes with the value in its place; what has no place is told, and the nodes stay as they were. */
export function put(
  root: Node,
  { steps, value }: Setting,
  language: Language,
): { readonly root: Node; readonly problems: readonly Problem[] } {
  const here: Here = { code: '', key: '', vocabulary: 'keys', language, problems: [] };
  return { root: below(root, steps, value, here), problems: here.problems };
}

function below(node: Node | undefined, steps: readonly Step[], value: Node, here: Here): Node {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (node?.kind === 'broken') return node;
  if (node?.kind === 'scalar') {
    here.problems.push(problem('set-into-value', step.at, { key: here.key, step: step.text }));
    return node;
  }
  if (node?.kind === 'list') return inList(node, step, rest, value, here);
  if (node?.kind === 'map') return inMap(node, step, rest, value, here);
  const isList = here.code === 'years' || isPosition(step.text);
  return isList
    ? inList({ kind: 'list', at: step.at, items: [] }, step, rest, value, here)
    : inMap({ kind: 'map', at: step.at, entries: [] }, step, rest, value, here);
}

function inMap(map: MapNode, step: Step, rest: readonly Step[], value: Node, here: Here): Node {
  const index = map.entries.findIndex((entry) => entry.key === step.text);
  const found = map.entries[index];
  // Nothing after the sign: what was written is taken away.
  if (value.kind === 'empty' && found === undefined) {
    const isKey = here.vocabulary !== 'free' && knownKey(step.text, here.vocabulary) !== undefined;
    // A name that nothing has is a slip; a key that the file may leave out is not there already.
    const names = map.entries.map(({ key }) => key);
    if (!isKey && names.length > 0) here.problems.push(unknownItem(step, names, here));
    return map;
  }
  if (value.kind === 'empty' && rest.length === 0) {
    return { ...map, entries: map.entries.toSpliced(index, 1) };
  }
  const code = knownKey(step.text, here.vocabulary)?.code ?? '';
  const vocabulary =
    found === undefined
      ? vocabularyOf(code, rest, here.vocabulary)
      : vocabularyUnder(code, found.value, here.vocabulary);
  const inner = below(found?.value, rest, value, { ...here, code, key: step.text, vocabulary });
  // What the option writes, key included, is pointed at in the option.
  const keyAt = found === undefined || rest.length === 0 ? step.at : found.keyAt;
  const entry: EntryNode = { key: step.text, keyAt, value: inner };
  return { ...map, entries: found === undefined ? [...map.entries, entry] : map.entries.with(index, entry) };
}

/** The vocabulary under a key that the file does not have: a name after `indicators` opens a mapping of names. */
const vocabularyOf = (code: string, [next]: readonly Step[], own: Vocabulary): Vocabulary => {
  if (next === undefined) return 'keys';
  const { at, text } = next;
  return vocabularyUnder(
    code,
    isPosition(text) ? { kind: 'list', at, items: [] } : { kind: 'map', at, entries: [] },
    own,
  );
};

function inList(list: ListNode, step: Step, rest: readonly Step[], value: Node, here: Here): Node {
  const names = list.items.map((item) => nameOfItem(item, here.code));
  const byName = itemsNamed(names, step.text);
  const isNumbered = here.code !== 'years' && isPosition(step.text);
  const index = byName !== -1 || !isNumbered ? byName : Number(step.text) - 1;
  const item = list.items[index];
  const inner = {
    ...here,
    code: '',
    key: step.text,
    vocabulary: here.vocabulary === 'budget' ? 'budget' : 'keys',
  } as const;
  if (value.kind === 'empty' && rest.length === 0 && item !== undefined) {
    return { ...list, items: list.items.toSpliced(index, 1) };
  }
  if (item !== undefined) return { ...list, items: list.items.with(index, below(item, rest, value, inner)) };
  const isYear = here.code === 'years' && isPosition(step.text);
  if (value.kind === 'empty' && (isYear || index === list.items.length)) return list;
  if (isYear) {
    const added = below(newYear(step, here.language), rest, value, inner);
    const later = names.findIndex((name) => Number(name) > Number(step.text));
    return { ...list, items: list.items.toSpliced(later === -1 ? names.length : later, 0, added) };
  }
  if (index === list.items.length) {
    return { ...list, items: [...list.items, below(undefined, rest, value, inner)] };
  }
  here.problems.push(unknownItem(step, names, here));
  return list;
}

/** A year that the file does not describe yet is added, in its order. */
const newYear = (step: Step, language: Language): MapNode => ({
  kind: 'map',
  at: step.at,
  entries: [
    {
      key: keyWord('year', language),
      keyAt: step.at,
      value: { kind: 'scalar', text: step.text, at: step.at },
    },
  ],
});

function unknownItem(step: Step, names: readonly (string | undefined)[], here: Here): Problem {
  const known = names.map((name, index) => name ?? String(index + 1));
  const suggestion = nearest(step.text, known);
  const hint = suggestion === undefined ? {} : { suggestion };
  return problem('set-step-unknown', step.at, { step: step.text, inside: here.key, known, ...hint });
}

/** Every `--set` of a command line, in order, put into a file's nodes. */

/** `texts` are the options as typed; a later one may change what an earlier one wrote. */
export function applySettings(
  root: Node,
  texts: readonly string[],
  language: Language,
): { readonly root: Node; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let result = root;
  for (const text of texts) {
    const { setting, problems: found } = readSetting(text);
    problems.push(...found);
    if (setting === undefined) continue;
    const applied = put(result, setting, language);
    problems.push(...applied.problems);
    result = applied.root;
  }
  return { root: result, problems };
}
