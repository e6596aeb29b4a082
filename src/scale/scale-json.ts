/** Scales for programs: `aci-cpts/scale@1` and `aci-cpts/scale-diff@1`. */
import { dateToIso } from '../amounts/calendar.ts';
import type { Mission, ScaleLine, SizeTier } from '../law/mission.ts';
import { fingerprintOf, type Scale, type ScalePart, type Sha256, type Status } from '../law/scale.ts';
import { eurosOf } from '../output/json-fields.ts';
import { type Figures, scaleDifferences } from './differing-cells.ts';

export interface ScaleJson {
  readonly format: 'aci-cpts/scale@1';
  readonly id: string;
  readonly title: string;
  readonly in_force_from: string;
  readonly in_force_status: Status;
  readonly verified_on: string | null;
  readonly sha256: string;
  /** The file of a scale that is the user's own. */
  readonly file: string | null;
  readonly core_missions: readonly Mission[];
  readonly cells: readonly {
    readonly line: ScaleLine;
    readonly part: ScalePart;
    readonly size_tier: SizeTier;
    readonly amount: number;
    readonly status: Status;
    readonly source: string;
  }[];
}

export const scaleToJson = (scale: Scale, tiers: readonly SizeTier[], sha256Of: Sha256): ScaleJson => ({
  format: 'aci-cpts/scale@1',
  id: scale.id,
  title: scale.title,
  in_force_from: dateToIso(scale.inForceFrom),
  in_force_status: scale.inForceStatus,
  verified_on: scale.verifiedOn === undefined ? null : dateToIso(scale.verifiedOn),
  sha256: fingerprintOf(scale, sha256Of),
  file: scale.file ?? null,
  core_missions: scale.coreMissions,
  cells: scale.cells
    .filter((cell) => tiers.includes(cell.sizeTier))
    .map(({ line, part, sizeTier, amount, status, source }) => ({
      line,
      part,
      size_tier: sizeTier,
      amount: eurosOf(amount),
      status,
      source,
    })),
});

export interface FiguresJson {
  readonly amount: number;
  readonly status: Status;
}
export interface ScaleNameJson {
  readonly id: string;
  readonly sha256: string;
}
export interface ScaleDiffJson {
  readonly format: 'aci-cpts/scale-diff@1';
  readonly from: ScaleNameJson;
  readonly to: ScaleNameJson;
  readonly differences: readonly {
    readonly line: ScaleLine;
    readonly part: ScalePart;
    readonly size_tier: SizeTier;
    /** Null where the scale has no such line or part. */
    readonly before: FiguresJson | null;
    readonly after: FiguresJson | null;
    readonly difference: number;
  }[];
}

const nameJson = (scale: Scale, sha256Of: Sha256): ScaleNameJson => ({
  id: scale.id,
  sha256: fingerprintOf(scale, sha256Of),
});

const figuresJson = (figures: Figures | undefined): FiguresJson | null =>
  figures === undefined ? null : { amount: eurosOf(figures.amount), status: figures.status };

export const scaleDiffToJson = (
  before: Scale,
  after: Scale,
  tiers: readonly SizeTier[],
  sha256Of: Sha256,
): ScaleDiffJson => ({
  format: 'aci-cpts/scale-diff@1',
  from: nameJson(before, sha256Of),
  to: nameJson(after, sha256Of),
  differences: scaleDifferences(before, after)
    .filter(({ sizeTier }) => tiers.includes(sizeTier))
    .map((each) => ({
      line: each.line,
      part: each.part,
      size_tier: each.sizeTier,
      before: figuresJson(each.before),
      after: figuresJson(each.after),
      difference: eurosOf(each.difference),
    })),
});
