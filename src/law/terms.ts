/**
 * The figures of the agreement that are no amounts: durations, shares, deadlines and bounds, each with its
 * article and status.
 */
import { addDays, addMonths, type CalendarDate } from '../amounts/calendar.ts';
import { type Cents, euros } from '../amounts/money.ts';
import { ratio } from '../amounts/ratio.ts';
import type { Mission, SizeTier } from './mission.ts';
import type { Status } from './scale.ts';

export const contractTerms = {
  /** Duration of a contract, in contract years (model contract). */
  years: 5,
  /** Months in a contract year. */
  monthsOfYear: 12,
  /** Share paid in advance of operations and of fixed parts (art. 9.1 and 9.2). */
  advanceRate: ratio(3, 4),
  advanceStatus: 'confirmed',
  /** Share of the plan's amount that a yearly update pays, where a contract states only the first plan's. */
  planUpdateShare: ratio(1, 2),
  planUpdateStatus: 'to_verify',
  /** The contract is signed at most this long after the letter of intent. */
  letterOfIntentMonths: 9,
} as const;

/** The first day of a contract year: the anniversary of the signature (agreement, model contract). */
export const firstDayOf = (signed: CalendarDate, year: number): CalendarDate =>
  addMonths(signed, contractTerms.monthsOfYear * (year - 1));

/** The day before the next anniversary. */
export const lastDayOf = (signed: CalendarDate, year: number): CalendarDate =>
  addDays(firstDayOf(signed, year + 1), -1);

/** R6: months after signature within which a core mission must have started. Being deployed has a deadline too, of which files say nothing. */
export const startDeadlines: Partial<Record<Mission, number>> = {
  care_access: 6,
  health_crisis: 6,
  care_pathways: 12,
  prevention: 12,
};

/** Tiers by population covered, smallest first; each begins where the one before ends. */
interface TierBounds {
  readonly tier: SizeTier;
  readonly fromInclusive: number;
  /** Greatest population of the tier; the last tier has none. */
  readonly upToInclusive?: number;
}

export const tierBounds: readonly TierBounds[] = [
  { tier: 1, fromInclusive: 0, upToInclusive: 39_999 },
  { tier: 2, fromInclusive: 40_000, upToInclusive: 79_999 },
  { tier: 3, fromInclusive: 80_000, upToInclusive: 175_000 },
  { tier: 4, fromInclusive: 175_001 },
];

/** The one population that the published bounds give to both tier 2 and tier 3 (reading `tier_at_80000`). */
export const disputedPopulation = 80_000;

/**
 * The most that a member of a CPTS may be paid in allowances over a civil year (décret 2022-375 of 16 March 2022, code de la
 * santé publique, art. D. 1434-44): the social security ceiling (plafond annuel de la sécurité sociale, PASS) of that year.
 */
interface AllowanceCeiling {
  readonly civilYear: number;
  readonly amount: Cents;
  readonly status: Status;
  readonly source: string;
}

const ceiling = (civilYear: number, amount: number): AllowanceCeiling => ({
  civilYear,
  amount: euros(amount),
  status: 'confirmed',
  source: 'Décret 2022-375 du 16 mars 2022 (CSP, art. D. 1434-44) ; PASS de l’année',
});

/** Oldest first. A civil year that is not here has no known ceiling: never that of the nearest year instead. */
export const allowanceCeilings = [
  ceiling(2022, 41_136),
  ceiling(2023, 43_992),
  ceiling(2024, 46_368),
  ceiling(2025, 47_100),
  ceiling(2026, 48_060),
] as const;

/** Above this much public money in a year an association needs an auditor (code de commerce, art. L. 612-4, D. 612-5). */
export const publicMoneyThreshold = euros(153_000);
