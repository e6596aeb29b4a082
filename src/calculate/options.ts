import type { Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Contract } from '../contract/contract-terms.ts';
import type { Mission } from '../law/mission.ts';
import {
  choicesOf,
  ofEachReading,
  type ReadingId,
  type ReadingOrigin,
  type Readings,
} from '../law/reading.ts';
import type { Scale } from '../law/scale.ts';

/** What a computation is given beside the contract itself. */
export interface ComputeOptions {
  /** The scales to choose from, national ones and any of the user's own. */
  readonly scales: readonly Scale[];
  /** The id of a scale to use for every year, above what the file says. */
  readonly scale?: Given<string> | undefined;
  /** The rate that fills results not known yet; without it they stay pending. */
  readonly attainment?: Given<Ratio> | undefined;
  /** The same for single missions; it goes before `attainment`. */
  readonly missionAttainment?: { readonly [Of in Mission]?: Given<Ratio> };
  /** The name of the scenario that the contract was changed by. */
  readonly scenario?: string | undefined;
  /** Years up to this one that the file does not describe are projected. */
  readonly through?: number | undefined;
  /** Years before this one are left out. */
  readonly from?: number;
  /** Readings that override the file's and the defaults. */
  readonly readings?: { readonly [Id in ReadingId]?: Given<Readings[Id]> };
}

/** What there is to compute; a result holds it too. */
export interface Computation {
  readonly contract: Contract;
  readonly options: ComputeOptions;
}

/** What results that are not known rest on: a scenario of the file, or one rate. */
export type Assumed = Pick<ComputeOptions, 'attainment' | 'scenario'>;

export const isSupposing = ({ attainment, scenario }: Assumed): boolean =>
  attainment !== undefined || scenario !== undefined;

/** Each reading with where it comes from: the default, the file, or an option of the command. */
export type ReadingsUsed = {
  readonly [Id in ReadingId]: { readonly value: Readings[Id]; readonly origin: ReadingOrigin };
};

/** Each reading of the text, from an option, else from the file, else its default. */
export const readingsUsed = ({ contract, options }: Computation): ReadingsUsed =>
  ofEachReading<ReadingsUsed>((id) => {
    const [option, file] = [options.readings?.[id], contract.assumptions[id]];
    const origin: ReadingOrigin = option ? 'option' : file ? 'file' : 'default';
    return { value: (option ?? file)?.value ?? choicesOf(id)[0], origin };
  });
