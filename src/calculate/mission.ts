/** One mission in one contract year: its fixed part (R2), its variable part (R3) or the crisis rule (R4). */
import { isZero } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Contract, DescribedYear, MissionPlan, MissionYear } from '../contract/contract-terms.ts';
import { sum } from '../law/explained.ts';
import { type Mission, missions } from '../law/mission.ts';
import type { ReadingId, Readings } from '../law/reading.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { fixedPart } from './fixed-part.ts';
import { contractAmount, type FullYearAmounts } from './full-year-amounts.ts';
import type { Funded } from './fungibility/envelope.ts';
import { crisisFixedPart, crisisPlanOfYear, crisisVariablePart } from './health-crisis.ts';
import { fromZeroProblems, indicatorAmountProblems } from './indicators.ts';
import type { ReadingsUsed } from './options.ts';
import type { ContractPeriod, EnvelopePart, MissionResult } from './result.ts';
import { missionBases, type Running, runningIn } from './running.ts';
import { variablePart } from './variable-part.ts';

interface YearContext {
  readonly contract: Contract;
  readonly year: number;
  readonly period: ContractPeriod | undefined;
  readonly amounts: FullYearAmounts;
  readonly readings: ReadingsUsed;
  /** Whether a contract year has an amount for the crisis plan. */
  readonly isPlanPaidIn: (year: number) => boolean;
  /** The rate that fills results not known yet, mission by mission. */
  readonly assumed: (mission: Mission) => Given<Ratio> | undefined;
}

const inPartialYear = ['prorata', 'variable_in_partial_year'] as const;
const onTheWay = ['partial_results'] as const;

/** A plan that pays nothing pays nothing under either reading; days count only where it is prorated. */
function readingsOfCrisis(
  running: Running,
  { ceiling }: EnvelopePart,
  reading: Readings['crisis_plan_in_partial_year'],
  isPlanDisputed: boolean,
): ReadingId[] {
  if (running.kind === 'not_started' || isZero(ceiling.value)) return [];
  return [
    ...(running.kind === 'partial' ? (['crisis_plan_in_partial_year'] as const) : []),
    ...(running.kind === 'partial' && reading === 'prorated' ? (['prorata'] as const) : []),
    ...(isPlanDisputed ? (['first_crisis_plan'] as const) : []),
  ];
}

/** A mission that the year's scale does not have earns only what the signed contract states. */
function scaleProblems(mission: Mission, plan: MissionPlan, { amounts, contract }: YearContext): Problem[] {
  const { scale } = amounts;
  const isStated = contractAmount(contract, mission, 'fixed') !== undefined;
  if (isStated || scale.amounts[mission] !== undefined) return [];
  return [problem('mission-not-in-scale', plan.at, { mission, scale: scale.id })];
}

/** What both parts of a mission come to. */
const totalsOf = (
  line: Mission,
  fixed: EnvelopePart,
  variable: EnvelopePart,
): Pick<MissionResult, 'ceiling' | 'entitled'> => ({
  ceiling: sum({ name: 'ceiling', line }, [fixed.ceiling, variable.ceiling]),
  entitled: sum({ name: 'entitled', line }, [fixed.entitled, variable.entitled]),
});

/** `described` is what the year says of the mission. Undefined for one that neither runs nor spends in this year. */
function missionOfYear(
  mission: Mission,
  plan: MissionPlan,
  described: MissionYear | undefined,
  context: YearContext,
) {
  const { contract, year, period, amounts, readings } = context;
  const endedAt = contract.terms.ended?.at;
  const running = runningIn(period, plan.start, plan.at, endedAt, readings.prorata.value);
  if (running.kind === 'not_started' && described?.spending === undefined) return undefined;
  const hasStarted = running.kind !== 'not_started';
  const days = hasStarted ? running.days : undefined;
  const bases = missionBases(contract, mission, plan, year, period);
  const problems = hasStarted ? scaleProblems(mission, plan, context) : [];
  const started = plan.start;
  if (mission === 'health_crisis') {
    const ofPlan = readings.first_crisis_plan.value;
    const crisis = crisisPlanOfYear(contract, year, period, ofPlan, context.isPlanPaidIn);
    const reading = readings.crisis_plan_in_partial_year.value;
    const fixed = crisisFixedPart(amounts, crisis, running, reading, described?.at ?? plan.at, bases);
    const variable = crisisVariablePart(amounts, described, running, plan.at);
    const paid = hasStarted ? crisis.plan : undefined;
    return {
      result: {
        mission,
        started,
        days,
        fixed,
        variable,
        indicators: [],
        ...totalsOf(mission, fixed, variable),
        plan: paid,
      },
      hasStarted,
      problems: [...problems, ...crisis.problems],
      readings: readingsOfCrisis(running, fixed, reading, crisis.reading !== undefined),
    };
  }
  const fixed = fixedPart(amounts, mission, running, plan.at, bases);
  const assumed = context.assumed(mission);
  const question = { amounts, mission, running, at: plan.at, described, assumed, readings, bases };
  const { variable, indicators } = variablePart(question);
  const isPartial = indicators.some(({ entitled }) => entitled.kind === 'choice');
  const fromZero =
    indicators.length === 0 || isZero(variable.ceiling.value)
      ? []
      : fromZeroProblems(mission, described?.indicators ?? [], readings.partial_results.value);
  return {
    result: { mission, started, days, fixed, variable, indicators, ...totalsOf(mission, fixed, variable) },
    hasStarted,
    problems: [...problems, ...fromZero],
    readings: [...(running.kind === 'partial' ? inPartialYear : []), ...(isPartial ? onTheWay : [])],
  };
}

/** Those that run or spend in the year. Loops: with lists made of lists a year takes a third longer. */
export function missionsOfYear(context: YearContext, year: DescribedYear) {
  const results: MissionResult[] = [];
  const envelopes: Funded[] = [];
  const readings: ReadingId[] = [];
  const problems: Problem[] = [];
  const amountProblems: Problem[] = [];
  for (const mission of missions) {
    const plan = context.contract.missions[mission];
    const described = year.missions[mission];
    const found = plan === undefined ? undefined : missionOfYear(mission, plan, described, context);
    const isOwn = described?.indicators.some(({ isInherited }) => isInherited !== true);
    // What is described for all years counts from the start of its mission, whatever was spent before.
    const counts = isOwn || found?.hasStarted;
    if (described !== undefined && mission !== 'health_crisis' && counts) {
      amountProblems.push(...indicatorAmountProblems(mission, described, context));
    }
    if (plan === undefined || found === undefined) continue;
    const { entitled: funded, fixed } = found.result;
    const spending = described?.spending;
    results.push(found.result);
    envelopes.push({ envelope: mission, funded, fixed: fixed.entitled, spending, at: plan.at });
    readings.push(...found.readings);
    problems.push(...found.problems);
  }
  problems.push(...amountProblems);
  return { results, envelopes, readings, problems };
}
