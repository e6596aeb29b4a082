/** Scales for programs: `aci-cpts/scale@1` and `aci-cpts/scale-diff@1`. */
import { dateToIso } from '../amounts/calendar.ts';
import type { SizeTier } from '../law/mission.ts';
import { cellsIn, fingerprintOf, type Scale, type Sha256 } from '../law/scale.ts';
import { eurosOf, isoOrNull } from '../output/json-fields.ts';
import { type Figures, scaleDifferences } from './scale-diff.ts';

export const scaleToJson = (scale: Scale, tiers: readonly SizeTier[], sha256Of: Sha256) => ({
  format: 'aci-cpts/scale@1',
  id: scale.id,
  title: scale.title,
  in_force_from: dateToIso(scale.inForceFrom),
  in_force_status: scale.inForceStatus,
  verified_on: isoOrNull(scale.verifiedOn),
  sha256: fingerprintOf(scale, sha256Of),
  /** The file of a scale that is the user's own. */
  file: scale.file ?? null,
  core_missions: scale.coreMissions,
  cells: cellsIn(scale, tiers).map(({ line, part, sizeTier, amount, status, source }) => ({
    line,
    part,
    size_tier: sizeTier,
    amount: eurosOf(amount),
    status,
    source,
  })),
});

const nameJson = (scale: Scale, sha256Of: Sha256) => ({
  id: scale.id,
  sha256: fingerprintOf(scale, sha256Of),
});

/** Null where the scale has no such line or part. */
const figuresJson = (figures: Figures | undefined) =>
  figures === undefined ? null : { amount: eurosOf(figures.amount), status: figures.status };

export const scaleDiffToJson = (
  before: Scale,
  after: Scale,
  tiers: readonly SizeTier[],
  sha256Of: Sha256,
) => ({
  format: 'aci-cpts/scale-diff@1',
  from: nameJson(before, sha256Of),
  to: nameJson(after, sha256Of),
  differences: scaleDifferences(before, after, tiers).map((each) => ({
    line: each.line,
    part: each.part,
    size_tier: each.sizeTier,
    before: figuresJson(each.before),
    after: figuresJson(each.after),
    difference: eurosOf(each.difference),
  })),
});
