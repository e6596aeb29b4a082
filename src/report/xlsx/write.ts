/** Hands a workbook to hucre, which makes an .xlsx file of it. Imported only when a workbook is asked for. */
import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { calendarDate, daysBetween } from '../../base/calendar.ts';
import type { Language } from '../../domain/contract.ts';
import { tool } from '../../domain/tool.ts';
import { columnName } from './address.ts';
import type { SheetCell, SheetModel } from './cells.ts';
import { styleOf } from './styles.ts';
import { validationsOf } from './validations.ts';
import type { WorkbookModel } from './workbook.ts';

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

function cellsOf(
  { rows, widths, frozenRows, isFaint }: SheetModel,
  lang: Language,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      const isWide = (widths[column] ?? 0) >= wrappedFrom && line.length > 1 && row >= frozenRows;
      const isWrapped = isWide && isFaint !== true && cell.tone !== 'band';
      cells.set(`${row},${column}`, { ...contentOf(cell), style: styleOf(cell, lang, isWrapped) });
    }
  }
  return cells;
}

function sheetOf(sheet: SheetModel, { page: { words, lang } }: WorkbookModel): WriteSheet {
  const { name, widths, frozenRows, frozenColumns } = sheet;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: cellsOf(sheet, lang),
    ...(frozenRows === 0 ? {} : { freezePane: { rows: frozenRows, columns: frozenColumns } }),
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

/** What is printed of a sheet, and the rows that each of its pages begins with. */
function printedRanges({ name, rows, printedColumns, frozenRows }: SheetModel) {
  const area = `'${name}'!$A$1:$${columnName(printedColumns)}$${rows.length}`;
  return [
    { name: '_xlnm.Print_Area', range: area, scope: name },
    ...(frozenRows === 0
      ? []
      : [{ name: '_xlnm.Print_Titles', range: `'${name}'!$${frozenRows}:$${frozenRows}`, scope: name }]),
  ];
}

/** The bytes of the file. */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  return writeXlsx({
    sheets: model.sheets.map((sheet) => sheetOf(sheet, model)),
    namedRanges: model.sheets.flatMap(printedRanges),
    properties: { title: model.title, creator: `${tool.name} ${tool.version}` },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}
