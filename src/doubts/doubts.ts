/** The doubts of a contract year, each with its price: open readings, amounts not confirmed, the neighbouring tiers. */
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import { certainOf } from './parts.ts';
import { fungibilityDoubts, movingOf, outcomesOf, readingDoubts } from './readings.ts';
import { tierForesight } from './tiers.ts';
import { unsureParts } from './unsure.ts';
import type { YearDoubts } from './year-doubts.ts';

/** `options` are those of the computation that gave the result. */
export function doubtsOfYear(result: ContractResult, year: YearResult, options: ComputeOptions): YearDoubts {
  const { contract, readings } = result;
  const outcomes = outcomesOf(contract, year.year, options);
  const { doubts, refused } = readingDoubts(year, movingOf(readings), outcomes);
  const years = outcomes.flatMap((outcome) => outcome.year ?? []);
  return {
    year,
    readings: doubts,
    refused,
    fungibility: fungibilityDoubts(year),
    ...unsureParts(year),
    certain: certainOf(years, contract.cpts.name.at),
    tiers: tierForesight(result, year, options),
  };
}
