/** Which scale pays a contract year: named by an option or the file, else in force on the day the reading says. */
import { type CalendarDate, isAfter } from '../amounts/calendar.ts';
import type { Given, Place } from '../amounts/source.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { newestScale, scaleInForce } from '../law/in-force.ts';
import { contentOf, type Scale } from '../law/scale.ts';
import type { Origin } from '../problems/contract-problems.ts';
import { type Problem, problem, unknownAmong } from '../problems/problem.ts';
import type { ComputeOptions, ReadingsUsed } from './options.ts';
import type { ContractPeriod, ScaleUsed } from './result.ts';

interface ScaleChoice {
  readonly scale?: Scale;
  readonly origin: ScaleUsed['origin'];
  readonly problems: readonly Problem[];
  /** True when the other reading of `scale_in_force` would choose another scale. */
  readonly isDisputed?: boolean;
}

/** The scale of that name; a name that no scale has is said with the nearest one. */
export function scaleNamed(
  id: Given<string>,
  origin: 'file' | 'option',
  options: ComputeOptions,
): ScaleChoice {
  const scale = options.scales.find((candidate) => candidate.id === id.value);
  if (scale !== undefined) return { scale, origin, problems: [] };
  const known = options.scales.map((candidate) => candidate.id);
  return { origin, problems: [unknownAmong('scale', id.value, id.at, known)] };
}

function notInForce(
  id: Given<string>,
  date: CalendarDate,
  origin: Origin,
  options: ComputeOptions,
): Problem[] {
  const inForce = scaleInForce(options.scales, date);
  if (inForce === undefined || inForce.id === id.value) return [];
  return [problem('scale-not-in-force', id.at, { id: id.value, inForce: inForce.id, date, origin })];
}

function dated(
  contract: Contract,
  period: ContractPeriod,
  at: Place,
  options: ComputeOptions,
  readings: ReadingsUsed,
): ScaleChoice {
  const signed = contract.terms.signed?.value ?? period.from;
  const isBySignature = readings.scale_in_force.value === 'signature';
  const date = isBySignature ? signed : period.from;
  const scale = scaleInForce(options.scales, date);
  if (scale === undefined) {
    const facts = { date, firstDay: options.scales[0]?.inForceFrom ?? date };
    const place = contract.terms.signed?.at ?? at;
    return { origin: 'in_force', problems: [problem('scale-missing', place, facts)] };
  }
  const other = scaleInForce(options.scales, isBySignature ? period.from : signed);
  return { scale, origin: 'in_force', problems: [], isDisputed: other?.id !== scale.id };
}

/** `at` is the year in the file. A date that no scale covers is a problem, never another scale's amounts. */
export function scaleOfYear(
  contract: Contract,
  period: ContractPeriod | undefined,
  at: Place,
  options: ComputeOptions,
  readings: ReadingsUsed,
): ScaleChoice {
  const stated = options.scale ?? contract.terms.scale;
  if (stated !== undefined) {
    const origin = options.scale === undefined ? 'file' : 'option';
    const choice = scaleNamed(stated, origin, options);
    if (choice.scale === undefined || period === undefined) return choice;
    return { ...choice, problems: notInForce(stated, period.from, origin, options) };
  }
  if (period !== undefined) return dated(contract, period, at, options, readings);
  const scale = newestScale(options.scales);
  if (scale === undefined) return { origin: 'undated', problems: [] };
  const undated = problem('scale-undated', contract.cpts.name.at, { id: scale.id });
  return { scale, origin: 'undated', problems: [undated] };
}

/**
 * Warns when a year begins after the day its scale was last checked against the texts; of one never checked, results say so.
 */
export function verificationProblems(scale: Scale, period: ContractPeriod | undefined, at: Place): Problem[] {
  const { id, verifiedOn } = scale;
  if (period === undefined || verifiedOn === undefined || !isAfter(period.from, verifiedOn)) return [];
  const facts = { id, verifiedOn, date: period.from };
  return [problem('scale-not-verified-since', at, facts)];
}

export const scaleUsed = (scale: Scale, origin: ScaleUsed['origin']): ScaleUsed => ({
  id: scale.id,
  title: scale.title,
  verifiedOn: scale.verifiedOn,
  origin,
  content: contentOf(scale),
  file: scale.file,
});
