/**
 * The parts that a year's total adds up, operations and then the fixed and the variable part of each mission: which of them
 * rest on amounts or rules that are not confirmed, and how much of them is certain whatever the reading.
 */
import { type Cents, centsOf, compareCents, isZero, total } from '../amounts/money.ts';
import type { Place } from '../amounts/source.ts';
import type { YearResult } from '../calculate/result.ts';
import { type WhyUnsure, whyUnsure } from '../calculate/why-unsure.ts';
import { type Explained, leastOf, nodesWithin, nothing, sum } from '../law/explained.ts';
import { type PartName, type RuleId, ruleSources } from '../law/label.ts';
import { type Envelope, missions } from '../law/mission.ts';
import { isUncertain, type ScaleCell, type Status } from '../law/scale.ts';

interface PartKey {
  readonly line: Envelope;
  readonly part: PartName;
}

interface PartOfTotal extends PartKey {
  readonly amount: Explained;
  /** True when results not known yet were filled by an assumed rate. */
  readonly isSimulated: boolean;
}

export interface UnsurePart extends PartKey {
  readonly amount: Explained;
  readonly status: Status;
  /** The amounts of the signed contract that would make its own sure, and the rules it rests on that nothing makes sure. */
  readonly why: WhyUnsure;
  /** The amounts of the scale it rests on that are not confirmed. */
  readonly cells: readonly ScaleCell[];
  /** The rules that pay it of which our reading is itself not sure. */
  readonly rules: readonly RuleId[];
}

export interface UnsureParts {
  /** Parts that bear a star, for their amounts or for a rule, greatest first: together the year's `toVerify`. */
  readonly unsure: readonly UnsurePart[];
  /** Parts without a star that the rule of the crisis plan pays, of which our reading is not sure, greatest first. */
  readonly underRules: { readonly parts: readonly UnsurePart[]; readonly total: Cents };
  /** Parts that follow by arithmetic from confirmed amounts: as sure as these. */
  readonly derived: readonly UnsurePart[];
}

const partKeys: readonly PartKey[] = [
  { line: 'operations', part: 'fixed' },
  ...missions.flatMap((line): PartKey[] => [
    { line, part: 'fixed' },
    { line, part: 'variable' },
  ]),
];

/** Undefined for a mission that is not in the year. */
function partOf({ operations, missions }: YearResult, { line, part }: PartKey): PartOfTotal | undefined {
  if (line === 'operations') return { line, part, amount: operations.entitled, isSimulated: false };
  const mission = missions.find((candidate) => candidate.mission === line);
  if (mission === undefined) return undefined;
  const isSimulated = part === 'variable' && mission.variable.isSimulated;
  return { line, part, amount: mission[part].entitled, isSimulated };
}

/** The rules on which an amount rests of which our reading is not sure; nothing is owed by no rule at all. */
const unsureRules = (amount: Explained): readonly RuleId[] => [
  ...new Set(
    nodesWithin([amount], ({ value }) => !isZero(value)).flatMap(({ rule }) =>
      rule !== undefined && isUncertain(ruleSources[rule].status) ? [rule] : [],
    ),
  ),
];

const unconfirmedCells = (amount: Explained): ScaleCell[] => [
  ...new Set(
    nodesWithin([amount]).flatMap((node) =>
      node.kind === 'scale' && node.status !== 'confirmed' ? [node.cell] : [],
    ),
  ),
];

/** Each part once: by its amount, else by the rules that pay it, else as derived. */
export function unsureParts(year: YearResult): UnsureParts {
  const all = partKeys
    .flatMap((key): UnsurePart[] => {
      const amount = partOf(year, key)?.amount;
      if (amount === undefined || isZero(amount.value)) return [];
      const rules = unsureRules(amount);
      if (amount.status === 'confirmed' && rules.length === 0) return [];
      return [
        {
          ...key,
          amount,
          status: amount.status,
          why: whyUnsure([amount]),
          cells: unconfirmedCells(amount),
          rules,
        },
      ];
    })
    .sort((a, b) => compareCents(b.amount.value, a.amount.value));
  const sure = all.filter(({ status }) => !isUncertain(status));
  const parts = sure.filter(({ rules }) => rules.length > 0);
  return {
    unsure: all.filter(({ status }) => isUncertain(status)),
    underRules: { parts, total: total(parts.map(({ amount }) => amount.value)) },
    derived: sure.filter(({ rules }) => rules.length === 0),
  };
}

/** True when neither an amount, a rule nor an assumed result is in doubt. */
const isSure = ({ amount, isSimulated }: PartOfTotal): boolean =>
  !isUncertain(amount.status) && unsureRules(amount).length === 0 && !isSimulated;

function certainPart(key: PartKey, years: readonly YearResult[]): Explained | undefined {
  const parts = years.map((year) => partOf(year, key));
  if (parts.some((part) => part === undefined || !isSure(part))) return undefined;
  const distinct = new Map(
    parts.flatMap((part) => (part ? [[centsOf(part.amount.value), part.amount]] : [])),
  );
  const [first, ...others] = distinct.values();
  if (first === undefined) return undefined;
  const least = leastOf({ name: 'certain', ...key }, [first, ...others]);
  return isZero(least.value) ? undefined : least;
}

/**
 * What is certain whatever the reading: each part counts for the least that any combination of readings gives it, and only
 * where every one of them pays it from amounts that are confirmed or derived. `years` is the same contract year under every
 * combination; `at` stands for nothing certain.
 */
export function certainOf(years: readonly YearResult[], at: Place): Explained {
  const parts = partKeys.flatMap((key) => certainPart(key, years) ?? []);
  return parts.length === 0
    ? nothing({ name: 'certain' }, 'nothing_to_add', at)
    : sum({ name: 'certain' }, parts);
}
