/** The CPTS, its contract, its missions and their years. */
import type { CalendarDate } from '../../amounts/calendar.ts';
import type { Mission, SizeTier } from '../../law/mission.ts';
import type { NoFacts, Origin } from './kinds.ts';

export interface ContractProblems {
  // The CPTS
  'tier-unknown': NoFacts;
  'communes-sum': { readonly sum: number; readonly population: number };
  'commune-duplicate': { readonly name: string };
  'tier-differs-from-population': {
    readonly stated: SizeTier;
    readonly suggested: SizeTier;
    readonly population: number;
  };
  'tier-boundary': { readonly chosen: SizeTier; readonly other: SizeTier; readonly population: number };
  // The contract
  'scale-missing': { readonly date: CalendarDate; readonly firstDay: CalendarDate };
  'scale-unknown': { readonly id: string; readonly known: readonly string[]; readonly suggestion?: string };
  'scale-undated': { readonly id: string };
  'scale-not-in-force': {
    readonly id: string;
    readonly inForce: string;
    readonly date: CalendarDate;
    readonly origin: Origin;
  };
  'scale-not-verified-since': {
    readonly id: string;
    readonly verifiedOn: CalendarDate;
    readonly date: CalendarDate;
  };
  'leap-day-signature': NoFacts;
  'letter-after-signature': NoFacts;
  'letter-too-old': { readonly months: number; readonly limit: CalendarDate };
  'letter-not-in-scale': { readonly date: CalendarDate; readonly scale?: string };
  'letter-without-core-mission': NoFacts;
  'schedule-needs-signature': NoFacts;
  'ended-before-signature': NoFacts;
  'ended-after-term': { readonly lastDay: CalendarDate };
  // Missions
  'mission-start-missing': { readonly mission: Mission };
  'mission-before-signature': { readonly mission: Mission; readonly signed: CalendarDate };
  'mission-after-term': { readonly mission: Mission; readonly lastDay: CalendarDate };
  'mission-start-unused': { readonly mission: Mission };
  'mission-undeclared': { readonly mission: Mission; readonly year: number };
  'mission-not-running': { readonly mission: Mission; readonly year: number; readonly start: CalendarDate };
  'mission-not-in-scale': { readonly mission: Mission; readonly scale: string };
  'core-mission-missing': { readonly missions: readonly Mission[] };
  'core-mission-late': {
    readonly mission: Mission;
    readonly start: CalendarDate;
    readonly deadline: CalendarDate;
    readonly months: number;
  };
  // Years
  'year-duplicate': { readonly year: number };
  'year-out-of-order': { readonly year: number; readonly after: number };
  'year-after-end': { readonly year: number; readonly ended: CalendarDate };
}
