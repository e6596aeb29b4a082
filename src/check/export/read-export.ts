/** An export to rows of money that moved, and to those that say something else: every row is one or the other. */
import { type CalendarDate, earlierOf, laterOf } from '../../amounts/calendar.ts';
import { type Cents, cents, centsOf, isNegative, isPositive, negate, zero } from '../../amounts/money.ts';
import type { Given, Place, Source } from '../../amounts/source.ts';
import { inReadingOrder } from '../../contract/read-file.ts';
import { given, type Read, type Scalar } from '../../contract/scalar.ts';
import { isMeantAsLine, readExportedLine } from '../../contract/values/payment-line.ts';
import type { Language, Payment, PaymentLine } from '../../law/contract-terms.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { AskedColumns, ColumnName } from './columns.ts';
import { decodeExport } from './decode.ts';
import { type Header, headerOf } from './header.ts';
import { type Field, recordsOf, separators } from './records.ts';
import { type Side, signByBalance } from './side.ts';
import { isNothing, isWrittenAsDate, readExportedAmount, readExportedDate } from './values.ts';
import { isBalanceRow, isPending, isRecoveryCell, isUnexecuted, signOf } from './words.ts';

/** Why a row is no payment of the contract; the last four are found out once the payer is known. */
export const apartReasons = [
  'outside',
  'balance',
  'not_executed',
  'pending',
  'no_amount',
  'other_account',
  'debit',
  'other_credit',
  'other_funding',
  'before',
] as const;
export type ApartReason = (typeof apartReasons)[number];

export interface Apart {
  readonly reason: ApartReason;
  readonly at: Place;
  readonly label: string;
  readonly date?: CalendarDate;
  /** Below zero: it went out. */
  readonly amount?: Cents;
}

/** Money that moved: above zero what came in to the CPTS. */
export interface Moved extends Payment {
  readonly label: string;
  /** A column says that it was taken back. */
  readonly isTakenBack?: true;
}

export interface ReadOptions {
  readonly columns?: AskedColumns;
  readonly side?: Side;
}

export interface ReadExport {
  readonly source: Source;
  readonly language: Language;
  readonly moved: readonly Moved[];
  readonly apart: readonly Apart[];
  /** The first and the last day of the export, whatever stands there. */
  readonly days?: { readonly first: CalendarDate; readonly last: CalendarDate };
  readonly problems: readonly Problem[];
  /** Rows that hold something but could not be read. */
  readonly refused: number;
}

interface Row {
  readonly fields: readonly Field[];
  readonly header: Header;
}

/** The cell of a column, undefined when the export has no such column. */
function cellOf({ fields, header }: Row, column: ColumnName): Scalar | undefined {
  const index = header.columns[column] ?? -1;
  const [field, key] = [fields[index], header.heads[index]];
  return field && key !== undefined
    ? { text: field.text, at: field.at, key, language: header.language }
    : undefined;
}

const isFilled = (cell: Scalar | undefined): cell is Scalar => cell !== undefined && !isNothing(cell.text);

const labelOf = ({ fields, header: { labels } }: Row): string => {
  const own = labels.flatMap((index) => fields[index]?.text ?? []);
  return [...new Set(own.filter((text) => text !== ''))].join(' \u00b7 ');
};

/** A line column holds a line or nothing; a label is a line only where it names one. */
function lineOf(row: Row): Read<{ readonly line?: Given<PaymentLine> }> {
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

const signed = (read: Read<Cents>, sign: 1 | -1): Read<Cents> =>
  'value' in read && sign === -1 ? { value: negate(read.value) } : read;

/** The amount as a bank signs it: what stands under debit went out. Some banks fill the other column with a zero. */
function moneyOf(row: Row, hasSigns: boolean): Money | undefined {
  const credit = cellOf(row, 'credit') ?? cellOf(row, 'amount');
  const debit = cellOf(row, 'debit');
  if (isFilled(debit) && (!isFilled(credit) || (isZeroCell(credit) && !isZeroCell(debit)))) {
    const read = readExportedAmount(debit);
    return { cell: debit, read: signed(read, 'value' in read && isPositive(read.value) ? -1 : 1) };
  }
  if (!isFilled(credit)) return undefined;
  const read = readExportedAmount(credit);
  const sign = hasSigns ? signOf(cellOf(row, 'sign')?.text ?? '') : undefined;
  return {
    cell: credit,
    read: sign === -1 && 'value' in read && isPositive(read.value) ? signed(read, -1) : read,
  };
}

/** Under “Sens” or “Type”, only words for one side or the other tell it; a column of other words is a label. */
function hasSignColumn(rows: readonly Row[]): boolean {
  const texts = rows.flatMap((row) => cellOf(row, 'sign')?.text ?? []).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => signOf(text) !== undefined);
}

