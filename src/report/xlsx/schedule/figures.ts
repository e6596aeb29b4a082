import type { YearResult } from '../../../domain/result.ts';
import type { CivilYear, ScheduleStatement } from '../../../domain/schedule-statement.ts';
import type { ScheduleWords } from '../../words/schedule/schedule-words.ts';
import type { WorkbookFigures, XlsxPage } from '../figures.ts';
import type { ScheduleSheetWords } from './words.ts';

/** What the workbook of a schedule is made from. */
export interface ScheduleFigures extends Pick<WorkbookFigures, 'source' | 'lang'> {
  readonly statement: ScheduleStatement;
  /** With what is earned by days; only where it was asked for. */
  readonly civilYears?: readonly CivilYear[];
  /** The contract years whose payments are shown. */
  readonly years: readonly YearResult[];
}

/** What its sheets are written with. */
export interface ScheduleSheetPage extends XlsxPage {
  readonly schedule: ScheduleWords;
  readonly own: ScheduleSheetWords;
}
