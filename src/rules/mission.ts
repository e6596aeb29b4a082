/** One mission in one contract year: its fixed part (R2), its variable part (R3) or the crisis rule (R4). */
import { isZero } from '../base/money.ts';
import type { Ratio } from '../base/ratio.ts';
import type { Given } from '../base/source.ts';
import type { Contract, MissionPlan, MissionYear } from '../domain/contract.ts';
import { sum } from '../domain/explained.ts';
import type { Mission } from '../domain/mission.ts';
import { type Problem, problem } from '../domain/problem.ts';
import type { ReadingId, Readings } from '../domain/reading.ts';
import type { ContractPeriod, EnvelopePart, MissionResult, ReadingsUsed } from '../domain/result.ts';
import { hasLine } from '../scale/scale.ts';
import { missionBases } from './basis.ts';
import { crisisPlanOfYear } from './crisis-plan.ts';
import { fixedPart } from './fixed-part.ts';
import { contractAmount, type FullYearAmounts } from './full-year-amounts.ts';
import { crisisFixedPart, crisisVariablePart } from './health-crisis.ts';
import { type Running, runningIn } from './running.ts';
import { variablePart } from './variable-part.ts';

export interface YearContext {
  readonly contract: Contract;
  readonly year: number;
  readonly period: ContractPeriod | undefined;
  readonly amounts: FullYearAmounts;
  readonly readings: ReadingsUsed;
  /** The rate that fills results not known yet, mission by mission. */
  readonly assumed: (mission: Mission) => Given<Ratio> | undefined;
}

export interface MissionOfYear {
  readonly result: MissionResult;
  readonly problems: readonly Problem[];
  readonly readings: readonly ReadingId[];
}

const readingsOf = (running: Running): ReadingId[] =>
  running.kind === 'partial' ? ['prorata', 'variable_in_partial_year'] : [];

/** A plan that pays nothing pays nothing under either reading; days count only where it is prorated. */
function readingsOfCrisis(
  running: Running,
  { ceiling }: EnvelopePart,
  reading: Readings['crisis_plan_in_partial_year'],
): ReadingId[] {
  if (running.kind !== 'partial' || isZero(ceiling.value)) return [];
  return reading === 'prorated'
    ? ['prorata', 'crisis_plan_in_partial_year']
    : ['crisis_plan_in_partial_year'];
}

/** A mission that the year's scale does not know earns only what the signed contract states. */
function scaleProblems(mission: Mission, plan: MissionPlan, { amounts, contract }: YearContext): Problem[] {
  if (hasLine(amounts.scale, mission) || contractAmount(contract, mission, 'fixed') !== undefined) return [];
  return [problem('mission-not-in-scale', plan.at, { mission, scale: amounts.scale.id })];
}

/** `described` is what the year says of the mission. Undefined for one that neither runs nor spends in this year. */
export function missionOfYear(
  mission: Mission,
  plan: MissionPlan,
  described: MissionYear | undefined,
  context: YearContext,
): MissionOfYear | undefined {
  const { contract, year, period, amounts, readings } = context;
  const endedAt = contract.terms.ended?.at;
  const running = runningIn(period, plan.start, plan.at, endedAt, readings.prorata.value);
  if (running.kind === 'not_started' && described?.spending === undefined) return undefined;
  const started = plan.start;
  const days = running.kind === 'not_started' ? undefined : running.days;
  const bases = missionBases(contract, mission, plan, year, period);
  const problems = running.kind === 'not_started' ? [] : scaleProblems(mission, plan, context);
  if (mission === 'health_crisis') {
    const crisis = crisisPlanOfYear(contract, year, period);
    const reading = readings.crisis_plan_in_partial_year.value;
    const fixed = crisisFixedPart(amounts, crisis.plan, running, reading, described?.at ?? plan.at, bases);
    const variable = crisisVariablePart(amounts, described, running, plan.at);
    const entitled = sum({ name: 'entitled', line: mission }, [fixed.entitled, variable.entitled]);
    const paid = running.kind === 'not_started' ? undefined : crisis.plan;
    return {
      result: { mission, fixed, variable, indicators: [], entitled, started, days, plan: paid },
      problems: [...problems, ...crisis.problems],
      readings: readingsOfCrisis(running, fixed, reading),
    };
  }
  const reading = readings.variable_in_partial_year.value;
  const fixed = fixedPart(amounts, mission, running, plan.at, bases);
  const assumed = context.assumed(mission);
  const question = { amounts, mission, running, at: plan.at, described, assumed, reading, bases };
  const { variable, indicators } = variablePart(question);
  const entitled = sum({ name: 'entitled', line: mission }, [fixed.entitled, variable.entitled]);
  return {
    result: { mission, fixed, variable, indicators, entitled, started, days },
    problems,
    readings: readingsOf(running),
  };
}
