/** A result as a workbook whose formulas follow the cells to fill: plain data, which `write.ts` turns into a file. */
import type { Language } from '../law/contract.ts';
import { cellText } from '../output/cell-words.ts';
import type { SheetModel } from '../output/cells.ts';
import type { WorkbookFigures, XlsxPage } from './figures.ts';
import { moneyLayouts } from './fungibility-layout.ts';
import { fungibilitySheet } from './fungibility-sheet.ts';
import { missionsSheet } from './missions-sheet.ts';
import { scheduleSheet } from './schedule-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { stepsSheet } from './steps-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { xlsxWords } from './xlsx-words.ts';

export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
  readonly lang: Language;
}

/** The sheets, in the order of their tabs. */
export function workbookOf(figures: WorkbookFigures): WorkbookModel {
  const { lang } = figures;
  const page: XlsxPage = { figures, lang, words: xlsxWords[lang] };
  const missions = missionsSheet(page);
  const layouts = moneyLayouts(figures.years.map(({ year }) => year));
  const money = fungibilitySheet(layouts, missions.refs, page);
  const schedule = scheduleSheet(missions.refs, page);
  const sheets = [
    summarySheet(missions.refs, money.refs, page),
    missions.sheet,
    ...(schedule === undefined ? [] : [schedule]),
    money.sheet,
    sourcesSheet(page),
    stepsSheet(layouts, page),
  ];
  return { title: cellText(figures.result.contract.cpts.name.value), sheets, lang };
}
