/** The scale that pays a year as its result names it. */
import type { ScaleUsed } from '../domain/result.ts';
import { contentOf } from '../scale/fingerprint.ts';
import type { Scale } from '../scale/scale.ts';

type ByOrigin = { readonly [Origin in ScaleUsed['origin']]: ScaleUsed };

/** Scales never change, and every year of every contract names one: each is named once. */
const known = new WeakMap<Scale, ByOrigin>();

const named = (scale: Scale, origin: ScaleUsed['origin']): ScaleUsed => ({
  id: scale.id,
  title: scale.title,
  verifiedOn: scale.verifiedOn,
  origin,
  content: contentOf(scale),
  file: scale.file,
});

export function scaleUsed(scale: Scale, origin: ScaleUsed['origin']): ScaleUsed {
  const names = known.get(scale) ?? {
    in_force: named(scale, 'in_force'),
    file: named(scale, 'file'),
    option: named(scale, 'option'),
    undated: named(scale, 'undated'),
  };
  known.set(scale, names);
  return names[origin];
}
