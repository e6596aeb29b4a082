/** A document as a worksheet: plain data, which the workbook's writer makes a file of. Totals and differences are formulas. */
import type { Language } from '../law/language.ts';
import { cellText, dash, fullLook, wholeWords } from './cell-words.ts';
import {
  type CellTone,
  date,
  empty,
  euros,
  free,
  number,
  rate,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  starred,
  words,
} from './cells.ts';
import {
  type Block,
  type Document,
  type Facts,
  filled,
  type Head,
  inOrder,
  placeOfColumn,
  type Row,
  type Table,
} from './document.ts';
import { alignOf } from './document-markdown.ts';
import { type Words, wordsIn } from './phrase.ts';
import { cellName, rangeName } from './sheet-address.ts';
import { displayWidth, wrap } from './text.ts';
import type { Value } from './value.ts';

const tones = {
  total: 'total',
  strong: 'subtotal',
  group: 'band',
  faint: 'faint',
} as const satisfies Readonly<Record<NonNullable<Row['tone']>, CellTone>>;

/** Words of ours may hold those of others. */
const said = (of: Words, tone: CellTone, lang: Language): SheetCell =>
  typeof of === 'string' ? free(of, tone) : words(cellText(wordsIn(of, lang, 'long')), tone);

/** The cell of a value. */
function cellOf(value: Value | undefined, tone: CellTone, lang: Language): SheetCell {
  switch (value?.kind) {
    case undefined:
      return empty(tone);
    case 'amount':
      return {
        ...starred(euros(value.amount, tone), value.isUncertain === true),
        ...(value.isSigned === true ? { isSigned: true } : {}),
      };
    case 'rate':
      return rate(value.rate, tone);
    case 'count':
      return {
        ...number(value.count, tone),
        ...(value.isBracketed === true ? { format: 'bracketed' } : {}),
        ...(value.suffix === undefined ? {} : { suffix: value.suffix[lang] }),
      };
    case 'date':
      return date(value.date, tone);
    case 'text':
      return said(value.words, tone, lang);
    case 'code':
      return words(value.words[lang], tone);
    case 'none':
      // In line with the amounts around it.
      return { ...words(dash, tone), format: 'amount' };
  }
}

