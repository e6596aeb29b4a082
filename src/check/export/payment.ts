/** One record to one payment, with everything wrong in it. */
import { type Cents, centsOf, isNegative, isPositive, negate } from '../../amounts/money.ts';
import type { Given } from '../../amounts/source.ts';
import { given, type Read, type Scalar } from '../../contract/scalar.ts';
import { isMeantAsLine, plainWords, readExportedLine } from '../../contract/values/payment-line.ts';
import type { Payment, PaymentLine } from '../../law/contract.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { readExportedAmount } from './amount.ts';
import type { ColumnName } from './columns.ts';
import { readExportedDate } from './date.ts';
import type { Header } from './header.ts';
import type { Field } from './records.ts';

/** What is wrong in a cell, told as a cell of a column: an export has no keys. */

export function cellProblem(found: Problem, { key, text, at }: Scalar, expected: 'amount' | 'date'): Problem {
  if (found.code === 'value-invalid') {
    return problem('value-invalid', at, { key, text, expected, isColumn: true });
  }
  if (found.code === 'date-not-existing') {
    return problem('date-not-existing', at, { key, text, isColumn: true });
  }
  return found;
}

/** The words that say that money was taken back: a negative amount needs one of them. */

const words: ReadonlySet<string> = new Set(
  'recuperation recupere recuperee recup indu reprise remboursement recovery recovered refund clawback rendre rendu'.split(
    ' ',
  ),
);

/** True for `Récupération de trop-perçu`, `Recovery of an overpayment`. */
export function saysRecovery(text: string): boolean {
  const found = plainWords(text);
  return found.some(
    (word, index) =>
      words.has(word) ||
      word === 'overpayment' ||
      (word === 'back' && /^(give|given|taken|paid)$/.test(found[index - 1] ?? '')) ||
      (word === 'trop' && /^(percu|verse|paye)s?$/.test(found[index + 1] ?? '')),
  );
}

const yes: ReadonlySet<string> = new Set(['oui', 'yes', 'vrai', 'true', 'x', '1']);

/**
 * True for a cell of the recovery column that says so: a word for it, or a yes under a head that asks. Under `Type` a `1` is a
 * code of the bank's own.
 */
export const isRecoveryCell = (head: string, text: string): boolean =>
  saysRecovery(text) || (saysRecovery(head) && yes.has(plainWords(text).join(' ')));

export interface ReadRecord {
  readonly payment?: Payment;
  /** What went out of the account for somebody else than the payer: no payment, and no mistake. */
  readonly debit?: Cents;
  readonly problems: readonly Problem[];
}

interface Record {
  readonly fields: readonly Field[];
  readonly header: Header;
}

/** The cell of a column, empty when the export has no such column. */
function cellOf({ fields, header }: Record, column: ColumnName): Scalar | undefined {
  const index = header.columns[column] ?? -1;
  const field = fields[index];
  const head = header.fields[index];
  if (field === undefined || head === undefined) return undefined;
  return { text: field.text, at: field.at, key: head.text, language: header.language };
}

const isFilled = (scalar: Scalar | undefined): scalar is Scalar => scalar !== undefined && scalar.text !== '';

/** A line column holds a line or nothing; a label is a line only where it names one. */
function lineOf(record: Record): Read<{ readonly line?: Given<PaymentLine> }> {
  const [cell, label] = [cellOf(record, 'line'), cellOf(record, 'label')];
  const scalar = isFilled(cell) ? cell : label;
  if (!isFilled(scalar) || (scalar === label && !isMeantAsLine(scalar.text))) return { value: {} };
  const read = readExportedLine(scalar);
  return 'problem' in read ? read : { value: { line: given(read.value, scalar) } };
}

interface Money {
  /** It stands in the column of debits. */
  readonly isDebit: boolean;
  readonly scalar: Scalar;
  readonly read: Read<Cents>;
}

const isZero = (scalar: Scalar): boolean => {
  const read = readExportedAmount(scalar);
  return 'value' in read && centsOf(read.value) === 0;
};

/** The amount of its column; with a column of debits, what stands there went out. Some banks fill the other column with a zero. */
function moneyOf(record: Record): Money | undefined {
  const amount = cellOf(record, 'amount');
  const debit = cellOf(record, 'debit');
  if (isFilled(debit) && (!isFilled(amount) || (isZero(amount) && !isZero(debit)))) {
    const read = readExportedAmount(debit);
    if ('problem' in read) return { isDebit: true, scalar: debit, read };
    const value = isPositive(read.value) ? negate(read.value) : read.value;
    return { isDebit: true, scalar: debit, read: { value } };
  }
  return amount === undefined
    ? undefined
    : { isDebit: false, scalar: amount, read: readExportedAmount(amount) };
}

function isRecovery(record: Record): { readonly isCertain: boolean; readonly isSaid: boolean } {
  const column = cellOf(record, 'recovery');
  const isCertain = isFilled(column) && isRecoveryCell(column.key, column.text);
  const texts = [cellOf(record, 'label'), cellOf(record, 'line')];
  return { isCertain, isSaid: isCertain || texts.some((text) => isFilled(text) && saysRecovery(text.text)) };
}

const problemOf = (read: Read<unknown>): Problem[] => ('problem' in read ? [read.problem] : []);

/** A negative amount without the word for it; none when all is well. */
function negativeProblem({ scalar, read }: Pick<Money, 'scalar' | 'read'>, isSaid: boolean): Problem[] {
  if ('problem' in read || !isNegative(read.value) || isSaid) return [];
  return [
    problem('value-negative', scalar.at, { key: scalar.key, text: scalar.text, of: 'exported_payment' }),
  ];
}

export function readRecord(fields: readonly Field[], header: Header): ReadRecord {
  const record = { fields, header };
  const dateCell = cellOf(record, 'date');
  const money = moneyOf(record);
  if (dateCell === undefined || money === undefined) return { problems: [] };
  const date = readExportedDate(dateCell);
  const line = lineOf(record);
  const { isCertain, isSaid } = isRecovery(record);
  const { scalar, read, isDebit } = money;
  if (isDebit && !isSaid && !('problem' in read)) return { debit: read.value, problems: [] };
  const problems = [
    ...problemOf(date).map((found) => cellProblem(found, dateCell, 'date')),
    ...problemOf(read).map((found) => cellProblem(found, scalar, 'amount')),
    ...problemOf(line),
    ...negativeProblem(money, isSaid),
  ];
  if ('problem' in date || 'problem' in read || 'problem' in line || problems.length > 0) return { problems };
  const amount = isCertain && isPositive(read.value) ? negate(read.value) : read.value;
  return {
    payment: {
      at: { source: scalar.at.source, start: fields[0]?.at.start ?? 0, end: fields.at(-1)?.at.end ?? 0 },
      date: given(date.value, dateCell),
      ...line.value,
      amount: given(amount, scalar),
    },
    problems: [],
  };
}
