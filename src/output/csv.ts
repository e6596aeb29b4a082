/**
 * A document for spreadsheets (RFC 4180). A French spreadsheet expects semicolons and decimal commas, and needs a byte order
 * mark to read accents; a plain file is for programs, the same in every language. One table alone is written as it is: heads,
 * then rows. With more to say, titles, facts and notes stand in rows of their own, and an empty row parts the sections.
 */
import { dateToIso } from '../amounts/calendar.ts';
import { ratioToDecimal } from '../amounts/ratio.ts';
import { type Language, phrase } from '../law/language.ts';
import { uncertainMark } from './cell-words.ts';
import { type Block, type Document, filled, inOrder, type Table } from './document.ts';
import { plainEuros, shortDate } from './format.ts';
import { type Words, wordsIn } from './phrase.ts';
import { harmless } from './text.ts';
import type { Value } from './value.ts';

/** For the spreadsheets of a language, or plain. */
export type CsvDialect = Language | 'plain';

const marks: Readonly<
  Record<CsvDialect, { separator: string; decimal: string; head: string; lang: Language }>
> = {
  fr: { separator: ';', decimal: ',', head: '\ufeff', lang: 'fr' },
  en: { separator: ',', decimal: '.', head: '', lang: 'en' },
  plain: { separator: ',', decimal: '.', head: '', lang: 'en' },
};

const toVerify = phrase('à vérifier', 'to verify');

/** Where a field begins, whichever mark a spreadsheet splits lines at: quotation marks may not keep a text together there. */
const formulaStart = /(?=[=+\-@＝＋－＠])(?<=(?:^|[;,])["\s]*)/g;

/** A text that a spreadsheet would take for a formula is held as text by an apostrophe; a tab, which could hide one, is shown. */
function textCell(text: string): string {
  const held = harmless(text).replace(formulaStart, "'");
  return /[",;\r\n]/.test(held) ? `"${held.replaceAll('"', '""')}"` : held;
}

/** A decimal number. LibreOffice, unless it is asked not to, also splits a line at its commas, but not within quotes. */
function numberCell(decimal: string, dialect: CsvDialect): string {
  const number = decimal.replace('.', marks[dialect].decimal);
  return number.includes(',') ? `"${number}"` : number;
}

function cellOf(value: Value | undefined, dialect: CsvDialect): string {
  const { lang } = marks[dialect];
  switch (value?.kind) {
    case undefined:
    case 'none':
      return '';
    case 'text':
      return textCell(wordsIn(value.words, lang, 'long').trim());
    case 'code':
      return textCell(dialect === 'plain' ? value.code : value.words[lang]);
    case 'amount':
      return numberCell(plainEuros(value.amount), dialect);
    case 'rate':
      return numberCell(ratioToDecimal(value.rate, 6), dialect);
    case 'count':
      return String(value.count);
    case 'date':
      return textCell(dialect === 'plain' ? dateToIso(value.date) : shortDate(value.date, dialect));
  }
}

const lineOf = (cells: readonly string[], dialect: CsvDialect): string =>
  `${cells.join(marks[dialect].separator)}\r\n`;

const isMarked = (value: Value | undefined): boolean =>
  value?.kind === 'amount' && value.isUncertain === true;

/** A column whose amounts are not all sure has another one beside it that says which are not. */
const isUnsure = ({ rows }: Table, column: number): boolean =>
  rows.some(({ cells }) => isMarked(cells[column]));

function headLine(table: Table, dialect: CsvDialect): string {
  const { lang } = marks[dialect];
  const cells = table.columns.flatMap(({ head }, column) => [
    textCell(head[lang]),
    ...(isUnsure(table, column) ? [textCell(`${head[lang]}, ${toVerify[lang]}`.replace(/^, /, ''))] : []),
  ]);
  return lineOf(cells, dialect);
}

function tableRows(table: Table, dialect: CsvDialect): string {
  const unsure = table.columns.map((_, column) => isUnsure(table, column));
  const cellsOf = (cells: Table['rows'][number]['cells']): string[] =>
    unsure.flatMap((is, column) => [
      cellOf(cells[column], dialect),
      ...(is ? [isMarked(cells[column]) ? uncertainMark : ''] : []),
    ]);
  return table.rows.map(({ cells }) => lineOf(cellsOf(cells), dialect)).join('');
}

function blockRows(block: Block, dialect: CsvDialect): string {
  const line = (...words: readonly Words[]): string =>
    lineOf(
      words.map((each) => textCell(wordsIn(each, marks[dialect].lang, 'long'))),
      dialect,
    );
  switch (block.kind) {
    case 'title':
      return line(block.words);
    case 'facts':
      return block.facts.map((fact) => line(...fact)).join('');
    case 'table':
      return headLine(block, dialect) + tableRows(block, dialect);
    case 'notes':
      return block.notes.map((note) => line(note)).join('');
    case 'list':
      return inOrder(block.items)
        .flatMap(({ words, details }) => [words, ...details])
        .map((words) => line(words))
        .join('');
  }
}

export const renderCsv = (document: Document, dialect: CsvDialect): string =>
  marks[dialect].head +
  filled(document)
    .map((section) => section.map((block) => blockRows(block, dialect)).join(''))
    .join(lineOf([], dialect));
