/**
 * R12, amendments (avenants): each counts from the first contract year that begins on its day or later. What the contract is in
 * one of its years is found here alone: all else sees the contract of that year.
 */
import { type CalendarDate, isBefore, laterOf } from '../amounts/calendar.ts';
import type { Given } from '../amounts/source.ts';
import { type Mission, ofEachMission, type SizeTier, scaleLines } from '../law/mission.ts';
import { contractTerms, firstDayOf } from '../law/terms.ts';
import type { Amendment, Contract, MissionPlan, Terms } from './contract-terms.ts';

/** An amendment with the contract year from which it counts, and the first day of that year. */
export interface CountedAmendment {
  readonly amendment: Amendment;
  readonly year: number;
  readonly from: CalendarDate;
}

/** Those that count some day, oldest first: one that comes after the last year began never does. */
export function countedAmendments({ signed, amendments }: Terms): readonly CountedAmendment[] {
  if (signed === undefined) return [];
  return amendments.flatMap((amendment) => {
    for (let year = 1; year <= contractTerms.years; year++) {
      const from = firstDayOf(signed.value, year);
      if (!isBefore(from, amendment.on.value)) return [{ amendment, year, from }];
    }
    return [];
  });
}

/** Those that count in a contract year. */
export const amendmentsOfYear = (terms: Terms, year: number): readonly CountedAmendment[] =>
  countedAmendments(terms).filter((counted) => counted.year <= year);

function overlaid(before: Terms['amounts'], after: Terms['amounts']): Terms['amounts'] {
  const lines = scaleLines.flatMap((line) => {
    const stated = after[line];
    return stated === undefined ? [] : [[line, { ...before[line], ...stated }] as const];
  });
  return { ...before, ...Object.fromEntries(lines) };
}

/**
 * A mission as it is in a year; one that a later amendment adds starts with the first year that this amendment counts in, if
 * not later, and has no indicators of it before.
 */
function planOfYear(contract: Contract, mission: Mission, year: number): MissionPlan | undefined {
  let plan = contract.missions[mission];
  // They stay the mission's where it is withdrawn and added again.
  let indicators = plan?.indicators ?? [];
  for (const { amendment, from, ...counted } of countedAmendments(contract.terms)) {
    const change = amendment.missions[mission];
    const isLater = counted.year > year;
    if (change === undefined || (isLater && plan !== undefined)) continue;
    const { withdrawn, ...changed } = change;
    const { start } = changed;
    if (change.indicators.length > 0 && !isLater) indicators = change.indicators;
    if (withdrawn?.value === true) plan = undefined;
    else if (plan !== undefined) plan = { ...plan, ...changed, indicators };
    else {
      const later = start && { start: { ...start, value: laterOf(start.value, from) } };
      plan = { ...changed, indicators, ...later };
    }
  }
  return plan;
}

/** The contract as it is in a year: its amounts and missions; the tier of the year is decided apart. */
export function contractOfYear(contract: Contract, year: number): Contract {
  const { terms } = contract;
  if (terms.amendments.length === 0) return contract;
  const amounts = amendmentsOfYear(terms, year).reduce(
    (before, { amendment }) => overlaid(before, amendment.amounts),
    terms.amounts,
  );
  return {
    ...contract,
    terms: { ...terms, amounts },
    missions: ofEachMission((mission) => planOfYear(contract, mission, year)),
  };
}

/** What the contract and each of its amendments say of a mission. */
export const plansOf = ({ missions: signed, terms }: Contract, mission: Mission): readonly MissionPlan[] =>
  [signed[mission], ...terms.amendments.map((amendment) => amendment.missions[mission])].filter(
    (plan) => plan !== undefined,
  );

/** Before the first year no amendment counts, so none withdraws a mission, and those that add one are all still to come. */
const beforeAllYears = 0;

/** Every mission that the contract has from its signature or ever after. */
export const missionsEver = (contract: Contract): Contract['missions'] =>
  contractOfYear(contract, beforeAllYears).missions;

/** The contract at one tier in all its years. */
export const withTier = (contract: Contract, sizeTier: Given<SizeTier>): Contract => ({
  ...contract,
  cpts: { ...contract.cpts, sizeTier },
  terms: {
    ...contract.terms,
    amendments: contract.terms.amendments.map(({ sizeTier: _own, ...amendment }) => amendment),
  },
  years: contract.years.map(({ sizeTier: _own, ...year }) => year),
});
