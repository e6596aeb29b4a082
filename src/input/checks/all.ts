/** Every cross-field check, in the order of the file's sections. */
import type { Contract } from '../../domain/contract.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';
import { communeDuplicate } from './commune-duplicate.ts';
import { communesSum } from './communes-sum.ts';
import { endWithinTerm, leapDaySignature } from './contract-dates.ts';
import { crisisKeys } from './crisis-keys.ts';
import { indicatorDuplicate } from './indicator-duplicate.ts';
import { indicatorsOrRate } from './indicators-and-rate.ts';
import { letterBeforeContract } from './letter-of-intent.ts';
import { missionDeclared } from './mission-declared.ts';
import { missionRunning } from './mission-running.ts';
import { missionStartKnown, missionStartWithinContract } from './mission-start.ts';
import { scenarioIndicatorKnown } from './scenario-indicator.ts';
import { scenarioMissionDeclared, scenarioWithoutCrisis } from './scenario-mission.ts';
import { stepDirectionKnown } from './step-direction.ts';
import { tierKnown } from './tier-known.ts';
import { transferToAnother } from './transfer-to-itself.ts';
import { weightsOrAmounts } from './weights.ts';
import { yearsBeforeEnd, yearsInOrder } from './years.ts';

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
];

/** All that does not fit together. */
export const checkContract = (contract: Contract): readonly Problem[] =>
  checks.flatMap((check) => check(contract));
