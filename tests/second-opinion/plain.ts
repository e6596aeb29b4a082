/**
 * A contract in plain words and numbers, from which both the file for the product and the second opinion's figures come.
 * Amounts are whole cents, rates hundredths of a percent, measures hundredths of their unit, dates ISO texts.
 */
export const missionNames = [
  'care_access',
  'care_pathways',
  'prevention',
  'health_crisis',
  'quality',
  'professional_support',
] as const;
export type MissionName = (typeof missionNames)[number];
export const envelopeNames = ['operations', ...missionNames] as const;
export type EnvelopeName = (typeof envelopeNames)[number];
export type LineName = EnvelopeName | 'letter_of_intent';
export type Tier = 1 | 2 | 3 | 4;
export type ScaleName = 'aci-2019' | 'aci-2022';
export const regimeNames = ['free', 'missions', 'to_operations', 'none'] as const;
export type RegimeName = (typeof regimeNames)[number];

export interface PlainReadings {
  readonly tierAt80000?: 2 | 3;
  readonly prorata?: 'days' | 'months';
  readonly variable?: 'prorated' | 'full';
  readonly crisisPlan?: 'full' | 'prorated';
  readonly partial?: 'proportional' | 'all_or_nothing';
  readonly firstPlan?: 'first_paid_year' | 'start_year';
  readonly delay?: number;
  readonly scale?: 'contract_year' | 'signature';
  readonly fungibility?: RegimeName;
}

export interface PlainStep {
  readonly threshold: number;
  /** Cents, or hundredths of a percent of the indicator's ceiling. */
  readonly pays: number;
}

export type PlainOutcome =
  | { readonly kind: 'pending' }
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'done'; readonly done: boolean }
  | {
      readonly kind: 'target';
      readonly percent: boolean;
      readonly target: number;
      readonly baseline?: number;
      readonly observed?: number;
      readonly threshold: boolean;
      /** A mode is written though it is the usual one. */
      readonly saysProportional?: true;
      /** Written only where nothing else says it. */
      readonly direction?: 'up' | 'down';
    }
  | {
      readonly kind: 'steps';
      readonly percent: boolean;
      readonly observed?: number;
      readonly inEuros: boolean;
      readonly steps: readonly PlainStep[];
      readonly direction?: 'up' | 'down';
    };

export interface PlainIndicator {
  readonly weight?: number;
  readonly amount?: number;
  readonly outcome: PlainOutcome;
  /** Of how many parts it is made, all of which must be done. */
  readonly parts?: number;
}

/** Of an indicator that is described once for all years; undefined where nothing is known yet. */
export type PlainResult =
  | { readonly observed: number }
  | { readonly rate: number }
  | { readonly done: boolean }
  | { readonly parts: readonly (boolean | undefined)[] }
  | undefined;

export interface PlainMissionYear {
  readonly spent?: number;
  readonly rate?: number;
  readonly indicators?: readonly PlainIndicator[];
  /** Of the indicators that are described once, in their order. */
  readonly results?: readonly PlainResult[];
  readonly plan?: 'initial' | 'update' | 'none';
  readonly mobilised?: number;
}

export interface PlainTransfer {
  readonly from: EnvelopeName;
  readonly to: EnvelopeName;
  readonly amount: number;
}

export interface PlainYear {
  readonly year: number;
  readonly tier?: Tier;
  readonly operationsSpent?: number;
  readonly missions: { readonly [Name in MissionName]?: PlainMissionYear };
  readonly regime?: RegimeName;
  readonly cap?: number;
  readonly fixedOnly?: boolean;
  readonly transfers: readonly PlainTransfer[];
  readonly otherFunding: readonly number[];
}

/** Once (`on`), again and again (`every`), or spread over days (`from`, `to`). */
export interface PlainBudgetLine {
  readonly amount: number;
  readonly account: string;
  readonly envelope?: EnvelopeName;
  readonly on?: string;
  readonly every?: 'month' | 'quarter' | 'year';
  readonly from?: string;
  readonly to?: string;
}

export interface PlainBudget {
  readonly treasury?: { readonly on: string; readonly balance: number };
  readonly costs: readonly PlainBudgetLine[];
  readonly income: readonly PlainBudgetLine[];
  readonly aciAccount?: string;
}

export type PlainAmounts = {
  readonly [Name in LineName]?: {
    readonly fixed?: number;
    readonly variable?: number;
    readonly update?: number;
  };
};

export interface PlainAmendment {
  readonly on: string;
  readonly tier?: Tier;
  readonly amounts: PlainAmounts;
  /** The day each mission starts that it adds or moves; `withdrawn` for one that it takes away. */
  readonly starts: { readonly [Name in MissionName]?: string };
  /** Described once, in the place of the mission's own from the first year on in which the amendment counts. */
  readonly once?: PlainContract['once'];
}

export interface PlainContract {
  readonly population?: number;
  readonly tier?: Tier;
  readonly signed?: string;
  readonly renewal: boolean;
  readonly ended?: string;
  readonly letter?: string;
  readonly scale?: ScaleName;
  readonly amounts: PlainAmounts;
  /** Oldest first. */
  readonly amendments?: readonly PlainAmendment[];
  /** The day each mission starts; any text where there is no signature. */
  readonly starts: { readonly [Name in MissionName]?: string };
  /** Indicators described once for all years, without results. */
  readonly once?: { readonly [Name in MissionName]?: readonly PlainIndicator[] };
  readonly years: readonly PlainYear[];
  readonly readings: PlainReadings;
  readonly budget?: PlainBudget;
  /** As options of the command. */
  readonly attainment?: number;
  readonly through?: number;
}
