/**
 * What is certain of a year's total whatever the reading: each part counts for the least that any combination of readings
 * gives it, and only where every one of them pays it from amounts that are confirmed or derived.
 */
import { centsOf, isZero } from '../../base/money.ts';
import type { Place } from '../../base/source.ts';
import { type Explained, leastOf, nothing, sum } from '../../domain/explained.ts';
import type { YearResult } from '../../domain/result.ts';
import { isSure, type PartKey, partKeys, partOf } from './parts.ts';

const distinct = (amounts: readonly Explained[]): Explained[] =>
  amounts.filter(
    ({ value }, index) => amounts.findIndex((other) => centsOf(other.value) === centsOf(value)) === index,
  );

function certainPart(key: PartKey, years: readonly YearResult[]): Explained | undefined {
  const parts = years.map((year) => partOf(year, key));
  if (parts.some((part) => part === undefined || !isSure(part))) return undefined;
  const [first, ...others] = distinct(parts.flatMap((part) => part?.amount ?? []));
  if (first === undefined) return undefined;
  const least = leastOf({ name: 'certain', line: key.line, part: key.part }, [first, ...others]);
  return isZero(least.value) ? undefined : least;
}

/** `years` is the same contract year under every combination of readings; `at` stands for nothing certain. */
export function certainOf(years: readonly YearResult[], at: Place): Explained {
  const parts = partKeys.flatMap((key) => certainPart(key, years) ?? []);
  return parts.length === 0
    ? nothing({ name: 'certain' }, 'nothing_to_add', at)
    : sum({ name: 'certain' }, parts);
}
