/** What scenarios suppose. */
import { nearest } from '../../base/suggestion.ts';
import { missions } from '../../domain/mission.ts';
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';
import { missionsInYears } from './described.ts';

/** A scenario gives rates to missions that the contract declares, and none to the crisis mission, which has no rate (R4). */
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

/** A scenario names indicators that some year describes in that mission. */
export const scenarioIndicatorKnown: Check = (contract) =>
  contract.scenarios.flatMap((scenario) =>
    missions.flatMap((mission) => {
      const described = missionsInYears(contract).filter((each) => each.mission === mission);
      const known = described.flatMap((each) =>
        each.described.indicators.map((indicator) => indicator.name.value),
      );
      const supposed = scenario.missions[mission]?.indicators ?? [];
      return supposed
        .filter(({ name }) => !known.includes(name.value))
        .map(({ name }) => {
          const suggestion = nearest(name.value, known);
          const hint = suggestion === undefined ? {} : { suggestion };
          return problem('scenario-indicator-unknown', name.at, { name: name.value, ...hint });
        });
    }),
  );
