/** The schedule of one contract as a workbook, whose totals follow its payments. */

import { cellText } from '../../../output/cell-text.ts';
import { scheduleWords } from '../../schedule/page.ts';
import type { WorkbookModel } from '../workbook.ts';
import { xlsxWords } from '../xlsx-words.ts';
import type { ScheduleFigures, ScheduleSheetPage } from './figures.ts';
import { paymentsSheet } from './payments-sheet.ts';
import { scheduleSources } from './sources.ts';
import { totalsSheet } from './totals-sheet.ts';
import { scheduleSheetWords } from './words.ts';

export function scheduleWorkbook(figures: ScheduleFigures): WorkbookModel {
  const { statement, years, source, lang } = figures;
  const { result, entries } = statement;
  const page: ScheduleSheetPage = {
    figures: {
      result,
      years: years.map((year) => ({ year })),
      payments: entries.map(({ payment }) => payment),
      source,
      lang,
    },
    lang,
    words: xlsxWords[lang],
    schedule: scheduleWords[lang],
    own: scheduleSheetWords[lang],
  };
  const { sheet, span } = paymentsSheet(statement, page);
  return {
    title: cellText(result.contract.cpts.name.value),
    sheets: [sheet, totalsSheet(figures, span, page), scheduleSources(figures, page)],
    lang,
  };
}
