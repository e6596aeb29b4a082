/**
 * A document for spreadsheets. One table alone is written as it is: heads, then rows, for programs too. With more to say,
 * titles, facts and notes stand in rows of their own, and an empty row parts the sections.
 */

import { dateToIso } from '../amounts/calendar.ts';
import { type Cents, centsOf } from '../amounts/money.ts';
import { ratioToDecimal } from '../amounts/ratio.ts';
import type { Language } from '../law/contract.ts';
import { uncertainMark } from './cell-words.ts';
import { type Block, type Document, filled, type Table, type Value } from './document.ts';
import { shortDate } from './format.ts';
import { type Phrase, phrase, type Words, wordsIn } from './phrase.ts';
import { harmless } from './text.ts';

/**
 * Tables for spreadsheets (RFC 4180). A French spreadsheet expects semicolons and decimal commas, and needs a byte order
 * mark to read accents. A plain one is for programs: the same in every language.
 */

export type CsvCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'amount'; readonly amount: Cents }
  | { readonly kind: 'number'; readonly number: number }
  /** A decimal number written with a point. */
  | { readonly kind: 'decimal'; readonly decimal: string }
  | { readonly kind: 'empty' };

export const textCell = (text: string): CsvCell => ({ kind: 'text', text });
export const amountCell = (amount: Cents): CsvCell => ({ kind: 'amount', amount });
export const numberCell = (number: number): CsvCell => ({ kind: 'number', number });
export const decimalCell = (decimal: string): CsvCell => ({ kind: 'decimal', decimal });
export const emptyCell: CsvCell = { kind: 'empty' };

/** For the spreadsheets of a language, or plain. */
export type CsvDialect = Language | 'plain';

const csvMarks = {
  fr: { separator: ';', decimal: ',', head: '\ufeff' },
  en: { separator: ',', decimal: '.', head: '' },
  plain: { separator: ',', decimal: '.', head: '' },
} as const satisfies Readonly<
  Record<CsvDialect, { readonly separator: string; readonly decimal: string; readonly head: string }>
>;

const lineEnd = '\r\n';

/** A text that a spreadsheet would take for a formula is held as text by an apostrophe. */
const withoutFormula = (text: string): string => (/^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);

function csvAmount(amount: Cents, decimal: string): string {
  const count = centsOf(amount);
  const size = Math.abs(count);
  const fraction = size % 100;
  return `${count < 0 ? '-' : ''}${(size - fraction) / 100}${decimal}${String(fraction).padStart(2, '0')}`;
}

/** LibreOffice, until it is told otherwise, also cuts a line at its commas, but not within quotes. */
const whole = (number: string): string => (number.includes(',') ? `"${number}"` : number);

function written(cell: CsvCell, decimal: string): string {
  switch (cell.kind) {
    case 'text': {
      // Control characters cannot hide a formula: a tab is shown, not kept.
      const text = withoutFormula(harmless(cell.text));
      return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }
    case 'amount':
      return whole(csvAmount(cell.amount, decimal));
    case 'number':
      return String(cell.number);
    case 'decimal':
      return whole(cell.decimal.replace('.', decimal));
    case 'empty':
      return '';
  }
}

/** One row, with the line break that ends it. */
export function csvLine(cells: readonly CsvCell[], dialect: CsvDialect): string {
  const { separator, decimal } = csvMarks[dialect];
  return `${cells.map((cell) => written(cell, decimal)).join(separator)}${lineEnd}`;
}

/** What a file begins with, before its heads. */
export const csvMark = (dialect: CsvDialect): string => csvMarks[dialect].head;

const toVerify: Phrase = phrase('à vérifier', 'to verify');

const languageOf = (dialect: CsvDialect) => (dialect === 'plain' ? 'en' : dialect);

function cellOf(value: Value | undefined, dialect: CsvDialect): CsvCell {
  const lang = languageOf(dialect);
  switch (value?.kind) {
    case undefined:
    case 'none':
      return emptyCell;
    case 'text':
      return textCell(wordsIn(value.words, lang, 'long').trim());
    case 'code':
      return textCell(dialect === 'plain' ? value.code : value.words[lang]);
    case 'amount':
      return amountCell(value.amount);
    case 'rate':
      return decimalCell(ratioToDecimal(value.rate, 6));
    case 'count':
      return numberCell(value.count);
    case 'date':
      return textCell(dialect === 'plain' ? dateToIso(value.date) : shortDate(value.date, dialect));
  }
}

const isMarked = (value: Value | undefined): boolean =>
  value?.kind === 'amount' && value.isUncertain === true;

/** A column whose amounts are not all sure has another one beside it that says which are not. */
function* cellsOf({ columns, rows }: Table, row: number | 'heads', dialect: CsvDialect): Generator<CsvCell> {
  const lang = languageOf(dialect);
  for (const [column, { head }] of columns.entries()) {
    const isUnsure = rows.some(({ cells }) => isMarked(cells[column]));
    if (row === 'heads') {
      yield textCell(head[lang]);
      if (isUnsure) yield textCell(`${head[lang]}, ${toVerify[lang]}`.replace(/^, /, ''));
    } else {
      const value = rows[row]?.cells[column];
      yield cellOf(value, dialect);
      if (isUnsure) yield isMarked(value) ? textCell(uncertainMark) : emptyCell;
    }
  }
}

/** The rows of a table without its heads: many files may share one head. */
export const csvRows = (table: Table, dialect: CsvDialect): string =>
  table.rows.map((_, row) => csvLine([...cellsOf(table, row, dialect)], dialect)).join('');

/** What a file of such rows begins with. */
export const csvHeads = (table: Table, dialect: CsvDialect): string =>
  `${csvMark(dialect)}${csvLine([...cellsOf(table, 'heads', dialect)], dialect)}`;

function blockRows(block: Block, dialect: CsvDialect): string {
  const said = (words: Words): CsvCell => textCell(wordsIn(words, languageOf(dialect), 'long'));
  switch (block.kind) {
    case 'title':
      return csvLine([said(block.words)], dialect);
    case 'facts':
      return block.facts.map(([label, fact]) => csvLine([said(label), said(fact)], dialect)).join('');
    case 'table':
      return csvLine([...cellsOf(block, 'heads', dialect)], dialect) + csvRows(block, dialect);
    case 'notes':
      return block.notes.map((note) => csvLine([said(note)], dialect)).join('');
    case 'list':
      return block.items
        .flatMap(({ words, details }) => [words, ...details])
        .map((words) => csvLine([said(words)], dialect))
        .join('');
  }
}

export const renderCsv = (document: Document, dialect: CsvDialect): string =>
  csvMark(dialect) +
  filled(document)
    .map((section) => section.map((block) => blockRows(block, dialect)).join(''))
    .join(csvLine([], dialect));
