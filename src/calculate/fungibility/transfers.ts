/**
 * R8: the transfers that would cover the deficits. Deficits are served in the order operations, then the missions; givers
 * in the order of their largest remaining surplus, ties in the agreement's order.
 */
import { type Cents, compareCents, isPositive, subtract, zero } from '../../amounts/money.ts';
import type { StatedTransfer } from '../../contract/contract-terms.ts';
import { type Explained, givenAmount, leastOf } from '../../law/explained.ts';
import type { Envelope } from '../../law/mission.ts';
import type { Regime } from '../../law/reading.ts';
import type { Origin } from '../../problems/contract-problems.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import {
  boundsOn,
  type Funded,
  givableFrom,
  givenBy,
  isAllowed,
  type Limits,
  lacking,
  surplusOf,
} from './envelope.ts';
import type { Transfer } from './fungibility-result.ts';

/** The envelope to which most remains among those that may give, and the most that it may give. */
function bestGiver(
  envelopes: readonly Funded[],
  to: Funded,
  regime: Regime,
  limits: Limits,
  transfers: readonly Transfer[],
) {
  let best: { readonly from: Envelope; readonly givable: Explained; readonly remaining: Cents } | undefined;
  for (const envelope of envelopes) {
    const from = envelope.envelope;
    if (!isAllowed(regime, from, to.envelope)) continue;
    const givable = givableFrom(envelope, limits, transfers);
    const surplus = surplusOf(envelope);
    if (givable === undefined || surplus === undefined || !isPositive(givable.value)) continue;
    const remaining = subtract(surplus.value, givenBy(envelope, transfers).value);
    if (best === undefined || compareCents(remaining, best.remaining) > 0)
      best = { from, givable, remaining };
  }
  return best;
}

/** The stated transfers, followed by those the plan makes. */
export function plannedTransfers(
  envelopes: readonly Funded[],
  regime: Regime,
  limits: Limits,
  stated: readonly Transfer[],
): readonly Transfer[] {
  const transfers = [...stated];
  for (const receiver of envelopes) {
    let lack = lacking(receiver, transfers);
    while (lack !== undefined) {
      const giver = bestGiver(envelopes, receiver, regime, limits, transfers);
      if (giver === undefined) break;
      const [{ from }, to] = [giver, receiver.envelope];
      const amount = leastOf({ name: 'transfer', line: from, to }, [lack, giver.givable], 'fungibility');
      transfers.push({ from, to, amount, isStated: false });
      lack = lacking(receiver, transfers);
    }
  }
  return transfers;
}

/** R8: the transfers a file states, each checked against the reading, the cap and what the giver has. */
interface Situation {
  readonly year: number;
  readonly envelopes: readonly Funded[];
  readonly regime: Regime;
  /** What chose the regime. */
  readonly origin: Origin;
  readonly limits: Limits;
}

function absent(stated: StatedTransfer, { year, envelopes }: Situation): Problem[] {
  return [stated.from, stated.to]
    .filter((side) => envelopes.every((envelope) => envelope.envelope !== side.value))
    .map((side) => problem('transfer-envelope-absent', side.at, { envelope: side.value, year }));
}

function aboveLimits(
  stated: StatedTransfer,
  giver: Funded,
  transfers: readonly Transfer[],
  { limits }: Situation,
): Problem[] {
  const [from, amount] = [stated.from.value, stated.amount.value];
  const surplus = surplusOf(giver);
  const before = givenBy(giver, transfers).value;
  const above = boundsOn(giver, surplus ?? giver.funded, limits).flatMap(({ most, ...facts }) => {
    const limit = subtract(most.value, before);
    const related = facts.limitedBy === 'cap' ? limits.cap?.at : undefined;
    return compareCents(amount, limit) <= 0
      ? []
      : [problem('transfer-above-limit', stated.amount.at, { from, amount, limit, ...facts }, related)];
  });
  return surplus === undefined ? [problem('transfer-unchecked', stated.from.at, { from }), ...above] : above;
}

/** All transfers the file states, in its order, with what is wrong with each. */
export function statedTransfers(all: readonly StatedTransfer[], situation: Situation) {
  const transfers: Transfer[] = [];
  const problems: Problem[] = [];
  for (const stated of all) {
    const missing = absent(stated, situation);
    const giver = situation.envelopes.find(({ envelope }) => envelope === stated.from.value);
    problems.push(...missing);
    if (missing.length > 0 || giver === undefined) continue;
    const { regime, origin } = situation;
    const [from, to] = [stated.from.value, stated.to.value];
    if (!isAllowed(regime, from, to)) {
      problems.push(problem('transfer-against-regime', stated.at, { from, to, regime, origin }));
    }
    problems.push(...aboveLimits(stated, giver, transfers, situation));
    const receiver = situation.envelopes.find(({ envelope }) => envelope === to);
    const excess =
      receiver?.spending && subtract(stated.amount.value, lacking(receiver, transfers)?.value ?? zero);
    transfers.push({
      from,
      to,
      amount: givenAmount({ name: 'transfer', line: from, to }, stated.amount),
      isStated: true,
      ...(stated.reason !== undefined && { reason: stated.reason.value }),
      ...(excess !== undefined && isPositive(excess) && { excess }),
    });
  }
  return { transfers, problems };
}
