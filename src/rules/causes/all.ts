/** Every cause that is searched for, the simplest first. */
import { scaleAmounts } from './contract-amount.ts';
import { early } from './early.ts';
import { indicatorsCounted } from './indicator.ts';
import type { LineCause } from './line-cause.ts';
import { missing } from './missing.ts';
import { notReturned } from './not-returned.ts';
import { otherLine } from './other-line.ts';
import { otherReadings } from './reading.ts';
import { repeated } from './repeated.ts';
import { otherRoundings } from './rounding.ts';
import { otherScales } from './scale.ts';
import type { Candidate, Known } from './situation.ts';
import { otherTiers } from './size-tier.ts';
import { otherStarts } from './start.ts';

/** Told by the figures of the lines. */
export const lineCauses: readonly LineCause[] = [missing, notReturned, repeated, early, otherLine];

/** Told by working the whole contract out anew. */
export const supposedCauses: readonly ((known: Known) => readonly Candidate[])[] = [
  scaleAmounts,
  otherTiers,
  otherScales,
  otherReadings,
  indicatorsCounted,
  otherStarts,
  otherRoundings,
];
