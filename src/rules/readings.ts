import type { Given } from '../base/source.ts';
import type { Contract } from '../domain/contract.ts';
import { defaultReadings, type ReadingId, type Readings } from '../domain/reading.ts';
import type { ReadingsUsed } from '../domain/result.ts';
import type { ComputeOptions } from './options.ts';

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
