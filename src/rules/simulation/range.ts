/** A year's total against attainment, point by point. */
import { isZero } from '../../base/money.ts';
import type { Ratio } from '../../base/ratio.ts';
import type { Place } from '../../base/source.ts';
import type { Contract } from '../../domain/contract.ts';
import type { Explained } from '../../domain/explained.ts';
import { type Mission, missions } from '../../domain/mission.ts';
import type { YearResult } from '../../domain/result.ts';
import { yearAlone } from '../compute.ts';
import type { ComputeOptions } from '../options.ts';
import { type Supposition, supposing } from './scenario.ts';

/** What takes the rates of a range, in place of what the file says of it. */
export type RangeScope =
  /** Results not known yet; those known stay. */
  | { readonly kind: 'pending' }
  /** Every result of the year. */
  | { readonly kind: 'all' }
  | { readonly kind: 'mission'; readonly mission: Mission }
  | { readonly kind: 'indicator'; readonly mission: Mission; readonly indicator: string };

export interface RangePoint {
  readonly rate: Ratio;
  readonly total: Explained;
  /** What the mission of the scope earns, fixed part included. */
  readonly mission?: Explained;
}

/** What a range without a scope of its own moves: what is pending, or, where nothing is, every result. */
export const scopeOf = (year: YearResult): RangeScope =>
  isZero(year.totals.pending.value) ? { kind: 'all' } : { kind: 'pending' };

function scenarioAt(scope: RangeScope, rate: Ratio, at: Place): Supposition {
  const given = { value: rate, at };
  const whole = { attainmentRate: given, indicators: [] };
  switch (scope.kind) {
    case 'pending':
      return { attainmentRate: given, missions: {} };
    case 'all':
      return { missions: Object.fromEntries(missions.map((mission) => [mission, whole])) };
    case 'mission':
      return { missions: { [scope.mission]: whole } };
    case 'indicator': {
      const name = { value: scope.indicator, at };
      const indicators = [{ name, rate: given }];
      return { missions: { [scope.mission]: { indicators } } };
    }
  }
}

/** The year computed again at each rate. */
export function rangeOver(
  contract: Contract,
  year: YearResult,
  options: ComputeOptions,
  scope: RangeScope,
  rates: readonly Ratio[],
): readonly RangePoint[] {
  return rates.flatMap((rate) => {
    const other = supposing(contract, scenarioAt(scope, rate, contract.cpts.at), options);
    const found = yearAlone(other.contract, year.year, other.options);
    if (found === undefined) return [];
    const mission =
      'mission' in scope ? found.missions.find((each) => each.mission === scope.mission) : undefined;
    const common = { rate, total: found.totals.entitled };
    return [mission === undefined ? common : { ...common, mission: mission.entitled }];
  });
}
