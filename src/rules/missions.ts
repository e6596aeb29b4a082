/** The missions of a contract year, in the agreement's order, with what the year says of each. */
import type { DescribedYear } from '../domain/contract.ts';
import { missions } from '../domain/mission.ts';
import type { Problem } from '../domain/problem.ts';
import type { ReadingId } from '../domain/reading.ts';
import type { MissionResult } from '../domain/result.ts';
import type { Funded } from './fungibility/envelope.ts';
import { indicatorAmountProblems } from './indicator-amounts.ts';
import { missionOfYear, type YearContext } from './mission.ts';

export interface MissionsOfYear {
  /** Of those that run or spend in the year. */
  readonly results: readonly MissionResult[];
  readonly envelopes: readonly Funded[];
  readonly readings: readonly ReadingId[];
  readonly problems: readonly Problem[];
}

export function missionsOfYear(context: YearContext, year: DescribedYear | undefined): MissionsOfYear {
  const results: MissionResult[] = [];
  const envelopes: Funded[] = [];
  const readings: ReadingId[] = [];
  const problems: Problem[] = [];
  const amountProblems: Problem[] = [];
  for (const mission of missions) {
    const plan = context.contract.missions[mission];
    const described = year?.missions[mission];
    if (described !== undefined && mission !== 'health_crisis') {
      amountProblems.push(...indicatorAmountProblems(mission, described, context.amounts));
    }
    const found = plan === undefined ? undefined : missionOfYear(mission, plan, described, context);
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
