/**
 * R2, fixed part (volet fixe), agreement art. 9.2: due from the day the mission starts; in the contract year in which
 * it starts, prorated over its days. The health crisis mission has its own rule.
 */
import type { Place } from '../base/source.ts';
import { nothing, product, sum } from '../domain/explained.ts';
import type { Mission } from '../domain/mission.ts';
import type { EnvelopePart } from '../domain/result.ts';
import { type Basis, restingOn } from './basis.ts';
import { type FullYearAmounts, fullYear } from './full-year-amounts.ts';
import type { Running } from './running.ts';

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
  const ceiling = restingOn(due, bases);
  const entitled = sum({ name: 'entitled', line: mission, part: 'fixed' }, [ceiling], 'fixed_part');
  return { ceiling, entitled, status: full.status };
}
