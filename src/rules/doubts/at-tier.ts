/** The same contract and results at another size tier. */
import { type Cents, centsOf, shareOut, times, total, zero } from '../../base/money.ts';
import { ratio } from '../../base/ratio.ts';
import type { Contract, DescribedYear, Indicator, MissionYear, Outcome } from '../../domain/contract.ts';
import { type Mission, missions, type SizeTier } from '../../domain/mission.ts';
import type { YearResult } from '../../domain/result.ts';
import type { Scale } from '../../scale/scale.ts';
import { statedAmount } from '../attainment.ts';
import { fullYear } from '../full-year-amounts.ts';

/** How the full variable envelope of a mission differs between the two tiers. */
interface Change {
  readonly from: Cents;
  readonly to: Cents;
}

function resized(outcome: Outcome, { from, to }: Change): Outcome {
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
function resizedIndicators(indicators: readonly Indicator[], { from, to }: Change): readonly Indicator[] {
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

function resizedMissions(
  described: DescribedYear,
  changeOf: (mission: Mission) => Change,
): Partial<Record<Mission, MissionYear>> {
  const resizedYear: Partial<Record<Mission, MissionYear>> = {};
  for (const mission of missions) {
    const talk = described.missions[mission];
    if (talk === undefined) continue;
    resizedYear[mission] = { ...talk, indicators: resizedIndicators(talk.indicators, changeOf(mission)) };
  }
  return resizedYear;
}

/** Amounts read in the signed contract are those of its own tier: at another one, the scale's count. */
export function contractAtTier(
  contract: Contract,
  { year, sizeTier }: YearResult,
  scale: Scale,
  tier: SizeTier,
): Contract {
  const at = sizeTier.at;
  const stated = { value: tier, at };
  const bare: Contract = { ...contract, terms: { ...contract.terms, amounts: {} } };
  const changeOf = (mission: Mission): Change => ({
    from: fullYear({ scale, sizeTier: sizeTier.value, contract }, mission, 'variable', at).value,
    to: fullYear({ scale, sizeTier: tier, contract: bare }, mission, 'variable', at).value,
  });
  return {
    ...bare,
    cpts: { ...contract.cpts, sizeTier: stated },
    years: contract.years.map((described) =>
      described.year.value === year
        ? { ...described, sizeTier: stated, missions: resizedMissions(described, changeOf) }
        : described,
    ),
  };
}
