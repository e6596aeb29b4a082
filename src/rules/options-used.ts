import type { Contract } from '../domain/contract.ts';
import { type ReadingId, type Readings, readingIds } from '../domain/reading.ts';
import type { OptionsUsed } from '../domain/result.ts';
import type { ComputeOptions } from './options.ts';

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
