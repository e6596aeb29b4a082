/** An export to rows of money that moved, and to those that say something else: every row is one or the other. */
import { type CalendarDate, earlierOf, isAfter, laterOf } from '../../amounts/calendar.ts';
import { type Cents, cents, centsOf, isPositive, negate } from '../../amounts/money.ts';
import type { Source } from '../../amounts/source.ts';
import { inReadingOrder } from '../../contract/read-file.ts';
import { given } from '../../contract/values/scalar.ts';
import type { Language } from '../../law/language.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { decodeExport } from '../../separated/decode.ts';
import { recordsOf } from '../../separated/records.ts';
import { isWrittenAsDate, readExportedDate } from '../../separated/values.ts';
import type { Apart, ApartReason, Moved } from './apart.ts';
import type { AskedColumns } from './columns.ts';
import { headerOf } from './header.ts';
import type { Header } from './headless.ts';
import {
  isBalanceRow,
  isPaymentKind,
  isPending,
  isRecoveryCell,
  isUnexecuted,
  mayBeBalanceRow,
  namesPayer,
  saysAci,
  saysTotal,
} from './label-words.ts';
import {
  beneficiaryOf,
  cellOf,
  currencyProblem,
  hasSignColumn,
  isFilled,
  labelOf,
  lineOf,
  moneyOf,
  placeOf,
  type Row,
  shapeProblem,
} from './row.ts';
import { isBank512, type Side, sideOfList, signOfRows } from './side.ts';

export interface ReadOptions {
  readonly columns?: AskedColumns | undefined;
  readonly side?: Side | undefined;
  /** One export for many contracts. */
  readonly isForMany?: boolean;
  /** A row of a later day, foreseen or mistyped, does not say how far the export goes. */
  readonly today?: CalendarDate | undefined;
}

export interface ReadExport {
  readonly source: Source;
  /** Of its bytes, where they are kept account of. */
  readonly sha256?: string;
  readonly language: Language;
  readonly moved: readonly Moved[];
  readonly apart: readonly Apart[];
  /** The first and the last day of the export up to today, whatever stands there. */
  readonly days?: { readonly first: CalendarDate; readonly last: CalendarDate };
  /** Whose export it was read as, where it was asked or is for many contracts. */
  readonly side?: Side | undefined;
  /** Cut for one contract of several: no row names it. */
  readonly isUnnamed?: boolean;
  readonly problems: readonly Problem[];
  /** Rows that hold something but could not be read. */
  readonly refused: number;
}

type Found =
  | { readonly moved: Moved }
  | { readonly apart: Apart }
  | { readonly problems: readonly Problem[] };

interface Reading {
  readonly hasSigns: boolean;
  /** Only rows of the bank's own account in the books, where it holds others too. */
  readonly isBankAccount?: (row: Row) => boolean;
  /** Some cell is the kind of a payment, as `avance`. */
  readonly isByKind: boolean;
  /** A last line of another form, in a file without a header, or the sum of those above. */
  readonly isForeign: (row: Row) => boolean;
}

const saysWhose = (row: Row, cells: readonly string[]): boolean =>
  beneficiaryOf(row).beneficiary !== undefined || cells.some((text) => saysAci(text) || namesPayer(text, []));

function readRow(row: Row, source: Source, reading: Reading): Found {
  const [at, label] = [placeOf(row.fields, source), labelOf(row)];
  const dateCell = cellOf(row, 'date');
  const money = moneyOf(row, reading.hasSigns);
  const date = dateCell === undefined ? undefined : readExportedDate(dateCell);
  const isDated =
    dateCell !== undefined && (isWrittenAsDate(dateCell.text) || (date !== undefined && 'value' in date));
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
  const isOfAccount =
    names.some(isBalanceRow) || (names.some(mayBeBalanceRow) && !reading.isByKind && !saysWhose(row, names));
  if (!isNamed && (isOfAccount || reading.isForeign(row))) return apart('balance');
  // Without a day, what calls itself a total is one: of a month, of a page, of an account.
  if (!isNamed && !isFilled(dateCell) && names.some(saysTotal)) return apart('balance');
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
      ...beneficiaryOf(row),
      ...(isTakenBack ? { isTakenBack } : {}),
    },
  };
}

/** Rows that are exactly the sum of those above, and have no date or call themselves a total. */
function sumRows(rows: readonly Row[], hasSigns: boolean): ReadonlySet<Row> {
  const sums = new Set<Row>();
  let [count, net, into] = [0, 0, 0];
  for (const row of rows) {
    const money = moneyOf(row, hasSigns);
    const amount = money !== undefined && 'value' in money.read ? centsOf(money.read.value) : 0;
    const maySum = !isFilled(cellOf(row, 'date')) || row.fields.some(({ text }) => saysTotal(text));
    if (maySum && count > 1 && (amount === net || amount === into)) sums.add(row);
    else if (amount !== 0) [count, net, into] = [count + 1, net + amount, into + Math.max(amount, 0)];
  }
  return sums;
}

