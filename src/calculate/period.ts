import {
  addDays,
  addMonths,
  type CalendarDate,
  daysInclusive,
  earlierOf,
  isAfter,
  isBefore,
} from '../amounts/calendar.ts';
import type { Contract, Terms } from '../law/contract-terms.ts';
import type { Mission } from '../law/mission.ts';
import type { Scale } from '../law/scale.ts';
import { contractTerms, coreDeadlines } from '../law/terms.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContractPeriod } from './result.ts';

/** The first day of contract year `year` (1 for the first): the anniversary of the signature. */
const anniversary = (signed: CalendarDate, year: number): CalendarDate =>
  addMonths(signed, (year - 1) * contractTerms.monthsOfYear);

/**
 * The days of a contract year, from one anniversary to the day before the next, cut short when the contract
 * ends within it. Undefined without a date of signature.
 */
export function contractPeriod(terms: Terms, year: number): ContractPeriod | undefined {
  if (terms.signed === undefined) return undefined;
  const from = anniversary(terms.signed.value, year);
  const last = addDays(anniversary(terms.signed.value, year + 1), -1);
  const to = terms.ended === undefined ? last : earlierOf(last, terms.ended.value);
  return { from, to, daysOfYear: daysInclusive(from, last), isEnded: isBefore(to, last) };
}

/**
 * R6, deadlines: the core missions are due, and must start within so many months of signature. This warns and
 * never blocks. Deployment dates are not in the file, so only starts are checked.
 */
function lateStart(contract: Contract, mission: Mission): Problem | undefined {
  const start = contract.missions[mission]?.start;
  const signed = contract.terms.signed;
  const deadlines = coreDeadlines[mission];
  if (start === undefined || signed === undefined || deadlines === undefined) return undefined;
  const deadline = addMonths(signed.value, deadlines.startMonths);
  if (!isAfter(start.value, deadline)) return undefined;
  // A start after the contract's term has a problem of its own where the file is read.
  const term = addMonths(signed.value, contractTerms.monthsOfYear * contractTerms.years);
  if (!isBefore(start.value, term)) return undefined;
  const facts = { mission, start: start.value, deadline, months: deadlines.startMonths };
  return problem('core-mission-late', start.at, facts, signed.at);
}

/** `scale` is that of the last year the file describes, or of year 1: its core missions are due. */
export function deadlineProblems(contract: Contract, scale: Scale): Problem[] {
  const problems: Problem[] = [];
  const missing = scale.coreMissions.filter((mission) => contract.missions[mission] === undefined);
  const place = contract.missionsAt ?? contract.cpts.name.at;
  if (missing.length > 0) problems.push(problem('core-mission-missing', place, { missions: missing }));
  const signed = contract.terms.signed;
  const isOlder = signed !== undefined && isBefore(signed.value, scale.inForceFrom);
  for (const mission of scale.coreMissions) {
    const isOwedSinceSignature = mission !== 'health_crisis' || !isOlder;
    const late = isOwedSinceSignature ? lateStart(contract, mission) : undefined;
    if (late !== undefined) problems.push(late);
  }
  return problems;
}

/** How many contract years have begun on a day: 0 before the signature and without one; at most the years of a contract. */
export function yearsBegun({ signed }: Terms, on: CalendarDate): number {
  if (signed === undefined) return 0;
  return Array.from({ length: contractTerms.years }, (_, index) => index + 1).filter(
    (year) => !isAfter(anniversary(signed.value, year), on),
  ).length;
}
