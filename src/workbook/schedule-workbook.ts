/** The schedule of one contract as a workbook: its payments, totals that follow them, and where they come from. */

import { partsOf } from '../amounts/calendar.ts';
import { totalWord } from '../calculate/document/earnings.ts';
import { readingsTaken } from '../calculate/document/readings-kept.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import { type Language, phrase } from '../law/language.ts';
import { scaleLines } from '../law/mission.ts';
import { partsOfLine } from '../law/payment-line.ts';
import { cellText } from '../output/cell-words.ts';
import type { WorkbookModel } from '../output/cells.ts';
import {
  type Column,
  type Document,
  type Notes,
  notes,
  type Table,
  table,
  title,
} from '../output/document.ts';
import { envelopeNames } from '../output/names.ts';
import { calculated, text } from '../output/value.ts';
import { worksheetOf } from '../output/worksheet.ts';
import { civilNote, civilYearsTable, markedSum } from '../schedule/civil-years-table.ts';
import { heads, paymentsTable, yearTotalsTable } from '../schedule/payments-table.ts';
import { noPayment, scheduleHeader, scheduleNotes } from '../schedule/schedule-document.ts';
import type { CivilYear, ScheduleEntry, ShownSchedule } from '../schedule/shown-schedule.ts';
import { columnOf, following } from './live-sheet.ts';
import { simulationNote, sourcesDocument, sourcesTab, type WorkbookSource } from './sources.ts';

interface ScheduleFigures {
  readonly schedule: ShownSchedule;
  /** The contract years whose payments are shown. */
  readonly years: readonly YearResult[];
  /** With what is earned by days; only where it was asked for. */
  readonly civilYears: readonly CivilYear[] | undefined;
  readonly source: WorkbookSource;
  readonly lang: Language;
}

const tabs = {
  payments: phrase('Échéancier', 'Schedule'),
  totals: phrase('Totaux', 'Totals'),
} as const;

/** The cells of a column of the payments, on their sheet. */
type Span = (column: string) => string;

const simulation = ({ result, yearTotals }: ShownSchedule): Notes =>
  simulationNote(
    result.options,
    yearTotals.some(({ isSimulated }) => isSimulated),
  );

const paymentsDocument = (schedule: ShownSchedule): Document => {
  const live = phrase(
    'Le total, les cumuls et la feuille Totaux se recalculent\u00a0; les dates et les montants sont ceux de l’export.',
    'The total, the running totals and the sheet Totals recompute; dates and amounts are as at the export.',
  );
  return schedule.entries.length === 0
    ? [[...scheduleHeader(schedule), simulation(schedule)], [notes(noPayment)]]
    : [
        [...scheduleHeader(schedule), simulation(schedule), notes(live)],
        [paymentsTable(schedule)],
        [notes(...scheduleNotes(schedule))],
      ];
};

const amountsOf = (entries: readonly ScheduleEntry[]): Explained[] =>
  entries.map(({ payment }) => payment.amount);

/** The sum of the payments whose cells meet a criterion; `*` at its end stands for what may follow. */
const sumWhere = (span: Span, column: string, criterion: string): string =>
  `ROUND(SUMIF(${span(column)},${criterion},${span('amount')}),2)`;

/** The payments between the first and the last day of a calendar year. */
function cashOf(span: Span, year: string): string {
  const [from, to] = [`">="&DATE(${year},1,1)`, `"<="&DATE(${year},12,31)`];
  return `ROUND(SUMIFS(${span('amount')},${span('date')},${from},${span('date')},${to}),2)`;
}

/** The payments in groups: what names a group, which payments are its, and what adds them up by the cell of its name. */
const grouped = <Group>(
  entries: readonly ScheduleEntry[],
  groups: readonly Group[],
  name: Pick<Column<Group>, 'head' | 'of'>,
  isOf: (entry: ScheduleEntry, group: Group) => boolean,
  formula: (name: string) => string,
): Table =>
  table({
    rows: groups,
    columns: [
      { key: 'name', ...name, total: text(totalWord) },
      {
        head: heads.paid,
        isSummed: true,
        of: (group) => {
          const own = entries.filter((entry) => isOf(entry, group));
          return calculated(markedSum(amountsOf(own)), (at) => formula(at('name')));
        },
        total: markedSum(amountsOf(entries)),
      },
    ],
  });

const byEnvelope = ({ entries }: ShownSchedule, span: Span): Table => {
  const envelope = ({ payment }: ScheduleEntry) => partsOfLine(payment.line).envelope;
  return grouped(
    entries,
    scaleLines.filter((line) => entries.some((entry) => envelope(entry) === line)),
    { head: phrase('Par enveloppe', 'By envelope'), of: (line) => text(envelopeNames[line]) },
    (entry, line) => envelope(entry) === line,
    (name) => sumWhere(span, 'line', `${name}&"*"`),
  );
};

const byCivilYear = ({ entries }: ShownSchedule, span: Span): Table => {
  const yearOf = ({ payment }: ScheduleEntry): number => partsOf(payment.date).year;
  return grouped(
    entries,
    [...new Set(entries.map(yearOf))],
    {
      head: phrase('Par année civile', 'By calendar year'),
      of: (year) => ({ kind: 'count', count: year, isCalendarYear: true }),
    },
    (entry, year) => yearOf(entry) === year,
    (year) => cashOf(span, year),
  );
};

const byYear = (schedule: ShownSchedule, span: Span): Table =>
  following(yearTotalsTable(schedule), 'paid', (paid, index) => {
    const isLetter = schedule.yearTotals[index]?.year === undefined;
    return calculated(paid, (at) =>
      isLetter ? sumWhere(span, 'line', `${at('year')}&"*"`) : sumWhere(span, 'year', at('year')),
    );
  });

const earnedByCivilYear = (years: readonly CivilYear[], span: Span): Table =>
  following(civilYearsTable(years), 'cash', (cash) => calculated(cash, (at) => cashOf(span, at('year'))));

const totalsDocument = ({ schedule, civilYears }: ScheduleFigures, span: Span): Document => [
  [
    title(tabs.totals, 1),
    simulation(schedule),
    notes(
      phrase(
        'Ces sommes suivent les montants et les dates de la feuille Échéancier.',
        'These sums follow the amounts and the dates of the sheet Schedule.',
      ),
    ),
  ],
  [byYear(schedule, span)],
  civilYears === undefined
    ? [byCivilYear(schedule, span)]
    : [earnedByCivilYear(civilYears, span), notes(civilNote(civilYears))],
  [byEnvelope(schedule, span)],
];

export function scheduleWorkbook(figures: ScheduleFigures): WorkbookModel {
  const { schedule, years, source, lang } = figures;
  const { result, readings } = schedule;
  const payments = worksheetOf(paymentsDocument(schedule), tabs.payments[lang], lang);
  const span: Span = (column) => columnOf(payments, column);
  const taken = readingsTaken(readings, result.readings);
  const sources = worksheetOf(sourcesDocument(result, years, source, taken), sourcesTab[lang], lang);
  const totals = worksheetOf(totalsDocument(figures, span), tabs.totals[lang], lang);
  return {
    title: cellText(result.contract.cpts.name.value),
    sheets: schedule.entries.length === 0 ? [payments, sources] : [payments, totals, sources],
    lang,
  };
}
