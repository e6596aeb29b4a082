/** The doubts of a contract year, each with its price: open readings, amounts not confirmed, the neighbouring tiers. */
import { type Cents, centsOf, compareCents, isZero, subtract } from '../amounts/money.ts';
import type { Given } from '../amounts/source.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ReadingsUsed } from '../calculate/options.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import {
  choicesOf,
  ofEachReading,
  type ReadingId,
  type Readings,
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

type GivenReadings = { readonly [Id in ReadingId]: Given<Readings[Id]> };

/** The contract under one combination of the readings that can change what it earns. */
interface ReadingOutcome {
  readonly readings: Readings;
  /** Undefined when the file would be refused under these readings. */
  readonly years: readonly YearResult[] | undefined;
}

/**
 * The contract under every combination of readings. A reading that no year names as one that it depends on changes nothing: it
 * is not tried, unless a combination of others makes it matter.
 */
export function outcomesOf(result: ContractResult): readonly ReadingOutcome[] {
  const { contract, options } = result;
  const { at } = contract.cpts.name;
  const used = ofEachReading<Readings>((id) => result.readings[id].value);
  const under = (readings: Readings) => {
    const given = ofEachReading<GivenReadings>((id) => ({ value: readings[id], at }));
    const { years, problems } = computeContract(contract, { ...options, readings: given });
    return { readings, years, isRefused: isRefused(problems) };
  };
  let varied: readonly ReadingId[] = [];
  for (;;) {
    const combinations = varied.reduce<Readings[]>(
      (all, id) => all.flatMap((readings) => choicesOf(id).map((value) => ({ ...readings, [id]: value }))),
      [used],
    );
    const outcomes = combinations.map(under);
    const named = new Set(outcomes.flatMap(({ years }) => years.flatMap((year) => year.readings)));
    const matters = readingsOfAmounts.filter((id) => named.has(id));
    if (matters.every((id) => varied.includes(id)))
      return outcomes.map((each) => ({ ...each, years: each.isRefused ? undefined : each.years }));
    varied = readingsOfAmounts.filter((id) => varied.includes(id) || named.has(id));
  }
}

/** The outcomes that differ from the readings used in exactly one of them. */
function alternatives(used: ReadingsUsed, outcomes: readonly ReadingOutcome[]) {
  return outcomes.flatMap(({ readings, years }) => {
    const [reading, ...others] = readingsOfAmounts.filter((id) => readings[id] !== used[id].value);
    if (reading === undefined || others.length > 0) return [];
    return [{ reading, used: used[reading].value, other: readings[reading], years }];
  });
}

const size = (amount: Cents): number => Math.abs(centsOf(amount));

/** Those that change what the year earns or may still earn, most costly first, and those that would have the file refused. */
function readingDoubts(
  { year: number, totals: { entitled, pending } }: YearResult,
  used: ReadingsUsed,
  outcomes: readonly ReadingOutcome[],
): { readonly readings: readonly ReadingDoubt[]; readonly refused: readonly OtherReading[] } {
  const all = alternatives(used, outcomes);
  const readings = all.flatMap(({ years, ...reading }): ReadingDoubt[] => {
    const totals = years?.find(({ year }) => year === number)?.totals;
    if (totals === undefined) return [];
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
    refused: all.filter(({ years }) => years === undefined).map(({ years: _years, ...reading }) => reading),
  };
}

/** The regimes that leave another amount uncovered than the one applied, most costly first. */
function fungibilityDoubts({ fungibility }: YearResult): FungibilityDoubt[] {
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
  /** The totals under the combinations of readings that pay the least and the most. */
  readonly range: readonly [least: Explained, most: Explained];
  /** The neighbouring tiers, smaller first. */
  readonly tiers: readonly TierForesight[];
}

/** `outcomes`: what `outcomesOf` makes of the result. */
export function doubtsOfYear(
  result: ContractResult,
  year: YearResult,
  outcomes = outcomesOf(result),
): YearDoubts {
  const { contract, readings } = result;
  const same = outcomes.flatMap(({ years }) => years?.find((each) => each.year === year.year) ?? []);
  const totals = same
    .map((each) => each.totals.entitled)
    .sort((one, other) => compareCents(one.value, other.value));
  const { entitled } = year.totals;
  return {
    year,
    ...readingDoubts(year, readings, outcomes),
    fungibility: fungibilityDoubts(year),
    ...unsureParts(year),
    certain: certainOf(same, contract.cpts.name.at),
    range: [totals[0] ?? entitled, totals.at(-1) ?? entitled],
    tiers: tierForesight(result, year),
  };
}
