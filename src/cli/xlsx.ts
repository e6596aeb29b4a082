/** A computed file as an Excel workbook. The library that writes it is loaded only here, when one is asked for. */

import type { YearResult } from '../calculate/result.ts';
import type { Language } from '../law/contract.ts';
import { cellText } from '../output/cell-words.ts';
import type { Document } from '../output/document.ts';
import { worksheetOf } from '../output/worksheet.ts';
import type { Portfolio } from '../portfolio/portfolio-document.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import { crisisAtStake } from '../workbook/crisis-at-stake.ts';
import type { WorkbookFigures } from '../workbook/figures.ts';
import { portfolioWorkbook } from '../workbook/portfolio-workbook.ts';
import { type WorkbookModel, workbookOf } from '../workbook/workbook.ts';
import { writeWorkbook } from '../workbook/write.ts';
import type { Context } from './context.ts';
import type { FileResult } from './files.ts';
import type { RawOptions } from './options.ts';
import { sayOutcome } from './output.ts';
import type { ExitCode } from './system.ts';

/** The figures of the years to show. The schedule's own warnings stand among the file's. */
function figuresOf(
  file: FileResult & Required<Pick<FileResult, 'result'>>,
  years: readonly YearResult[],
  { lang, system }: Context,
): WorkbookFigures {
  const { result, options, path, sha256 } = file;
  const { payments, problems } = scheduleOf(result, options);
  const found = problems.filter(({ severity }) => severity === 'warning');
  return {
    result: { ...result, problems: [...result.problems, ...found] },
    years: years.map((year) => {
      const crisis = crisisAtStake(year, result.contract, options.scales);
      return crisis === undefined ? { year } : { year, crisis };
    }),
    payments: paymentsOfYears(payments, result, years),
    source: { file: path, sha256, sha256Of: system.sha256Of },
    lang,
  };
}

/** A document as the one sheet of a workbook; `tab` names it. */
export const sheetWorkbook = (
  document: Document,
  name: string,
  tab: string,
  lang: Language,
): WorkbookModel => ({ title: cellText(name), sheets: [worksheetOf(document, tab, lang)], lang });

/** A result as a workbook of live formulas. */
export const resultWorkbook = (...of: Parameters<typeof figuresOf>): WorkbookModel =>
  workbookOf(figuresOf(...of));

/** A summary of many contracts as the bytes of a workbook. */
export const portfolioBytes = (portfolio: Portfolio, lang: Language): Promise<Uint8Array> =>
  writeWorkbook(portfolioWorkbook(portfolio, lang));

/** Delivers a workbook: to a file, whole or not at all, or to a pipe. */
export async function deliverWorkbook(
  model: WorkbookModel,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const { system } = context;
  const bytes = await writeWorkbook(model);
  if (raw.output === undefined) {
    system.out.print(bytes);
    return 0;
  }
  const sentence = sayOutcome(await system.write(raw.output, bytes, raw.force === true), raw.output, context);
  if (raw.quiet !== true) system.err.print(`${sentence}\n`);
  return 0;
}