/** A record has as many fields as the header; empty ones at its end count for nothing. */
function shapeProblem({ fields, header: { separator, heads, columns } }: Row): Problem[] {
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

const placeOf = (fields: readonly Field[], source: Source): Place => ({
  source,
  start: fields[0]?.at.start ?? 0,
  end: fields.at(-1)?.at.end ?? 0,
});

type Found =
  | { readonly moved: Moved }
  | { readonly apart: Apart }
  | { readonly problems: readonly Problem[] };

interface Reading {
  readonly hasSigns: boolean;
  /** Only rows of the bank's own account in the books, where it holds others too. */
  readonly isBankAccount?: (row: Row) => boolean;
  /** A last line of another form, in a file without a header. */
  readonly isForeign: (row: Row) => boolean;
}

const currencyProblem = (cell: Scalar | undefined): Problem[] =>
  cell === undefined || /^(eur|euros?|€|)$/i.test(cell.text.trim())
    ? []
    : [problem('csv-currency', cell.at, { column: cell.key, text: cell.text })];

function readRow(row: Row, source: Source, reading: Reading): Found {
  const [at, label] = [placeOf(row.fields, source), labelOf(row)];
  const dateCell = cellOf(row, 'date');
  const money = moneyOf(row, reading.hasSigns);
  const isDated = dateCell !== undefined && isWrittenAsDate(dateCell.text);
  const date = dateCell === undefined ? undefined : readExportedDate(dateCell);
  const apart = (reason: ApartReason): Found => ({
    apart: {
      reason,
      at,
      label: label === '' ? (row.fields.find(({ text }) => text !== '')?.text ?? '') : label,
      ...(date !== undefined && 'value' in date ? { date: date.value } : {}),
      ...(money !== undefined && 'value' in money.read ? { amount: money.read.value } : {}),
    },
  });
  const line = lineOf(row);
  const names = row.fields.map(({ text }) => text).filter((text) => text !== '');
  const isNamed = 'value' in line && line.value.line !== undefined;
  if (!isNamed && (names.some(isBalanceRow) || reading.isForeign(row))) return apart('balance');
  const shape = shapeProblem(row);
  if (!isDated && (money === undefined || 'problem' in money.read)) {
    const isMeant = dateCell?.text !== '' && isFilled(cellOf(row, 'amount') ?? cellOf(row, 'credit'));
    const isMixed = shape.some(({ code }) => code === 'csv-separator-mixed');
    if (!isMeant && !isMixed) return apart('outside');
  }
  if (shape.length > 0) return { problems: shape };
  const status = cellOf(row, 'status');
  if (status !== undefined && isUnexecuted(status.text)) {
    return apart(isPending(status.text) ? 'pending' : 'not_executed');
  }
  if (reading.isBankAccount?.(row) === false) return apart('other_account');
  if (money === undefined && isDated) return apart('no_amount');
  const problems = [
    ...(date !== undefined && 'problem' in date ? [date.problem] : []),
    ...(money !== undefined && 'problem' in money.read ? [money.read.problem] : []),
    ...('problem' in line ? [line.problem] : []),
    ...currencyProblem(cellOf(row, 'currency')),
  ];
  if (dateCell === undefined || date === undefined || money === undefined) return apart('outside');
  if (problems.length > 0 || 'problem' in date || 'problem' in money.read || 'problem' in line)
    return { problems };
  const recovery = cellOf(row, 'recovery');
  const isTakenBack = isFilled(recovery) && isRecoveryCell(recovery.text);
  const amount = isTakenBack && isPositive(money.read.value) ? negate(money.read.value) : money.read.value;
  return {
    moved: {
      at,
      date: given(date.value, dateCell),
      ...line.value,
      amount: given(amount, money.cell),
      label,
      ...(isTakenBack ? { isTakenBack } : {}),
    },
  };
}

const isBank512 = (row: Row): boolean => /^512\d{0,6}$/.test(cellOf(row, 'account')?.text ?? '');

/** Signs turned round where the export is not an account's own view; a problem where that cannot be known. */
function turned(
  rows: readonly Row[],
  hasSigns: boolean,
  side: Side | undefined,
  header: Header,
): 1 | -1 | Problem {
  const written = rows.map((row) => {
    const [money, balance] = [moneyOf(row, hasSigns), cellOf(row, 'balance')];
    const read = isFilled(balance) ? readExportedAmount(balance) : undefined;
    return {
      amount: money !== undefined && 'value' in money.read ? money.read.value : zero,
      balance: read !== undefined && 'value' in read ? read.value : undefined,
    };
  });
  const hasSides = header.columns.debit !== undefined || hasSigns;
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
  const heads = header.columns.journal === undefined ? undefined : (rows[0]?.header.heads ?? []);
  const first = rows[0]?.fields;
  if (heads === undefined || first === undefined) return 1;
  const at = first[header.columns.debit ?? header.columns.sign ?? 0]?.at ?? first[0]?.at;
  return at === undefined ? 1 : problem('csv-side-unknown', at, {});
}

/** In a file without a header, the last line or the first one may be a balance: it has another number of cells. */
function foreignRow(rows: readonly Row[], header: Header): (row: Row) => boolean {
  const width = header.heads.length;
  const isOdd = (row: Row | undefined): boolean => row !== undefined && row.fields.length < width;
  const odd = header.end === 0 && rows.length > 1 ? [rows[0], rows.at(-1)].filter(isOdd) : [];
  return (row) => odd.includes(row);
}

/** Reads a file's bytes; `name` is what people call the file. Never throws. */
export function readExport(bytes: Uint8Array, name: string, { columns, side }: ReadOptions = {}): ReadExport {
  const { source, problem: undecoded } = decodeExport(bytes, name);
  const nothing = { source, language: 'fr', moved: [], apart: [], refused: 0 } as const;
  if (undecoded !== undefined) return { ...nothing, problems: [undecoded] };
  const { header, problems: ofHeader } = headerOf(source, columns);
  if (header === undefined) return { ...nothing, problems: inReadingOrder(ofHeader) };
  const { records, problems: ofText } = recordsOf(source, header.separator, header.end);
  if (records.length === 0) {
    const end = { source, start: header.end, end: header.end };
    return { ...nothing, problems: [problem('file-empty', end, { holds: 'payments' })] };
  }
  // A quote never closed takes in the rest of the file: what its record lacks is no further mistake.
  const whole = ofText.length > 0 ? records.slice(0, -1) : records;
  const rows = whole.map((fields): Row => ({ fields, header }));
  const hasSigns = hasSignColumn(rows);
  const hasBooks =
    rows.some(isBank512) && rows.some((row) => !isBank512(row) && isFilled(cellOf(row, 'account')));
  const reading = {
    hasSigns,
    isForeign: foreignRow(rows, header),
    ...(hasBooks ? { isBankAccount: isBank512 } : {}),
  };
  const sign = turned(hasBooks ? rows.filter(isBank512) : rows, hasSigns, side, header);
  const found = rows.map((row) => readRow(row, source, reading));
  const problems = found.flatMap((each) => ('problems' in each ? each.problems : []));
  const unsure = typeof sign === 'number' ? [] : [sign];
  const turn = (amount: Cents): Cents => cents(centsOf(amount) * (sign === -1 ? -1 : 1));
  const moved = found.flatMap((each) =>
    'moved' in each
      ? [{ ...each.moved, amount: { ...each.moved.amount, value: turn(each.moved.amount.value) } }]
      : [],
  );
  const apart = found.flatMap((each) => ('apart' in each ? [each.apart] : []));
  const above = header.above.map(
    (at): Apart => ({ reason: 'outside', at, label: source.text.slice(at.start, at.end) }),
  );
  // What is still to come may bear a day to come.
  const shown = apart.flatMap(({ date, reason }) => (reason === 'pending' ? [] : (date ?? [])));
  const [day, ...others] = [...moved.map(({ date }) => date.value), ...shown];
  return {
    source,
    language: header.language,
    moved,
    apart: [...above, ...apart],
    ...(day === undefined
      ? {}
      : { days: { first: others.reduce(earlierOf, day), last: others.reduce(laterOf, day) } }),
    problems: inReadingOrder([...ofText, ...unsure, ...problems]),
    refused: found.filter((each) => 'problems' in each).length + (records.length - whole.length),
  };
}