/** In a file without a header, the last line or the first one may be a balance: it has another number of cells. */
function foreignRow(rows: readonly Row[], header: Header): (row: Row) => boolean {
  const width = header.heads.length;
  const isOdd = (row: Row | undefined): boolean => row !== undefined && row.fields.length < width;
  const odd = header.end === 0 && rows.length > 1 ? [rows[0], rows.at(-1)].filter(isOdd) : [];
  return (row) => odd.includes(row);
}

/** Under “Ligne” accounting programs number their rows: that names no line of a contract. */
function withoutCounter(header: Header, records: readonly Row['fields'][]): Header {
  const { line, ...columns } = header.columns;
  const head = header.heads[line ?? -1];
  const texts = records
    .flatMap((fields) => (line === undefined ? [] : (fields[line]?.text ?? '')))
    .filter((text) => text !== '' && text !== head);
  return texts.length > 0 && texts.every((text) => /^\d+$/.test(text)) ? { ...header, columns } : header;
}

/** Reads a file's bytes; `name` is what people call the file. Never throws. */
export function readExport(
  bytes: Uint8Array,
  name: string,
  { columns, side: asked, isForMany = false, today }: ReadOptions = {},
): ReadExport {
  const { source, problem: undecoded } = decodeExport(bytes, name);
  const nothing = { source, language: 'fr', moved: [], apart: [], refused: 0 } as const;
  if (undecoded !== undefined) return { ...nothing, problems: [undecoded] };
  const { header: found, problems: ofHeader } = headerOf(source, columns);
  if (found === undefined) return { ...nothing, problems: inReadingOrder(ofHeader) };
  const { records, problems: ofText } = recordsOf(source, found.separator, { from: found.end });
  const header = withoutCounter(found, records);
  if (records.length === 0) {
    const end = { source, start: header.end, end: header.end };
    return { ...nothing, problems: [problem('file-empty', end, { holds: 'payments' })] };
  }
  // The header stands again where pages or files were put together.
  const isHeader = (fields: Row['fields']): boolean =>
    header.end > 0 && fields.every(({ text }, index) => text === (header.heads[index] ?? ''));
  // A quote never closed takes in the rest of the file: what its record lacks is no further mistake.
  const whole = ofText.length > 0 ? records.slice(0, -1) : records;
  const rows = whole.filter((fields) => !isHeader(fields)).map((fields): Row => ({ fields, header }));
  const hasSigns = hasSignColumn(rows);
  const hasBooks =
    rows.some(isBank512) && rows.some((row) => !isBank512(row) && isFilled(cellOf(row, 'account')));
  const [isForeign, sums] = [foreignRow(rows, header), sumRows(rows, hasSigns)];
  const reading = {
    hasSigns,
    isByKind: rows.some(({ fields }) => fields.some(({ text }) => isPaymentKind(text))),
    isForeign: (row: Row) => isForeign(row) || sums.has(row),
    ...(hasBooks ? { isBankAccount: isBank512 } : {}),
  };
  const side = asked ?? (isForMany ? sideOfList(rows, hasSigns) : undefined);
  const sign = signOfRows(hasBooks ? rows.filter(isBank512) : rows, hasSigns, side);
  const all = rows.map((row) => readRow(row, source, reading));
  const problems = all.flatMap((each) => ('problems' in each ? each.problems : []));
  const unsure = typeof sign === 'number' ? [] : [sign];
  const turn = (amount: Cents): Cents => cents(centsOf(amount) * (sign === -1 ? -1 : 1));
  const moved = all.flatMap((each) =>
    'moved' in each
      ? [{ ...each.moved, amount: { ...each.moved.amount, value: turn(each.moved.amount.value) } }]
      : [],
  );
  const apart = all.flatMap((each) => ('apart' in each ? [each.apart] : []));
  const heads = whole.filter(isHeader).map((fields) => placeOf(fields, source));
  const outside = [...header.above, ...heads].map(
    (at): Apart => ({ reason: 'outside', at, label: source.text.slice(at.start, at.end) }),
  );
  // What is still to come may bear a day to come.
  const shown = apart.flatMap(({ date, reason }) => (reason === 'pending' ? [] : (date ?? [])));
  const [day, ...others] = [...moved.map(({ date }) => date.value), ...shown].filter(
    (each) => today === undefined || !isAfter(each, today),
  );
  return {
    source,
    language: header.language,
    moved,
    apart: [...outside, ...apart],
    side,
    ...(day === undefined
      ? {}
      : { days: { first: others.reduce(earlierOf, day), last: others.reduce(laterOf, day) } }),
    problems: inReadingOrder([...ofText, ...unsure, ...problems]),
    refused: all.filter((each) => 'problems' in each).length + (records.length - whole.length),
  };
}
