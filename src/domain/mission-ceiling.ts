import { type Explained, sum } from './explained.ts';
import type { MissionResult } from './result.ts';

/** The most a mission may earn in a contract year: its fixed and its variable ceilings together. */
export const missionCeiling = (result: MissionResult): Explained =>
  sum({ name: 'ceiling', line: result.mission }, [result.fixed.ceiling, result.variable.ceiling]);
