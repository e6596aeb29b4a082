/** R8: one envelope while money moves between envelopes. Every figure is recomputed from its history. */
import { type Cents, isPositive } from '../../amounts/money.ts';
import type { Ratio } from '../../amounts/ratio.ts';
import type { Given, Place } from '../../amounts/source.ts';
import {
  difference,
  type Explained,
  givenAmount,
  leastOf,
  nothing,
  product,
  sum,
} from '../../law/explained.ts';
import { rateFactor } from '../../law/factor.ts';
import type { Label } from '../../law/label.ts';
import type { Envelope } from '../../law/mission.ts';
import type { Regime } from '../../law/reading.ts';
import type { EnvelopeBalance, Transfer } from './fungibility-result.ts';

/** What the year grants an envelope, and what the file says was spent from it. */
export interface Funded {
  readonly envelope: Envelope;
  readonly funded: Explained;
  /** The part of `funded` that is fixed. */
  readonly fixed: Explained;
  readonly spending: Given<Cents> | undefined;
  /** True where it is what the budget plans. */
  readonly isPlanned?: true;
  readonly at: Place;
}

/** What limits the money that may leave an envelope. */
export interface Limits {
  readonly cap: Given<Ratio> | undefined;
  readonly isFixedOnly: boolean;
}

/** `at` stands for a sum of nothing. */
export const sumOr = (label: Label, parts: readonly Explained[], at: Place): Explained =>
  parts.length === 0 ? nothing(label, 'nothing_to_add', at, 'fungibility') : sum(label, parts, 'fungibility');

/** What transfers bring to an envelope, or take from it. */
const moved =
  (name: 'given' | 'received', side: 'from' | 'to') =>
  ({ envelope, at }: Funded, transfers: readonly Transfer[]): Explained => {
    const own = transfers.filter((transfer) => transfer[side] === envelope);
    return sumOr(
      { name, line: envelope },
      own.map(({ amount }) => amount),
      at,
    );
  };
export const givenBy = moved('given', 'from');
const receivedBy = moved('received', 'to');

const spentFrom = (envelope: Envelope, spending: Given<Cents>): Explained =>
  givenAmount({ name: 'spent', line: envelope }, spending);

/** What was granted less what was spent; undefined while the spending is not stated. */
export const surplusOf = ({ envelope, funded, spending }: Funded): Explained | undefined =>
  spending === undefined
    ? undefined
    : difference({ name: 'balance', line: envelope }, funded, spentFrom(envelope, spending), 'fungibility');

/** What bounds the money that may leave an envelope: `most`, what it has over, the cap on what it was granted, its fixed part. */
export const boundsOn = (
  { envelope: line, funded, fixed }: Funded,
  most: Explained,
  { cap, isFixedOnly }: Limits,
) => [
  { limitedBy: 'surplus' as const, most },
  ...(cap === undefined
    ? []
    : [
        {
          limitedBy: 'cap' as const,
          most: product({ name: 'givable', line }, funded, rateFactor(cap), 'fungibility'),
          cap: cap.value,
        },
      ]),
  ...(isFixedOnly ? [{ limitedBy: 'fixed_part' as const, most: fixed }] : []),
];

/** What an envelope may still give: its surplus, within the cap and the fixed part, less what it gave. */
export function givableFrom(
  envelope: Funded,
  limits: Limits,
  transfers: readonly Transfer[],
): Explained | undefined {
  const surplus = surplusOf(envelope);
  if (surplus === undefined) return undefined;
  const label = { name: 'givable', line: envelope.envelope } as const;
  const [, ...bounds] = boundsOn(envelope, surplus, limits).map(({ most }) => most);
  const most = bounds.length === 0 ? surplus : leastOf(label, [surplus, ...bounds], 'fungibility');
  return difference(label, most, givenBy(envelope, transfers), 'fungibility');
}

/** What an envelope still lacks: what it spent and gave, less what it was granted and received. */
export function lacking(envelope: Funded, transfers: readonly Transfer[]): Explained | undefined {
  if (envelope.spending === undefined) return undefined;
  const { envelope: line, funded, spending } = envelope;
  const out = sum({ name: 'spent', line }, [spentFrom(line, spending), givenBy(envelope, transfers)]);
  const hasReceived = transfers.some((transfer) => transfer.to === line);
  const into = sum({ name: hasReceived ? 'available' : 'funded', line }, [
    funded,
    receivedBy(envelope, transfers),
  ]);
  const lack = difference({ name: 'uncovered', line }, out, into, 'fungibility');
  return isPositive(lack.value) ? lack : undefined;
}

/** The envelope once all transfers are made. */
export function balanceOf(envelope: Funded, transfers: readonly Transfer[]): EnvelopeBalance {
  const { envelope: line, funded, spending } = envelope;
  const [given, received] = [givenBy(envelope, transfers), receivedBy(envelope, transfers)];
  const balance = surplusOf(envelope);
  if (balance === undefined || spending === undefined) return { envelope: line, funded, received, given };
  const withReceived = sum({ name: 'balance', line }, [balance, received], 'fungibility');
  const final = difference({ name: 'final', line }, withReceived, given, 'fungibility');
  const known = { spent: spentFrom(line, spending), balance, final };
  return { envelope: line, funded, received, given, known };
}

/**
 * R8: whether a reading of the agreement's art. 7.1 lets money go from one envelope to another. `free`: any surplus may cover
 * any deficit; `missions`: between missions only; `to_operations`: missions may cover operations, not one another; `none`:
 * each envelope for itself.
 */
export const isAllowed = (regime: Regime, from: Envelope, to: Envelope): boolean =>
  from !== to && allowed[regime](from, to);

const allowed: Readonly<Record<Regime, (from: Envelope, to: Envelope) => boolean>> = {
  free: () => true,
  missions: (from, to) => from !== 'operations' && to !== 'operations',
  to_operations: (_from, to) => to === 'operations',
  none: () => false,
};
