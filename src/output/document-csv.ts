/**
 * A document for spreadsheets. One table alone is written as it is: heads, then rows, for programs too. With more to say,
 * titles, facts and notes stand in rows of their own, and an empty row parts the sections.
 */
import { dateToIso } from '../amounts/calendar.ts';
import { ratioToDecimal } from '../amounts/ratio.ts';
import { uncertainMark } from './cell-words.ts';
import {
  amountOf,
  type CsvCell,
  type CsvDialect,
  csvLine,
  csvMark,
  decimalOf,
  emptyCell,
  numberOf,
  textOf,
} from './csv.ts';
import { type Block, type Document, filled, type Table, type Value } from './document.ts';
import { shortDate } from './format.ts';
import { type Phrase, phrase, type Words, wordsIn } from './phrase.ts';

const toVerify: Phrase = phrase('à vérifier', 'to verify');

const languageOf = (dialect: CsvDialect) => (dialect === 'plain' ? 'en' : dialect);

function cellOf(value: Value | undefined, dialect: CsvDialect): CsvCell {
  const lang = languageOf(dialect);
  switch (value?.kind) {
    case undefined:
    case 'none':
      return emptyCell;
    case 'text':
      return textOf(wordsIn(value.words, lang, 'long').trim());
    case 'code':
      return textOf(dialect === 'plain' ? value.code : value.words[lang]);
    case 'amount':
      return amountOf(value.amount);
    case 'rate':
      return decimalOf(ratioToDecimal(value.rate, 6));
    case 'count':
      return numberOf(value.count);
    case 'date':
      return textOf(dialect === 'plain' ? dateToIso(value.date) : shortDate(value.date, dialect));
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
      yield textOf(head[lang]);
      if (isUnsure) yield textOf(`${head[lang]}, ${toVerify[lang]}`.replace(/^, /, ''));
    } else {
      const value = rows[row]?.cells[column];
      yield cellOf(value, dialect);
      if (isUnsure) yield isMarked(value) ? textOf(uncertainMark) : emptyCell;
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
  const said = (words: Words): CsvCell => textOf(wordsIn(words, languageOf(dialect), 'long'));
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
