/** What a result may still win: an indicator, or a mission that has one rate or no result. */
import type { Measure } from '../../domain/contract.ts';
import type { Explained } from '../../domain/explained.ts';
import type { Mission } from '../../domain/mission.ts';

export interface Lever {
  readonly mission: Mission;
  /** Absent for a mission without indicators. */
  readonly indicator?: string;
  readonly ceiling: Explained;
  readonly earned: Explained;
  readonly pending: Explained;
  readonly missed: Explained;
  /** Missed and pending together: what is left to win. */
  readonly left: Explained;
  /** What one more point of attainment brings; absent where a result is all or nothing. */
  readonly point?: Explained;
  /** The next result that pays more, where results come in steps. */
  readonly next?: NextResult;
}

export interface NextResult {
  readonly kind: 'step' | 'target' | 'done';
  /** How far it is, and where; absent for what is done or not. */
  readonly distance?: Measure;
  readonly threshold?: Measure;
  /** What reaching it brings. */
  readonly pays: Explained;
}
