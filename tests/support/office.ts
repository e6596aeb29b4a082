/**
 * LibreOffice, where there is one: it stands in for Excel and recalculates every formula of a workbook. Also for `scripts/workbooks.mjs`, which
 * asks for what no test does.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import type { SheetCell, SheetModel, WorkbookModel } from '../../src/output/cells.ts';
import { writeWorkbook } from '../../src/workbook/write.ts';

export function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function withoutValue(cell: SheetCell): SheetCell {
  if (cell.content.kind !== 'formula') return cell;
  return { ...cell, content: { kind: 'formula', formula: cell.content.formula } };
}

/** The same workbook without what its formulas give: whoever opens it must reckon. */
const unreckoned = (model: WorkbookModel): WorkbookModel => ({
  ...model,
  sheets: model.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(withoutValue)) })),
});

/** All the workbooks, recalculated by one start of LibreOffice. */
export const recalculated = async (models: readonly WorkbookModel[]): Promise<Workbook[]> =>
  throughOffice(await Promise.all(models.map((model) => writeWorkbook(unreckoned(model)))));

/** All these files, opened and saved again by one start of LibreOffice. */
export async function throughOffice(workbooks: readonly Uint8Array[]): Promise<Workbook[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aci-office-'));
  try {
    const files = workbooks.map((_, index) => join(folder, `${index}.xlsx`));
    for (const [index, bytes] of workbooks.entries()) writeFileSync(files[index] ?? '', bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 570_000 });
    return await Promise.all(
      files.map((file) => readXlsx(new Uint8Array(readFileSync(join(out, basename(file)))))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first workbook once its cells to fill hold what those of the other hold. Both have the same rows. */
export const filledLike = (model: WorkbookModel, other: WorkbookModel): WorkbookModel => ({
  ...model,
  sheets: model.sheets.map((sheet, index) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      row.map((cell, column) => {
        const content = other.sheets[index]?.rows[at]?.[column]?.content;
        return cell.input === undefined || content === undefined ? cell : { ...cell, content };
      }),
    ),
  })),
});

/** Day 0 of a spreadsheet, which it reads back as a date. */
const dayZero = Date.UTC(1899, 11, 30);
const serial = (value: unknown): unknown =>
  value instanceof Date ? (value.getTime() - dayZero) / 86_400_000 : value;

/** Every formula of a sheet with what the command says it gives, by the name of its cell. */
export const expectedOf = ({ rows }: SheetModel): { row: number; column: number; value: number | string }[] =>
  rows.flatMap((row, index) =>
    row.flatMap(({ content }, column) =>
      content.kind === 'formula' && content.value !== undefined
        ? [{ row: index, column, value: content.value }]
        : [],
    ),
  );

/** Every cell of the workbook that LibreOffice reckons otherwise than the command. */
export function differences(model: WorkbookModel, found: Workbook): string[] {
  return model.sheets.flatMap((sheet) => {
    const rows = found.sheets.find(({ name }) => name === sheet.name)?.rows ?? [];
    return expectedOf(sheet).flatMap(({ row, column, value }) => {
      const got = serial(rows[row]?.[column] ?? '');
      const isRate = sheet.rows[row]?.[column]?.format === 'rate';
      const isSame =
        typeof got === 'number' && typeof value === 'number' && isRate
          ? Math.abs(got - value) < 1e-9
          : got === value;
      return isSame ? [] : [`${sheet.name} ${row + 1}:${column + 1}: ${String(got)} instead of ${value}`];
    });
  });
}
