/**
 * R6, deadlines: the core missions are due, and must start within so many months of signature. This warns and
 * never blocks. Deployment dates are not in the file, so only starts are checked.
 */
import { addMonths, isAfter, isBefore } from '../base/calendar.ts';
import { joined } from '../base/lists.ts';
import type { Contract } from '../domain/contract.ts';
import type { Mission } from '../domain/mission.ts';
import { type Problem, problem } from '../domain/problem.ts';
import type { Scale } from '../scale/scale.ts';
import { contractTerms, coreDeadlines } from '../scale/terms.ts';

function lateStart(contract: Contract, mission: Mission): Problem[] {
  const start = contract.missions[mission]?.start;
  const signed = contract.terms.signed;
  const deadlines = coreDeadlines[mission];
  if (start === undefined || signed === undefined || deadlines === undefined) return [];
  const deadline = addMonths(signed.value, deadlines.startMonths);
  // A start after the contract's term has its own problem, told where the file is read.
  const term = addMonths(signed.value, contractTerms.monthsOfYear * contractTerms.years);
  if (!isAfter(start.value, deadline) || !isBefore(start.value, term)) return [];
  const facts = { mission, start: start.value, deadline, months: deadlines.startMonths };
  return [problem('core-mission-late', start.at, facts, signed.at)];
}

/** `scale` is that of the last year the file describes, or of year 1: its core missions are due. */
export function deadlineProblems(contract: Contract, scale: Scale): Problem[] {
  const missing = scale.coreMissions.filter((mission) => contract.missions[mission] === undefined);
  const place = contract.missionsAt ?? contract.cpts.name.at;
  const absent: Problem[] =
    missing.length === 0 ? [] : [problem('core-mission-missing', place, { missions: missing })];
  const signed = contract.terms.signed;
  const owedSinceSignature = scale.coreMissions.filter(
    (mission) =>
      mission !== 'health_crisis' || signed === undefined || !isBefore(signed.value, scale.inForceFrom),
  );
  return joined([absent, ...owedSinceSignature.map((mission) => lateStart(contract, mission))]);
}
