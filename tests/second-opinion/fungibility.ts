/** How the money of one year may cover its spending, under one reading. */
import { fraction, part } from './fraction.ts';
import type { EnvelopeName, PlainTransfer, PlainYear, RegimeName } from './plain.ts';

export interface Purse {
  readonly name: EnvelopeName;
  readonly funded: bigint;
  /** How much of it is fixed money; all of it for operations. */
  readonly fixed: bigint;
  readonly spent?: bigint;
}
interface Moved {
  readonly from: EnvelopeName;
  readonly to: EnvelopeName;
  readonly amount: bigint;
  readonly isStated: boolean;
}
interface Outcome {
  readonly moves: readonly Moved[];
  readonly unspent: bigint;
  readonly uncovered: bigint;
  /** Why a file would be refused for what it states. */
  readonly refusals: readonly string[];
}

export function mayMove(regime: RegimeName, from: EnvelopeName, to: EnvelopeName): boolean {
  if (from === to || regime === 'none') return false;
  if (regime === 'missions') return from !== 'operations' && to !== 'operations';
  return regime === 'free' || to === 'operations';
}

const least = (...amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => (b < a ? b : a));
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

export function movedUnder(
  purses: readonly Purse[],
  regime: RegimeName,
  limits: Pick<PlainYear, 'cap' | 'fixedOnly'>,
  stated: readonly PlainTransfer[],
): Outcome {
  const moves: Moved[] = [];
  const refusals: string[] = [];
  const given = (name: EnvelopeName) =>
    sum(moves.filter(({ from }) => from === name).map(({ amount }) => amount));
  const received = (name: EnvelopeName) =>
    sum(moves.filter(({ to }) => to === name).map(({ amount }) => amount));
  /** What an envelope has of its own, all of it where its spending is not known: what it receives stays with it. */
  const own = ({ name, funded, spent = 0n }: Purse) => funded - spent - given(name);
  const left = (purse: Purse) => own(purse) + received(purse.name);
  /** What the cap and the restriction to fixed money still let go. */
  const capRoom = ({ name, funded }: Purse) =>
    limits.cap === undefined ? undefined : part(funded, fraction(limits.cap, 10_000)) - given(name);
  const fixedRoom = ({ name, fixed }: Purse) => (limits.fixedOnly === true ? fixed - given(name) : undefined);
  const giveable = (purse: Purse) =>
    least(own(purse), capRoom(purse) ?? own(purse), fixedRoom(purse) ?? own(purse));

  for (const { from, to, amount } of stated) {
    const giver = purses.find(({ name }) => name === from);
    const cents = BigInt(amount);
    if (giver === undefined || !purses.some(({ name }) => name === to)) {
      refusals.push('transfer-envelope-absent');
      continue;
    }
    if (!mayMove(regime, from, to)) refusals.push('transfer-against-regime');
    if (cents > own(giver)) refusals.push('transfer-above-limit');
    if (cents > (capRoom(giver) ?? cents)) refusals.push('transfer-above-limit');
    if (cents > (fixedRoom(giver) ?? cents)) refusals.push('transfer-above-limit');
    moves.push({ from, to, amount: cents, isStated: true });
  }

  const known = purses.filter(({ spent }) => spent !== undefined);
  for (const needy of known) {
    for (;;) {
      const givers = known.filter((purse) => mayMove(regime, purse.name, needy.name) && giveable(purse) > 0n);
      const [first, ...others] = givers;
      if (first === undefined || left(needy) >= 0n) break;
      const giver = others.reduce((best, purse) => (own(purse) > own(best) ? purse : best), first);
      const amount = least(giveable(giver), -left(needy));
      moves.push({ from: giver.name, to: needy.name, amount, isStated: false });
    }
  }
  const ends = known.map(left);
  return {
    moves,
    unspent: sum(ends.filter((end) => end > 0n)),
    uncovered: -sum(ends.filter((end) => end < 0n)),
    refusals,
  };
}
