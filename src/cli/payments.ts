/** The payments of a check: those of the contract's file, and those of an export. */
import { type CalendarDate, isBefore } from '../amounts/calendar.ts';
import type { PaymentsRead, Tally } from '../check/checked.ts';
import { ofOthers, partyOf } from '../check/export/attribute.ts';
import type { AskedColumns } from '../check/export/columns.ts';
import { declaredBy, joinPayments, splitByPayer } from '../check/export/payer.ts';
import { type Apart, type ReadExport, readExport } from '../check/export/read-export.ts';
import type { Side } from '../check/export/side.ts';
import { sumOf } from '../check/payment-check.ts';
import type { Contract, Language, Payment } from '../law/contract-terms.ts';
import type { Problem } from '../problems/problem.ts';
import { unreadable } from './compute-options.ts';
import type { Context } from './context.ts';

/** How an export is read, and what of it counts. */
export interface ExportOptions {
  readonly columns?: AskedColumns;
  readonly side?: Side;
  /** Names of the payer beside those of the health insurance; `all`: whoever pays. */
  readonly payer?: string;
  readonly from?: CalendarDate;
}

export interface Observed {
  readonly payments: readonly Payment[];
  readonly read: readonly PaymentsRead[];
  readonly inBoth: Tally;
  /** The first and the last day of the export. */
  readonly days?: ReadExport['days'];
  /** What was left out, in records, because it could not be read. */
  readonly refused: number;
  readonly problems: readonly Problem[];
  readonly language: Language;
}

const tallyOf = (payments: readonly Payment[]): Tally => ({
  count: payments.length,
  sum: sumOf(payments),
});

function ofContract({ payments, source, language }: Contract, from: CalendarDate | undefined): Observed {
  const counted = payments.filter(({ date }) => from === undefined || !isBefore(date.value, from));
  const read = payments.length === 0 ? [] : [{ file: source.name, ...tallyOf(counted), apart: [] }];
  return { payments: counted, read, inBoth: tallyOf([]), refused: 0, problems: [], language };
}

/** An export, read once. */
export async function openExport(
  path: string,
  { columns, side }: ExportOptions,
  { system, lang }: Context,
): Promise<ReadExport> {
  const file = await system.read(path);
  if (file.kind === 'bytes') {
    return readExport(file.bytes, path, {
      ...(columns === undefined ? {} : { columns }),
      ...(side === undefined ? {} : { side }),
    });
  }
  const source = { name: path, text: '' };
  return {
    source,
    language: lang,
    moved: [],
    apart: [],
    refused: 0,
    problems: [unreadable(path, file)],
  };
}

/** What an export says of one contract: the payments of its payer, and all that is set apart. */
function paymentsIn(
  exported: ReadExport,
  contract: Contract,
  { payer, side, from }: ExportOptions,
): { readonly payments: readonly Payment[]; readonly read: PaymentsRead } {
  const isOld = ({ date }: Payment): boolean => from !== undefined && isBefore(date.value, from);
  const others = ofOthers(exported.moved, partyOf(exported.source.name, contract));
  const { payments, apart, isPayerNamed } = splitByPayer(
    exported.moved.filter((row) => !isOld(row) && !others.has(row)),
    {
      isAnyone: payer === 'all',
      isFundsOwn: side === 'fund',
      names: payer === undefined || payer === 'all' ? [] : [payer],
      declared: declaredBy(contract),
    },
  );
  const old = exported.moved
    .filter((row) => isOld(row) || others.has(row))
    .map((row): Apart => {
      const { at, label, date, amount } = row;
      const reason = others.has(row) ? 'other_beneficiary' : 'before';
      return { reason, at, label, date: date.value, amount: amount.value };
    });
  const hasLines = payments.some(({ line }) => line !== undefined);
  const isEveryCredit = !isPayerNamed && payer !== 'all' && payments.length > 0 && !hasLines;
  return {
    payments,
    read: {
      file: exported.source.name,
      ...tallyOf(payments),
      apart: [...exported.apart, ...old, ...apart].sort((a, b) => a.at.start - b.at.start),
      ...(isEveryCredit ? { isEveryCredit } : {}),
    },
  };
}

/** Both together: a payment written in both places counts once, and that is said. */
export function observedIn(
  contract: Contract,
  exported: ReadExport | undefined,
  options: ExportOptions,
): Observed {
  const own = ofContract(contract, options.from);
  if (exported === undefined) return own;
  const { payments: found, read } = paymentsIn(exported, contract, options);
  const { payments, inBoth } = joinPayments(own.payments, found);
  const { refused, problems, language, days } = exported;
  return {
    payments,
    inBoth,
    read: [...own.read, read],
    refused,
    problems,
    language,
    ...(days ? { days } : {}),
  };
}
