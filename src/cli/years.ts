/** Which contract years a command shows. */
import { type CalendarDate, isAfter, isBefore } from '../amounts/calendar.ts';
import { yearAlone } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { contractPeriod, yearsBegun } from '../calculate/period.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import { contractTerms } from '../law/terms.ts';
import type { Problem } from '../problems/problem.ts';
import { Misuse } from './context.ts';
import { absentYear, unknownYear, yearToCome } from './misuse.ts';

/** The years that the file describes, or the first one when it describes none. */
export const yearsOfInterest = ({ contract, years }: ContractResult): readonly YearResult[] =>
  contract.years.length > 0 ? years : years.slice(0, 1);

/** A scale's last check matters for the years that were asked for, not for the others. */
export const problemsOfYears = (
  problems: readonly Problem[],
  years: readonly YearResult[],
): readonly Problem[] =>
  problems.filter(
    (item) =>
      item.code !== 'scale-not-verified-since' ||
      years.some(({ period }) => period !== undefined && !isBefore(period.from, item.facts.date)),
  );

/** `last`, `all` or a number from 1 to 9. */
export const isYearWord = (text: string): boolean => /^([1-9]|last|all)$/.test(text);

/**
 * The years `--year` asks for. By default a machine gets all, a person the last one that the file describes, or the first
 * one when it describes none.
 */
export function chosenYears(
  result: ContractResult,
  asked: string | undefined,
  isForMachine: boolean,
): readonly YearResult[] {
  if (asked === 'all' || (asked === undefined && isForMachine)) return result.years;
  if (asked === undefined || asked === 'last') return yearsOfInterest(result).slice(-1);
  if (!/^[1-9]$/.test(asked)) throw new Misuse(unknownYear(asked));
  const found = result.years.filter((year) => year.year === Number(asked));
  if (found.length === 0) {
    const known = result.years.map((year) => year.year);
    const isDescribed = result.contract.years.length > 0 && !result.years.some((year) => year.isProjected);
    const { source, terms } = result.contract;
    const isToCome = isDescribed && Number(asked) <= contractTerms.years && source.name !== '-';
    throw new Misuse(
      isToCome
        ? yearToCome(Number(asked), known, source.name, terms.signed !== undefined)
        : absentYear(Number(asked), known, isDescribed),
    );
  }
  return found;
}

/**
 * The year that runs, projected where the file does not describe it. Undefined before the signature, after the end, and
 * undated.
 */
export function yearOn(
  { contract, years }: ContractResult,
  on: CalendarDate,
  options: ComputeOptions,
): YearResult | undefined {
  const running = yearsBegun(contract.terms, on);
  const period = contractPeriod(contract.terms, running);
  if (running === 0 || period === undefined || isAfter(on, period.to)) return undefined;
  return years.find(({ year }) => year === running) ?? yearAlone(contract, running, options);
}
