/** Rules beside the one that pays an amount: what in the file makes them apply, and the amounts that rest on them. */
import { isBefore } from '../base/calendar.ts';
import { present } from '../base/lists.ts';
import type { Place } from '../base/source.ts';
import type { Contract, MissionPlan } from '../domain/contract.ts';
import { type Explained, sum } from '../domain/explained.ts';
import type { RuleId } from '../domain/label.ts';
import type { Mission } from '../domain/mission.ts';
import type { ContractPeriod } from '../domain/result.ts';

export interface Basis {
  readonly rule: RuleId;
  /** What in the file makes it apply. */
  readonly at: Place;
}

/** A contract that ends early is paid for the days it ran: our reading, which no article states. */
export function endBasis({ terms }: Contract, period: ContractPeriod | undefined): Basis | undefined {
  if (terms.ended === undefined || period?.isEnded !== true) return undefined;
  return { rule: 'early_end', at: terms.ended.at };
}

/** R10: in year 1 of a renewed contract nothing is prorated for a mission that ran before, and its plan is an update. */
function renewalBasis(
  { terms }: Contract,
  mission: Mission,
  { start }: MissionPlan,
  year: number,
  period: ContractPeriod | undefined,
): Basis | undefined {
  const { renewal } = terms;
  if (year !== 1 || renewal?.value !== true) return undefined;
  const isOld =
    period === undefined || start === undefined
      ? mission === 'health_crisis'
      : isBefore(start.value, period.from);
  return isOld ? { rule: 'renewal', at: renewal.at } : undefined;
}

/** Most amounts rest on the rule that pays them alone. */
const none: readonly Basis[] = [];

export const missionBases = (
  contract: Contract,
  mission: Mission,
  plan: MissionPlan,
  year: number,
  period: ContractPeriod | undefined,
): readonly Basis[] => {
  const renewal = renewalBasis(contract, mission, plan, year, period);
  const end = endBasis(contract, period);
  return renewal === undefined && end === undefined ? none : present([renewal, end]);
};

/** The same amount, which also rests on these rules. */
export const restingOn = (amount: Explained, bases: readonly Basis[]): Explained =>
  bases.reduce<Explained>((inner, { rule, at }) => sum(inner.label, [inner], rule, at), amount);
