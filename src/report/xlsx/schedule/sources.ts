/** Where the schedule comes from, the readings it rests on, and what was said of the file. */

import { type SheetModel, words } from '../../../output/cells.ts';
import { readingsTaken } from '../../readings-shown.ts';
import {
  readingRows,
  section,
  sourceColumns,
  sourceRows,
  sourceWidths,
  texts,
  warningRows,
} from '../source-rows.ts';
import type { ScheduleFigures, ScheduleSheetPage } from './figures.ts';

export function scheduleSources({ statement }: ScheduleFigures, page: ScheduleSheetPage): SheetModel {
  const { words: w } = page;
  const warnings = warningRows(page);
  const taken = readingsTaken(statement.readings, statement.result.readings);
  return {
    name: w.sheets.sources,
    widths: sourceWidths,
    printedColumns: sourceColumns,
    rows: [
      [words(w.sheets.sources, 'title')],
      [],
      ...section(w.sources.origin, sourceRows(page)),
      ...section(w.sources.readings, readingRows(taken, page)),
      ...section(w.sources.warnings, warnings.length === 0 ? texts([w.sources.noWarning]) : warnings),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    isOverflowing: true,
  };
}
