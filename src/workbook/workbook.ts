/** A result as a workbook whose formulas follow the cells to fill: plain data, which `write.ts` turns into a file. */
import { readingsShown, readingsTaken } from '../calculate/document/readings-kept.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import type { Language } from '../law/language.ts';
import { cellText } from '../output/cell-words.ts';
import type { WorkbookModel } from '../output/cells.ts';
import { worksheetOf } from '../output/worksheet.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import type { WorkbookFigures } from './figures.ts';
import { fungibilitySheet } from './fungibility-sheet.ts';
import { missionsSheet } from './missions-sheet.ts';
import { scheduleSheet } from './schedule-sheet.ts';
import {
  hasSimulated,
  liveSection,
  simulationNote,
  sourcesDocument,
  sourcesTab,
  type WorkbookSource,
} from './sources.ts';
import { summarySheet } from './summary-sheet.ts';
import { stepsSheet } from './transfer-steps.ts';

/** `years`: those to show. */
export function workbookOf(
  computed: ContractResult,
  years: readonly YearResult[],
  source: WorkbookSource,
  lang: Language,
): WorkbookModel {
  const { payments, problems } = scheduleOf(computed);
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const result = { ...computed, problems: [...computed.problems, ...warnings] };
  const figures: WorkbookFigures = {
    result,
    years,
    payments: paymentsOfYears(payments, result, years),
    simulation: simulationNote(result.options, hasSimulated(years)),
    lang,
  };
  const { sheet: missions, years: lines } = missionsSheet(figures);
  const steps = stepsSheet(figures);
  const { sheet: money, years: left } = fungibilitySheet(lines, missions, steps, figures);
  const taken = readingsTaken(readingsShown(years), result.readings, years);
  const sources = sourcesDocument(result, years, source, taken, liveSection);
  return {
    title: cellText(result.contract.cpts.name.value),
    sheets: [
      summarySheet(lines, left, missions, money, figures).model(2),
      missions.model(3),
      ...scheduleSheet(lines, missions, figures),
      money.model(2),
      worksheetOf(sources, sourcesTab[lang], lang),
      { ...steps.model(1), isHidden: true },
    ],
    lang,
  };
}
