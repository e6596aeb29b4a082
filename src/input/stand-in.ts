/** What stands in for a key that is missing, so that everything else about its mapping can still be told. */
import { type Located, type LocatedMap, rewritten } from './located.ts';
import type { Scalar } from './scalar.ts';

/** A key without which its mapping says nothing to anybody, though the rest of it can be checked. */
export interface Missing {
  readonly inside: Located;
  readonly key: string;
}

/** True for the keys that something can stand in for. */
export const canBeStoodInFor = (key: string | undefined): key is string =>
  key === 'name' || key === 'cpts' || key === 'year';

/** The tree with something in the place of what is missing: it is never computed with, nor shown. */
export function withStandIns(tree: Located, all: readonly Missing[]): Located {
  const rewrites = new Map<Located, (map: LocatedMap) => LocatedMap>();
  for (const { inside, key } of all) {
    const before = rewrites.get(inside);
    rewrites.set(inside, (map) => withStandIn(before?.(map) ?? map, key));
  }
  return rewritten(tree, rewrites);
}

function withStandIn(map: LocatedMap, key: string): LocatedMap {
  const { at, frame } = map;
  const text = key === 'year' ? '1' : `@${at.start}`;
  const scalar: Scalar = { text, at, key, language: frame.language };
  const section: LocatedMap = {
    kind: 'map',
    at,
    key,
    frame: { at, language: frame.language, keys: new Map() },
    children: new Map(),
  };
  const child: Located = key === 'cpts' ? section : { kind: 'leaf', at, key, scalar };
  return { ...map, children: new Map([...map.children, [key, child]]) };
}
