/** A mission that starts some whole months earlier or later than the file says: a year either way at most. */
import { addMonths, isBefore } from '../../base/calendar.ts';
import { missions } from '../../domain/mission.ts';
import type { Candidate, Known } from './situation.ts';

const monthsUpTo = 12;

/** The nearest first. */
const shifts = Array.from({ length: monthsUpTo }, (_, index) => [-(index + 1), index + 1]).flat();

export const otherStarts = ({ contract }: Known): Candidate[] =>
  shifts.flatMap((months) =>
    missions.flatMap((mission): Candidate[] => {
      const plan = contract.missions[mission];
      const { signed, renewal } = contract.terms;
      if (plan?.start === undefined || signed === undefined) return [];
      const start = addMonths(plan.start.value, months);
      if (isBefore(start, signed.value) && renewal?.value !== true) return [];
      const moved = { ...plan, start: { ...plan.start, value: start } };
      return [
        {
          cause: { kind: 'start', mission, months, start },
          mission,
          alter: (situation) => {
            const { contract: old } = situation;
            return { ...situation, contract: { ...old, missions: { ...old.missions, [mission]: moved } } };
          },
        },
      ];
    }),
  );
