import type { Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Contract } from '../law/contract.ts';
import type { Mission } from '../law/mission.ts';
import { defaultReadings, type ReadingId, type Readings, readingIds } from '../law/reading.ts';
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
  /** Years up to this one that the file does not describe are projected. */
  readonly through?: number;
  /** Readings that override the file's and the defaults. */
  readonly readings?: { readonly [Id in ReadingId]?: Given<Readings[Id]> };
}

/** The options of a computation as plain values, to be kept with its result. */
export function optionsUsed(
  { scale, attainment, through, readings }: ComputeOptions,
  { settings }: Contract,
): OptionsUsed {
  const chosen: { [Id in ReadingId]?: Readings[Id] } = {};
  const keep = <Id extends ReadingId>(id: Id): void => {
    const given = readings?.[id];
    if (given !== undefined) chosen[id] = given.value;
  };
  for (const id of readingIds) keep(id);
  return {
    ...(scale === undefined ? {} : { scale: scale.value }),
    ...(attainment === undefined ? {} : { attainment: attainment.value }),
    ...(through === undefined ? {} : { through }),
    ...(settings.length === 0 ? {} : { settings }),
    readings: chosen,
  };
}

type Used<T> = { value: T; origin: 'default' | 'file' | 'option'; at?: Given<T>['at'] };

function used<T>(option: Given<T> | undefined, file: Given<T> | undefined, otherwise: T): Used<T> {
  if (option !== undefined) return { value: option.value, origin: 'option', at: option.at };
  if (file !== undefined) return { value: file.value, origin: 'file', at: file.at };
  return { value: otherwise, origin: 'default' };
}

/** Each reading of the text, from an option, else from the file, else its default. */
export function readingsUsed(contract: Contract, options: ComputeOptions): ReadingsUsed {
  const pick = <Id extends ReadingId>(id: Id): Used<Readings[Id]> =>
    used<Readings[Id]>(options.readings?.[id], contract.assumptions[id], defaultReadings[id]);
  return {
    tier_at_80000: pick('tier_at_80000'),
    prorata: pick('prorata'),
    variable_in_partial_year: pick('variable_in_partial_year'),
    crisis_plan_in_partial_year: pick('crisis_plan_in_partial_year'),
    settlement_delay_months: pick('settlement_delay_months'),
    scale_in_force: pick('scale_in_force'),
    fungibility: pick('fungibility'),
  };
}
