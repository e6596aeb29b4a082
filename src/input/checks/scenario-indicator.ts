/** A scenario names indicators that some year describes in that mission. */

import { nearest } from '../../base/suggestion.ts';
import { missions } from '../../domain/mission.ts';
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';
import { missionsInYears } from './described.ts';

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
