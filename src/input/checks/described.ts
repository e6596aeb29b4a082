/** Walks over what the years describe. */
import type { Contract, DescribedYear, MissionYear } from '../../domain/contract.ts';
import { type Mission, missions } from '../../domain/mission.ts';

export interface MissionInYear {
  readonly year: DescribedYear;
  readonly mission: Mission;
  readonly described: MissionYear;
}

/** Every mission of every year, in the order of the file, then of the agreement. */
export const missionsInYears = (contract: Contract): readonly MissionInYear[] =>
  contract.years.flatMap((year) =>
    missions.flatMap((mission) => {
      const described = year.missions[mission];
      return described === undefined ? [] : [{ year, mission, described }];
    }),
  );
