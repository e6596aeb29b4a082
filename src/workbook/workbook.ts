/** A result as a workbook whose formulas follow the cells to fill: plain data, which `write.ts` turns into a file. */
import { cellText } from '../output/cell-words.ts';
import type { WorkbookModel } from '../output/cells.ts';
import { worksheetOf } from '../output/worksheet.ts';
import type { WorkbookFigures } from './figures.ts';
import { moneyLayouts } from './fungibility-layout.ts';
import { fungibilityHead, fungibilityRefs, fungibilitySheet } from './fungibility-sheet.ts';
import { missionsSheet } from './missions-sheet.ts';
import { scheduleSheet } from './schedule-sheet.ts';
import { liveSourcesDocument, sourcesTab } from './sources.ts';
import { summarySheet } from './summary-sheet.ts';
import { stepsHead, stepsSheet } from './transfer-steps.ts';

export function workbookOf(figures: WorkbookFigures): WorkbookModel {
  const { result, source, lang } = figures;
  const years = figures.years.map(({ year }) => year);
  const missions = missionsSheet(figures);
  const [moneyHead, stepHead] = [fungibilityHead(figures), stepsHead(figures)];
  const layouts = moneyLayouts(years, { money: moneyHead.length, steps: stepHead.length });
  const money = layouts.map((layout) => fungibilityRefs(layout, figures));
  const sources = liveSourcesDocument(result, years, source);
  return {
    title: cellText(result.contract.cpts.name.value),
    sheets: [
      summarySheet(missions.refs, money, figures),
      missions.sheet,
      ...scheduleSheet(missions.refs, figures),
      fungibilitySheet(layouts, moneyHead, missions.refs, figures),
      worksheetOf(sources, sourcesTab[lang], lang),
      stepsSheet(layouts, stepHead, figures),
    ],
    lang,
  };
}
