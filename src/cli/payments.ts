/** The payments of a check: those of the contract's file, and those of an export. */
import { compareDates } from '../amounts/calendar.ts';
import { compareCents, total } from '../amounts/money.ts';
import { startOf } from '../amounts/source.ts';
import type { PaymentsRead, Tally } from '../check/checked.ts';
import { readPayments } from '../check/export/read-payments.ts';
import type { Contract, Language, Payment } from '../law/contract.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Context } from './context.ts';

/** Payments written both in the contract's file and in an export: one payment told twice, not two. */

/** A line that only one of them names is no difference: banks name none. */
function isSame(a: Payment, b: Payment): boolean {
  const isSameLine = a.line === undefined || b.line === undefined || a.line.value === b.line.value;
  return (
    isSameLine &&
    compareDates(a.date.value, b.date.value) === 0 &&
    compareCents(a.amount.value, b.amount.value) === 0
  );
}

export interface Joined {
  /** Every payment once, with its line where one of the sources names it. */
  readonly payments: readonly Payment[];
  /** Those that stand in both. */
  readonly inBoth: readonly Payment[];
}

/** One payment of the export answers for one of the file at most: what the export has twice was paid twice. */
export function joinPayments(own: readonly Payment[], exported: readonly Payment[]): Joined {
  const inBoth: Payment[] = [];
  const rest = [...exported];
  const kept = own.map((payment) => {
    const index = rest.findIndex((each) => isSame(payment, each));
    const [twin] = index === -1 ? [] : rest.splice(index, 1);
    if (twin === undefined) return payment;
    inBoth.push(payment);
    return payment.line === undefined ? twin : payment;
  });
  return { payments: [...kept, ...rest], inBoth };
}

export interface Observed {
  readonly payments: readonly Payment[];
  readonly read: readonly PaymentsRead[];
  readonly inBoth: Tally;
  /** What was left out, in records, because it could not be read. */
  readonly refused: number;
  readonly problems: readonly Problem[];
  readonly language: Language;
}

const tallyOf = (payments: readonly Payment[]): Tally => ({
  count: payments.length,
  sum: total(payments.map(({ amount }) => amount.value)),
});

const nowhere = tallyOf([]);

function ofContract({ payments, source, language }: Contract): Observed {
  const read = payments.length === 0 ? [] : [{ file: source.name, ...tallyOf(payments) }];
  return { payments, read, inBoth: nowhere, refused: 0, problems: [], language };
}

async function ofExport(path: string, { system, lang }: Context): Promise<Observed> {
  const file = await system.read(path);
  if (file.kind === 'unreadable') {
    const place = startOf({ name: path, text: '' });
    const problems = [problem('file-unreadable', place, { reason: file.reason })];
    return { payments: [], read: [], inBoth: nowhere, refused: 0, problems, language: lang };
  }
  const { payments, read, problems, language } = readPayments(file.bytes, path);
  const apart = read.apart.count === 0 ? {} : { apart: read.apart };
  const counts = [{ file: path, count: read.payments, sum: read.sum, ...apart }];
  return { payments, read: counts, inBoth: nowhere, refused: read.refused, problems, language };
}

/** Both together: a payment written in both places counts once, and is told. */
export async function observedPayments(
  contract: Contract,
  path: string | undefined,
  context: Context,
): Promise<Observed> {
  const own = ofContract(contract);
  if (path === undefined) return own;
  const exported = await ofExport(path, context);
  const { payments, inBoth } = joinPayments(own.payments, exported.payments);
  return {
    ...exported,
    payments,
    inBoth: tallyOf(inBoth),
    read: [...own.read, ...exported.read],
  };
}
