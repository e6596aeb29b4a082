import type { Ratio } from '../base/ratio.ts';
import type { Given } from '../base/source.ts';
import type { Mission } from '../domain/mission.ts';
import type { ReadingId, Readings } from '../domain/reading.ts';
import type { Scale } from '../scale/scale.ts';

/** What a computation is given beside the contract itself. */
export interface ComputeOptions {
  /** The scales to choose from, national ones and any of the user's own. */
  readonly scales: readonly Scale[];
  /** The id of a scale to use for every year, above what the file says. */
  readonly scale?: Given<string>;
  /** The rate that fills results not known yet; without it they stay pending. */
  readonly attainment?: Given<Ratio>;
  /** The same for single missions; it goes before `attainment`. */
  readonly missionAttainment?: { readonly [Of in Mission]?: Given<Ratio> };
  /** Years up to this one that the file does not describe are projected. */
  readonly through?: number;
  /** Readings that override the file's and the defaults. */
  readonly readings?: { readonly [Id in ReadingId]?: Given<Readings[Id]> };
}
