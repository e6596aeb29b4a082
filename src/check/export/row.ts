/** What the cells of a row say: its line, its label, its amount, and what is wrong with its shape. */
import { type Cents, centsOf, isPositive, negate } from '../../amounts/money.ts';
import type { Given, Place, Source } from '../../amounts/source.ts';
import { isMeantAsLine, readExportedLine } from '../../contract/values/payment-line-names.ts';
import { given, type Read, type Scalar } from '../../contract/values/scalar.ts';
import type { PaymentLine } from '../../law/payment-line.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Field, separators } from '../../separated/records.ts';
import { isNothing, readExportedAmount } from '../../separated/values.ts';
import type { ColumnName } from './columns.ts';
import type { Header } from './headless.ts';
import { signOf } from './label-words.ts';

export interface Row {
  readonly fields: readonly Field[];
  readonly header: Header;
}

/** The cell of a column, undefined when the export has no such column. */
export function cellOf({ fields, header }: Row, column: ColumnName): Scalar | undefined {
  const index = header.columns[column] ?? -1;
  const [field, key] = [fields[index], header.heads[index]];
  return field && key !== undefined
    ? { text: field.text, at: field.at, key, language: header.language }
    : undefined;
}

export const isFilled = (cell: Scalar | undefined): cell is Scalar =>
  cell !== undefined && !isNothing(cell.text);

export const labelOf = ({ fields, header: { labels } }: Row): string => {
  const own = labels.flatMap((index) => fields[index]?.text ?? []);
  return [...new Set(own.filter((text) => text !== ''))].join(' \u00b7 ');
};

export function beneficiaryOf({ fields, header }: Row): { readonly beneficiary?: string } {
  const own = header.beneficiaries.flatMap((index) => fields[index]?.text ?? []);
  const text = own.filter((each) => !isNothing(each)).join(' ');
  return text === '' ? {} : { beneficiary: text };
}

/** A line column holds a line or nothing; a label is a line only where it names one. */
export function lineOf(row: Row): Read<{ readonly line?: Given<PaymentLine> }> {
  const cell = cellOf(row, 'line');
  const label = row.header.labels.map((index): Scalar | undefined => {
    const field = row.fields[index];
    return field && { text: field.text, at: field.at, key: '', language: row.header.language };
  });
  const scalar = isFilled(cell) ? cell : label.find((each) => isFilled(each) && isMeantAsLine(each.text));
  if (scalar === undefined) return { value: {} };
  const read = readExportedLine(scalar);
  return 'problem' in read ? read : { value: { line: given(read.value, scalar) } };
}

interface Money {
  readonly cell: Scalar;
  readonly read: Read<Cents>;
}

const isZeroCell = (cell: Scalar): boolean => {
  const read = readExportedAmount(cell);
  return 'value' in read && centsOf(read.value) === 0;
};

/** Money that went out, whether or not a sign says so. */
const outgoing = (read: Read<Cents>): Read<Cents> =>
  'value' in read && isPositive(read.value) ? { value: negate(read.value) } : read;

/** The amount as a bank signs it: what stands under debit went out. Some banks fill the other column with a zero. */
export function moneyOf(row: Row, hasSigns: boolean): Money | undefined {
  const credit = cellOf(row, 'credit') ?? cellOf(row, 'amount');
  const debit = cellOf(row, 'debit');
  if (isFilled(debit) && (!isFilled(credit) || (isZeroCell(credit) && !isZeroCell(debit)))) {
    return { cell: debit, read: outgoing(readExportedAmount(debit)) };
  }
  if (!isFilled(credit)) return undefined;
  const read = readExportedAmount(credit);
  const isOut = hasSigns && signOf(cellOf(row, 'sign')?.text ?? '') === -1;
  return { cell: credit, read: isOut ? outgoing(read) : read };
}

/** Under “Sens” or “Type”, only words for one side or the other tell it; a column of other words is a label. */
export function hasSignColumn(rows: readonly Row[]): boolean {
  const texts = rows.flatMap((row) => cellOf(row, 'sign')?.text ?? []).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => signOf(text) !== undefined);
}

/** A record has as many fields as the header; empty ones at its end count for nothing. */
export function shapeProblem({ fields, header: { separator, heads, columns } }: Row): Problem[] {
  const [first] = fields;
  const last = fields.findLast((field) => field.text !== '');
  if (first === undefined || last === undefined) return [];
  const needed = Math.max(columns.date ?? 0, columns.amount ?? columns.credit ?? 0) + 1;
  if (fields.indexOf(last) < heads.length && fields.length >= needed) return [];
  const at = { ...first.at, end: last.at.end };
  const other = separators.find(
    (each) => each !== separator && fields.length === 1 && first.text.includes(each),
  );
  if (other !== undefined) return [problem('csv-separator-mixed', at, { separator, other })];
  return [problem('csv-field-count', at, { cells: fields.length, columns: heads.length, separator })];
}

export const placeOf = (fields: readonly Field[], source: Source): Place => ({
  source,
  start: fields[0]?.at.start ?? 0,
  end: fields.at(-1)?.at.end ?? 0,
});

export const currencyProblem = (cell: Scalar | undefined): Problem[] =>
  cell === undefined || /^(eur|euros?|€|)$/i.test(cell.text.trim())
    ? []
    : [problem('csv-currency', cell.at, { column: cell.key, text: cell.text })];
