/** What each envelope spends in each year: what the file states, else what was spent the year before, grown. */
import type { Ratio } from '../../base/ratio.ts';
import type { Given } from '../../base/source.ts';
import type { Contract } from '../../domain/contract.ts';
import { type Explained, givenAmount, product, sum } from '../../domain/explained.ts';
import { rateFactor } from '../../domain/factor.ts';
import { type Envelope, envelopes } from '../../domain/mission.ts';
import type { YearResult } from '../../domain/result.ts';

export type Spending = Partial<Record<Envelope, Explained>>;

function statedIn(contract: Contract, year: number, envelope: Envelope): Explained | undefined {
  const described = contract.years.find((candidate) => candidate.year.value === year);
  const spending =
    envelope === 'operations' ? described?.operations?.spending : described?.missions[envelope]?.spending;
  return spending === undefined ? undefined : givenAmount({ name: 'spent', line: envelope }, spending);
}

const grown = (before: Explained, growth: Given<Ratio>): Explained =>
  sum(before.label, [before, product(before.label, before, rateFactor(growth))]);

/** One record a year, in their order. Without `growth`, what the file does not state is not known. */
export function spendingOver(
  contract: Contract,
  years: readonly YearResult[],
  growth: Given<Ratio> | undefined,
): readonly Spending[] {
  const all: Spending[] = [];
  for (const year of years) {
    const before = all.at(-1);
    const spending: Spending = {};
    for (const envelope of envelopes) {
      const last = before?.[envelope];
      const stated = statedIn(contract, year.year, envelope);
      const known = stated ?? (last === undefined || growth === undefined ? undefined : grown(last, growth));
      if (known !== undefined) spending[envelope] = known;
    }
    all.push(spending);
  }
  return all;
}
