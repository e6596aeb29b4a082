/**
 * The readings the texts leave open. Each has a default, and every result says which ones it rests on.
 */
export const regimes = ['free', 'missions', 'to_operations', 'none'] as const;
/** How far money may move between envelopes (fongibilité; agreement, art. 7.1). */
export type Regime = (typeof regimes)[number];

/** Longest settlement delay a contract may choose, in months. */
export const longestDelay = 12;

export interface Readings {
  /** The tier of exactly 80 000 inhabitants, whom the published bounds give to both. */
  readonly tier_at_80000: 2 | 3;
  /** How a year begun late is counted: exact days of that contract year, or started months out of 12. */
  readonly prorata: 'days' | 'months';
  /** Whether the variable part is prorated like the fixed part in the year a mission starts. */
  readonly variable_in_partial_year: 'prorated' | 'full';
  /** Whether the crisis plan's amount is prorated in the year the mission starts. */
  readonly crisis_plan_in_partial_year: 'full' | 'prorated';
  /** Months from the anniversary to the settlement, 0 to 12. */
  readonly settlement_delay_months: number;
  /** The scale of a contract year: in force on its first day, or on the day of signature. */
  readonly scale_in_force: 'contract_year' | 'signature';
  readonly fungibility: Regime;
}
export type ReadingId = keyof Readings;
export type ReadingValue = Readings[ReadingId];

export const defaultReadings: Readings = {
  tier_at_80000: 3,
  prorata: 'days',
  variable_in_partial_year: 'prorated',
  crisis_plan_in_partial_year: 'full',
  settlement_delay_months: 0,
  scale_in_force: 'contract_year',
  fungibility: 'free',
};

/** Every value each reading may take, the default first. */
export const readingChoices = {
  tier_at_80000: [3, 2],
  prorata: ['days', 'months'],
  variable_in_partial_year: ['prorated', 'full'],
  crisis_plan_in_partial_year: ['full', 'prorated'],
  settlement_delay_months: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, longestDelay],
  scale_in_force: ['contract_year', 'signature'],
  fungibility: regimes,
} as const satisfies { readonly [Id in ReadingId]: readonly Readings[Id][] };

export const readingIds: readonly ReadingId[] = [
  'tier_at_80000',
  'prorata',
  'variable_in_partial_year',
  'crisis_plan_in_partial_year',
  'settlement_delay_months',
  'scale_in_force',
  'fungibility',
];
