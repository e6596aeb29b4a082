/** The schedule of one contract as a workbook: its payments, totals that follow them, and where they come from. */
import { readingsSection, readingsTaken } from '../calculate/document/readings-kept.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Language } from '../law/contract.ts';
import { cellText } from '../output/cell-words.ts';
import { type Document, title } from '../output/document.ts';
import { phrase } from '../output/phrase.ts';
import { columnOf, worksheetOf } from '../output/worksheet.ts';
import type { CivilYear, ScheduleStatement } from '../schedule/statement.ts';
import { originSection, type Source, warningsSection } from './origin.ts';
import { paymentPlaces, paymentsDocument } from './payments-sheet.ts';
import { totalsDocument } from './totals-sheet.ts';
import type { WorkbookModel } from './workbook.ts';

export interface ScheduleFigures {
  readonly statement: ScheduleStatement;
  /** The contract years whose payments are shown. */
  readonly years: readonly YearResult[];
  /** With what is earned by days; only where it was asked for. */
  readonly civilYears: readonly CivilYear[] | undefined;
  readonly source: Source;
  readonly lang: Language;
}

const tabs = {
  payments: phrase('Échéancier', 'Schedule'),
  totals: phrase('Totaux', 'Totals'),
  sources: phrase('Sources', 'Sources'),
} as const;

const sourcesDocument = ({ statement, years, source }: ScheduleFigures): Document => {
  const { result, readings } = statement;
  return [
    [title(tabs.sources, 1)],
    originSection(result, years, source),
    readingsSection(readingsTaken(readings, result.readings), result.contract.language),
    warningsSection(result),
  ];
};

export function scheduleWorkbook(figures: ScheduleFigures): WorkbookModel {
  const { statement, civilYears, lang } = figures;
  const payments = worksheetOf(paymentsDocument(statement), tabs.payments[lang], lang);
  const totals = totalsDocument(statement, civilYears, (column) => columnOf(payments, paymentPlaces[column]));
  return {
    title: cellText(statement.result.contract.cpts.name.value),
    sheets: [
      payments,
      worksheetOf(totals, tabs.totals[lang], lang),
      worksheetOf(sourcesDocument(figures), tabs.sources[lang], lang),
    ],
    lang,
  };
}
