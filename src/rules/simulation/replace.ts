/** Copies of a contract in which a result is another one: what a person would write by editing the file. */
import type { Ratio } from '../../base/ratio.ts';
import type { Given } from '../../base/source.ts';
import type { Contract, DescribedYear, Indicator, MissionYear, Outcome } from '../../domain/contract.ts';
import type { Mission } from '../../domain/mission.ts';
import { statedAmount } from '../attainment.ts';

/** The indicator with another result; a maximum that its steps stated stays its maximum. */
export function withOutcome(indicator: Indicator, outcome: Outcome): Indicator {
  const stated = statedAmount(indicator);
  if (stated === undefined) return { ...indicator, outcome };
  return { ...indicator, amount: indicator.amount ?? { value: stated, at: indicator.at }, outcome };
}

export const withRate = (indicator: Indicator, rate: Given<Ratio>): Indicator =>
  withOutcome(indicator, { kind: 'rate', rate });

/** The contract with `change` made to the mission in each year that describes it, or in one year only. */
export function changeMission(
  contract: Contract,
  mission: Mission,
  change: (described: MissionYear) => MissionYear,
  onlyYear?: number,
): Contract {
  const changed = (year: DescribedYear): DescribedYear => {
    const described = year.missions[mission];
    const isMeant = onlyYear === undefined || year.year.value === onlyYear;
    if (described === undefined || !isMeant) return year;
    return { ...year, missions: { ...year.missions, [mission]: change(described) } };
  };
  return { ...contract, years: contract.years.map(changed) };
}

export const changeIndicators = (
  described: MissionYear,
  change: (indicator: Indicator, index: number) => Indicator,
): MissionYear => ({ ...described, indicators: described.indicators.map(change) });
