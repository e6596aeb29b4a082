/** What is doubtful in a contract year, and what each doubt is worth. */
import type { Cents } from '../amounts/money.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import type { PartName, RuleId } from '../law/label.ts';
import type { Envelope, SizeTier } from '../law/mission.ts';
import type { ReadingId, ReadingValue, Regime } from '../law/reading.ts';
import type { Cell, Status } from '../law/scale.ts';

export interface YearDoubts {
  readonly year: YearResult;
  /** Other readings that change what the year earns or may still earn, most costly first. */
  readonly readings: readonly ReadingDoubt[];
  /** Other readings under which the file itself would be refused: they have no price. */
  readonly refused: readonly OtherReading[];
  /** Other readings of fungibility that leave more or less uncovered: they never change what is owed. */
  readonly fungibility: readonly FungibilityDoubt[];
  /** Parts of the total that rest on amounts not confirmed, greatest first: together the year's `toVerify`. */
  readonly unsure: readonly UnsurePart[];
  /** Parts whose amounts are sure and of which only the rule that pays them is not, greatest first. */
  readonly underRules: { readonly parts: readonly UnsurePart[]; readonly total: Cents };
  /** Parts that follow by arithmetic from confirmed amounts: as sure as these. */
  readonly derived: readonly UnsurePart[];
  /** What every reading gives at least, on amounts confirmed or derived alone. */
  readonly certain: Explained;
  /** The neighbouring tiers, smaller first. */
  readonly tiers: readonly TierForesight[];
}

export interface OtherReading {
  readonly reading: ReadingId;
  readonly used: ReadingValue;
  readonly other: ReadingValue;
}

export interface ReadingDoubt extends OtherReading {
  readonly total: Explained;
  /** The total under the other reading less the total now. */
  readonly difference: Cents;
  /** The same for what results not known yet may still earn. */
  readonly pending: Explained;
  readonly pendingDifference: Cents;
}

export interface FungibilityDoubt {
  readonly regime: Regime;
  readonly uncovered: Explained;
  readonly difference: Cents;
}

export interface UnsurePart {
  readonly line: Envelope;
  readonly part: PartName;
  readonly amount: Explained;
  readonly status: Status;
  /** The amounts of the scale it rests on that are not confirmed. */
  readonly cells: readonly Cell[];
  /** The rules that pay it of which our reading is itself not sure. */
  readonly rules: readonly RuleId[];
}

export interface TierForesight {
  readonly tier: SizeTier;
  /** What the year would earn for the same results, at the scale's amounts. */
  readonly total: Explained;
  readonly difference: Cents;
  /** How far the population is from that tier; absent when the file gives no population. */
  readonly away?: { readonly direction: 'more' | 'fewer' | 'within'; readonly inhabitants: number };
}
