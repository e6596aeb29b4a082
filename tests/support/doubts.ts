/** From the text of a file to the doubts of one of its years. */

import type { Cents } from '../../src/amounts/money.ts';
import { centsOf } from '../../src/amounts/money.ts';
import type { ComputeOptions } from '../../src/calculate/options.ts';
import type { YearDoubts } from '../../src/doubts/doubts.ts';
import { doubtsOfYear } from '../../src/doubts/doubts.ts';
import { computeText, eur } from './compute.ts';

export function doubtsOf(text: string, year = 1, options: Partial<ComputeOptions> = {}): YearDoubts {
  const result = computeText(text, options);
  const found = result.years.find((candidate) => candidate.year === year);
  if (found === undefined) throw new Error(`no year ${year}`);
  return doubtsOfYear(result, found);
}

/** A difference in whole cents, which tests write as `12_057_53`. */
export const inCents = (amount: Cents): number => centsOf(amount);

/** `prorata=months 206875.00 +195992`: each other reading with its total and its difference in cents. */
export const readingsOf = ({ readings }: YearDoubts): string[] =>
  readings.map(
    ({ reading, other, total, difference }) => `${reading}=${other} ${eur(total)} ${inCents(difference)}`,
  );

/** `3 258520.20 more 8369`: each neighbouring tier. */
export const tiersOf = ({ tiers }: YearDoubts): string[] =>
  tiers.map(({ tier, total, away }) =>
    away === undefined
      ? `${tier} ${eur(total)}`
      : `${tier} ${eur(total)} ${away.direction} ${away.inhabitants}`,
  );
