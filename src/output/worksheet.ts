/** A document as a worksheet: plain data, which the workbook's writer makes a file of. Totals of summed columns are formulas. */
import type { Language } from '../domain/contract.ts';
import { fullLook, wholeWords } from './cell-words.ts';
import {
  amount,
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
import { type Block, type Document, filled, type Row, type Table, type Value } from './document.ts';
import { type Words, wordsIn } from './phrase.ts';
import { columnName } from './sheet-address.ts';

const tones = {
  total: 'total',
  strong: 'subtotal',
  group: 'band',
  faint: 'faint',
} as const satisfies Readonly<Record<NonNullable<Row['tone']>, CellTone>>;

function cellOf(value: Value | undefined, tone: CellTone, lang: Language): SheetCell {
  switch (value?.kind) {
    case undefined:
      return empty(tone);
    case 'amount':
      return signed(starred(euros(value.amount, tone), value.isUncertain === true), value.isSigned === true);
    case 'rate':
      return rate(value.rate, tone);
    case 'count':
      return number(value.count, tone);
    case 'date':
      return date(value.date, tone);
    case 'text':
      return (typeof value.words === 'string' ? free : words)(wordsIn(value.words, lang, 'long'), tone);
    case 'code':
      return words(value.words[lang], tone);
    case 'none':
      return words('–', tone);
  }
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
        if (tone !== 'total' || column.isSummed !== true || value?.kind !== 'amount' || index === 0) {
          return cellOf(value, cellTone, lang);
        }
        const name = columnName(place + 1);
        const sum = amount(`SUM(${name}${first}:${name}${above + 1 + index})`, value.amount, cellTone);
        return signed(starred(sum, value.isUncertain === true), value.isSigned === true);
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
  return {
    name,
    widths: Array.from({ length: columns }, (_, column) => widthOf(tables, column, lang)),
    printedColumns: columns,
    rows,
    frozenRows: isOne ? headRow : 0,
    frozenColumns: isOne ? 1 : 0,
    ...(isOne ? { filteredRows: only.rows.filter(({ tone }) => tone !== 'total').length } : {}),
  };
}
