/** The scale that pays a year as its result names it. */
import type { ScaleUsed } from '../domain/result.ts';
import { contentOf } from '../scale/fingerprint.ts';
import type { Scale } from '../scale/scale.ts';

export const scaleUsed = (scale: Scale, origin: ScaleUsed['origin']): ScaleUsed => ({
  id: scale.id,
  title: scale.title,
  verifiedOn: scale.verifiedOn,
  origin,
  content: contentOf(scale),
  file: scale.file,
});
