/** The part of a contract that one line depends on: its mission, in its year. Working it out alone is many times faster. */

import { type Mission, missions } from '../../domain/mission.ts';
import type { LineCheck } from '../../domain/payment-check.ts';
import type { Situation } from './situation.ts';

const missionOf = ({ due }: LineCheck): Mission | undefined =>
  missions.find((each) => due.line.startsWith(`${each}.`));

/** Lines with the same scope depend on the same part. */
export const scopeOf = (line: LineCheck): string => `${line.due.year ?? 0} ${missionOf(line) ?? ''}`;

/** The situation with one mission alone, or with none. */
export function ofMission(situation: Situation, mission: Mission | undefined): Situation {
  const plan = mission && situation.contract.missions[mission];
  const kept = mission === undefined || plan === undefined ? {} : { [mission]: plan };
  return { ...situation, contract: { ...situation.contract, missions: kept } };
}

/** The situation with only what the line depends on; whole where its year is not described. */
export function narrowed(situation: Situation, line: LineCheck): Situation {
  const years = situation.contract.years.filter(({ year }) => year.value === line.due.year);
  if (years.length === 0) return situation;
  const { contract, options, ...rest } = ofMission(situation, missionOf(line));
  const { through: _through, ...narrow } = options;
  return { contract: { ...contract, years }, options: narrow, ...rest };
}
