/** The part of a contract that one line depends on: its mission, in its year. Working it out alone is many times faster. */

import { type Mission, missions } from '../../domain/mission.ts';
import type { LineCheck } from '../../domain/payment-check.ts';
import type { Situation } from './situation.ts';

/** Lines with the same scope depend on the same part. */
export function scopeOf({ due }: LineCheck): string {
  const mission = missions.find((each) => due.line.startsWith(`${each}.`));
  return `${due.year ?? 0} ${mission ?? ''}`;
}

/** The situation with only what the line depends on; whole where its year is not described. */
export function narrowed({ contract, options, ...rest }: Situation, { due }: LineCheck): Situation {
  const years = contract.years.filter(({ year }) => year.value === due.year);
  if (years.length === 0) return { contract, options, ...rest };
  const mission = missions.find((each) => due.line.startsWith(`${each}.`));
  const plan = mission === undefined ? undefined : contract.missions[mission];
  const { through: _through, ...narrow } = options;
  return {
    contract: {
      ...contract,
      missions: mission === undefined || plan === undefined ? {} : { [mission]: plan },
      years,
    },
    options: narrow,
    ...rest,
  };
}

/** The situation with one mission alone. */
export const ofMission = (situation: Situation, mission: Mission): Situation => {
  const plan = situation.contract.missions[mission];
  const missionsKept = plan === undefined ? {} : { [mission]: plan };
  return { ...situation, contract: { ...situation.contract, missions: missionsKept } };
};
