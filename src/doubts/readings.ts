/** What each other reading of the text would change, one at a time. */
import { centsOf, isZero, subtract } from '../amounts/money.ts';
import type { Place } from '../amounts/source.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ReadingsUsed, YearResult } from '../calculate/result.ts';
import type { Contract } from '../law/contract.ts';
import { type Readings, readingChoices } from '../law/reading.ts';
import { isRefused } from '../problems/problem.ts';
import type { FungibilityDoubt, OtherReading, ReadingDoubt } from './year-doubts.ts';

/** The contract year under every combination of the readings that can change what it earns. */

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

interface Alternative extends OtherReading {
  readonly year: YearResult | undefined;
}

/** The outcomes that differ from the readings used in exactly one of them. */
function alternatives(used: Moving, outcomes: readonly Outcome[]): Alternative[] {
  return outcomes.flatMap(({ moving, year }) => {
    const [reading, ...others] = movingIds.filter((id) => moving[id] !== used[id]);
    if (reading === undefined || others.length > 0) return [];
    return [{ reading, used: used[reading], other: moving[reading], year }];
  });
}

const size = (amount: ReadingDoubt['difference']): number => Math.abs(centsOf(amount));

export function readingDoubts(
  year: YearResult,
  used: Moving,
  outcomes: readonly Outcome[],
): { readonly doubts: readonly ReadingDoubt[]; readonly refused: readonly OtherReading[] } {
  const all = alternatives(used, outcomes);
  const { entitled, pending } = year.totals;
  const doubts = all.flatMap(({ reading, used: value, other, year: under }): ReadingDoubt[] => {
    if (under === undefined) return [];
    const { totals } = under;
    const difference = subtract(totals.entitled.value, entitled.value);
    const pendingDifference = subtract(totals.pending.value, pending.value);
    if (isZero(difference) && isZero(pendingDifference)) return [];
    const amounts = { total: totals.entitled, difference, pending: totals.pending, pendingDifference };
    return [{ reading, used: value, other, ...amounts }];
  });
  return {
    doubts: doubts.sort(
      (a, b) =>
        size(b.difference) - size(a.difference) || size(b.pendingDifference) - size(a.pendingDifference),
    ),
    refused: all.filter((each) => each.year === undefined).map(({ year: _year, ...reading }) => reading),
  };
}

/** The regimes that leave another amount uncovered than the one applied, most costly first. */
export function fungibilityDoubts({ fungibility }: YearResult): FungibilityDoubt[] {
  return fungibility.readings
    .map(({ regime, uncovered }) => ({
      regime,
      uncovered,
      difference: subtract(uncovered.value, fungibility.uncovered.value),
    }))
    .filter(({ regime, difference }) => regime !== fungibility.regime && !isZero(difference))
    .sort((a, b) => size(b.difference) - size(a.difference));
}
