/** What makes workbooks, loaded only when one is asked for. */
import type { YearResult } from '../calculate/result.ts';
import type { Language } from '../law/language.ts';
import { cellText } from '../output/cell-words.ts';
import type { WorkbookModel } from '../output/cells.ts';
import type { Document } from '../output/document.ts';
import { worksheetOf } from '../output/worksheet.ts';
import { workbookOf } from '../workbook/workbook.ts';
import { writeWorkbook } from '../workbook/write.ts';
import type { Context } from './context.ts';
import { type Computed, originOf } from './files.ts';

export { writeWorkbook };

/** Documents as the sheets of a workbook, each under the name of its tab. */
export const sheetsWorkbook = (
  tabs: readonly (readonly [name: string, document: Document])[],
  name: string,
  lang: Language,
): WorkbookModel => ({
  title: cellText(name),
  sheets: tabs.map(([tab, document]) => worksheetOf(document, tab, lang)),
  lang,
});

/** The years to show of a result, as a workbook of live formulas. */
export const resultWorkbook = (
  file: Computed,
  years: readonly YearResult[],
  context: Context,
): WorkbookModel => workbookOf(file.result, file.options, years, originOf(file, context), context.lang);

export { budgetWorkbook } from '../workbook/budget-workbook.ts';

export { portfolioWorkbook } from '../workbook/portfolio-workbook.ts';
