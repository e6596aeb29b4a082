/** The contract year under every combination of the readings that can change what it earns. */
import type { Place } from '../../base/source.ts';
import type { Contract } from '../../domain/contract.ts';
import { isRefused } from '../../domain/problem.ts';
import { type Readings, readingChoices } from '../../domain/reading.ts';
import type { ReadingsUsed, YearResult } from '../../domain/result.ts';
import { computeContract } from '../compute.ts';
import type { ComputeOptions } from '../options.ts';

/** Fungibility never changes what is owed, and the delay of the settlement changes dates only. */
export const movingIds = [
  'tier_at_80000',
  'prorata',
  'variable_in_partial_year',
  'crisis_plan_in_partial_year',
  'scale_in_force',
] as const;
export type Moving = Pick<Readings, (typeof movingIds)[number]>;

export interface Outcome {
  readonly moving: Moving;
  /** Absent when the file would be refused under these readings. */
  readonly year?: YearResult;
}

const combinations = (): Moving[] =>
  readingChoices.tier_at_80000.flatMap((tier_at_80000) =>
    readingChoices.prorata.flatMap((prorata) =>
      readingChoices.variable_in_partial_year.flatMap((variable_in_partial_year) =>
        readingChoices.crisis_plan_in_partial_year.flatMap((crisis_plan_in_partial_year) =>
          readingChoices.scale_in_force.map((scale_in_force) => ({
            tier_at_80000,
            prorata,
            variable_in_partial_year,
            crisis_plan_in_partial_year,
            scale_in_force,
          })),
        ),
      ),
    ),
  );

const withReadings = (options: ComputeOptions, moving: Moving, at: Place): ComputeOptions => ({
  ...options,
  readings: {
    ...options.readings,
    tier_at_80000: { value: moving.tier_at_80000, at },
    prorata: { value: moving.prorata, at },
    variable_in_partial_year: { value: moving.variable_in_partial_year, at },
    crisis_plan_in_partial_year: { value: moving.crisis_plan_in_partial_year, at },
    scale_in_force: { value: moving.scale_in_force, at },
  },
});

/** What the readings used say of those that move amounts. */
export const movingOf = (readings: ReadingsUsed): Moving => ({
  tier_at_80000: readings.tier_at_80000.value,
  prorata: readings.prorata.value,
  variable_in_partial_year: readings.variable_in_partial_year.value,
  crisis_plan_in_partial_year: readings.crisis_plan_in_partial_year.value,
  scale_in_force: readings.scale_in_force.value,
});

export function outcomesOf(contract: Contract, year: number, options: ComputeOptions): Outcome[] {
  const at = contract.cpts.name.at;
  return combinations().map((moving) => {
    const { years, problems } = computeContract(contract, withReadings(options, moving, at));
    const found = years.find((candidate) => candidate.year === year);
    return isRefused(problems) || found === undefined ? { moving } : { moving, year: found };
  });
}
