/** A file under the code's names of its keys, whatever its language, every piece with its place: what zod reads. */
import { isAlias, type Node } from 'yaml';
import type { Place, Source } from '../../amounts/source.ts';
import type { Language } from '../../law/contract-terms.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { FileKind, Vocabulary } from '../keys.ts';
import { signAfter } from '../remedies/signs.ts';
import { spreadsheetError } from '../remedies/unread-value.ts';
import type { Scalar } from '../values/scalar.ts';

export type Piece = Leaf | Mapping | List;

interface Leaf extends Scalar {
  /** The key it stands under, or the value where there is none. */
  readonly keyAt: Place;
  /** True when what was written was refused and reported already. */
  readonly isRefused?: true;
}

/**
 * Its children stand under the code's names of their keys; a key that no vocabulary has stands under `?` and its text. A mapping of
 * free names (communes, scenarios) has one child, `$entries`: a list of mappings with `$name` and `$value`.
 */
export interface Mapping {
  readonly $frame: Frame;
  readonly at: Place;
}
/** Where a mapping stands and how its keys are written, for what is said of the mapping as a whole. */
export interface Frame {
  /** Its key, or its own first key where there is none. */
  readonly at: Place;
  /** The key it stands under, as written. */
  readonly key: string;
  readonly language: Language;
  readonly keys: ReadonlyMap<string, { readonly word: string; readonly at: Place; readonly piece: Piece }>;
}

interface List extends ReadonlyArray<Piece> {
  readonly keyAt: Place;
  readonly key: string;
}

/** Before the name of a key that no vocabulary has. */
export const unknownMark = '?';

/** The names of the keys of a mapping that no vocabulary has. */
export const unknownKeys = ({ $frame: { keys } }: Mapping): readonly string[] =>
  [...keys.keys()].filter((code) => code.startsWith(unknownMark));

const frame = Symbol('frame');
/** A mapping carries its frame and its place where zod's check for keys that do not belong does not look: not enumerable. */
const carrier = Object.defineProperties(
  {},
  {
    $frame: {
      get(): unknown {
        return this[frame];
      },
    },
    at: {
      get(): unknown {
        return this[frame].at;
      },
    },
  },
);

export const listOf = (items: readonly Piece[], keyAt: Place, key: string): List =>
  Object.assign(items, { keyAt, key });

export const isList = (piece: Piece): piece is List => Array.isArray(piece);
export const isMapping = (piece: Piece): piece is Mapping => '$frame' in piece;
export const isLeaf = (piece: Piece): piece is Leaf => 'text' in piece;

export type Keys = Map<string, Frame['keys'] extends ReadonlyMap<string, infer Key> ? Key : never>;

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

export function mappingOf(of: Frame): Mapping {
  const made = Object.create(carrier);
  made[frame] = of;
  for (const [code, { piece }] of of.keys) made[code] = piece;
  return made;
}

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
