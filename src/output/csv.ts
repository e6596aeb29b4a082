/**
 * Tables for spreadsheets (RFC 4180). A French spreadsheet expects semicolons and decimal commas, and needs a byte order
 * mark to read accents. A plain one is for programs: the same in every language.
 */
import { type Cents, centsOf } from '../amounts/money.ts';
import type { Language } from '../law/contract.ts';
import { harmless } from './harmless.ts';

export type CsvCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'amount'; readonly amount: Cents }
  | { readonly kind: 'number'; readonly number: number }
  /** A decimal number written with a point. */
  | { readonly kind: 'decimal'; readonly decimal: string }
  | { readonly kind: 'empty' };

export const textOf = (text: string): CsvCell => ({ kind: 'text', text });
export const amountOf = (amount: Cents): CsvCell => ({ kind: 'amount', amount });
export const numberOf = (number: number): CsvCell => ({ kind: 'number', number });
export const decimalOf = (decimal: string): CsvCell => ({ kind: 'decimal', decimal });
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

function amountText(amount: Cents, decimal: string): string {
  const count = centsOf(amount);
  const size = Math.abs(count);
  const fraction = size % 100;
  return `${count < 0 ? '-' : ''}${(size - fraction) / 100}${decimal}${String(fraction).padStart(2, '0')}`;
}

/** LibreOffice, until it is told otherwise, also cuts a line at its commas, but not within quotes. */
const whole = (number: string): string => (number.includes(',') ? `"${number}"` : number);

function cellText(cell: CsvCell, decimal: string): string {
  switch (cell.kind) {
    case 'text': {
      // Control characters cannot hide a formula: a tab is shown, not kept.
      const text = withoutFormula(harmless(cell.text));
      return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }
    case 'amount':
      return whole(amountText(cell.amount, decimal));
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
  return `${cells.map((cell) => cellText(cell, decimal)).join(separator)}${lineEnd}`;
}

/** What a file begins with, before its heads. */
export const csvMark = (dialect: CsvDialect): string => csvMarks[dialect].head;
