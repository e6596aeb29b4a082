/** A cross-field check: facts of the contract that do not fit together. Needs no amount of the law. */
import { addDays, addMonths, type CalendarDate } from '../../amounts/calendar.ts';
import type { Contract, DescribedYear, MissionYear } from '../../law/contract.ts';
import { type Mission, missions } from '../../law/mission.ts';
import { contractTerms } from '../../law/terms.ts';
import type { Problem } from '../../problems/problem.ts';

export type Check = (contract: Contract) => readonly Problem[];

/** Walks over what the years describe. */

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

/** The first and last days of a contract and of its years (agreement, model contract). */

/** The first day of a contract year: the anniversary of the signature. */
export const firstDayOf = (signed: CalendarDate, year: number): CalendarDate =>
  addMonths(signed, contractTerms.monthsOfYear * (year - 1));

/** The day before the next anniversary. */
export const lastDayOf = (signed: CalendarDate, year: number): CalendarDate =>
  addDays(firstDayOf(signed, year + 1), -1);

/** The last day of the contract's five years. */
export const lastDayOfTerm = (signed: CalendarDate): CalendarDate => lastDayOf(signed, contractTerms.years);
