/**
 * What a contract earns: plain data, every amount explained. Tables, JSON and explanations are renderings of it.
 */
import { type CalendarDate, isBefore } from '../amounts/calendar.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Given, Place } from '../amounts/source.ts';
import type { CountedAmendment } from '../contract/amendments.ts';
import type { Explained } from '../law/explained.ts';
import type { PartName } from '../law/label.ts';
import type { CrisisPlan, Mission, ScaleLine, SizeTier } from '../law/mission.ts';
import type { PaymentLine } from '../law/payment-line.ts';
import type { ReadingId } from '../law/reading.ts';
import type { Problem } from '../problems/problem.ts';
import type { FungibilityResult } from './fungibility/fungibility-result.ts';
import type { Computation, ReadingsUsed } from './options.ts';

export interface ContractResult extends Computation {
  readonly readings: ReadingsUsed;
  readonly years: readonly YearResult[];
  /** Errors among these mean that the years must not be shown. */
  readonly problems: readonly Problem[];
}

export interface YearResult {
  readonly year: number;
  /** True for a year that the file does not describe. */
  readonly isProjected: boolean;
  /** The scenario that it is computed under: nothing of it is called earned. */
  readonly scenario?: string;
  /** Absent without a date of signature: the year then counts as a full one. */
  readonly period?: ContractPeriod | undefined;
  readonly sizeTier: TierUsed;
  readonly scale: ScaleUsed;
  /** The amendments that count in this year, oldest first. */
  readonly amendments: readonly CountedAmendment[];
  /** True where one falls within it, which counts from the next year on (R12, to be verified). */
  readonly isAmendedWithin: boolean;
  readonly operations: EnvelopePart;
  /** Missions that run in this year, and those that spend before they start, in the agreement's order. */
  readonly missions: readonly MissionResult[];
  readonly totals: Totals;
  readonly fungibility: FungibilityResult;
  readonly otherFunding: readonly OtherFundingResult[];
  /** Amounts of the signed contract that differ from the scale. */
  readonly contractDifferences: readonly ContractDifference[];
  /** The readings that this year's figures depend on, in the order of `readingIds`. */
  readonly readings: readonly ReadingId[];
}

export interface ContractPeriod {
  readonly from: CalendarDate;
  /** The last day of the contract year, or of the contract when it ends early. */
  readonly to: CalendarDate;
  /** Days of the whole contract year, from anniversary to anniversary. */
  readonly daysOfYear: number;
  /** True when the contract ended within this year. */
  readonly isEnded: boolean;
}

export interface TierUsed {
  readonly value: SizeTier;
  /** What decided it. */
  readonly origin: 'year' | 'amendment' | 'cpts' | 'population';
  /** The contract year from which on it is stated: by a year of the file or by an amendment. */
  readonly since?: number | undefined;
  readonly at: Place;
  readonly population?: number | undefined;
}

export interface ScaleUsed {
  readonly id: string;
  /** The agreement's text it belongs to, in French. */
  readonly title: string;
  /** Absent for a scale of the user's own that does not say it was checked. */
  readonly verifiedOn?: CalendarDate | undefined;
  /** Why this one: in force on a date, or named by the file or an option. `undated`: the file gives no date. */
  readonly origin: 'in_force' | 'file' | 'option' | 'undated';
  /** All that it says as one text: a name alone does not tell two scales apart. */
  readonly content: string;
  /** The file of a scale that is the user's own; absent for a national one. */
  readonly file?: string | undefined;
}

export interface EnvelopePart {
  readonly ceiling: Explained;
  readonly entitled: Explained;
}

export interface VariablePart extends EnvelopePart {
  /**
   * Present when nothing of it is pending and the ceiling is not zero: the share of the ceiling, exact wherever `rateEarned`
   * can.
   */
  readonly attainmentRate?: Ratio | undefined;
  /** What results not known yet could still earn. */
  readonly pending: Explained;
  /** True when pending results were filled by an assumed rate. */
  readonly isSimulated: boolean;
}

export interface MissionResult {
  readonly mission: Mission;
  readonly started?: Given<CalendarDate> | undefined;
  /** Days counted in this contract year; absent when the file has no date of signature. */
  readonly days?: number | undefined;
  readonly fixed: EnvelopePart;
  readonly variable: VariablePart;
  readonly indicators: readonly IndicatorResult[];
  /** The most it may earn in the contract year: its fixed and its variable ceilings together. */
  readonly ceiling: Explained;
  readonly entitled: Explained;
  /** Health crisis only; absent while the mission has not started. */
  readonly plan?: CrisisPlan | undefined;
}

export interface IndicatorResult {
  readonly name: string;
  readonly ceiling: Explained;
  /** Absent while pending. */
  readonly attainmentRate?: Ratio;
  readonly entitled: Explained;
  readonly pending: Explained;
  /** True when its result is supposed: filled by an assumed rate, or given by a scenario. */
  readonly isSimulated: boolean;
}

/** True where something of the year rests on an assumed rate or on a scenario: its amounts are then not called earned. */
export const isSimulatedYear = ({ missions, scenario }: Pick<YearResult, 'missions' | 'scenario'>): boolean =>
  scenario !== undefined || missions.some(({ variable }) => variable.isSimulated);

/** A scale's last check matters for the years that were asked for, not for the others. */
export const problemsOfYears = (
  problems: readonly Problem[],
  years: readonly YearResult[],
): readonly Problem[] =>
  problems.filter(
    (item) =>
      item.code !== 'scale-not-verified-since' ||
      years.some(({ period }) => period !== undefined && !isBefore(period.from, item.facts.date)),
  );

export interface Totals {
  readonly operations: Explained;
  readonly fixed: Explained;
  readonly variable: Explained;
  readonly entitled: Explained;
  readonly ceiling: Explained;
  readonly pending: Explained;
  /** How much of `entitled` rests on amounts neither confirmed nor derived. */
  readonly toVerify: Explained;
}

export interface OtherFundingResult {
  readonly label: string;
  readonly amount: Explained;
  readonly date?: CalendarDate;
}

export interface ContractDifference {
  readonly line: ScaleLine;
  /** `update`: of the crisis plan. */
  readonly part: PartName | 'update';
  readonly contract: Explained;
  readonly scale: Explained;
  /** Contract less scale. */
  readonly difference: Explained;
}

/** One payment that is due: when, for what, and why that much. A negative amount is to be given back. */
export interface ScheduledPayment {
  readonly date: CalendarDate;
  readonly line: PaymentLine;
  /** The contract year it belongs to; absent for the letter of intent, which comes before the contract. */
  readonly year?: number;
  readonly amount: Explained;
  /** True when it belongs to a year that the file does not describe. */
  readonly isProjected: boolean;
}
