/**
 * R2, fixed part (volet fixe), agreement art. 9.2: due from the day the mission starts; in the contract year in which
 * it starts, prorated over its days. The health crisis mission has its own rule.
 */
import type { Place } from '../amounts/source.ts';
import { nothing, product, sum } from '../law/explained.ts';
import type { Mission } from '../law/mission.ts';
import { type FullYearAmounts, fullYear } from './full-year-amounts.ts';
import type { EnvelopePart } from './result.ts';
import { type Basis, type Running, restingOnAll } from './running.ts';

/** `at` is the mission in the file. */
export function fixedPart(
  amounts: FullYearAmounts,
  mission: Mission,
  running: Running,
  at: Place,
  bases: readonly Basis[],
): EnvelopePart {
  const label = { name: 'ceiling', line: mission, part: 'fixed' } as const;
  if (running.kind === 'not_started') {
    const none = nothing(label, 'not_started', running.at, 'fixed_part');
    return { ceiling: none, entitled: none, status: none.status };
  }
  const full = fullYear(amounts, mission, 'fixed', at);
  const due =
    running.kind === 'partial'
      ? product(label, full, running.share, 'fixed_part')
      : sum(label, [full], 'fixed_part');
  const ceiling = restingOnAll(due, bases);
  const entitled = sum({ name: 'entitled', line: mission, part: 'fixed' }, [ceiling], 'fixed_part');
  return { ceiling, entitled, status: ceiling.status };
}

/**
 * R1, operations (fonctionnement), agreement art. 9.1: the whole amount each contract year, whenever missions
 * start. A contract that ends early is paid for its days.
 */
const labels = {
  ceiling: { name: 'ceiling', line: 'operations', part: 'fixed' },
  entitled: { name: 'entitled', line: 'operations', part: 'fixed' },
} as const;

/** `running` is how much of the contract year the contract itself runs; `at` the year in the file. */
export function operationsOfYear(
  amounts: FullYearAmounts,
  running: Running,
  at: Place,
  bases: readonly Basis[],
): EnvelopePart {
  const full = fullYear(amounts, 'operations', 'fixed', at);
  const whole =
    running.kind === 'partial'
      ? product(labels.ceiling, full, running.share, 'operations')
      : sum(labels.ceiling, [full], 'operations');
  const ceiling = restingOnAll(whole, bases);
  const entitled = sum(labels.entitled, [ceiling], 'operations');
  return { ceiling, entitled, status: ceiling.status };
}
