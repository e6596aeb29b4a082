/** A year talks of missions that the section `missions` declares. */
import type { Place } from '../../base/source.ts';
import { missions } from '../../domain/mission.ts';
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';

export const missionDeclared: Check = (contract) =>
  contract.years.flatMap((year) =>
    missions.flatMap((mission) => {
      const at: Place | undefined = year.missions[mission]?.at ?? year.expected?.missions[mission]?.at;
      if (at === undefined || contract.missions[mission] !== undefined) return [];
      return [problem('mission-undeclared', at, { mission, year: year.year.value })];
    }),
  );
