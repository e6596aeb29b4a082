import { difference, type Explained, sum } from './explained.ts';
import type { MissionResult } from './result.ts';

/** The most a mission may earn in a contract year: its fixed and its variable ceilings together. */
export const missionCeiling = (result: MissionResult): Explained =>
  sum({ name: 'ceiling', line: result.mission }, [result.fixed.ceiling, result.variable.ceiling]);

/**
 * What no indicator can earn of a mission's variable envelope, because the amounts they state add up to less. Undefined
 * for a mission without indicators.
 */
export function beyondReach({ mission, variable, indicators }: MissionResult): Explained | undefined {
  if (indicators.length === 0) return undefined;
  const label = { line: mission, part: 'variable' } as const;
  const within = sum(
    { name: 'shared_out', ...label },
    indicators.map((indicator) => indicator.ceiling),
  );
  return difference({ name: 'difference', ...label }, variable.ceiling, within);
}
