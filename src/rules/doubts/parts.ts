/** The parts that a year's total adds up: operations, then the fixed and the variable part of each mission. */
import { isZero } from '../../base/money.ts';
import type { Explained } from '../../domain/explained.ts';
import { childrenOf } from '../../domain/explained-children.ts';
import type { PartName, RuleId } from '../../domain/label.ts';
import { type Envelope, envelopes } from '../../domain/mission.ts';
import type { YearResult } from '../../domain/result.ts';
import { isUncertain } from '../../domain/status.ts';
import { ruleSources } from '../../scale/articles.ts';

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
