/** What scenarios suppose: rates of missions and of indicators that the contract has. */
import { missions } from '../../law/mission.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import type { Check } from './check.ts';
import { signedOn } from './mission-checks.ts';

/** A scenario gives rates to missions that the contract declares, and none to the crisis mission, which has no rate (R4). */
const missionSupposed: Check = (contract) =>
  contract.scenarios.flatMap(({ missions: supposed }) =>
    missions.flatMap((mission): readonly Problem[] => {
      const at = supposed[mission]?.at;
      if (at === undefined) return [];
      const isDeclared = contract.missions[mission] !== undefined;
      return [
        ...(isDeclared ? [] : [problem('mission-undeclared', at, { mission, ...signedOn(contract) })]),
        ...(mission === 'health_crisis' ? [problem('crisis-attainment', at, {})] : []),
      ];
    }),
  );

/** A scenario names indicators that some year describes in that mission. */
const indicatorSupposed: Check = ({ scenarios, years }) =>
  scenarios.flatMap((scenario) =>
    missions.flatMap((mission) => {
      const described = years.flatMap((year) => year.missions[mission]?.indicators ?? []);
      const allowed = [...new Set(described.map(({ name }) => name.value))];
      const supposed = scenario.missions[mission]?.indicators ?? [];
      return supposed
        .filter(({ name }) => !allowed.includes(name.value))
        .map(({ name: { value: text, at } }) => {
          const suggestion = nearest(text, allowed);
          const hint = suggestion === undefined ? {} : { suggestion };
          return problem('word-unknown', at, { of: 'indicator', text, allowed, ...hint });
        });
    }),
  );

export const scenarioChecks = [missionSupposed, indicatorSupposed];
