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
  readingIds,
} from '../law/reading.ts';
import type { Scale } from '../law/scale.ts';
import type { OptionsUsed, ReadingsUsed } from './result.ts';

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
  /** The name of the scenario that the contract was changed by. */
  readonly scenario?: string;
  /** Years up to this one that the file does not describe are projected. */
  readonly through?: number;
  /** Years before this one are left out. */
  readonly from?: number;
  /** Readings that override the file's and the defaults. */
  readonly readings?: { readonly [Id in ReadingId]?: Given<Readings[Id]> };
}

/** The options of a computation as plain values, to be kept with its result. */
export function optionsUsed(
  { scale, attainment, scenario, through, readings }: ComputeOptions,
  { settings }: Pick<Contract, 'settings'>,
): OptionsUsed {
  const chosen = readingIds.flatMap((id) => (readings?.[id] ? [[id, readings[id].value] as const] : []));
  return {
    ...(scale === undefined ? {} : { scale: scale.value }),
    ...(attainment === undefined ? {} : { attainment: attainment.value }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(through === undefined ? {} : { through }),
    ...(settings.length === 0 ? {} : { settings }),
    readings: Object.fromEntries(chosen),
  };
}

/** Each reading of the text, from an option, else from the file, else its default. */
export const readingsUsed = ({ assumptions }: Contract, { readings }: ComputeOptions): ReadingsUsed =>
  ofEachReading<ReadingsUsed>((id) => {
    const [option, file] = [readings?.[id], assumptions[id]];
    const origin: ReadingOrigin = option ? 'option' : file ? 'file' : 'default';
    return { value: (option ?? file)?.value ?? choicesOf(id)[0], origin };
  });
