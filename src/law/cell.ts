import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { ScaleLine, SizeTier } from './mission.ts';
import type { Status } from './status.ts';

/**
 * What part of a line an amount of a scale pays. Care access was, in 2019, a base plus a compensation for
 * organising unscheduled care (soins non programmés). The crisis plan pays its first drafting, then its yearly update.
 */
export const scaleParts = [
  'fixed',
  'fixed_base',
  'fixed_unscheduled_care',
  'fixed_first_plan',
  'fixed_plan_update',
  'variable',
] as const;
export type ScalePart = (typeof scaleParts)[number];

/** One amount of a scale, for one tier, for a full contract year, with all that says how sure it is. */
export interface Cell {
  readonly scale: string;
  readonly line: ScaleLine;
  readonly part: ScalePart;
  readonly sizeTier: SizeTier;
  readonly amount: Cents;
  readonly status: Status;
  /** Where it was read. */
  readonly source: string;
  /** The day it was last checked, where it is not its scale's: an amount taken from a base keeps the base's. */
  readonly verifiedOn?: CalendarDate;
}
