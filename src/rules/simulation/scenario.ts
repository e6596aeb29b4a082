/**
 * A scenario as a patched contract: its general rate fills what is pending; a rate it gives to a mission, or to an indicator
 * by its name, replaces what the file says. A mission's rate stands for each of its indicators, whose maxima still bound it.
 */
import type { Contract, MissionYear, Scenario, ScenarioMission } from '../../domain/contract.ts';
import { type Mission, missions } from '../../domain/mission.ts';
import type { ComputeOptions } from '../options.ts';
import { changeIndicators, changeMission, withRate } from './replace.ts';

/** What to compute instead of the contract as its file stands. */
export interface Supposed {
  readonly contract: Contract;
  readonly options: ComputeOptions;
}

/** A scenario, or one of ours, which has neither a name nor a place. */
export interface Supposition extends Pick<Scenario, 'attainmentRate'> {
  readonly missions: { readonly [Of in Mission]?: Omit<ScenarioMission, 'at'> };
}

function supposed(described: MissionYear, scenario: Omit<ScenarioMission, 'at'>): MissionYear {
  const { attainmentRate } = scenario;
  const isReplaced = attainmentRate !== undefined && described.attainmentRate !== undefined;
  const named = changeIndicators(described, (indicator) => {
    const own = scenario.indicators.find(({ name }) => name.value === indicator.name.value)?.rate;
    const rate = own ?? attainmentRate;
    return rate === undefined ? indicator : withRate(indicator, rate);
  });
  return isReplaced ? { ...named, attainmentRate } : named;
}

export function supposing(contract: Contract, scenario: Supposition, options: ComputeOptions): Supposed {
  let result = contract;
  let missionAttainment = options.missionAttainment ?? {};
  for (const mission of missions) {
    const rates = scenario.missions[mission];
    if (rates === undefined) continue;
    result = changeMission(result, mission, (described) => supposed(described, rates));
    if (rates.attainmentRate !== undefined) {
      missionAttainment = { ...missionAttainment, [mission]: rates.attainmentRate };
    }
  }
  const { attainmentRate: attainment } = scenario;
  const filled = attainment === undefined ? {} : { attainment };
  return { contract: result, options: { ...options, ...filled, missionAttainment } };
}
