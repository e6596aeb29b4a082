/**
 * Which side of an account is money that came in. A bank credits what it receives; books debit their account 512 for it. The
 * running balance says which it is.
 */
import { type Cents, centsOf } from '../../amounts/money.ts';

/** Whose export it is: an account's at its bank, the books of the association, or those of the fund that pays. */
export const sides = ['bank', 'books', 'fund'] as const;
export type Side = (typeof sides)[number];

/** A row as it is written: its amount as a bank would sign it, and the balance after it. */
export interface Written {
  readonly amount: Cents;
  readonly balance?: Cents | undefined;
}

/** How many rows speak for each reading: signs as they are or turned round, the oldest row first or last. */
function votes(rows: readonly Written[], sign: 1 | -1): number {
  let [rising, falling] = [0, 0];
  for (let index = 1; index < rows.length; index += 1) {
    const [before, row] = [rows[index - 1], rows[index]];
    if (before?.balance === undefined || row?.balance === undefined) continue;
    const step = centsOf(row.balance) - centsOf(before.balance);
    if (step === 0) continue;
    if (step === sign * centsOf(row.amount)) rising += 1;
    if (step === -sign * centsOf(before.amount)) falling += 1;
  }
  return Math.max(rising, falling);
}

/** -1 where the running balance says that signs are the other way round, 1 where it says they are not, undefined where it is silent. */
export function signByBalance(rows: readonly Written[]): 1 | -1 | undefined {
  const [asWritten, turned] = [votes(rows, 1), votes(rows, -1)];
  return asWritten === turned ? undefined : asWritten > turned ? 1 : -1;
}
