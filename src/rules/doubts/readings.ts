/** What each other reading of the text would change, one at a time. */
import { centsOf, isZero, subtract } from '../../base/money.ts';
import type { FungibilityDoubt, OtherReading, ReadingDoubt } from '../../domain/doubts.ts';
import type { YearResult } from '../../domain/result.ts';
import { type Moving, movingIds, type Outcome } from './outcomes.ts';

interface Alternative extends OtherReading {
  readonly year: YearResult | undefined;
}

/** The outcomes that differ from the readings used in exactly one of them. */
function alternatives(used: Moving, outcomes: readonly Outcome[]): Alternative[] {
  return outcomes.flatMap(({ moving, year }) => {
    const [reading, ...others] = movingIds.filter((id) => moving[id] !== used[id]);
    if (reading === undefined || others.length > 0) return [];
    return [{ reading, used: used[reading], other: moving[reading], year }];
  });
}

const size = (amount: ReadingDoubt['difference']): number => Math.abs(centsOf(amount));

export function readingDoubts(
  year: YearResult,
  used: Moving,
  outcomes: readonly Outcome[],
): { readonly doubts: readonly ReadingDoubt[]; readonly refused: readonly OtherReading[] } {
  const all = alternatives(used, outcomes);
  const { entitled, pending } = year.totals;
  const doubts = all.flatMap(({ reading, used: value, other, year: under }): ReadingDoubt[] => {
    if (under === undefined) return [];
    const { totals } = under;
    const difference = subtract(totals.entitled.value, entitled.value);
    const pendingDifference = subtract(totals.pending.value, pending.value);
    if (isZero(difference) && isZero(pendingDifference)) return [];
    const amounts = { total: totals.entitled, difference, pending: totals.pending, pendingDifference };
    return [{ reading, used: value, other, ...amounts }];
  });
  return {
    doubts: doubts.sort(
      (a, b) =>
        size(b.difference) - size(a.difference) || size(b.pendingDifference) - size(a.pendingDifference),
    ),
    refused: all.filter((each) => each.year === undefined).map(({ year: _year, ...reading }) => reading),
  };
}

/** The regimes that leave another amount uncovered than the one applied, most costly first. */
export function fungibilityDoubts({ fungibility }: YearResult): FungibilityDoubt[] {
  return fungibility.readings
    .map(({ regime, uncovered }) => ({
      regime,
      uncovered,
      difference: subtract(uncovered.value, fungibility.uncovered.value),
    }))
    .filter(({ regime, difference }) => regime !== fungibility.regime && !isZero(difference))
    .sort((a, b) => size(b.difference) - size(a.difference));
}
