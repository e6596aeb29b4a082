/** Hands a workbook to hucre, which makes an .xlsx file of it. Imported only when a workbook is asked for. */
import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { calendarDate, daysBetween } from '../amounts/calendar.ts';
import type { Language } from '../law/contract.ts';
import type { SheetCell, SheetModel, SheetRow } from '../output/cells.ts';
import { tool } from '../output/names.ts';
import { columnName, onSheet, rangeName } from '../output/sheet-address.ts';
import { styleOf, validationsOf } from './styles.ts';
import type { WorkbookModel } from './workbook.ts';
import { xlsxWords } from './xlsx-words.ts';

/** Day 0 of a spreadsheet, as it counts since March 1900. */
const dayZero = calendarDate(1899, 12, 30);

function contentOf({ content }: SheetCell): Partial<Cell> {
  switch (content.kind) {
    case 'text':
      return { value: content.text, type: 'string' };
    case 'number':
      return { value: content.number, type: 'number' };
    case 'date':
      return { value: dayZero === undefined ? null : daysBetween(dayZero, content.date), type: 'number' };
    case 'formula':
      return {
        formula: content.formula,
        type: 'formula',
        ...(content.value === undefined ? {} : { formulaResult: content.value }),
      };
    case 'empty':
      return { value: null, type: 'empty' };
  }
}

/** Columns at least this wide have texts that go on beneath. */
const wrappedFrom = 33;
/** In points; no row can be higher than 409. */
const lineHeight = 15;
const titleHeight = 24;
const mostLines = 27;

const textOf = ({ content }: SheetCell): string =>
  content.kind === 'text' ? content.text : content.kind === 'formula' ? String(content.value ?? '') : '';

function isWrapped(cell: SheetCell, row: number, column: number, sheet: SheetModel): boolean {
  const { widths, frozenRows, isFaint, isOverflowing } = sheet;
  const isWide = (widths[column] ?? 0) >= wrappedFrom && row >= frozenRows;
  return isWide && isFaint !== true && isOverflowing !== true && cell.tone !== 'band';
}

/** Texts of others may be all capitals: once they need a second line, a third is the safer guess. */
function linesFor(cell: SheetCell, room: number): number {
  const { length } = textOf(cell);
  if (length <= room) return 1;
  return Math.ceil((length * (cell.format === 'free' ? 1.15 : 0.9)) / room);
}

/** How many lines the texts of a row need: no program can be trusted to find out by itself. */
function linesOf(line: SheetRow, row: number, sheet: SheetModel): number {
  const whole = sheet.widths.slice(0, sheet.printedColumns).reduce((sum, width) => sum + width, 0);
  const counts = line.map((cell, column) => {
    const room = cell.isSpread === true ? whole : (sheet.widths[column] ?? 0);
    const isBroken = cell.isSpread === true || isWrapped(cell, row, column, sheet);
    return isBroken ? linesFor(cell, room) : 1;
  });
  return Math.min(mostLines, Math.max(1, ...counts));
}

const heightsOf = (sheet: SheetModel): Map<number, { height: number }> =>
  new Map(
    sheet.rows.flatMap((line, row) => {
      if (line[0]?.tone === 'title') return [[row, { height: titleHeight }] as const];
      const lines = linesOf(line, row, sheet);
      return lines === 1 ? [] : [[row, { height: lines * lineHeight }] as const];
    }),
  );

const mergesOf = ({ rows, printedColumns }: SheetModel) =>
  rows.flatMap((line, row) =>
    line[0]?.isSpread === true
      ? [{ startRow: row, startCol: 0, endRow: row, endCol: printedColumns - 1 }]
      : [],
  );

function cellsOf(sheet: SheetModel, lang: Language): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, cell] of line.entries()) {
      const style = styleOf(cell, lang, isWrapped(cell, row, column, sheet));
      cells.set(`${row},${column}`, { ...contentOf(cell), style });
    }
  }
  return cells;
}

/** From the heads of the columns to the last row that is no total; `$` holds it in place. */
function filterRange(
  { frozenRows, filteredRows = 0, widths }: SheetModel,
  held: '$' | '',
): string | undefined {
  if (filteredRows === 0) return undefined;
  const last = `${held}${columnName(widths.length)}${held}${frozenRows + filteredRows}`;
  return rangeName(`${held}A${held}${frozenRows}`, last);
}

function sheetOf(sheet: SheetModel, lang: Language): WriteSheet {
  const { name, widths, frozenRows, frozenColumns } = sheet;
  const words = xlsxWords[lang];
  const filter = filterRange(sheet, '');
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: cellsOf(sheet, lang),
    rowDefs: heightsOf(sheet),
    merges: mergesOf(sheet),
    ...(frozenRows === 0 ? {} : { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    ...(filter === undefined ? {} : { autoFilter: { range: filter } }),
    dataValidations: validationsOf(sheet, words),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: `&L&F · &A&R${words.page} &P / &N` },
  };
}

/** What is printed of a sheet, the rows that each of its pages begins with, and what LibreOffice knows a filter by. */
function namedRanges(sheet: SheetModel) {
  const { name, rows, printedColumns, frozenRows } = sheet;
  const filter = filterRange(sheet, '$');
  const area = `'${name}'!$A$1:$${columnName(printedColumns)}$${rows.length}`;
  return [
    { name: '_xlnm.Print_Area', range: area, scope: name },
    ...(frozenRows === 0
      ? []
      : [{ name: '_xlnm.Print_Titles', range: `'${name}'!$${frozenRows}:$${frozenRows}`, scope: name }]),
    ...(filter === undefined
      ? []
      : [{ name: '_xlnm._FilterDatabase', range: onSheet(name, filter), scope: name }]),
  ];
}

/** No clock here: the same figures give the same file. The first day that a ZIP archive can name. */
const modified = new Date(Date.UTC(1980, 0, 1));

/** The bytes of the file. */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  return writeXlsx({
    sheets: model.sheets.map((sheet) => sheetOf(sheet, model.lang)),
    namedRanges: model.sheets.flatMap(namedRanges),
    properties: { title: model.title, creator: `${tool.name} ${tool.version}`, modified },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}
