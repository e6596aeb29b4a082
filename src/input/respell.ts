/** A misspelt key is read as the one it was meant to be, so that what is wrong beneath it is told in the same run. */

import { hasKeysOfItsOwn } from './keys.ts';
import { type Located, type LocatedMap, rewritten } from './located.ts';
import type { MeantKey, Refusal } from './refusals.ts';

export interface Respelt {
  readonly tree: Located;
  /** The refusals that this mends: their pieces are read now. */
  readonly mended: readonly Refusal[];
}

/** The tree with its almost right keys put right. */
export function respelt(tree: Located, refusals: readonly Refusal[]): Respelt {
  const keysOf = new Map<Located, MeantKey[]>();
  const mended: Refusal[] = [];
  for (const refusal of refusals) {
    const { meant, piece } = refusal;
    if (meant === undefined || !isReadable(meant, piece)) continue;
    const keys = keysOf.get(meant.inside) ?? [];
    if (keys.some(({ code }) => code === meant.code)) continue;
    keysOf.set(meant.inside, [...keys, meant]);
    mended.push(refusal);
  }
  const rewrites = [...keysOf].map(
    ([inside, keys]) => [inside, (map: LocatedMap) => keys.reduce(withKey, map)] as const,
  );
  return { tree: mended.length === 0 ? tree : rewritten(tree, new Map(rewrites)), mended };
}

/** True when the key is not there yet, and what stands under it was read with the right words. */
const isReadable = ({ inside, code, isAlmost }: MeantKey, piece: Located): boolean =>
  isAlmost &&
  inside.kind === 'map' &&
  !inside.frame.keys.has(code) &&
  !hasKeysOfItsOwn(code, piece.kind === 'map') &&
  (piece.kind !== 'leaf' || (piece.scalar !== undefined && piece.scalar.text !== ''));

function withKey(map: LocatedMap, { unknown, code, word }: MeantKey): LocatedMap {
  const piece = map.children.get(unknown);
  if (piece === undefined) return map;
  const children = new Map([...map.children].filter(([name]) => name !== unknown));
  children.set(code, named(piece, word));
  const at = map.frame.keys.get(unknown)?.at ?? piece.at;
  const keys = new Map([...map.frame.keys, [code, { word, at }] as const]);
  return { ...map, children, frame: { ...map.frame, keys } };
}

/** The piece under the key it was meant to have, by which messages name it. */
function named(piece: Located, key: string): Located {
  if (piece.kind !== 'leaf' || piece.scalar === undefined) return { ...piece, key };
  return { ...piece, key, scalar: { ...piece.scalar, key } };
}
