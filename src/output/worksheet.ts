/** A document as a worksheet: plain data, which the workbook's writer makes a file of. Totals and differences are formulas. */
import type { Language } from '../domain/contract.ts';
import { dash, fullLook, wholeWords } from './cell-words.ts';
import {
  type Tone as CellTone,
  date,
  empty,
  euros,
  free,
  number,
  rate,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  signed,
  spread,
  starred,
  words,
} from './cells.ts';
import { displayWidth } from './display-width.ts';
import {
  type Block,
  type Document,
  filled,
  type Head,
  type Row,
  type Table,
  type Value,
} from './document.ts';
import { type Words, wordsIn } from './phrase.ts';
import { cellName, rangeName } from './sheet-address.ts';

const tones = {
  total: 'total',
  strong: 'subtotal',
  group: 'band',
  faint: 'faint',
} as const satisfies Readonly<Record<NonNullable<Row['tone']>, CellTone>>;

/** The cell of a value. */
export function cellOf(value: Value | undefined, tone: CellTone, lang: Language): SheetCell {
  switch (value?.kind) {
    case undefined:
      return empty(tone);
    case 'amount':
      return signed(starred(euros(value.amount, tone), value.isUncertain === true), value.isSigned === true);
    case 'rate':
      return rate(value.rate, tone);
    case 'count':
      return { ...number(value.count, tone), ...(value.isBracketed === true ? { format: 'bracketed' } : {}) };
    case 'date':
      return date(value.date, tone);
    case 'text':
      return (typeof value.words === 'string' ? free : words)(wordsIn(value.words, lang, 'long'), tone);
    case 'code':
      return words(value.words[lang], tone);
    case 'none':
      return words(dash, tone);
  }
}

/** The cell of a value that follows other cells: its formula, with what it gives today. */
export function liveCell(formula: string, value: Value, tone: CellTone, lang: Language): SheetCell {
  const cell = cellOf(value, tone, lang);
  const { content } = cell;
  if (content.kind !== 'number' && content.kind !== 'text') return cell;
  const today = content.kind === 'number' ? content.number : content.text;
  return {
    ...cell,
    // A dash stands in line with the amounts that may take its place.
    format: value.kind === 'none' ? 'amount' : cell.format,
    content: { kind: 'formula', formula, value: today },
  };
}

/** A sum over cells of which none is filled is not zero: it is not known. */
export const knownSum = (count: string, sum: string): string => `IF(${count}=0,"${dash}",ROUND(${sum},2))`;

/** Where a row stands in its table, and its table in the sheet. */
interface Place {
  /** Of the first row beneath the heads, from 1. */
  readonly first: number;
  /** Of this row, from 1. */
  readonly line: number;
}

/** The formula of a value that follows other cells. */
function formulaOf(
  { isSummed, differenceOf }: Head,
  column: number,
  value: Value | undefined,
  tone: Row['tone'],
  { first, line }: Place,
): string | undefined {
  if (tone === 'total') {
    if (isSummed !== true || line === first) return undefined;
    const span = rangeName(cellName(column, first), cellName(column, line - 1));
    const sum = `SUM(${span})`;
    if (value?.kind === 'none') return knownSum(`COUNT(${span})`, sum);
    return value?.kind === 'amount' ? `ROUND(${sum},2)` : undefined;
  }
  if (differenceOf === undefined || value?.kind !== 'amount') return undefined;
  const [of, less] = differenceOf;
  return `ROUND(${cellName(of + 1, line)}-${cellName(less + 1, line)},2)`;
}

/** `above`: how many rows stand above the table's heads in the sheet. */
function tableRows({ columns, rows }: Table, above: number, lang: Language): SheetRow[] {
  const first = above + 2;
  return [
    columns.map(({ head }) => words(head[lang], 'head')),
    ...rows.map(({ cells, tone }, index) => {
      const cellTone = tone === undefined ? 'plain' : tones[tone];
      return columns.map((column, place): SheetCell => {
        const value = cells[place];
        const formula = formulaOf(column, place + 1, value, tone, { first, line: first + index });
        return value === undefined || formula === undefined
          ? cellOf(value, cellTone, lang)
          : liveCell(formula, value, cellTone, lang);
      });
    }),
  ];
}

function blockRows(block: Block, above: number, lang: Language): SheetRow[] {
  const said = (of: Words, tone: CellTone): SheetCell =>
    (typeof of === 'string' ? free : words)(wordsIn(of, lang, 'long'), tone);
  switch (block.kind) {
    case 'title':
      return [[said(block.words, block.level === 1 ? 'title' : 'subtitle')]];
    case 'facts':
      return block.facts.map(([label, fact]) => [words(label[lang], 'faint'), said(fact, 'plain')]);
    case 'table':
      return tableRows(block, above, lang);
    case 'notes':
      return block.notes.map((note) => [spread(said(note, 'note'))]);
    case 'list':
      return block.items.flatMap(({ words: item, details }) => [
        [spread(said(item, 'plain'))],
        ...details.map((detail): SheetRow => [spread(said(detail, 'note'))]),
      ]);
  }
}

const beginning = ({ isSpread: _, ...cell }: SheetCell): SheetCell => cell;

const narrowest = 9;
const widest = 60;

/** Room for the longest cell of a column, in characters. */
function widthOf(tables: readonly Table[], column: number, lang: Language): number {
  const texts = tables.flatMap(({ columns, rows }) => [
    columns[column]?.head[lang] ?? '',
    ...rows.map(({ cells }) => wholeWords(cells[column], { ...fullLook, dates: 'short' }, lang)),
  ]);
  // A currency sign, and the button of a filter beside a head.
  return Math.min(widest, Math.max(narrowest, ...texts.map((text) => displayWidth(text) + 4)));
}

function rowsAboveTotal({ rows }: Table): number {
  const first = rows.findIndex(({ tone }) => tone === 'total');
  return first === -1 ? rows.length : first;
}

/** One table alone keeps its heads in sight and can be filtered. `name` is that of the sheet's tab. */
export function worksheetOf(document: Document, name: string, lang: Language): SheetModel {
  const sections = filled(document);
  const tables = sections.flat().filter((block): block is Table => block.kind === 'table');
  const rows: SheetRow[] = [];
  let headRow = 0;
  for (const [index, section] of sections.entries()) {
    if (index > 0) rows.push([]);
    for (const block of section) {
      const own = blockRows(block, rows.length, lang);
      if (block.kind === 'table') headRow = rows.length + 1;
      rows.push(...own);
    }
  }
  const columns = Math.max(1, ...tables.map((table) => table.columns.length));
  const [only] = tables;
  const isOne = tables.length === 1 && only !== undefined;
  const frozen = isOne ? headRow : 0;
  return {
    name,
    widths: Array.from({ length: columns }, (_, column) => widthOf(tables, column, lang)),
    printedColumns: only?.printed ?? columns,
    // What stays in sight above a table that scrolls sideways cannot be one cell across it.
    rows: rows.map((row, index) => (index < frozen ? row.map(beginning) : row)),
    frozenRows: frozen,
    frozenColumns: isOne ? 1 : 0,
    ...(isOne ? { filteredRows: rowsAboveTotal(only) } : {}),
  };
}
