/** The way through the tree of a file: what is known on it, and the pieces that are made of what stands there. */
import { isAlias, type Node } from 'yaml';
import type { Place, Source } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { FileKind, Vocabulary } from '../keys.ts';
import { signAfter } from '../remedies/signs.ts';
import { spreadsheetError } from '../remedies/unread-value.ts';
import { type Keys, type Leaf, type Mapping, mappingOf, type Piece } from './pieces.ts';

export interface Task {
  readonly kind: FileKind;
  readonly language: Language;
  readonly problems: Problem[];
  /** The options that wrote what the file does not say (`--set`), by the nodes they put there. */
  readonly settings: ReadonlyMap<unknown, Source>;
}

export interface Walk extends Task {
  /** The steps that lead to the node being read, from the top of the file. */
  readonly path: PropertyKey[];
  /** The latest node of each anchor, in the order of the file. */
  readonly anchors: Map<string, { readonly node: Node; readonly source: Source }>;
  /** The anchors that some alias refers to. */
  readonly referredTo: ReadonlySet<string>;
  /** The anchored nodes being walked: an alias to one of them would never end. */
  readonly open: Set<Node>;
  repeated: number;
  /** Aliases are refused once. */
  areAliasesRefused: boolean;
}

/** What is known on the way down. */
export interface ReadContext {
  readonly source: Source;
  /** The key a node stands under, as written, its name in the code, and its place. */
  readonly key: string;
  readonly code: string;
  readonly at: Place;
  /** The vocabulary of the node's own keys. */
  readonly vocabulary: Vocabulary;
  readonly isRepeat: boolean;
}

/** What an alias stands for, and anything else as it is. */
export const resolved = (yaml: unknown, { anchors }: Walk): unknown =>
  isAlias(yaml) ? (anchors.get(yaml.source)?.node ?? yaml) : yaml;

export const leaf = (text: string, at: Place, { key, at: keyAt }: ReadContext, { language }: Task): Leaf => ({
  text,
  at,
  key,
  language,
  keyAt,
});

/** What was refused and reported already: nothing more is said of it. */
export const refused = (context: ReadContext, walk: Task): Leaf => ({
  ...leaf('', context.at, context, walk),
  isRefused: true,
});

export const mapping = (keys: Keys, { at, key }: ReadContext, { language }: Task): Mapping =>
  mappingOf({ at, key, language, keys });

/** A key without a value is most likely a slip: reported, and left out. */
export function empty(context: ReadContext, walk: Walk): Piece {
  const { key, at } = context;
  const text = spreadsheetError(at);
  walk.problems.push(
    text === undefined
      ? (signAfter(at, key) ?? problem('value-empty', at, { key }))
      : problem('spreadsheet-error', at, { key, text }),
  );
  return refused(context, walk);
}
