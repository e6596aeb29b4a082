/** A file under the code's names of its keys, whatever its language, every piece with its place: what zod reads. */
import type { Place } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import type { Scalar } from '../values/scalar.ts';

export type Piece = Leaf | Mapping | List;

export interface Leaf extends Scalar {
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

export function mappingOf(of: Frame): Mapping {
  const made = Object.create(carrier);
  made[frame] = of;
  for (const [code, { piece }] of of.keys) made[code] = piece;
  return made;
}
