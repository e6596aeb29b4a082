/**
 * A contract as its file describes it, every value with the place where it stands. Nothing here is computed
 * and nothing is defaulted: what the file does not say is absent.
 */

import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Given, Place, Source } from '../amounts/source.ts';
import type { BudgetPlan } from './budget-plan.ts';
import type { Expected } from './expected-amounts.ts';
import type { Indicator, NamedResult, ResultValue } from './indicator-terms.ts';
import type { Language } from './language.ts';
import type { Envelope, Mission, ScaleLine, SizeTier } from './mission.ts';
import type { PaymentLine } from './payment-line.ts';
import type { Readings, Regime } from './reading.ts';

export interface Contract {
  readonly source: Source;
  readonly language: Language;
  /** Values put in place of the file's before it was read, as `--set` took them. */
  readonly settings: readonly string[];
  readonly cpts: Cpts;
  readonly terms: Terms;
  readonly missions: Partial<Record<Mission, MissionPlan>>;
  /** The key of the section `missions`, where the file has one. */
  readonly missionsAt?: Place;
  readonly years: readonly DescribedYear[];
  readonly payments: readonly Payment[];
  readonly assumptions: { readonly [Id in keyof Readings]?: Given<Readings[Id]> };
  readonly scenarios: readonly Scenario[];
  readonly budget?: BudgetPlan;
}

interface Cpts {
  readonly at: Place;
  readonly name: Given<string>;
  readonly department?: Given<string>;
  readonly finess?: Given<string>;
  readonly population?: Given<number>;
  readonly communes: readonly Commune[];
  readonly sizeTier?: Given<SizeTier>;
}

interface Commune {
  readonly name: Given<string>;
  readonly population: Given<number>;
}

/** The section `contract`: dates, and what the signed text states. */
export interface Terms {
  readonly at: Place;
  readonly signed?: Given<CalendarDate>;
  readonly letterOfIntent?: Given<CalendarDate>;
  /** The id of the scale to use instead of the one in force. */
  readonly scale?: Given<string>;
  /** True when this contract renews an earlier one (R10). */
  readonly renewal?: Given<boolean>;
  /** The last day of a contract that ends before its five years. */
  readonly ended?: Given<CalendarDate>;
  /** What bank exports call the fund, where they do not name the health insurance; several names are parted by semicolons. */
  readonly payer?: Given<string>;
  /** The number of the contract, as the fund writes it on its transfers. */
  readonly reference?: Given<string>;
  /** Amounts for a full year read in the signed contract: they override the scale. */
  readonly amounts: Partial<Record<ScaleLine, StatedAmounts>>;
  /** What was agreed later (R12), oldest first. */
  readonly amendments: readonly Amendment[];
}

/** An amendment to the contract (avenant): all that it does not say stays as it was. */
export interface Amendment {
  readonly at: Place;
  /** It counts from the first contract year that begins on this day or later. */
  readonly on: Given<CalendarDate>;
  readonly sizeTier?: Given<SizeTier>;
  readonly amounts: Terms['amounts'];
  readonly missions: Partial<Record<Mission, AmendedMission>>;
}

interface AmendedMission extends MissionPlan {
  /** True where the contract has the mission no more. */
  readonly withdrawn?: Given<boolean>;
}

/** For the crisis mission, `fixed` is the first drafting of the plan, `update` its update and `variable` the recognised crisis. */
interface StatedAmounts {
  readonly at: Place;
  readonly fixed?: Given<Cents>;
  readonly variable?: Given<Cents>;
  readonly update?: Given<Cents>;
}

export interface MissionPlan {
  readonly at: Place;
  readonly start?: Given<CalendarDate>;
  /** Described once for all years, without a result. */
  readonly indicators: readonly Indicator[];
}

export interface DescribedYear {
  readonly at: Place;
  readonly year: Given<number>;
  readonly sizeTier?: Given<SizeTier>;
  readonly operations?: OperationsYear;
  readonly missions: Partial<Record<Mission, MissionYear>>;
  readonly fungibility?: FungibilityTerms;
  readonly otherFunding: readonly OtherFunding[];
  readonly allowances: readonly Allowance[];
  readonly expected?: Expected;
}

interface OperationsYear {
  readonly at: Place;
  readonly spending?: Given<Cents>;
}

export type CrisisPlan = 'initial' | 'update' | 'none';

export interface MissionYear {
  readonly at: Place;
  readonly spending?: Given<Cents>;
  /** One rate for the whole mission, instead of indicators. May exceed 1; it then earns 1. */
  readonly attainmentRate?: Given<Ratio>;
  /** Those that the year describes, else those of the mission; each with its result. */
  readonly indicators: readonly Indicator[];
  /** The results of the year as its file gives them, by the names of indicators. */
  readonly results?: readonly NamedResult[];
  /** Health crisis only. */
  readonly plan?: Given<CrisisPlan>;
  /** Health crisis only: in what measure the plan was mobilised in a crisis the ARS recognised. */
  readonly mobilised?: Given<Ratio>;
}

export interface FungibilityTerms {
  readonly at: Place;
  readonly regime?: Given<Regime>;
  /** At most this share of what the giving envelope was granted may leave it. */
  readonly cap?: Given<Ratio>;
  /** When true, only money of fixed parts may leave an envelope. */
  readonly isFixedOnly?: Given<boolean>;
  readonly transfers: readonly StatedTransfer[];
}

export interface StatedTransfer {
  readonly at: Place;
  readonly from: Given<Envelope>;
  readonly to: Given<Envelope>;
  readonly amount: Given<Cents>;
  readonly reason?: Given<string>;
}

/** Money that is no part of the ACI (R11): kept apart in every total. */
interface OtherFunding {
  readonly at: Place;
  readonly label: Given<string>;
  readonly amount: Given<Cents>;
  readonly date?: Given<CalendarDate>;
}

/** What a member is paid for their time (indemnités, R9) in a civil year: a reference of the CPTS's own, never a name. */
export interface Allowance {
  readonly at: Place;
  readonly reference: Given<string>;
  readonly civilYear: Given<number>;
  readonly amount: Given<Cents>;
}

/** One payment observed. Without a line, it is matched by amount and date. */
export interface Payment {
  readonly at: Place;
  readonly date: Given<CalendarDate>;
  readonly line?: Given<PaymentLine>;
  /** Below zero for money that the fund took back. */
  readonly amount: Given<Cents>;
}

export interface Scenario {
  readonly at: Place;
  readonly name: Given<string>;
  /** Fills what is still pending. */
  readonly attainmentRate?: Given<Ratio>;
  /** Replaces what the file says. */
  readonly missions: Partial<Record<Mission, ScenarioMission>>;
}

export interface ScenarioMission {
  readonly at: Place;
  readonly attainmentRate?: Given<Ratio>;
  /** By the indicator's name. */
  readonly indicators: readonly {
    readonly name: Given<string>;
    readonly result: Given<ResultValue>;
  }[];
}
