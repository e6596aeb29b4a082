/** Tier foresight: how far the population is from the neighbouring tiers, and what the year would earn there. */
import { subtract } from '../../base/money.ts';
import type { TierForesight } from '../../domain/doubts.ts';
import { type SizeTier, sizeTiers } from '../../domain/mission.ts';
import type { ContractResult, YearResult } from '../../domain/result.ts';
import { tierBounds } from '../../scale/terms.ts';
import { computeContract } from '../compute.ts';
import type { ComputeOptions } from '../options.ts';
import { tierOfPopulation } from '../size-tier.ts';
import { contractAtTier } from './at-tier.ts';

/** The smallest population of a tier; one that the bounds dispute belongs where the reading puts it. */
function firstPopulation(tier: SizeTier, at80000: 2 | 3): number {
  const from = tierBounds.find((bounds) => bounds.tier === tier)?.fromInclusive ?? 0;
  return tierOfPopulation(from, at80000) === tier ? from : from + 1;
}

function awayFrom(population: number, tier: SizeTier, at80000: 2 | 3): TierForesight['away'] & object {
  const first = firstPopulation(tier, at80000);
  if (population < first) return { direction: 'more', inhabitants: first - population };
  const next = sizeTiers.find((candidate) => candidate === tier + 1);
  const last = next === undefined ? population : firstPopulation(next, at80000) - 1;
  if (population > last) return { direction: 'fewer', inhabitants: population - last };
  return { direction: 'within', inhabitants: 0 };
}

/** For the same attainment of the same missions, started on the same days; at the amounts of the year's scale. */
export function tierForesight(
  { contract, readings }: ContractResult,
  year: YearResult,
  options: ComputeOptions,
): TierForesight[] {
  const { value: own, population } = year.sizeTier;
  const scale = options.scales.find((candidate) => candidate.id === year.scale.id);
  if (scale === undefined) return [];
  const neighbours = sizeTiers.filter((tier) => Math.abs(tier - own) === 1);
  return neighbours.flatMap((tier): TierForesight[] => {
    const { years } = computeContract(contractAtTier(contract, year, scale, tier), options);
    const total = years.find((candidate) => candidate.year === year.year)?.totals.entitled;
    if (total === undefined) return [];
    const difference = subtract(total.value, year.totals.entitled.value);
    const foresight = { tier, total, difference };
    if (population === undefined) return [foresight];
    return [{ ...foresight, away: awayFrom(population, tier, readings.tier_at_80000.value) }];
  });
}
