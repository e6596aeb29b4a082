/** R4 and R10: which version of the crisis plan a contract year pays. */
import { isBefore } from '../base/calendar.ts';
import type { Contract, CrisisPlan } from '../domain/contract.ts';
import { type Problem, problem } from '../domain/problem.ts';
import type { ContractPeriod } from '../domain/result.ts';
import { planWords } from '../domain/vocabulary.ts';

/**
 * A first drafting in the contract year in which the mission starts, updates afterwards; a renewed contract has its
 * plan already, unless the mission starts after the renewal.
 */
function planExpected(
  contract: Contract,
  year: number,
  period: ContractPeriod | undefined,
): 'initial' | 'update' {
  const start = contract.missions.health_crisis?.start?.value;
  const isRenewal = contract.terms.renewal?.value === true;
  if (period === undefined || start === undefined) return year === 1 && !isRenewal ? 'initial' : 'update';
  return isBefore(start, period.from) ? 'update' : 'initial';
}

/** What the file says of the plan, else what the rule expects; a difference between the two warns. */
export function crisisPlanOfYear(
  contract: Contract,
  year: number,
  period: ContractPeriod | undefined,
): { readonly plan: CrisisPlan; readonly problems: readonly Problem[] } {
  const expected = planExpected(contract, year, period);
  const described = contract.years.find((candidate) => candidate.year.value === year);
  const stated = described?.missions.health_crisis?.plan;
  if (stated === undefined) return { plan: expected, problems: [] };
  const isUnexpected = stated.value !== 'none' && stated.value !== expected;
  const facts = { year, expected: planWords[expected][contract.language] };
  const problems = isUnexpected ? [problem('plan-unexpected', stated.at, facts)] : [];
  return { plan: stated.value, problems };
}
