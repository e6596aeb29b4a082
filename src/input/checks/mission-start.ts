/** A mission starts within the contract; a renewed contract's missions may run already (R10). */

import type { CalendarDate } from '../../base/calendar.ts';
import { isAfter, isBefore } from '../../base/calendar.ts';
import type { Given } from '../../base/source.ts';
import type { Contract, MissionPlan } from '../../domain/contract.ts';
import { type Mission, missions } from '../../domain/mission.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';
import { lastDayOfTerm } from './period.ts';

type Declared = readonly (readonly [Mission, MissionPlan])[];

const declared = (contract: Contract): Declared =>
  missions.flatMap((mission) => {
    const plan = contract.missions[mission];
    return plan === undefined ? [] : [[mission, plan] as const];
  });

/** With a date of signature, a year is prorated from the start of each mission: it must be known. */
export const missionStartKnown: Check = (contract) => {
  const { signed, renewal } = contract.terms;
  if (signed === undefined || renewal?.value === true) return [];
  return declared(contract).flatMap(([mission, plan]) =>
    plan.start === undefined ? [problem('mission-start-missing', plan.at, { mission }, signed.at)] : [],
  );
};

export const missionStartWithinContract: Check = (contract) => {
  const { signed } = contract.terms;
  return declared(contract).flatMap(([mission, { start }]) => {
    if (start === undefined) return [];
    // Without a signature full years are counted, whatever the start.
    if (signed === undefined) return [problem('mission-start-unused', start.at, { mission })];
    return outside(contract, mission, start, signed);
  });
};

function outside(
  contract: Contract,
  mission: Mission,
  start: Given<CalendarDate>,
  signed: Given<CalendarDate>,
): readonly Problem[] {
  const isRenewal = contract.terms.renewal?.value === true;
  if (isBefore(start.value, signed.value) && !isRenewal) {
    return [problem('mission-before-signature', start.at, { mission, signed: signed.value }, signed.at)];
  }
  const lastDay = lastDayOfTerm(signed.value);
  return isAfter(start.value, lastDay)
    ? [problem('mission-after-term', start.at, { mission, lastDay }, signed.at)]
    : [];
}
