/**
 * The result for programs, `aci-cpts/result@1`: English snake_case whatever the language of the file, euros as
 * numbers with at most two decimals, rates as decimals, dates as `YYYY-MM-DD`, null for what is not known.
 */
import type { CrisisPlan, PaymentLine } from '../domain/contract.ts';
import type { Envelope, Mission, ScaleLine, SizeTier } from '../domain/mission.ts';
import type { ReadingId, Readings, ReadingValue, Regime } from '../domain/reading.ts';
import type { ReadingsUsed, ScaleUsed, TierUsed } from '../domain/result.ts';
import type { Status } from '../domain/status.ts';
import type { ProblemJson } from './problem-json.ts';

export interface ResultJson {
  readonly format: 'aci-cpts/result@1';
  readonly tool: ToolJson;
  readonly input: { readonly file: string; readonly sha256: string };
  readonly cpts: {
    readonly name: string;
    readonly population: number | null;
    readonly size_tier: SizeTier | null;
  };
  readonly years: readonly YearJson[];
  readonly schedule: readonly ScheduleLineJson[];
  readonly assumptions: readonly AssumptionJson[];
  readonly diagnostics: readonly ProblemJson[];
  /** What was asked beside the file: with these and the file the result can be computed again. */
  readonly options: OptionsJson;
}

export interface OptionsJson {
  /** The id of the scale asked for. */
  readonly scale: string | null;
  readonly attainment: number | null;
  readonly through: number | null;
  /** Values put in place of the file's, as `--set` took them; absent without any. */
  readonly set?: readonly string[];
  /** Readings chosen by options, by their id. */
  readonly readings: Partial<Readings>;
}

export interface ToolJson {
  readonly name: string;
  readonly version: string;
}

export interface ScaleUsedJson {
  readonly id: string;
  /** Null for a scale of one's own that does not say it was checked. */
  readonly verified_on: string | null;
  readonly title: string;
  readonly origin: ScaleUsed['origin'];
  /** Of the scale's content. */
  readonly sha256: string;
  /** The file of a scale that is the user's own. */
  readonly file: string | null;
}

export interface YearJson {
  readonly year: number;
  readonly from: string | null;
  /** The last day, included. */
  readonly to: string | null;
  readonly size_tier: SizeTier;
  readonly tier_origin: TierUsed['origin'];
  readonly scale: ScaleUsedJson;
  readonly operations: PartJson;
  readonly missions: readonly MissionJson[];
  readonly totals: TotalsJson;
  readonly fungibility: FungibilityJson;
  readonly contract_differences: readonly DifferenceJson[];
  readonly other_funding: readonly OtherFundingJson[];
  /** True for a year that the file does not describe. */
  readonly projected: boolean;
}

export interface PartJson {
  readonly ceiling: number;
  readonly entitled: number;
  readonly status: Status;
}

export interface MissionJson {
  readonly mission: Mission;
  readonly started: string | null;
  readonly days: number | null;
  readonly fixed: PartJson;
  readonly variable: VariableJson;
  readonly indicators: readonly IndicatorJson[];
  readonly entitled: number;
  /** Health crisis only. */
  readonly plan?: CrisisPlan;
}

export interface VariableJson {
  readonly ceiling: number;
  readonly attainment_rate: number | null;
  readonly entitled: number;
  readonly pending: number;
  readonly status: Status;
  readonly simulated: boolean;
}

export interface IndicatorJson {
  readonly name: string;
  readonly ceiling: number;
  readonly attainment_rate: number | null;
  readonly entitled: number;
  readonly pending: number;
}

export interface TotalsJson {
  readonly operations: number;
  readonly fixed: number;
  readonly variable: number;
  readonly entitled: number;
  readonly ceiling: number;
  readonly pending: number;
  readonly to_verify: number;
}

export interface FungibilityJson {
  readonly regime: Regime;
  readonly cap: number | null;
  readonly fixed_only: boolean;
  readonly envelopes: readonly EnvelopeJson[];
  readonly transfers: readonly TransferJson[];
  readonly undeclared: readonly Envelope[];
  readonly unspent: number;
  readonly uncovered: number;
  /** What each reading would leave. */
  readonly readings: readonly {
    readonly regime: Regime;
    readonly unspent: number;
    readonly uncovered: number;
  }[];
}

/** `spent`, `balance` and `final` are null when the file does not state the spending. */
export interface EnvelopeJson {
  readonly envelope: Envelope;
  readonly funded: number;
  readonly spent: number | null;
  readonly balance: number | null;
  readonly received: number;
  readonly given: number;
  readonly final: number | null;
}

export interface TransferJson {
  readonly from: Envelope;
  readonly to: Envelope;
  readonly amount: number;
  readonly stated: boolean;
  readonly reason: string | null;
}

export interface DifferenceJson {
  readonly line: ScaleLine;
  readonly part: 'fixed' | 'variable';
  readonly contract: number;
  readonly scale: number;
  readonly difference: number;
}

export interface OtherFundingJson {
  readonly label: string;
  readonly amount: number;
  readonly date: string | null;
}

export interface ScheduleLineJson {
  readonly date: string;
  readonly line: PaymentLine;
  /** Null for the letter of intent. */
  readonly year: number | null;
  /** Below zero: to be given back. */
  readonly amount: number;
  readonly status: Status;
  /** True for a payment of a year that the file does not describe. */
  readonly projected: boolean;
}

export interface AssumptionJson {
  readonly id: ReadingId;
  readonly value: ReadingValue;
  readonly default: boolean;
  readonly origin: ReadingsUsed['prorata']['origin'];
}
