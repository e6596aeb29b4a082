/**
 * R4, health crisis mission (réponse aux crises sanitaires graves), avenant 2: the plan's first drafting earns the full
 * plan amount in the year the mission starts, updates half of it in later years; the crisis amount is earned only in the
 * measure the plan was mobilised in a crisis that the ARS recognised. R10: a renewed contract has its plan already.
 */
import { isBefore } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import type { Place } from '../amounts/source.ts';
import type { Contract, CrisisPlan, MissionYear } from '../law/contract-terms.ts';
import { choice, type Explained, nothing, product, sum } from '../law/explained.ts';
import { type Factor, lawFactor, rateFactor } from '../law/factor.ts';
import type { Label, PartName } from '../law/label.ts';
import type { Readings } from '../law/reading.ts';
import { contractTerms } from '../law/terms.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { planWords } from '../vocabulary/vocabulary.ts';
import { contractAmount, type FullYearAmounts, fullYear } from './full-year-amounts.ts';
import type { ContractPeriod, EnvelopePart, VariablePart } from './result.ts';
import { type Basis, type Running, restingOn } from './running.ts';

const labelled = (name: Label['name'], part: PartName): Label => ({ name, line: 'health_crisis', part });

/** What the plan pays in a full year: its first drafting, or the update (half of it). */
function planAmount(amounts: FullYearAmounts, plan: 'initial' | 'update', at: Place): Explained {
  if (plan === 'initial') return fullYear(amounts, 'health_crisis', 'first_plan', at);
  const stated = contractAmount(amounts.contract, 'health_crisis', 'fixed');
  if (stated === undefined) return fullYear(amounts, 'health_crisis', 'plan_update', at);
  const half = lawFactor('plan_update_share', contractTerms.planUpdateShare, contractTerms.planUpdateStatus);
  return product(labelled('full_year', 'fixed'), stated, half, 'health_crisis');
}

/** The plan's part; in the year the mission starts it is whole, unless the other reading is taken. */
export function crisisFixedPart(
  amounts: FullYearAmounts,
  plan: CrisisPlan,
  running: Running,
  reading: Readings['crisis_plan_in_partial_year'],
  at: Place,
  bases: readonly Basis[],
): EnvelopePart {
  const label = labelled('ceiling', 'fixed');
  const isLate = running.kind === 'not_started';
  if (isLate || plan === 'none') {
    const none = nothing(
      label,
      isLate ? 'not_started' : 'no_plan',
      isLate ? running.at : at,
      'health_crisis',
    );
    return { ceiling: none, entitled: none, status: none.status };
  }
  const full = planAmount(amounts, plan, at);
  const whole = sum(label, [full], 'health_crisis');
  const chosen = (share: Factor): Explained =>
    reading === 'prorated' ? product(label, full, share, 'health_crisis') : whole;
  const due =
    running.kind === 'partial'
      ? choice(label, chosen(running.share), 'crisis_plan_in_partial_year', reading, 'health_crisis')
      : whole;
  const ceiling = restingOn(due, bases);
  const entitled = sum(labelled('entitled', 'fixed'), [ceiling], 'health_crisis');
  return { ceiling, entitled, status: full.status };
}

/** The crisis part: nothing at stake without a recognised crisis, and never prorated. */
export function crisisVariablePart(
  amounts: FullYearAmounts,
  described: MissionYear | undefined,
  running: Running,
  at: Place,
): VariablePart {
  const place = described?.mobilised?.at ?? described?.at ?? at;
  const pending = nothing(labelled('pending', 'variable'), 'nothing_to_add', place);
  const mobilised = described?.mobilised;
  if (running.kind === 'not_started' || mobilised === undefined || mobilised.value.num === 0) {
    const reason = running.kind === 'not_started' ? 'not_started' : 'no_crisis_recognised';
    const ceiling = nothing(labelled('ceiling', 'variable'), reason, place, 'health_crisis');
    return { ceiling, entitled: ceiling, status: ceiling.status, pending, isSimulated: false };
  }
  const full = fullYear(amounts, 'health_crisis', 'variable', at);
  const ceiling = sum(labelled('ceiling', 'variable'), [full], 'health_crisis');
  const factor = rateFactor(mobilised);
  const entitled = product(labelled('entitled', 'variable'), ceiling, factor, 'health_crisis');
  const attainmentRate = isZero(ceiling.value) ? undefined : factor.value;
  return { ceiling, entitled, status: ceiling.status, pending, isSimulated: false, attainmentRate };
}

/**
 * R4 and R10: which version of the crisis plan a contract year pays: a first drafting in the contract year in which the
 * mission starts, updates afterwards; a renewed contract has its plan already, unless the mission starts after the
 * renewal.
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
