/** A file under the code's names of its keys, whatever its language, every piece with its place. */
import type { Place } from '../../amounts/source.ts';
import type { Language } from '../../law/contract.ts';
import type { Scalar } from '../scalar.ts';

export type Piece = Leaf | Mapping | List;

interface Common {
  /** The key it stands under, or the value where there is none. */
  readonly at: Place;
  /** The key it stands under, as written. */
  readonly key: string;
}
export interface Leaf extends Common {
  readonly kind: 'leaf';
  /** Absent when the value was refused and reported already. */
  readonly scalar?: Scalar;
}
export interface Mapping extends Common {
  readonly kind: 'map';
  readonly frame: Frame;
  /**
   * By the code's name; a key no vocabulary knows stands under `?` and its text. A mapping of free names (communes,
   * scenarios) has one child, `$entries`: a list of mappings with `$name` and `$value`.
   */
  readonly children: ReadonlyMap<string, Piece>;
}
export interface List extends Common {
  readonly kind: 'list';
  readonly items: readonly Piece[];
}

/** Where a mapping stands and how its keys are written, for what is said of the mapping as a whole. */
export interface Frame {
  readonly at: Place;
  readonly language: Language;
  readonly keys: ReadonlyMap<string, { readonly word: string; readonly at: Place }>;
}

/** Before the name of a key that no vocabulary knows. */
export const unknownMark = '?';

/** The names of the keys of a mapping that no vocabulary knows. */
export const unknownKeys = ({ keys }: Frame): readonly string[] =>
  [...keys.keys()].filter((code) => code.startsWith(unknownMark));

/**
 * The pieces as plain objects and lists, for the description of a file to read; its leaves stay as they are. Each mapping carries
 * its frame and its place where a check for keys that do not belong does not look.
 */
export function plain(piece: Piece): unknown {
  if (piece.kind === 'leaf') return piece;
  if (piece.kind === 'list') return piece.items.map(plain);
  const children = Object.fromEntries([...piece.children].map(([code, child]) => [code, plain(child)]));
  return Object.defineProperties(children, { $frame: { value: piece.frame }, at: { value: piece.at } });
}

/** The piece a path leads to, and the steps that lead nowhere. */
export function pieceAt(
  root: Piece,
  path: readonly PropertyKey[],
): { readonly piece: Piece; readonly beyond: readonly PropertyKey[] } {
  let piece = root;
  for (const [index, step] of path.entries()) {
    const next: Piece | undefined =
      piece.kind === 'map'
        ? piece.children.get(String(step))
        : piece.kind === 'list'
          ? piece.items[Number(step)]
          : undefined;
    if (next === undefined) return { piece, beyond: path.slice(index) };
    piece = next;
  }
  return { piece, beyond: [] };
}
