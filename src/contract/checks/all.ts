/** Every cross-field check, in the order of the file's sections. */
import type { Contract } from '../../law/contract.ts';
import type { Problem } from '../../problems/problem.ts';
import { budgetLines } from './budget.ts';
import type { Check } from './check.ts';
import {
  communeDuplicate,
  communesSum,
  endWithinTerm,
  leapDaySignature,
  letterBeforeContract,
  scenarioIndicatorKnown,
  scenarioMissionDeclared,
  scenarioWithoutCrisis,
  tierKnown,
} from './dates-and-cpts.ts';
import { indicatorDuplicate, indicatorsOrRate, stepDirectionKnown, weightsOrAmounts } from './indicators.ts';
import {
  missionDeclared,
  missionRunning,
  missionStartKnown,
  missionStartWithinContract,
} from './missions.ts';
import { crisisKeys, transferToAnother, yearsBeforeEnd, yearsInOrder } from './years.ts';

const checks: readonly Check[] = [
  communeDuplicate,
  endWithinTerm,
  leapDaySignature,
  letterBeforeContract,
  missionRunning,
  yearsInOrder,
  yearsBeforeEnd,
  indicatorsOrRate,
  indicatorDuplicate,
  stepDirectionKnown,
  crisisKeys,
  transferToAnother,
  scenarioWithoutCrisis,
  tierKnown,
  communesSum,
  missionStartKnown,
  missionStartWithinContract,
  missionDeclared,
  weightsOrAmounts,
  scenarioMissionDeclared,
  scenarioIndicatorKnown,
  budgetLines,
];

/** All that does not fit together. */
export const checkContract = (contract: Contract): readonly Problem[] =>
  checks.flatMap((check) => check(contract));
