/** Workbooks as the command delivers them: their cells read, some of them changed, and all reckoned again by LibreOffice. */
import { type CellValue, readXlsx, type Sheet, type Workbook, writeXlsx } from 'hucre/xlsx';
import { throughOffice } from './office.ts';

export const rowsOf = ({ sheets }: Workbook, name: string): CellValue[][] => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined)
    throw new Error(`no sheet ${name}: ${sheets.map((sheet) => sheet.name).join(', ')}`);
  return found.rows;
};

/** The first row that begins with this text. */
export function rowWith(workbook: Workbook, sheet: string, label: CellValue): CellValue[] {
  const found = rowsOf(workbook, sheet).find(([first]) => first === label);
  if (found === undefined) throw new Error(`no row ${String(label)} in ${sheet}`);
  return found;
}

/** A value typed over the cell of a sheet, in the row that begins with `label`. */
interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

const isFormula = (sheet: Sheet, row: number, column: number): string | undefined =>
  sheet.cells?.get(`${row},${column}`)?.formula;

/** The same cells and formulas, without what the formulas give: whoever opens it must reckon. */
const unreckoned = ({ sheets }: Workbook, typed: readonly Typed[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row, at) =>
        row.map((value, column) => {
          const own = typed.find(
            (one) => one.sheet === sheet.name && one.row === at && one.column === column,
          );
          return isFormula(sheet, at, column) === undefined ? (own?.value ?? value) : null;
        }),
      ),
      cells: new Map(
        [...(sheet.cells ?? [])].flatMap(([key, { formula }]) =>
          formula === undefined ? [] : [[key, { formula, type: 'formula' as const }]],
        ),
      ),
    })),
  });

/** Each file as LibreOffice reckons it once the values are typed. */
export async function reckoned(
  files: readonly { readonly bytes: Uint8Array; readonly typed?: readonly Typed[] }[],
): Promise<Workbook[]> {
  const written = files.map(async ({ bytes, typed = [] }) => unreckoned(await readXlsx(bytes), typed));
  return throughOffice(await Promise.all(written));
}

/** How many formulas a file has, and every one that LibreOffice reckons otherwise than the command said. */
export async function compared(
  bytes: Uint8Array,
  found: Workbook,
): Promise<{ readonly formulas: number; readonly differences: readonly string[] }> {
  const said = await readXlsx(bytes);
  const all = said.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, at) =>
      row.flatMap((value, column) =>
        isFormula(sheet, at, column) === undefined ? [] : [{ sheet: sheet.name, at, column, value }],
      ),
    ),
  );
  const differences = all.flatMap(({ sheet, at, column, value }) => {
    const got = rowsOf(found, sheet)[at]?.[column];
    return got === value
      ? []
      : [`${sheet} ${at + 1}:${column + 1}: ${String(got)} instead of ${String(value)}`];
  });
  return { formulas: all.length, differences };
}
