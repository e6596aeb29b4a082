/** A computed file as an Excel workbook. The library that writes it is loaded only here, when one is asked for. */
import type { YearResult } from '../calculate/result.ts';
import type { Language } from '../law/contract-terms.ts';
import { cellText } from '../output/cell-words.ts';
import type { WorkbookModel } from '../output/cells.ts';
import type { Document } from '../output/document.ts';
import { worksheetOf } from '../output/worksheet.ts';
import { workbookFigures } from '../workbook/figures.ts';
import { portfolioWorkbook } from '../workbook/portfolio-workbook.ts';
import { workbookOf } from '../workbook/workbook.ts';
import { writeWorkbook } from '../workbook/write.ts';
import type { Context } from './context.ts';
import type { FileResult } from './files.ts';
import type { RawOptions } from './options.ts';
import { deliver } from './output.ts';
import type { ExitCode } from './system.ts';

/** A document as the one sheet of a workbook; `tab` names it. */
export const sheetWorkbook = (
  document: Document,
  name: string,
  tab: string,
  lang: Language,
): WorkbookModel => ({ title: cellText(name), sheets: [worksheetOf(document, tab, lang)], lang });

/** The years to show of a result, as a workbook of live formulas. */
export function resultWorkbook(
  { result, options, path, sha256 }: FileResult & Required<Pick<FileResult, 'result'>>,
  years: readonly YearResult[],
  { lang, system: { sha256Of } }: Context,
): WorkbookModel {
  const source = { file: path, sha256, sha256Of };
  return workbookOf(workbookFigures(result, options, years, source, lang));
}

/** A summary of many contracts as the bytes of a workbook. */
export const portfolioBytes = (...of: Parameters<typeof portfolioWorkbook>): Promise<Uint8Array> =>
  writeWorkbook(portfolioWorkbook(...of));

/** Delivers a workbook: to a file, whole or not at all, or to a pipe. */
export async function deliverWorkbook(
  model: WorkbookModel,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  return deliver(await writeWorkbook(model), raw, context);
}
