/** What the payments come to by contract year, by calendar year and by envelope: sums that follow the sheet of payments. */
import { type SheetModel, type SheetRow, spread, words } from '../../../output/cells.ts';
import { byCivilYear } from './by-civil-year.ts';
import { byEnvelope } from './by-envelope.ts';
import { byYear } from './by-year.ts';
import type { ScheduleFigures, ScheduleSheetPage } from './figures.ts';
import type { Span } from './places.ts';
import { totalCell } from './total-cell.ts';
import { totalsWidths } from './totals-table.ts';

export function totalsSheet(figures: ScheduleFigures, span: Span, page: ScheduleSheetPage): SheetModel {
  const { statement, civilYears } = figures;
  const { own, schedule } = page;
  const total = totalCell(statement, span);
  const rows: SheetRow[] = [
    [words(own.totals, 'title')],
    [spread(words(own.totalsNote, 'note'))],
    [],
    ...byYear(statement, span, total, page),
  ];
  rows.push(...byCivilYear(figures, rows.length + 1, span, total, page));
  rows.push(...byEnvelope(statement, span, total, page));
  if (civilYears !== undefined) rows.push([spread(words(schedule.civilNote, 'note'))]);
  return {
    name: own.totals,
    widths: totalsWidths,
    printedColumns: totalsWidths.length,
    rows,
    frozenRows: 0,
    frozenColumns: 0,
  };
}
