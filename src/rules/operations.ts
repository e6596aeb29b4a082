/**
 * R1, operations (fonctionnement), agreement art. 9.1: the whole amount each contract year, whenever missions
 * start. A contract that ends early is paid for its days.
 */
import type { Place } from '../base/source.ts';
import { product, sum } from '../domain/explained.ts';
import type { EnvelopePart } from '../domain/result.ts';
import { type Basis, restingOn } from './basis.ts';
import { type FullYearAmounts, fullYear } from './full-year-amounts.ts';
import type { Running } from './running.ts';

const labels = {
  ceiling: { name: 'ceiling', line: 'operations', part: 'fixed' },
  entitled: { name: 'entitled', line: 'operations', part: 'fixed' },
} as const;

/** `running` is how much of the contract year the contract itself runs; `at` the year in the file. */
export function operationsOfYear(
  amounts: FullYearAmounts,
  running: Running,
  at: Place,
  basis?: Basis,
): EnvelopePart {
  const full = fullYear(amounts, 'operations', 'fixed', at);
  const whole =
    running.kind === 'partial'
      ? product(labels.ceiling, full, running.share, 'operations')
      : sum(labels.ceiling, [full], 'operations');
  const ceiling = restingOn(whole, basis === undefined ? [] : [basis]);
  const entitled = sum(labels.entitled, [ceiling], 'operations');
  return { ceiling, entitled, status: full.status };
}
