/** The doubts of a contract year, each with its price: open readings, amounts not confirmed, the neighbouring tiers. */
import { type Cents, centsOf, isZero, subtract } from '../amounts/money.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult, ReadingsUsed, YearResult } from '../calculate/result.ts';
import type { Contract } from '../law/contract-terms.ts';
import type { Explained } from '../law/explained.ts';
import {
  choicesOf,
  type ReadingId,
  type ReadingValue,
  type Regime,
  readingsOfAmounts,
} from '../law/reading.ts';
import { isRefused } from '../problems/problem.ts';
import { certainOf, type UnsureParts, unsureParts } from './parts.ts';
import { type TierForesight, tierForesight } from './tiers.ts';

export interface OtherReading {
  readonly reading: ReadingId;
  readonly used: ReadingValue;
  readonly other: ReadingValue;
}

export interface ReadingDoubt extends OtherReading {
  readonly total: Explained;
  /** The total under the other reading less the total now. */
  readonly difference: Cents;
  /** The same for what results not known yet may still earn. */
  readonly pending: Explained;
  readonly pendingDifference: Cents;
}

export interface FungibilityDoubt {
  readonly regime: Regime;
  readonly uncovered: Explained;
  readonly difference: Cents;
}

type GivenReadings = NonNullable<ComputeOptions['readings']>;

/** The contract year under one combination of the readings that can change what it earns. */
interface ReadingOutcome {
  readonly readings: GivenReadings;
  /** Absent when the file would be refused under these readings. */
  readonly year: YearResult | undefined;
}

export function outcomesOf(contract: Contract, year: number, options: ComputeOptions): ReadingOutcome[] {
  const { at } = contract.cpts.name;
  const combinations = readingsOfAmounts.reduce<GivenReadings[]>(
    (all, id) =>
      all.flatMap((readings) => choicesOf(id).map((value) => ({ ...readings, [id]: { value, at } }))),
    [{}],
  );
  return combinations.map((readings) => {
    const all = { ...options, readings: { ...options.readings, ...readings } };
    const { years, problems } = computeContract(contract, all);
    const found = years.find((candidate) => candidate.year === year);
    return { readings, year: isRefused(problems) ? undefined : found };
  });
}

/** The outcomes that differ from the readings used in exactly one of them. */
function alternatives(used: ReadingsUsed, outcomes: readonly ReadingOutcome[]) {
  return outcomes.flatMap(({ readings, year }) => {
    const [reading, ...others] = readingsOfAmounts.filter((id) => readings[id]?.value !== used[id].value);
    const other = reading && readings[reading]?.value;
    if (reading === undefined || other === undefined || others.length > 0) return [];
    return [{ reading, used: used[reading].value, other, year }];
  });
}

const size = (amount: Cents): number => Math.abs(centsOf(amount));

/** Those that change what the year earns or may still earn, most costly first, and those that would have the file refused. */
export function readingDoubts(
  { totals: { entitled, pending } }: YearResult,
  used: ReadingsUsed,
  outcomes: readonly ReadingOutcome[],
): { readonly readings: readonly ReadingDoubt[]; readonly refused: readonly OtherReading[] } {
  const all = alternatives(used, outcomes);
  const readings = all.flatMap(({ year, ...reading }): ReadingDoubt[] => {
    if (year === undefined) return [];
    const { totals } = year;
    const difference = subtract(totals.entitled.value, entitled.value);
    const pendingDifference = subtract(totals.pending.value, pending.value);
    if (isZero(difference) && isZero(pendingDifference)) return [];
    return [{ ...reading, total: totals.entitled, difference, pending: totals.pending, pendingDifference }];
  });
  return {
    readings: readings.sort(
      (a, b) =>
        size(b.difference) - size(a.difference) || size(b.pendingDifference) - size(a.pendingDifference),
    ),
    refused: all.filter(({ year }) => year === undefined).map(({ year: _year, ...reading }) => reading),
  };
}

/** The regimes that leave another amount uncovered than the one applied, most costly first. */
export function fungibilityDoubts({ fungibility }: YearResult): FungibilityDoubt[] {
  return fungibility
    .outcomes()
    .map(({ regime, uncovered }) => ({
      regime,
      uncovered,
      difference: subtract(uncovered.value, fungibility.uncovered.value),
    }))
    .filter(({ regime, difference }) => regime !== fungibility.regime && !isZero(difference))
    .sort((a, b) => size(b.difference) - size(a.difference));
}

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
