/** Tier foresight: how far the population is from the neighbouring tiers, and what the year would earn there. */
import { type Cents, centsOf, shareOut, subtract, times, total, zero } from '../amounts/money.ts';
import { ratio } from '../amounts/ratio.ts';
import { computeContract } from '../calculate/compute.ts';
import { fullYear } from '../calculate/full-year-amounts.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import { statedAmount } from '../calculate/result-reached.ts';
import { tierOfPopulation } from '../calculate/size-tier.ts';
import { contractOfYear, withTier } from '../contract/amendments.ts';
import type { Contract, MissionPlan, MissionYear } from '../contract/contract-terms.ts';
import type { Explained } from '../law/explained.ts';
import type { Indicator, Outcome } from '../law/indicator-terms.ts';
import { type Mission, ofEachMission, type SizeTier, sizeTiers } from '../law/mission.ts';
import type { Scale } from '../law/scale.ts';
import { tierBounds } from '../law/terms.ts';

export interface TierForesight {
  readonly tier: SizeTier;
  /** What the year would earn for the same results, at the scale's amounts. */
  readonly total: Explained;
  readonly difference: Cents;
  /** How far the population is from that tier; absent when the file gives no population. */
  readonly away: Away | undefined;
}

export interface Away {
  readonly direction: 'more' | 'fewer' | 'within';
  readonly inhabitants: number;
}

/** How the full variable envelope of a mission differs between the two tiers. */
interface CeilingChange {
  readonly from: Cents;
  readonly to: Cents;
}

function resized(outcome: Outcome, { from, to }: CeilingChange): Outcome {
  if (outcome.kind !== 'steps' || centsOf(from) === 0) return outcome;
  const by = ratio(centsOf(to), centsOf(from));
  const steps = outcome.steps.map((step) => {
    if (step.pays.kind === 'rate') return step;
    const { value, at } = step.pays.amount;
    return { ...step, pays: { kind: 'amount', amount: { value: times(value, by), at } } } as const;
  });
  return { ...outcome, steps };
}

/** Maxima in euros are those of the contract's own tier: they keep their shares of the other envelope. */
function resizedIndicators(
  indicators: readonly Indicator[],
  { from, to }: CeilingChange,
): readonly Indicator[] {
  const stated = indicators.map((indicator) => statedAmount(indicator) ?? zero);
  const sum = total(stated);
  if (centsOf(sum) === 0 || centsOf(from) === 0) return indicators;
  const amounts = shareOut(times(sum, ratio(centsOf(to), centsOf(from))), stated.map(centsOf));
  return indicators.map((indicator, index) => {
    const value = amounts[index] ?? zero;
    const outcome = resized(indicator.outcome, { from: stated[index] ?? zero, to: value });
    return { ...indicator, amount: { value, at: indicator.amount?.at ?? indicator.at }, outcome };
  });
}

/** The indicators of each mission, of a year or of all years. */
const resizedMissions = <Of extends MissionYear | MissionPlan>(
  described: Partial<Record<Mission, Of>>,
  changeOf: (mission: Mission) => CeilingChange,
): Partial<Record<Mission, Of>> =>
  ofEachMission((mission) => {
    const each = described[mission];
    return each && { ...each, indicators: resizedIndicators(each.indicators, changeOf(mission)) };
  });

/** Amounts read in the signed contract are those of its own tier: at another one, the scale's count. */
function contractAtTier(
  whole: Contract,
  { year, sizeTier }: YearResult,
  scale: Scale,
  tier: SizeTier,
): Contract {
  const at = sizeTier.at;
  const contract = contractOfYear(whole, year);
  const amendments = contract.terms.amendments.map((amendment) => ({ ...amendment, amounts: {} }));
  const bare = withTier(
    { ...whole, terms: { ...whole.terms, amounts: {}, amendments } },
    { value: tier, at },
  );
  const changeOf = (mission: Mission): CeilingChange => ({
    from: fullYear({ scale, sizeTier: sizeTier.value, contract }, mission, 'variable', at).value,
    to: fullYear({ scale, sizeTier: tier, contract: bare }, mission, 'variable', at).value,
  });
  return {
    ...bare,
    missions: resizedMissions(bare.missions, changeOf),
    years: bare.years.map((described) =>
      described.year.value === year
        ? { ...described, missions: resizedMissions(described.missions, changeOf) }
        : described,
    ),
  };
}

/** The smallest population of a tier; one that the bounds dispute belongs where the reading puts it. */
function firstPopulation(tier: SizeTier, at80000: 2 | 3): number {
  const from = tierBounds.find((bounds) => bounds.tier === tier)?.fromInclusive ?? 0;
  return tierOfPopulation(from, at80000) === tier ? from : from + 1;
}

function awayFrom(population: number, tier: SizeTier, at80000: 2 | 3): Away {
  const first = firstPopulation(tier, at80000);
  if (population < first) return { direction: 'more', inhabitants: first - population };
  const next = sizeTiers.find((candidate) => candidate === tier + 1);
  const last = next === undefined ? population : firstPopulation(next, at80000) - 1;
  if (population > last) return { direction: 'fewer', inhabitants: population - last };
  return { direction: 'within', inhabitants: 0 };
}

/** For the same attainment of the same missions, started on the same days; at the amounts of the year's scale. */
export function tierForesight(
  { contract, options, readings }: ContractResult,
  year: YearResult,
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
    const away =
      population === undefined ? undefined : awayFrom(population, tier, readings.tier_at_80000.value);
    return [{ tier, total, difference, away }];
  });
}
