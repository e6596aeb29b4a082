/**
 * R4, health crisis mission (réponse aux crises sanitaires graves), avenant 2: the plan's first drafting earns the full
 * plan amount in the year the mission starts, updates half of it in later years; the crisis amount is earned only in the
 * measure the plan was mobilised in a crisis that the ARS recognised. R10: a renewed contract has its plan already.
 */
import { isZero } from '../base/money.ts';
import type { Place } from '../base/source.ts';
import type { CrisisPlan, MissionYear } from '../domain/contract.ts';
import { choice, type Explained, nothing, product, sum } from '../domain/explained.ts';
import { lawFactor, rateFactor } from '../domain/factor.ts';
import type { Readings } from '../domain/reading.ts';
import type { EnvelopePart, VariablePart } from '../domain/result.ts';
import { contractTerms } from '../scale/terms.ts';
import { type Basis, restingOn } from './basis.ts';
import { contractAmount, type FullYearAmounts, fullYear } from './full-year-amounts.ts';
import type { Running } from './running.ts';

const fixed = {
  fullYear: { name: 'full_year', line: 'health_crisis', part: 'fixed' },
  ceiling: { name: 'ceiling', line: 'health_crisis', part: 'fixed' },
  entitled: { name: 'entitled', line: 'health_crisis', part: 'fixed' },
} as const;
const variable = {
  ceiling: { name: 'ceiling', line: 'health_crisis', part: 'variable' },
  entitled: { name: 'entitled', line: 'health_crisis', part: 'variable' },
  pending: { name: 'pending', line: 'health_crisis', part: 'variable' },
} as const;

/** What the plan pays in a full year: its first drafting, or the update (half of it). */
function planAmount(amounts: FullYearAmounts, plan: 'initial' | 'update', at: Place): Explained {
  if (plan === 'initial') return fullYear(amounts, 'health_crisis', 'first_plan', at);
  const stated = contractAmount(amounts.contract, 'health_crisis', 'fixed');
  if (stated === undefined) return fullYear(amounts, 'health_crisis', 'plan_update', at);
  const half = lawFactor('plan_update_share', contractTerms.planUpdateShare, contractTerms.planUpdateStatus);
  return product(fixed.fullYear, stated, half, 'health_crisis');
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
  const label = fixed.ceiling;
  if (running.kind === 'not_started' || plan === 'none') {
    const isLate = running.kind === 'not_started';
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
  const prorated =
    running.kind === 'partial' && reading === 'prorated'
      ? product(label, full, running.share, 'health_crisis')
      : whole;
  const due =
    running.kind === 'partial'
      ? choice(label, prorated, 'crisis_plan_in_partial_year', reading, 'health_crisis')
      : whole;
  const ceiling = restingOn(due, bases);
  const entitled = sum(fixed.entitled, [ceiling], 'health_crisis');
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
  const pending = nothing(variable.pending, 'nothing_to_add', place);
  const mobilised = described?.mobilised;
  if (running.kind === 'not_started' || mobilised === undefined || mobilised.value.num === 0) {
    const reason = running.kind === 'not_started' ? 'not_started' : 'no_crisis_recognised';
    const ceiling = nothing(variable.ceiling, reason, place, 'health_crisis');
    return { ceiling, entitled: ceiling, status: ceiling.status, pending, isSimulated: false };
  }
  const full = fullYear(amounts, 'health_crisis', 'variable', at);
  const ceiling = sum(variable.ceiling, [full], 'health_crisis');
  const factor = rateFactor(mobilised);
  const entitled = product(variable.entitled, ceiling, factor, 'health_crisis');
  const attainmentRate = isZero(ceiling.value) ? undefined : factor.value;
  return { ceiling, entitled, status: ceiling.status, pending, isSimulated: false, attainmentRate };
}
