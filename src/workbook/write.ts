/** Hands a workbook to hucre, which makes an .xlsx file of it. Imported only when a workbook is asked for. */
import { unzipSync, zipSync } from 'fflate/browser';
import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import type { InputKind, SheetCell, SheetModel, SheetRow, WorkbookModel } from '../output/cells.ts';
import { tool } from '../output/names.ts';
import { cellName, columnName, onSheet, rangeName, sheetDay } from '../output/sheet-address.ts';
import { face, styleOf } from './look.ts';

function contentOf({ content }: SheetCell): Partial<Cell> {
  switch (content.kind) {
    case 'text':
      return { value: content.text, type: 'string' };
    case 'number':
      return { value: content.number, type: 'number' };
    case 'date':
      return { value: sheetDay(content.date), type: 'number' };
    case 'formula': {
      const { formula, value: formulaResult } = content;
      return { formula, type: 'formula', ...(formulaResult === undefined ? {} : { formulaResult }) };
    }
    case 'empty':
      return { value: null, type: 'empty' };
  }
}

/** What a spreadsheet lets people type into the cells to fill: bounds, and what it says of anything else. */
const between = (least: number, most: number) =>
  ({ type: 'decimal', operator: 'between', formula1: `${least}`, formula2: `${most}` }) as const;
const largest = 1_000_000_000;

const rules: Readonly<
  Record<
    Exclude<InputKind, 'text'>,
    readonly [rule: Omit<DataValidation, 'range'>, title: Phrase, text: Phrase]
  >
> = {
  // A warning, not a refusal: a rate above 100 % is true of some results, and counts as 100 %.
  rate: [
    { ...between(0, 1), errorStyle: 'warning' },
    phrase('Taux inhabituel', 'Unusual rate'),
    phrase(
      'Un taux se lit de 0 à 100\u00a0%. Au-dessus, 100\u00a0% est compté. Garder cette valeur\u00a0?',
      'A rate goes from 0 to 100%. Above, 100% is counted. Keep this value?',
    ),
  ],
  number: [
    between(-largest, largest),
    phrase('Nombre attendu', 'A number is expected'),
    phrase('Entrez un nombre, ou videz la case.', 'Enter a number, or empty the cell.'),
  ],
  money: [
    between(0, largest),
    phrase('Montant attendu', 'An amount is expected'),
    phrase(
      'Entrez un montant en euros, zéro ou plus, ou videz la case.',
      'Enter an amount in euros, zero or more, or empty the cell.',
    ),
  ],
  balance: [
    between(-largest, largest),
    phrase('Montant attendu', 'An amount is expected'),
    phrase('Entrez un montant en euros, ou videz la case.', 'Enter an amount in euros, or empty the cell.'),
  ],
  date: [
    // From 1 January 2000 to 31 December 2100, as spreadsheets count days.
    { ...between(36_526, 73_415), type: 'date' },
    phrase('Date attendue', 'A date is expected'),
    phrase('Entrez une date, par exemple 28/01/2026.', 'Enter a date, such as 2026-01-28.'),
  ],
  account: [
    { ...between(60, 10_000_000), type: 'whole' },
    phrase('Compte attendu', 'An account is expected'),
    phrase(
      'Entrez un compte\u00a0: de 60 à 69, de 70 à 79, ou plus de chiffres.',
      'Enter an account: 60 to 69, 70 to 79, or more digits.',
    ),
  ],
  months: [
    { ...between(0, 12), type: 'whole' },
    phrase('Nombre de mois attendu', 'A number of months is expected'),
    phrase('Entrez un nombre de mois, de 0 à 12.', 'Enter a number of months, 0 to 12.'),
  ],
  choice: [
    { type: 'list' },
    phrase('Un mot de la liste', 'A word of the list'),
    phrase('Choisissez dans la liste, ou videz la case.', 'Choose from the list, or empty the cell.'),
  ],
};

const validationsOf = ({ rows }: SheetModel, lang: Language): DataValidation[] =>
  rows.flatMap((row, index) =>
    row.flatMap(({ input, choices = [] }, column): DataValidation[] => {
      if (input === undefined || input === 'text') return [];
      const [rule, title, text] = rules[input];
      const said = { errorTitle: title[lang], errorMessage: text[lang], showErrorMessage: true };
      const values = input === 'choice' ? { values: [...choices] } : {};
      return [{ ...rule, ...values, ...said, allowBlank: true, range: cellName(column + 1, index + 1) }];
    }),
  );

// How high rows are: no program can be trusted to find out by itself how many lines a text needs.

/** In points; no row can be higher than 409. */
const lineHeight = 15;
const titleHeight = 24;
const mostLines = 27;

