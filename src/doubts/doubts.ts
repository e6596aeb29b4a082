/** The doubts of a contract year, each with its price: open readings, amounts not confirmed, the neighbouring tiers. */
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import { certainOf, type UnsureParts, unsureParts } from './parts.ts';
import {
  type FungibilityDoubt,
  fungibilityDoubts,
  type OtherReading,
  outcomesOf,
  type ReadingDoubt,
  readingDoubts,
} from './readings.ts';
import { type TierForesight, tierForesight } from './tiers.ts';

export interface YearDoubts extends UnsureParts {
  readonly year: YearResult;
  /** Other readings that change what the year earns or may still earn, most costly first. */
  readonly readings: readonly ReadingDoubt[];
  /** Other readings under which the file itself would be refused: they have no price. */
  readonly refused: readonly OtherReading[];
  /** Other readings of fungibility that leave more or less uncovered: they never change what is owed. */
  readonly fungibility: readonly FungibilityDoubt[];
  /** What every reading gives at least, on amounts confirmed or derived alone. */
  readonly certain: Explained;
  /** The neighbouring tiers, smaller first. */
  readonly tiers: readonly TierForesight[];
}

/** `options` are those of the computation that gave the result. */
export function doubtsOfYear(result: ContractResult, year: YearResult, options: ComputeOptions): YearDoubts {
  const { contract, readings } = result;
  const outcomes = outcomesOf(contract, year.year, options);
  const years = outcomes.flatMap((outcome) => outcome.year ?? []);
  return {
    year,
    ...readingDoubts(year, readings, outcomes),
    fungibility: fungibilityDoubts(year),
    ...unsureParts(year),
    certain: certainOf(years, contract.cpts.name.at),
    tiers: tierForesight(result, year, options),
  };
}
