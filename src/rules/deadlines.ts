/**
 * R6, deadlines: the core missions are due, and must start within so many months of signature. This warns and
 * never blocks. Deployment dates are not in the file, so only starts are checked.
 */
import { addMonths, isAfter, isBefore } from '../base/calendar.ts';
import type { Contract } from '../domain/contract.ts';
import type { Mission } from '../domain/mission.ts';
import { type Problem, problem } from '../domain/problem.ts';
import type { Scale } from '../scale/scale.ts';
import { contractTerms, coreDeadlines } from '../scale/terms.ts';

function lateStart(contract: Contract, mission: Mission): Problem | undefined {
  const start = contract.missions[mission]?.start;
  const signed = contract.terms.signed;
  const deadlines = coreDeadlines[mission];
  if (start === undefined || signed === undefined || deadlines === undefined) return undefined;
  const deadline = addMonths(signed.value, deadlines.startMonths);
  if (!isAfter(start.value, deadline)) return undefined;
  // A start after the contract's term has its own problem, told where the file is read.
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
