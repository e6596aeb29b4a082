/** The parts that a year's total adds up: operations, then the fixed and the variable part of each mission. */
import { centsOf, isZero } from '../amounts/money.ts';
import type { Place } from '../amounts/source.ts';
import type { YearResult } from '../calculate/result.ts';
import { childrenOf, type Explained, leastOf, nothing, sum } from '../law/explained.ts';
import { type PartName, type RuleId, ruleSources } from '../law/label.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { isUncertain } from '../law/scale.ts';

export interface PartKey {
  readonly line: Envelope;
  readonly part: PartName;
}

export interface PartOfTotal extends PartKey {
  readonly amount: Explained;
  /** True when results not known yet were filled by an assumed rate. */
  readonly isSimulated: boolean;
}

export const partKeys: readonly PartKey[] = envelopes.flatMap((line): PartKey[] =>
  line === 'operations'
    ? [{ line, part: 'fixed' }]
    : [
        { line, part: 'fixed' },
        { line, part: 'variable' },
      ],
);

/** Undefined for a mission that is not in the year. */
export function partOf(
  { operations, missions }: YearResult,
  { line, part }: PartKey,
): PartOfTotal | undefined {
  if (line === 'operations') return { line, part, amount: operations.entitled, isSimulated: false };
  const mission = missions.find((candidate) => candidate.mission === line);
  if (mission === undefined) return undefined;
  const isSimulated = part === 'variable' && mission.variable.isSimulated;
  return { line, part, amount: mission[part].entitled, isSimulated };
}

/** The rules on which an amount rests of which our reading is not sure; nothing is owed by no rule at all. */
export function unsureRules(amount: Explained): readonly RuleId[] {
  const { value, rule } = amount;
  if (isZero(value)) return [];
  const own = rule !== undefined && isUncertain(ruleSources[rule].status) ? [rule] : [];
  return [...new Set([...own, ...childrenOf(amount).flatMap(unsureRules)])];
}

/** True when neither an amount, a rule nor an assumed result is in doubt. */
export const isSure = ({ amount, isSimulated }: PartOfTotal): boolean =>
  !isUncertain(amount.status) && unsureRules(amount).length === 0 && !isSimulated;

/**
 * What is certain of a year's total whatever the reading: each part counts for the least that any combination of readings
 * gives it, and only where every one of them pays it from amounts that are confirmed or derived.
 */

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
