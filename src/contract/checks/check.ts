/** Cross-field checks: facts of a contract that do not fit together. They need no amount of the law. */
import { addDays, addMonths, type CalendarDate } from '../../amounts/calendar.ts';
import type { Given, Place } from '../../amounts/source.ts';
import type { Contract, DescribedYear, MissionYear } from '../../law/contract-terms.ts';
import type { Mission } from '../../law/mission.ts';
import { contractTerms } from '../../law/terms.ts';
import { type Problem, problem } from '../../problems/problem.ts';

export type Check = (contract: Contract) => readonly Problem[];

/** What a year says of a mission. */
interface MissionInYear {
  readonly contract: Contract;
  readonly year: DescribedYear;
  readonly mission: Mission;
  readonly described: MissionYear;
}
export type MissionCheck = (inYear: MissionInYear) => readonly Problem[];

/** Names that stand twice, each pointing at the first. */
export function duplicates(of: 'commune' | 'indicator', names: readonly Given<string>[]): readonly Problem[] {
  const firsts = new Map<string, Place>();
  return names.flatMap(({ value, at }) => {
    const folded = of === 'commune' ? value.toLowerCase() : value;
    const first = firsts.get(folded);
    if (first !== undefined) return [problem('duplicate', at, { of, name: value }, first)];
    firsts.set(folded, at);
    return [];
  });
}

/** The first day of a contract year: the anniversary of the signature (agreement, model contract). */
export const firstDayOf = (signed: CalendarDate, year: number): CalendarDate =>
  addMonths(signed, contractTerms.monthsOfYear * (year - 1));

/** The day before the next anniversary. */
export const lastDayOf = (signed: CalendarDate, year: number): CalendarDate =>
  addDays(firstDayOf(signed, year + 1), -1);

/** The last day of the contract's five years. */
export const lastDayOfTerm = (signed: CalendarDate): CalendarDate => lastDayOf(signed, contractTerms.years);
