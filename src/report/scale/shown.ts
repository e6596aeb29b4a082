import type { CalendarDate } from '../../base/calendar.ts';
import type { Language } from '../../domain/contract.ts';
import { type SizeTier, sizeTiers } from '../../domain/mission.ts';

/** Why this scale is shown: named, in force on a day asked for, or the newest for want of both. */
export type ScaleChosen =
  | { readonly kind: 'named' }
  | { readonly kind: 'on'; readonly date: CalendarDate }
  | { readonly kind: 'newest' };

export interface ScaleShown {
  readonly lang: Language;
  readonly chosen: ScaleChosen;
  /** One tier only; absent for all four. */
  readonly tier?: SizeTier;
}

export const tiersShown = ({ tier }: Pick<ScaleShown, 'tier'>): readonly SizeTier[] =>
  tier === undefined ? sizeTiers : [tier];
