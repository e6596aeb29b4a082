/** A whole contract: the years its file describes, or, where it describes none, the years it may have. */
import { type CalendarDate, isAfter, isBefore } from '../amounts/calendar.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { contractTerms } from '../law/terms.ts';
import type { Problem } from '../problems/problem.ts';
import { allowanceProblems } from './allowances.ts';
import { type Computation, type ComputeOptions, readingsUsed } from './options.ts';
import { contractPeriod, deadlineProblems, yearsBegun } from './period.ts';
import type { ContractResult, YearResult } from './result.ts';
import { computeYear } from './year.ts';

/**
 * The described years. Without any: the five years of a dated contract, one full year of another. `through` adds those up to
 * it that the file does not describe. No year begins after the contract's end.
 */
function yearNumbers(contract: Contract, through: number | undefined): number[] {
  const described = contract.years.map((year) => year.year.value).sort((a, b) => a - b);
  const { signed, ended } = contract.terms;
  const otherwise = described.length > 0 ? 0 : signed === undefined ? 1 : contractTerms.years;
  const last = through ?? otherwise;
  if (last === 0) return described;
  const projected = Array.from({ length: last }, (_, index) => index + 1).filter((year) => {
    if (described.includes(year)) return false;
    const from = contractPeriod(contract.terms, year)?.from;
    return from === undefined || ended === undefined || !isBefore(ended.value, from);
  });
  return [...described, ...projected].sort((a, b) => a - b);
}

/** One contract year alone, described or not; undefined when no tier or no scale is known for it. */
export const yearAlone = (of: Computation, year: number): YearResult | undefined =>
  computeYear(of.contract, year, of.options, readingsUsed(of)).result;

/** One problem, said once: the years of a contract often share it; that a scale was not verified since, they share wherever it stands. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const isSame = (one: Problem, other: Problem): boolean =>
    one.code === other.code &&
    (one.code === 'scale-not-verified-since' ||
      (one.place.source === other.place.source && one.place.start === other.place.start));
  return problems.filter((item, index) => problems.findIndex((other) => isSame(other, item)) === index);
}

/**
 * What the contract earns each year, with everything doubtful about it. When a problem is an error, the years
 * that could be computed are still there, but must not be shown as a result.
 */
export function computeContract(contract: Contract, options: ComputeOptions): ContractResult {
  const readings = readingsUsed({ contract, options });
  const computed = yearNumbers(contract, options.through)
    .filter((year) => year >= (options.from ?? 1))
    .map((year) => computeYear(contract, year, options, readings));
  const isDescribed = contract.years.length > 0;
  const reference = isDescribed
    ? computed.findLast((year) => year.result?.isProjected === false)
    : computed.find((year) => year.scale !== undefined);
  const problems = [
    ...computed.flatMap((year) => year.problems),
    ...(reference?.scale === undefined ? [] : deadlineProblems(contract, reference.scale)),
    ...allowanceProblems(contract),
  ];
  return {
    contract,
    readings,
    options,
    years: computed.flatMap((year) => year.result ?? []),
    problems: withoutRepeats(problems),
  };
}

/** The same contract up to a day: with the years begun by then that its file does not describe, or with none of them. */
export function begunBy(
  { contract, options, problems }: ContractResult,
  day: CalendarDate,
  isProjecting: boolean,
): ContractResult {
  const through = isProjecting ? yearsBegun(contract.terms, day) : 0;
  return { ...computeContract(contract, { ...options, through }), problems };
}

/** The one of these years that runs. None before the signature, after the end, and without dates. */
export const yearOn = (years: readonly YearResult[], on: CalendarDate): YearResult | undefined =>
  years.find(({ period }) => period !== undefined && !isBefore(on, period.from) && !isAfter(on, period.to));