/** The cell of a value that follows other cells: its formula, with what it gives today. */
function liveCell(formula: string, value: Value, tone: CellTone, lang: Language): SheetCell {
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
const knownSum = (count: string, sum: string): string => `IF(${count}=0,"${dash}",ROUND(${sum},2))`;

/** The formula of a value that follows other cells, in row `line` of a table whose first stands in row `first`. */
function formulaOf(
  columns: readonly Head[],
  column: number,
  value: Value | undefined,
  tone: Row['tone'],
  [first, line]: readonly [number, number],
): string | undefined {
  if (tone === 'total' && columns[column - 1]?.isSummed === true) {
    if (line === first) return undefined;
    const span = rangeName(cellName(column, first), cellName(column, line - 1));
    const sum = `SUM(${span})`;
    if (value?.kind === 'none') return knownSum(`COUNT(${span})`, sum);
    return value?.kind === 'amount' ? `ROUND(${sum},2)` : undefined;
  }
  if (value === undefined || !('formula' in value)) return undefined;
  return value.formula?.((key, down = 0) => cellName(placeOfColumn(columns, key), line + down));
}

/** Texts keep off the amounts before them. */
function sideOf(columns: readonly Head[], place: number): NonNullable<SheetCell['align']> {
  const [own, before] = [columns[place], columns[place - 1]];
  const side = own === undefined ? 'left' : alignOf(own, place);
  return side === 'left' && before !== undefined && alignOf(before, place - 1) === 'right' ? 'indent' : side;
}

/** `above`: how many rows stand above the table's heads in the sheet. */
function tableRows({ columns, rows }: Table, above: number, lang: Language): SheetRow[] {
  const first = above + 2;
  return [
    columns.map((column, place) => ({ ...words(column.head[lang], 'head'), align: sideOf(columns, place) })),
    ...rows.map(({ cells, tone }, index) => {
      const cellTone = tone === undefined ? 'plain' : tones[tone];
      return columns.map((_, place): SheetCell => {
        const value = cells[place];
        const formula = formulaOf(columns, place + 1, value, tone, [first, first + index]);
        if (value === undefined) return empty(cellTone);
        const cell =
          formula === undefined ? cellOf(value, cellTone, lang) : liveCell(formula, value, cellTone, lang);
        return { ...cell, align: sideOf(columns, place) };
      });
    }),
  ];
}

/** A text in lines that no column cuts, a row each. */
const textRows = (cell: SheetCell, width: number): SheetRow[] =>
  cell.content.kind === 'text'
    ? wrap(cell.content.text, width).map((text) => [
        { ...cell, content: { kind: 'text', text }, isRunning: true },
      ])
    : [[cell]];

/** `width`: of the whole sheet, in characters; `first`: of its first column. */
export function blockRows(
  block: Block,
  above: number,
  width: number,
  first: number,
  lang: Language,
): SheetRow[] {
  switch (block.kind) {
    case 'title':
      return [[{ ...said(block.words, block.level === 1 ? 'title' : 'subtitle', lang), isRunning: true }]];
    case 'facts':
      return block.facts.flatMap(([label, fact]) =>
        textRows(said(fact, 'plain', lang), width - first).map((row, line) => [
          line === 0 ? words(label[lang], 'faint') : empty(),
          ...row,
        ]),
      );
    case 'table':
      return tableRows(block, above, lang);
    case 'notes':
      return block.notes.flatMap((note) =>
        textRows(said(note, block.verdict === undefined ? 'note' : 'alert', lang), width),
      );
    case 'list':
      return inOrder(block.items).flatMap(({ words: item, details }) => [
        ...textRows(said(item, 'plain', lang), width),
        ...details.flatMap((detail) => textRows(said(detail, 'note', lang), width)),
      ]);
  }
}

const [narrowest, widest] = [9, 70];
/** Columns at least this wide have texts that go on beneath. */
const wrappedFrom = 33;
/** The lines of a sentence are as long as the table is wide: letters take less room than digits. */
const [leastWidth, letters] = [60, 1.1];
/** More rows held in place would leave too little of a small screen. */
const mostFrozen = 10;

/** Room for the longest cell of a column, in characters; a long fact may run over the columns of a table. */
function widthOf(blocks: readonly (Table | Facts)[], column: number, lang: Language): number {
  const hasTable = blocks.some(({ kind }) => kind === 'table');
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'facts') {
      return block.facts.map((fact) =>
        hasTable && column > 0 ? '' : wordsIn(fact[column] ?? '', lang, 'long'),
      );
    }
    const { columns, rows } = block;
    return [
      columns[column]?.head[lang] ?? '',
      ...rows.map(({ cells }) => wholeWords(cells[column], { ...fullLook, dates: 'short' }, lang)),
    ];
  });
  // A currency sign, and the button of a filter beside a head.
  return Math.min(widest, Math.max(narrowest, ...texts.map((text) => displayWidth(text) + 4)));
}

function rowsAboveTotal({ rows }: Table): number {
  const first = rows.findIndex(({ tone }) => tone === 'total');
  return first === -1 ? rows.length : first;
}

/** One table near the top keeps its heads in sight and can be filtered. `name` is that of the sheet's tab. */
export function worksheetOf(document: Document, name: string, lang: Language): SheetModel {
  const sections = filled(document);
  const tables = sections.flat().filter((block): block is Table => block.kind === 'table');
  const facts = sections.flat().filter((block): block is Facts => block.kind === 'facts');
  const count = Math.max(facts.length === 0 ? 1 : 2, ...tables.map((table) => table.columns.length));
  const widths = Array.from({ length: count }, (_, column) => widthOf([...tables, ...facts], column, lang));
  const [only] = tables;
  const printedColumns = only?.printed ?? count;
  const width = widths.slice(0, printedColumns).reduce((sum, each) => sum + each, 0);
  const rows: SheetRow[] = [];
  let headRow = 0;
  for (const [index, section] of sections.entries()) {
    if (index > 0) rows.push([]);
    for (const block of section) {
      if (block.kind === 'table') headRow = rows.length + 1;
      rows.push(
        ...blockRows(block, rows.length, Math.max(leastWidth, width * letters), widths[0] ?? 0, lang),
      );
    }
  }
  const isOne = tables.length === 1 && only !== undefined && headRow <= mostFrozen;
  return {
    name,
    columns: widths.map((width) => ({ width, isWrapped: width >= wrappedFrom })),
    printedColumns,
    rows,
    frozenRows: isOne ? headRow : 0,
    frozenColumns: isOne ? 1 : 0,
    ...(isOne ? { filteredRows: rowsAboveTotal(only) } : {}),
  };
}
