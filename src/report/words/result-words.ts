import type { CrisisPlan } from '../../domain/contract.ts';
import type { ReadingsUsed, ScaleUsed } from '../../domain/result.ts';

/** The words of a result for people. Amounts, rates, dates and names come in already written. */
export interface ResultWords {
  // Header
  readonly year: (year: number) => string;
  readonly yearPeriod: (year: number, from: string, to: string, days: string) => string;
  readonly endedEarly: string;
  /** The days that run, out of those of the year. */
  readonly daysOf: (days: string, all: string) => string;
  readonly projected: string;
  readonly fullYear: string;
  readonly tier: string;
  readonly tierByPopulation: (tier: number, people: string) => string;
  readonly tierBetween: (from: string, to: string) => string;
  readonly tierBelow: (limit: string) => string;
  readonly tierAbove: (limit: string) => string;
  readonly tierStated: (tier: number, origin: 'year' | 'cpts') => string;
  readonly people: (count: string) => string;
  readonly scale: string;
  readonly scaleNeverVerified: string;
  readonly scaleVerified: (date: string) => string;
  readonly scaleOrigin: Readonly<Record<ScaleUsed['origin'], string>>;
  readonly scaleFile: (name: string) => string;
  readonly noYear: string;
  // Table
  readonly inEuros: string;
  readonly days: string;
  readonly ceiling: string;
  readonly attainment: { readonly long: string; readonly short: string };
  readonly fixed: { readonly long: string; readonly short: string };
  readonly variable: { readonly long: string; readonly short: string };
  readonly total: string;
  readonly pending: string;
  /** Where room is scarce. */
  readonly pendingShort: string;
  readonly plan: Readonly<Record<CrisisPlan, string>>;
  /** The columns for which there is no room. */
  readonly hiddenColumns: (heads: string) => string;
  // Under the table
  readonly toVerify: (amount: string, where: string) => string;
  readonly unsureCeilings: (where: string) => string;
  readonly pendingNote: (amount: string) => string;
  readonly simulated: (missions: string, rate: string | undefined) => string;
  /** `share` is in days or in months; `exceptPlan`: the crisis plan is paid whole. */
  readonly shortened: (share: string, exceptPlan: boolean) => string;
  readonly monthsOf: (months: number) => string;
  readonly beyondReach: (amount: string, missions: string) => string;
  // Differences
  readonly differences: string;
  readonly contract: string;
  readonly scaleColumn: string;
  readonly difference: string;
  readonly fixedOf: (name: string) => string;
  readonly variableOf: (name: string) => string;
  // Indicators and other money
  readonly indicators: string;
  readonly earned: string;
  readonly otherFunding: string;
  readonly on: (date: string) => string;
  // Fungibility
  readonly spendingTitle: string;
  readonly funded: string;
  readonly spent: string;
  readonly balance: string;
  readonly given: string;
  readonly received: string;
  readonly left: string;
  readonly transfers: string;
  readonly stated: string;
  readonly statedBecause: (reason: string) => string;
  readonly excess: (way: string, amount: string) => string;
  readonly undeclared: (names: string) => string;
  readonly unspentAndUncovered: (unspent: string, uncovered: string) => string;
  readonly cap: (rate: string) => string;
  readonly fixedOnly: string;
  readonly regimes: string;
  readonly unspent: string;
  readonly uncovered: string;
  // Readings
  readonly readings: string;
  readonly readingOrigin: Readonly<Record<ReadingsUsed['prorata']['origin'], string>>;
  readonly readingAdvice: (key: string) => string;
}
