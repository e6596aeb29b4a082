/** The readings that the texts leave open. Each has a default, and every result says which ones it rests on. */

/** How far money may move between envelopes (fongibilité; agreement, art. 7.1). */
export const regimes = ['free', 'missions', 'to_operations', 'none'] as const;
export type Regime = (typeof regimes)[number];

/** Longest settlement delay a contract may choose, in months. */
export const longestDelay = 12;

/** Every value that each reading may take, the default first. */
export const readingChoices = {
  /** The tier of exactly 80 000 inhabitants, whom the published bounds give to both. */
  tier_at_80000: [3, 2],
  /** How a year begun late is counted: exact days of that contract year, or started months out of 12. */
  prorata: ['days', 'months'],
  /** Whether the variable part is prorated like the fixed part in the year a mission starts. */
  variable_in_partial_year: ['prorated', 'full'],
  /** Whether the crisis plan's amount is prorated in the year the mission starts. */
  crisis_plan_in_partial_year: ['full', 'prorated'],
  /** Months from the anniversary to the settlement. */
  settlement_delay_months: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, longestDelay],
  /** The scale of a contract year: in force on its first day, or on the day of signature. */
  scale_in_force: ['contract_year', 'signature'],
  fungibility: regimes,
} as const;

export type ReadingId = keyof typeof readingChoices;
/** A choice for each reading. */
export type Readings = {
  readonly [Id in ReadingId]: Id extends 'settlement_delay_months'
    ? number
    : (typeof readingChoices)[Id][number];
};
export type ReadingValue = Readings[ReadingId];

const isReading = (id: string): id is ReadingId => Object.hasOwn(readingChoices, id);
export const readingIds: readonly ReadingId[] = Object.keys(readingChoices).filter(isReading);
