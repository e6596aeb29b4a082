/** The payments of a check: those of the contract's file, and those of an export. */
import { total } from '../base/money.ts';
import { startOf } from '../base/source.ts';
import type { Contract, Language, Payment } from '../domain/contract.ts';
import { type Problem, problem } from '../domain/problem.ts';
import { readPayments } from '../input/payments-csv/read-payments.ts';
import type { PaymentsRead, Tally } from '../report/check/checked.ts';
import { joinPayments } from './both-sources.ts';
import type { Context } from './context.ts';

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
