import {
  addMonths,
  type CalendarDate,
  daysInclusive,
  earlierOf,
  isAfter,
  isBefore,
} from '../amounts/calendar.ts';
import { missionsEver } from '../contract/amendments.ts';
import type { Contract, Terms } from '../contract/contract-terms.ts';
import type { Mission } from '../law/mission.ts';
import type { Scale } from '../law/scale.ts';
import { contractTerms, firstDayOf, lastDayOf, startDeadlines } from '../law/terms.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContractPeriod } from './result.ts';

/**
 * The days of a contract year, from one anniversary to the day before the next, cut short when the contract
 * ends within it. Undefined without a date of signature.
 */
export function contractPeriod(terms: Terms, year: number): ContractPeriod | undefined {
  if (terms.signed === undefined) return undefined;
  const from = firstDayOf(terms.signed.value, year);
  const last = lastDayOf(terms.signed.value, year);
  const to = terms.ended === undefined ? last : earlierOf(last, terms.ended.value);
  return { from, to, daysOfYear: daysInclusive(from, last), isEnded: isBefore(to, last) };
}

/**
 * R6, deadlines: the core missions are due, and must start within so many months of signature. This warns and
 * never blocks.
 */
function lateStart(contract: Contract, mission: Mission): Problem | undefined {
  const start = missionsEver(contract)[mission]?.start;
  const signed = contract.terms.signed;
  const months = startDeadlines[mission];
  if (start === undefined || signed === undefined || months === undefined) return undefined;
  const deadline = addMonths(signed.value, months);
  if (!isAfter(start.value, deadline)) return undefined;
  // A start after the contract's term has a problem of its own where the file is read.
  if (isAfter(start.value, lastDayOf(signed.value, contractTerms.years))) return undefined;
  const facts = { mission, start: start.value, deadline, months };
  return problem('core-mission-late', start.at, facts, signed.at);
}

/** `scale` is that of the last year the file describes, or of year 1: its core missions are due. */
export function deadlineProblems(contract: Contract, scale: Scale): Problem[] {
  const { signed } = contract.terms;
  const declared = missionsEver(contract);
  const missing = scale.coreMissions.filter((mission) => declared[mission] === undefined);
  const place = contract.missionsAt ?? contract.cpts.name.at;
  const isOlder = signed !== undefined && isBefore(signed.value, scale.inForceFrom);
  const owed = scale.coreMissions.filter((mission) => mission !== 'health_crisis' || !isOlder);
  return [
    ...(missing.length > 0 ? [problem('core-mission-missing', place, { missions: missing })] : []),
    ...owed.flatMap((mission) => lateStart(contract, mission) ?? []),
  ];
}

/** How many contract years have begun on a day: 0 before the signature and without one; at most the years of a contract. */
export function yearsBegun({ signed }: Terms, on: CalendarDate): number {
  if (signed === undefined) return 0;
  return Array.from({ length: contractTerms.years }, (_, index) => index + 1).filter(
    (year) => !isAfter(firstDayOf(signed.value, year), on),
  ).length;
}
