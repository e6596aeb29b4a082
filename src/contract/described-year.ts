/** What a contract says of a year, where indicators are described once for all years. */
import type { Place } from '../amounts/source.ts';
import { type Mission, ofEachMission } from '../law/mission.ts';
import { contractOfYear } from './amendments.ts';
import type { Contract, DescribedYear, MissionPlan, MissionYear } from './contract-terms.ts';

/** A mission in a year that says nothing of it: its indicators wait for their results. Undefined without any. */
export function inheritedYear(plan: MissionPlan | undefined): MissionYear | undefined {
  if (plan === undefined || plan.indicators.length === 0) return undefined;
  return {
    at: plan.at,
    indicators: plan.indicators.map((indicator) => ({ ...indicator, isInherited: true })),
  };
}

/** What the file says of a year; of one that it does not describe, the indicators of the missions alone. */
export function yearOf(contract: Contract, number: number, at: Place = contract.cpts.name.at): DescribedYear {
  const described = contract.years.find(({ year }) => year.value === number);
  if (described !== undefined) return described;
  const plans = contractOfYear(contract, number).missions;
  return {
    at,
    year: { value: number, at },
    missions: ofEachMission((mission) => inheritedYear(plans[mission])),
    otherFunding: [],
    allowances: [],
  };
}

/** The contract with a mission of a year changed; a year, or a mission of it, that the file does not describe is added. */
export function withMission(
  contract: Contract,
  number: number,
  mission: Mission,
  change: (described: MissionYear) => MissionYear,
  at: Place = contract.cpts.at,
): Contract {
  const year = yearOf(contract, number, at);
  const changed = change(year.missions[mission] ?? { at, indicators: [] });
  const others = contract.years.filter((other) => other !== year);
  const years = [...others, { ...year, missions: { ...year.missions, [mission]: changed } }];
  return { ...contract, years: years.sort((a, b) => a.year.value - b.year.value) };
}
