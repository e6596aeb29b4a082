/** Every cross-field check. */
import type { Contract } from '../../law/contract.ts';
import { missions } from '../../law/mission.ts';
import type { Problem } from '../../problems/problem.ts';
import { budgetLines } from './budget.ts';
import { cptsChecks } from './cpts.ts';
import { indicatorChecks } from './indicators.ts';
import { missionChecks, missionYearChecks } from './missions.ts';
import { scenarioChecks } from './scenarios.ts';
import { yearChecks } from './years.ts';

const checks = [...cptsChecks, ...missionChecks, ...yearChecks, ...scenarioChecks, budgetLines];
const checksOfMission = [...missionYearChecks, ...indicatorChecks];

/** All that does not fit together. */
export const checkContract = (contract: Contract): readonly Problem[] => [
  ...checks.flatMap((check) => check(contract)),
  ...contract.years.flatMap((year) =>
    missions.flatMap((mission) => {
      const described = year.missions[mission];
      if (described === undefined) return [];
      return checksOfMission.flatMap((check) => check({ contract, year, mission, described }));
    }),
  ),
];
