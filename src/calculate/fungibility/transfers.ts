/**
 * R8: the transfers that would cover the deficits. Deficits are served in the order operations, then the missions; givers
 * in the order of their largest remaining surplus, ties in the agreement's order.
 */
import { compareCents, isPositive } from '../../amounts/money.ts';
import type { StatedTransfer } from '../../law/contract-terms.ts';
import { difference, type Explained, givenAmount, leastOf, nothing } from '../../law/explained.ts';
import type { Envelope } from '../../law/mission.ts';
import type { Regime } from '../../law/reading.ts';
import type { Origin } from '../../problems/contract-problems.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Transfer } from '../result.ts';
import {
  capOf,
  type Funded,
  givableFrom,
  givenBy,
  isAllowed,
  type Limits,
  lacking,
  surplusOf,
} from './envelope.ts';

interface Giver {
  readonly envelope: Funded;
  readonly givable: Explained;
  readonly remaining: Explained;
}

function bestGiver(
  envelopes: readonly Funded[],
  to: Funded,
  regime: Regime,
  limits: Limits,
  transfers: readonly Transfer[],
): Giver | undefined {
  let best: Giver | undefined;
  for (const envelope of envelopes) {
    if (!isAllowed(regime, envelope.envelope, to.envelope)) continue;
    const givable = givableFrom(envelope, limits, transfers);
    const surplus = surplusOf(envelope);
    if (givable === undefined || surplus === undefined || !isPositive(givable.value)) continue;
    const label = { name: 'balance', line: envelope.envelope } as const;
    const remaining = difference(label, surplus, givenBy(envelope, transfers), 'fungibility');
    if (best === undefined || compareCents(remaining.value, best.remaining.value) > 0) {
      best = { envelope, givable, remaining };
    }
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
      const [from, to] = [giver.envelope.envelope, receiver.envelope];
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

interface StatedTransfers {
  readonly transfers: readonly Transfer[];
  readonly problems: readonly Problem[];
}

function absent(stated: StatedTransfer, { year, envelopes }: Situation): Problem[] {
  return [stated.from, stated.to]
    .filter((side) => envelopes.every((envelope) => envelope.envelope !== side.value))
    .map((side) => problem('transfer-envelope-absent', side.at, { envelope: side.value, year }));
}

function aboveLimits(
  stated: StatedTransfer,
  giver: Funded,
  before: readonly Transfer[],
  { limits }: Situation,
): Problem[] {
  const [from, amount, at] = [stated.from.value, stated.amount.value, stated.amount.at];
  const left = (most: Explained): Explained =>
    difference({ name: 'givable', line: from }, most, givenBy(giver, before), 'fungibility');
  const isAbove = (limit: Explained): boolean => compareCents(amount, limit.value) > 0;
  const surplus = surplusOf(giver);
  const has = left(surplus ?? giver.funded);
  const problems: Problem[] = [];
  if (surplus === undefined) problems.push(problem('transfer-unchecked', stated.from.at, { from }));
  if (isAbove(has)) {
    problems.push(
      problem('transfer-above-limit', at, { from, amount, limit: has.value, limitedBy: 'surplus' }),
    );
  }
  if (limits.cap !== undefined) {
    const limit = left(capOf(giver, limits.cap));
    const facts = { from, amount, limit: limit.value, limitedBy: 'cap', cap: limits.cap.value } as const;
    if (isAbove(limit)) problems.push(problem('transfer-above-limit', at, facts, limits.cap.at));
  }
  if (limits.isFixedOnly) {
    const limit = left(giver.fixed);
    const facts = { from, amount, limit: limit.value, limitedBy: 'fixed_part' } as const;
    if (isAbove(limit)) problems.push(problem('transfer-above-limit', at, facts));
  }
  return problems;
}

const asTransfer = (stated: StatedTransfer): Transfer => {
  const [from, to]: [Envelope, Envelope] = [stated.from.value, stated.to.value];
  const amount = givenAmount({ name: 'transfer', line: from, to }, stated.amount);
  const reason = stated.reason === undefined ? {} : { reason: stated.reason.value };
  return { from, to, amount, isStated: true, ...reason };
};

/** What a transfer brings beyond what its receiver lacks; undefined where it does not, or the spending is not stated. */
function excessOf(
  { amount }: Transfer,
  receiver: Funded | undefined,
  before: readonly Transfer[],
): Explained | undefined {
  if (receiver?.spending === undefined) return undefined;
  const label = { name: 'uncovered', line: receiver.envelope } as const;
  const need =
    lacking(receiver, before) ?? nothing(label, 'nothing_to_add', receiver.spending.at, 'fungibility');
  const excess = difference({ name: 'difference', line: receiver.envelope }, amount, need, 'fungibility');
  return isPositive(excess.value) ? excess : undefined;
}

/** All transfers the file states, in its order, with what is wrong with each. */
export function statedTransfers(all: readonly StatedTransfer[], situation: Situation): StatedTransfers {
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
    const transfer = asTransfer(stated);
    const receiver = situation.envelopes.find(({ envelope }) => envelope === to);
    const excess = excessOf(transfer, receiver, transfers);
    transfers.push(excess === undefined ? transfer : { ...transfer, excess });
  }
  return { transfers, problems };
}
