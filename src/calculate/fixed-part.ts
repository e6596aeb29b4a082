/**
 * R2, fixed part (volet fixe), agreement art. 9.2: due from the day the mission starts; in the contract year in which
 * it starts, prorated over its days. The health crisis mission has its own rule. R1, operations (fonctionnement), art. 9.1:
 * the whole amount each contract year, whenever missions start; of a contract that ends early, its days.
 */
import type { Place } from '../amounts/source.ts';
import { nothing, product, sum } from '../law/explained.ts';
import type { Envelope } from '../law/mission.ts';
import { type FullYearAmounts, fullYear } from './full-year-amounts.ts';
import type { EnvelopePart } from './result.ts';
import { type Basis, type Running, restingOnAll } from './running.ts';

/** `running` is how much of the contract year a mission runs, or for operations the contract; `at` its place in the file. */
export function fixedPart(
  amounts: FullYearAmounts,
  line: Envelope,
  running: Running,
  at: Place,
  bases: readonly Basis[],
): EnvelopePart {
  const rule = line === 'operations' ? 'operations' : 'fixed_part';
  const label = { name: 'ceiling', line, part: 'fixed' } as const;
  if (running.kind === 'not_started') {
    const none = nothing(label, 'not_started', running.at, rule);
    return { ceiling: none, entitled: none };
  }
  const full = fullYear(amounts, line, 'fixed', at);
  const due =
    running.kind === 'partial' ? product(label, full, running.share, rule) : sum(label, [full], rule);
  const ceiling = restingOnAll(due, bases);
  const entitled = sum({ name: 'entitled', line, part: 'fixed' }, [ceiling], rule);
  return { ceiling, entitled };
}
