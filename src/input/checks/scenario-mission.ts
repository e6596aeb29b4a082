/** A scenario gives rates to missions that the contract declares, and none to the crisis mission, which has no rate (R4). */
import { missions } from '../../domain/mission.ts';
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';

export const scenarioMissionDeclared: Check = (contract) =>
  contract.scenarios.flatMap((scenario) =>
    missions.flatMap((mission) => {
      const at = scenario.missions[mission]?.at;
      if (at === undefined || contract.missions[mission] !== undefined) return [];
      return [problem('scenario-mission-undeclared', at, { mission })];
    }),
  );

export const scenarioWithoutCrisis: Check = (contract) =>
  contract.scenarios.flatMap(({ missions: supposed }) => {
    const at = supposed.health_crisis?.at;
    return at === undefined ? [] : [problem('scenario-crisis', at, {})];
  });
