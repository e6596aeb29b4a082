/** The schedule of one contract as a workbook: its payments, what they come to, and where they come from. */

import { readingsTaken } from '../calculate/document/readings-kept.ts';
import type { YearResult } from '../calculate/result.ts';
import { type Language, phrase } from '../law/language.ts';
import { cellText } from '../output/cell-words.ts';
import type { WorkbookModel } from '../output/cells.ts';
import { type Document, type Notes, notes, title } from '../output/document.ts';
import { worksheetOf } from '../output/worksheet.ts';
import { civilNote, civilYearsTable } from '../schedule/civil-years-table.ts';
import { paymentsTable, yearTotalsTable } from '../schedule/payments-table.ts';
import { noPayment, scheduleHeader, scheduleNotes } from '../schedule/schedule-document.ts';
import type { CivilYear, ShownSchedule } from '../schedule/shown-schedule.ts';
import { simulationNote, sourcesDocument, sourcesTab, type WorkbookSource } from './sources.ts';

interface ScheduleFigures {
  readonly schedule: ShownSchedule;
  /** The contract years whose payments are shown. */
  readonly years: readonly YearResult[];
  readonly civilYears: readonly CivilYear[];
  readonly source: WorkbookSource;
  readonly lang: Language;
}

const tabs = {
  payments: phrase('Échéancier', 'Schedule'),
  totals: phrase('Totaux', 'Totals'),
} as const;

const simulation = ({ result, yearTotals }: ShownSchedule): Notes =>
  simulationNote(
    result.options,
    yearTotals.some(({ isSimulated }) => isSimulated),
  );

const paymentsDocument = (schedule: ShownSchedule): Document => {
  const live = phrase(
    'Le total et les cumuls se recalculent\u00a0; les dates et les montants sont ceux de l’export.',
    'The total and the running totals recompute; dates and amounts are as at the export.',
  );
  return schedule.entries.length === 0
    ? [[...scheduleHeader(schedule), simulation(schedule)], [notes(noPayment)]]
    : [
        [...scheduleHeader(schedule), simulation(schedule), notes(live)],
        [paymentsTable(schedule)],
        [notes(...scheduleNotes(schedule))],
      ];
};

const totalsDocument = ({ schedule, civilYears }: ScheduleFigures): Document => [
  [
    title(tabs.totals, 1),
    simulation(schedule),
    notes(
      phrase(
        'Chiffres de l’export\u00a0: ils ne suivent pas la feuille Échéancier.',
        'Figures of the export: they do not follow the sheet Schedule.',
      ),
    ),
  ],
  [yearTotalsTable(schedule)],
  civilYears.length === 0 ? [] : [civilYearsTable(civilYears), notes(civilNote(civilYears))],
];

export function scheduleWorkbook(figures: ScheduleFigures): WorkbookModel {
  const { schedule, years, source, lang } = figures;
  const { result, readings } = schedule;
  const payments = worksheetOf(paymentsDocument(schedule), tabs.payments[lang], lang);
  const taken = readingsTaken(readings, result.readings);
  const sources = worksheetOf(sourcesDocument(result, years, source, taken), sourcesTab[lang], lang);
  const totals = worksheetOf(totalsDocument(figures), tabs.totals[lang], lang);
  return {
    title: cellText(result.contract.cpts.name.value),
    sheets: schedule.entries.length === 0 ? [payments, sources] : [payments, totals, sources],
    lang,
  };
}