/** Small letters are narrower than digits, capitals wider; lines that end with a word leave some room. */
function linesFor({ content }: SheetCell, room: number): number {
  const letters = content.kind === 'text' ? [...content.text] : [];
  const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
  const width = letters.reduce((sum, letter) => sum + (isCapital(letter) ? 1.15 : 0.9), 0);
  return width <= room ? 1 : Math.ceil((width * 1.08) / room);
}

function heightOf(line: SheetRow, { columns }: SheetModel): number {
  if (line[0]?.tone === 'title') return titleHeight;
  const counts = line.map((cell, index) => {
    const column = columns[index];
    const isBroken = (column?.isWrapped === true && cell.isRunning !== true) || cell.tone === 'head';
    return column !== undefined && isBroken && cell.tone !== 'band' ? linesFor(cell, column.width) : 1;
  });
  return lineHeight * Math.min(mostLines, Math.max(1, ...counts));
}

/** A4 on its side, in points, and what columns of so many characters take of it. */
const page = { width: 784, height: 516 };
const pointsOf = (characters: number): number => characters * 5.25 + 3.75;

/** On how many pages a sheet is printed, where a few rows would else stand alone on the last; 0: as it comes. */
function pagesOf(sheet: SheetModel, heights: readonly number[]): number {
  const width = sheet.columns.slice(0, sheet.printedColumns).filter(({ isHidden }) => isHidden !== true);
  const scale = Math.min(1, page.width / width.reduce((sum, column) => sum + pointsOf(column.width), 0));
  const pages = (heights.reduce((sum, height) => sum + height, 0) * scale) / page.height;
  const isAlmostWhole = pages > 1 && pages % 1 < (sheet.isKeptWhole === true && pages < 2 ? 0.6 : 0.3);
  return isAlmostWhole ? Math.floor(pages) : 0;
}

function sheetOf(sheet: SheetModel, lang: Language): WriteSheet {
  const { name, columns, rows, frozenRows, frozenColumns, printedColumns, isHidden } = sheet;
  const heights = rows.map((line) => heightOf(line, sheet));
  const filter = filterRange(sheet);
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, hidden: column.isHidden === true })),
    cells: new Map(
      rows.flatMap((line, row) =>
        line.map((cell, column) => {
          const style = styleOf(cell, columns[column] ?? { width: 0 }, lang);
          return [`${row},${column}`, { ...contentOf(cell), style }] as const;
        }),
      ),
    ),
    rowDefs: new Map(
      heights.flatMap((height, row) => (height > lineHeight ? [[row, { height }] as const] : [])),
    ),
    ...(frozenRows === 0 ? {} : { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    ...(filter === undefined ? {} : { autoFilter: { range: filter } }),
    dataValidations: validationsOf(sheet, lang),
    hidden: isHidden === true,
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: pagesOf(sheet, heights),
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
      // Without an area of its own, a hidden sheet is not printed.
      ...(isHidden === true ? {} : { printArea: `$A$1:$${columnName(printedColumns)}$${rows.length}` }),
      ...(frozenRows === 0 ? {} : { printTitlesRow: `$${frozenRows}:$${frozenRows}` }),
    },
    headerFooter: { oddFooter: '&L&F · &A&RPage &P / &N' },
  };
}

/** From the heads of the columns to the last row that is no total. */
const filterRange = ({ frozenRows, filteredRows = 0, columns }: SheetModel): string | undefined =>
  filteredRows === 0
    ? undefined
    : rangeName(`A${frozenRows}`, cellName(columns.length, frozenRows + filteredRows));

/** LibreOffice recognises a filter by this name; `$` holds its range in place. */
function filterNames(sheet: SheetModel) {
  const { name } = sheet;
  const held = filterRange(sheet)?.replace(/[A-Z]+|\d+/g, '$$$&');
  return held === undefined
    ? []
    : [{ name: '_xlnm._FilterDatabase', range: onSheet(name, held), scope: name }];
}

/** No clock here: the same figures give the same file. The first day that a ZIP archive can name, there in local time. */
const modified = new Date(Date.UTC(1980, 0, 1));
const archived = new Date(1980, 0, 1);

/** The bytes of the file: compressed here, for Node.js and each browser do so in ways of their own. */
export async function writeWorkbook({ title, sheets, lang }: WorkbookModel): Promise<Uint8Array> {
  const archive = await writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, lang)),
    namedRanges: sheets.flatMap(filterNames),
    properties: { title, creator: `${tool.name} ${tool.version}`, modified },
    defaultFont: face,
  });
  return zipSync(unzipSync(archive), { mtime: archived, mem: 4 });
}
