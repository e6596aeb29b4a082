/**
 * R4, health crisis mission (réponse aux crises sanitaires graves), avenant 2: the plan's first drafting earns the full
 * plan amount in the year the mission starts, updates half of it in later years; the crisis amount is earned only in the
 * measure the plan was mobilised in a crisis that the ARS recognised. R10: a renewed contract has its plan already.
 */
import { type CalendarDate, isBefore } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import type { Place } from '../amounts/source.ts';
import type { Contract, MissionYear } from '../contract/contract-terms.ts';
import { choice, type Explained, nothing, product, sum } from '../law/explained.ts';
import { type Factor, lawFactor, rateFactor } from '../law/factor.ts';
import type { Label, PartName } from '../law/label.ts';
import type { CrisisPlan } from '../law/mission.ts';
import type { Readings } from '../law/reading.ts';
import { contractTerms, lastDayOf } from '../law/terms.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { planWords } from '../vocabulary/vocabulary.ts';
import { amountOfScale, contractAmount, type FullYearAmounts, fullYear } from './full-year-amounts.ts';
import type { ContractPeriod, EnvelopePart, VariablePart } from './result.ts';
import { type Basis, type Running, restingOnAll } from './running.ts';

const labelled = (name: Label['name'], part: PartName): Label => ({ name, line: 'health_crisis', part });

/** What the plan pays in a full year: its first drafting, or the update (half of it). */
function planAmount(amounts: FullYearAmounts, plan: 'initial' | 'update', at: Place): Explained {
  if (plan === 'initial') return fullYear(amounts, 'health_crisis', 'fixed_first_plan', at);
  const own = contractAmount(amounts.contract, 'health_crisis', 'update');
  if (own !== undefined) return own;
  const stated = contractAmount(amounts.contract, 'health_crisis', 'fixed');
  if (stated === undefined) return fullYear(amounts, 'health_crisis', 'fixed_plan_update', at);
  // As sure as the scale's own update: an amount that is entered makes nothing less sure.
  const ofScale = amountOfScale(amounts.scale, amounts.sizeTier, 'health_crisis', 'fixed_plan_update');
  const status = ofScale?.status ?? contractTerms.planUpdateStatus;
  const half = lawFactor('plan_update_share', contractTerms.planUpdateShare, status);
  return product(labelled('full_year', 'fixed'), stated, half, 'health_crisis');
}

/** The plan's part; in the year the mission starts it is whole, unless the other reading is taken. */
export function crisisFixedPart(
  amounts: FullYearAmounts,
  { plan, reading: ofPlan }: PlanOfYear,
  running: Running,
  reading: Readings['crisis_plan_in_partial_year'],
  at: Place,
  bases: readonly Basis[],
): EnvelopePart {
  const label = labelled('ceiling', 'fixed');
  const isLate = running.kind === 'not_started';
  if (isLate || plan === 'none') {
    const [reason, where] = isLate ? (['not_started', running.at] as const) : (['no_plan', at] as const);
    const none = nothing(label, reason, where, 'health_crisis');
    return { ceiling: none, entitled: none };
  }
  const paid = planAmount(amounts, plan, at);
  const full = ofPlan === undefined ? paid : choice(paid.label, paid, 'first_crisis_plan', ofPlan);
  const whole = sum(label, [full], 'health_crisis');
  const chosen = (share: Factor): Explained =>
    reading === 'prorated' ? product(label, full, share, 'health_crisis') : whole;
  const due =
    running.kind === 'partial'
      ? choice(label, chosen(running.share), 'crisis_plan_in_partial_year', reading, 'health_crisis')
      : whole;
  const ceiling = restingOnAll(due, bases);
  const entitled = sum(labelled('entitled', 'fixed'), [ceiling], 'health_crisis');
  return { ceiling, entitled };
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
    return { ceiling, entitled: ceiling, pending, isSimulated: false };
  }
  const full = fullYear(amounts, 'health_crisis', 'variable', at);
  const ceiling = sum(labelled('ceiling', 'variable'), [full], 'health_crisis');
  const factor = rateFactor(mobilised);
  const entitled = product(labelled('entitled', 'variable'), ceiling, factor, 'health_crisis');
  const attainmentRate = isZero(ceiling.value) ? undefined : factor.value;
  return { ceiling, entitled, pending, isSimulated: false, attainmentRate };
}

/** The plan that a contract year pays. */
interface PlanOfYear {
  readonly plan: CrisisPlan;
  /** Present where the other reading of the first plan pays another one. */
  readonly reading?: Readings['first_crisis_plan'] | undefined;
}

/** The years before this one in which a mission that starts on a day runs, under a contract signed on `signed`. */
const yearsRunBefore = (year: number, start: CalendarDate, signed: CalendarDate): number[] =>
  Array.from({ length: year - 1 }, (_, index) => index + 1).filter(
    (earlier) => !isBefore(lastDayOf(signed, earlier), start),
  );

type Expected = Readonly<Record<Readings['first_crisis_plan'], 'initial' | 'update'>>;

/**
 * R4 and R10: the version of the crisis plan that a contract year pays under each reading: a first drafting in the contract
 * year in which the mission starts, or in the first one that pays a plan at all, for the scale of 2019 has none; updates
 * afterwards. A renewed contract has its plan already, unless the mission starts after the renewal. `isPaidIn`: whether a
 * contract year has an amount for the plan.
 */
function plansExpected(
  { missions, terms: { signed, renewal } }: Contract,
  year: number,
  period: ContractPeriod | undefined,
  isPaidIn: (year: number) => boolean,
): Expected {
  const start = missions.health_crisis?.start?.value;
  const both = (plan: 'initial' | 'update'): Expected => ({ first_paid_year: plan, start_year: plan });
  if (period === undefined || start === undefined || signed === undefined)
    return both(year === 1 && renewal?.value !== true ? 'initial' : 'update');
  if (!isBefore(start, period.from)) return both('initial');
  const isOld = renewal?.value === true && isBefore(start, signed.value);
  const isFirst = isPaidIn(year) && !yearsRunBefore(year, start, signed.value).some(isPaidIn);
  return { first_paid_year: isFirst && !isOld ? 'initial' : 'update', start_year: 'update' };
}

/** What the file says of the plan, else what the reading expects; what no reading expects warns. */
export function crisisPlanOfYear(
  contract: Contract,
  year: number,
  period: ContractPeriod | undefined,
  reading: Readings['first_crisis_plan'],
  isPaidIn: (year: number) => boolean,
): PlanOfYear & { readonly problems: readonly Problem[] } {
  const plans = plansExpected(contract, year, period, isPaidIn);
  const expected = plans[reading];
  const isDisputed = plans.first_paid_year !== plans.start_year;
  const described = contract.years.find((candidate) => candidate.year.value === year);
  const stated = described?.missions.health_crisis?.plan;
  if (stated === undefined)
    return { plan: expected, reading: isDisputed ? reading : undefined, problems: [] };
  const isUnexpected = stated.value !== 'none' && stated.value !== expected && !isDisputed;
  const facts = { year, expected: planWords[expected][contract.language] };
  const problems = isUnexpected ? [problem('plan-unexpected', stated.at, facts)] : [];
  return { plan: stated.value, problems };
}
