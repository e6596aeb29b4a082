/** Size tiers (tailles): the contract's own tier is the one paid; without one, that of the population. */
import { amendmentsOfYear } from '../contract/amendments.ts';
import type { Contract } from '../contract/contract-terms.ts';
import type { SizeTier } from '../law/mission.ts';
import { disputedPopulation, tierBounds } from '../law/terms.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ReadingsUsed } from './options.ts';
import type { TierUsed } from './result.ts';

/** The tier of a population; exactly 80 000 follows the reading `tier_at_80000`. */
export function tierOfPopulation(population: number, at80000: 2 | 3): SizeTier {
  if (population === disputedPopulation) return at80000;
  return tierBounds.findLast((bounds) => population >= bounds.fromInclusive)?.tier ?? 1;
}

/**
 * The last word on the tier of a contract year: its own, or that of the last amendment. A year that the file does not describe
 * keeps the terms of the last one that it does.
 */
function lastStated(contract: Contract, year: number): Omit<TierUsed, 'population'> | undefined {
  const ofYear = contract.years.findLast((each) => each.year.value <= year);
  const byAmendment = amendmentsOfYear(contract.terms, year).findLast(
    ({ amendment }) => amendment.sizeTier !== undefined,
  );
  const stated = ofYear?.sizeTier;
  const amended = byAmendment?.amendment.sizeTier;
  if (stated !== undefined && ofYear !== undefined && ofYear.year.value >= (byAmendment?.year ?? 0))
    return { ...stated, origin: 'year', since: ofYear.year.value };
  return amended && { ...amended, origin: 'amendment', since: byAmendment?.year };
}

/** The tier that pays a contract year, and what decided it; undefined when the file says nothing of it. */
export function tierOfYear(contract: Contract, year: number, readings: ReadingsUsed): TierUsed | undefined {
  const { cpts } = contract;
  const { value: population, at } = cpts.population ?? {};
  const stated = lastStated(contract, year);
  if (stated !== undefined) return { ...stated, population };
  if (cpts.sizeTier !== undefined) return { ...cpts.sizeTier, origin: 'cpts', population };
  if (population === undefined || at === undefined) return undefined;
  const value = tierOfPopulation(population, readings.tier_at_80000.value);
  return { value, origin: 'population', at, population };
}

/** Whether the tier depends on the reading of exactly 80 000 inhabitants. */
export const isTierDisputed = (tier: TierUsed): boolean =>
  tier.origin === 'population' && tier.population === disputedPopulation;

/** Warns where the year before states its own tier and this one does not, so that it is paid at another. */
export function unrepeatedTier(contract: Contract, year: number, tier: TierUsed): Problem[] {
  const index = contract.years.findIndex((each) => each.year.value === year);
  const [before, own] = [contract.years[index - 1], contract.years[index]];
  const { sizeTier } = before ?? {};
  if (own === undefined || sizeTier === undefined || own.sizeTier !== undefined) return [];
  if (sizeTier.value === tier.value || tier.origin === 'amendment') return [];
  const facts = { year, chosen: tier.value, before: sizeTier.value };
  return [problem('tier-not-repeated', own.year.at, facts, sizeTier.at)];
}

/** Warns when the population suggests another tier than the stated one, or is the disputed bound. */
export function tierProblems(tier: TierUsed, readings: ReadingsUsed): Problem[] {
  const { population, value, at } = tier;
  if (population === undefined) return [];
  if (isTierDisputed(tier)) {
    return [problem('tier-boundary', at, { chosen: value, other: value === 3 ? 2 : 3, population })];
  }
  const suggested = tierOfPopulation(population, readings.tier_at_80000.value);
  const isDisputed = population === disputedPopulation && (value === 2 || value === 3);
  if (suggested === value || isDisputed) return [];
  // The least and the greatest tier have one bound: next to it a digit proves nothing.
  const isTelling = (value !== 1 && value !== 4) || Math.abs(suggested - value) > 2;
  const tenfold = [population / 10, population * 10].find(
    (other) =>
      isTelling && Number.isInteger(other) && tierOfPopulation(other, readings.tier_at_80000.value) === value,
  );
  if (tenfold !== undefined)
    return [problem('population-tenfold', at, { stated: value, suggested, population, likely: tenfold })];
  return [problem('tier-differs-from-population', at, { stated: value, suggested, population })];
}
