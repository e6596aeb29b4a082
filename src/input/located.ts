/** A file with its keys translated to the names of the code: what the shapes read. */
import type { Place } from '../base/source.ts';
import type { Language } from '../domain/contract.ts';
import { type CutPath, itemStep } from './cuts.ts';
import type { Scalar } from './scalar.ts';

export type Located = LocatedLeaf | LocatedMap | LocatedList;

interface Common {
  /** The key it stands under, or the value where there is none. */
  readonly at: Place;
  /** The key it stands under, as written. */
  readonly key: string;
}
export interface LocatedLeaf extends Common {
  readonly kind: 'leaf';
  /** Absent when the value was refused and reported already. */
  readonly scalar?: Scalar;
}
export interface LocatedMap extends Common {
  readonly kind: 'map';
  readonly frame: Frame;
  /**
   * By the code's name; a key no vocabulary knows stands under `?` and its text. A mapping of free names (communes,
   * scenarios) has one child, `$entries`: a list of mappings with `$name` and `$value`.
   */
  readonly children: ReadonlyMap<string, Located>;
}
export interface LocatedList extends Common {
  readonly kind: 'list';
  readonly items: readonly Located[];
}

/** Before the name of a key that is written once more: a leaf without a value, refused and reported already. */
export const repeatMark = '!';

/** Where a mapping stands and how its keys are written, for what is said of the mapping as a whole. */
export interface Frame {
  readonly at: Place;
  readonly language: Language;
  readonly keys: ReadonlyMap<string, KeyAsWritten>;
  /** True when a piece of the mapping was refused and left out. */
  readonly isCut?: boolean;
}
export interface KeyAsWritten {
  readonly word: string;
  readonly at: Place;
}

/** The tree without the pieces that were refused; undefined when nothing is left. What lost a piece is marked. */
export function without(located: Located, refused: ReadonlySet<Located>): Located | undefined {
  if (refused.has(located)) return undefined;
  if (located.kind === 'leaf') return located;
  if (located.kind === 'list') {
    const items = located.items.map((item) => without(item, refused));
    const isSame = items.every((item, index) => item === located.items[index]);
    return isSame ? located : { ...located, items: items.filter((item) => item !== undefined) };
  }
  const children = new Map<string, Located>();
  let isCut = false;
  for (const [name, child] of located.children) {
    const kept = without(child, refused);
    if (kept !== undefined) children.set(name, kept);
    isCut ||= kept !== child;
  }
  return isCut ? { ...located, frame: { ...located.frame, isCut }, children } : located;
}

/** The pieces directly beneath one, each with the step that leads to it. */
function beneath(located: Located): readonly (readonly [string, Located])[] {
  if (located.kind === 'leaf') return [];
  if (located.kind === 'list') return located.items.map((item) => [itemStep(item.at), item]);
  return [...located.children].map(([name, child]) => [
    name.startsWith(repeatMark) ? name.slice(repeatMark.length) : name,
    child,
  ]);
}

/** The paths to the pieces of a tree that are refused; what lies beneath one goes with it. */
export const pathsTo = (located: Located, refused: ReadonlySet<Located>): readonly CutPath[] =>
  refused.has(located)
    ? [[]]
    : beneath(located).flatMap(([step, child]) => pathsTo(child, refused).map((path) => [step, ...path]));

/** Each wanted piece of a tree with its path, those beneath another too. */
export const piecesAt = (
  located: Located,
  wanted: ReadonlySet<Located>,
): readonly { readonly piece: Located; readonly path: CutPath }[] => [
  ...(wanted.has(located) ? [{ piece: located, path: [] }] : []),
  ...beneath(located).flatMap(([step, child]) =>
    piecesAt(child, wanted).map(({ piece, path }) => ({ piece, path: [step, ...path] })),
  ),
];

/** The tree with some of its mappings rewritten, each after what it holds. */
export function rewritten(
  located: Located,
  rewrites: ReadonlyMap<Located, (map: LocatedMap) => LocatedMap>,
): Located {
  if (located.kind === 'leaf') return located;
  if (located.kind === 'list') {
    return { ...located, items: located.items.map((item) => rewritten(item, rewrites)) };
  }
  const children = new Map([...located.children].map(([name, child]) => [name, rewritten(child, rewrites)]));
  const map = { ...located, children };
  return rewrites.get(located)?.(map) ?? map;
}
