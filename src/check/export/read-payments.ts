/** A file of payments to payments: every stage in order, and all of a file's problems in one run. */
import { type Cents, total } from '../../amounts/money.ts';
import type { Source } from '../../amounts/source.ts';
import { inReadingOrder } from '../../contract/told.ts';
import type { Language, Payment } from '../../law/contract.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Header, headerOf } from './header.ts';
import { type ReadRecord, readRecord } from './payment.ts';
import { decodePayments, type Field, recordsOf, separators } from './records.ts';

/** What was read, and what was not: so that nobody has to wonder whether a payment was dropped. */
export interface Count {
  readonly payments: number;
  readonly sum: Cents;
  /** Debits that are no money taken back. */
  readonly apart: { readonly count: number; readonly sum: Cents };
  /** Records that hold something but could not be read as a payment. */
  readonly refused: number;
}

export interface ReadPayments {
  readonly payments: readonly Payment[];
  readonly source: Source;
  /** The language of the header; French where it does not tell. */
  readonly language: Language;
  readonly problems: readonly Problem[];
  readonly read: Count;
}

const countOf = (payments: readonly Payment[], apart: readonly Cents[], refused: number): Count => ({
  payments: payments.length,
  sum: total(payments.map((payment) => payment.amount.value)),
  apart: { count: apart.length, sum: total(apart) },
  refused,
});

/** A record has as many fields as the header; empty ones at its end count for nothing. */
function shapeProblem(fields: readonly Field[], { separator, fields: heads, columns }: Header): Problem[] {
  const [first] = fields;
  const last = fields.findLast((field) => field.text !== '');
  if (first === undefined || last === undefined) return [];
  const found = fields.indexOf(last) + 1;
  const needed = Math.max(columns.date ?? 0, columns.amount ?? 0) + 1;
  if (found <= heads.length && fields.length >= needed) return [];
  const at = { ...first.at, end: last.at.end };
  const other = separators.find(
    (each) => each !== separator && fields.length === 1 && first.text.includes(each),
  );
  if (other !== undefined) return [problem('csv-separator-mixed', at, { separator, other })];
  return [problem('csv-field-count', at, { cells: fields.length, columns: heads.length, separator })];
}

/** Reads a file's bytes; `name` is what people call the file. Never throws. */
export function readPayments(bytes: Uint8Array, name: string): ReadPayments {
  const decoded = decodePayments(bytes, name);
  const { source } = decoded;
  const nothing = { payments: [], source, language: 'fr', read: countOf([], [], 0) } as const;
  if (decoded.problem !== undefined) return { ...nothing, problems: [decoded.problem] };
  const { header, problems: ofHeader } = headerOf(source);
  if (header === undefined) return { ...nothing, problems: inReadingOrder(ofHeader) };
  const { records, problems: ofText } = recordsOf(source, header.separator, header.end);
  // A quote never closed takes in the rest of the file: what its record lacks is no further mistake.
  const broken = ofText.length > 0 ? records.at(-1) : undefined;
  const read = records.map((fields): ReadRecord => {
    if (fields === broken) return { problems: [] };
    const problems = shapeProblem(fields, header);
    return problems.length > 0 ? { problems } : readRecord(fields, header);
  });
  const payments = read.flatMap((each) => each.payment ?? []);
  const apart = read.flatMap((each) => each.debit ?? []);
  const empty =
    records.length === 0
      ? [problem('file-empty', { source, start: header.end, end: header.end }, { holds: 'payments' })]
      : [];
  return {
    payments,
    source,
    language: header.language,
    problems: inReadingOrder([...ofText, ...read.flatMap((each) => each.problems), ...empty]),
    read: countOf(payments, apart, records.length - payments.length - apart.length),
  };
}
