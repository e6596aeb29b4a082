/** Every cross-field check. */
import type { Contract } from '../../law/contract-terms.ts';
import { missions } from '../../law/mission.ts';
import type { Problem } from '../../problems/problem.ts';
import { budgetEnvelopes, budgetLines } from './budget-checks.ts';
import { cptsChecks, yearChecks } from './contract-checks.ts';
import { indicatorChecks } from './indicator-checks.ts';
import { missionChecks, missionYearChecks, scenarioChecks } from './mission-checks.ts';

const checks = [
  ...cptsChecks,
  ...missionChecks,
  ...yearChecks,
  ...scenarioChecks,
  budgetLines,
  budgetEnvelopes,
];
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
