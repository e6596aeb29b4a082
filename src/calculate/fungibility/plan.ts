/**
 * R8: the transfers that would cover the deficits. Deficits are served in the order operations, then the missions; givers
 * in the order of their largest remaining surplus, ties in the agreement's order.
 */
import { compareCents, isPositive } from '../../amounts/money.ts';
import { difference, type Explained, leastOf } from '../../law/explained.ts';
import type { Regime } from '../../law/reading.ts';
import type { Transfer } from '../result.ts';
import { type Funded, givableFrom, givenBy, isAllowed, type Limits, lacking, surplusOf } from './envelope.ts';

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
