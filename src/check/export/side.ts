/**
 * Which side of an account is money that came in. A bank credits what it receives; books debit their account 512 for it. The
 * running balance says which it is.
 */
import { type Cents, centsOf, isNegative, isPositive, zero } from '../../amounts/money.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { readExportedAmount } from '../../separated/values.ts';
import { namesPayer } from './label-words.ts';
import { cellOf, isFilled, labelOf, moneyOf, type Row } from './row.ts';

/** Whose export it is: an account's at its bank, the books of the association, or those of the fund that pays. */
export const sides = ['bank', 'books', 'fund'] as const;
export type Side = (typeof sides)[number];

/** A row as it is written: its amount as a bank would sign it, and the balance after it. */
interface Written {
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
function signByBalance(rows: readonly Written[]): 1 | -1 | undefined {
  const [asWritten, turned] = [votes(rows, 1), votes(rows, -1)];
  return asWritten === turned ? undefined : asWritten > turned ? 1 : -1;
}

/** The account of a bank in books. */
export const isBank512 = (row: Row): boolean => /^512\d{0,6}$/.test(cellOf(row, 'account')?.text ?? '');

const writtenOf = (rows: readonly Row[], hasSigns: boolean): Written[] =>
  rows.map((row) => {
    const [money, balance] = [moneyOf(row, hasSigns), cellOf(row, 'balance')];
    const read = isFilled(balance) ? readExportedAmount(balance) : undefined;
    return {
      amount: money !== undefined && 'value' in money.read ? money.read.value : zero,
      balance: read !== undefined && 'value' in read ? read.value : undefined,
    };
  });

/** A list for many contracts is the fund's own, unless its balance shows the fund's money coming in: then it is an account's. */
export function sideOfList(rows: readonly Row[], hasSigns: boolean): Side {
  const written = writtenOf(rows, hasSigns);
  const sign = signByBalance(written) ?? 0;
  const isOfFund = rows.map((row) => namesPayer(labelOf(row), []));
  const signs = written.filter((_row, index) => isOfFund[index]).map(({ amount }) => sign * centsOf(amount));
  return signs.filter((cents) => cents > 0).length > signs.filter((cents) => cents < 0).length
    ? 'bank'
    : 'fund';
}

/** Signs turned round where the export is not an account's own view; a problem where that cannot be known. */
export function signOfRows(
  rows: readonly Row[],
  hasSigns: boolean,
  side: Side | undefined,
): 1 | -1 | Problem {
  const written = writtenOf(rows, hasSigns);
  const { journal, amount, credit, debit, sign = 0 } = rows[0]?.header.columns ?? {};
  const hasSides = debit !== undefined || hasSigns;
  if (side === 'bank') return 1;
  if (side === 'books') return -1;
  if (side === 'fund') {
    const out = written.filter(({ amount }) => isNegative(amount)).length;
    const into = written.filter(({ amount }) => isPositive(amount)).length;
    return hasSides || out > into ? -1 : 1;
  }
  const byBalance = signByBalance(written);
  if (byBalance !== undefined) return hasSides ? byBalance : 1;
  if (!hasSides) return 1;
  if (rows.some(isBank512)) return -1;
  const first = rows[0]?.fields;
  const at = first?.[debit ?? sign]?.at ?? first?.[0]?.at;
  // Of a journal, and of debits alone, nobody can say.
  const isUnknown = journal !== undefined || (amount === undefined && credit === undefined);
  return isUnknown && at !== undefined ? problem('csv-side-unknown', at, {}) : 1;
}
