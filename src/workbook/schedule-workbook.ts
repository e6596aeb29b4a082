/** The schedule of one contract as a workbook: its payments, totals that follow them, and where they come from. */
import { partsOf } from '../amounts/calendar.ts';
import { add, subtract } from '../amounts/money.ts';
import { totalWord } from '../calculate/document/earnings.ts';
import { readingsTaken } from '../calculate/document/readings-kept.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Language } from '../law/contract-terms.ts';
import type { Explained } from '../law/explained.ts';
import { scaleLines } from '../law/mission.ts';
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
import { plainEuros } from '../output/format.ts';
import { envelopeNames, envelopeOf } from '../output/names.ts';
import { phrase } from '../output/phrase.ts';
import { cellName } from '../output/sheet-address.ts';
import { calculated, text } from '../output/value.ts';
import { worksheetOf } from '../output/worksheet.ts';
import { civilNote, civilYearsTable, markedSum } from '../schedule/civil-years-table.ts';
import {
  heads,
  type PaymentColumn,
  paymentColumns,
  paymentsTable,
  yearTotalsTable,
} from '../schedule/payments-table.ts';
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

/** Where a column of the payments stands, counted from 1. */
export const placeOf = (column: PaymentColumn): number => paymentColumns.indexOf(column) + 1;

/** The cells of a column of the payments, on their sheet. */
type Span = (column: PaymentColumn) => string;

/** Each running total goes on from the row above, where there is one. */
export function livePayments(schedule: ShownSchedule): Table {
  const payments = paymentsTable(schedule);
  const hasBefore = payments.rows.length > schedule.entries.length + 1;
  return following(payments, placeOf('running'), (row, index) => {
    const own = cellName(placeOf('amount'), row);
    if (index > 0) return `ROUND(${cellName(placeOf('running'), row - 1)}+${own},2)`;
    return hasBefore ? undefined : own;
  });
}

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
        [livePayments(schedule)],
        [notes(...scheduleNotes(schedule))],
      ];
};

const amountsOf = (entries: readonly ScheduleEntry[]): Explained[] =>
  entries.map(({ payment }) => payment.amount);

/** The sum of the payments whose cells meet a criterion; `*` at its end stands for what may follow. */
const sumWhere = (span: Span, column: PaymentColumn, criterion: string): string =>
  `ROUND(SUMIF(${span(column)},${criterion},${span('amount')}),2)`;

/** The payments between the first and the last day of the year that the row begins with. */
function cashOfRow(span: Span, row: number): string {
  const [from, to] = [`">="&DATE(A${row},1,1)`, `"<="&DATE(A${row},12,31)`];
  return `ROUND(SUMIFS(${span('amount')},${span('date')},${from},${span('date')},${to}),2)`;
}

/** The payments in groups: what names a group, which payments are its, and what adds them up in a row. */
const grouped = <Group>(
  entries: readonly ScheduleEntry[],
  groups: readonly Group[],
  name: Pick<Column<Group>, 'head' | 'of'>,
  isOf: (entry: ScheduleEntry, group: Group) => boolean,
  formula: (row: number, group: Group) => string,
): Table =>
  table({
    rows: groups,
    columns: [
      { ...name, total: text(totalWord) },
      {
        head: heads.paid,
        isSummed: true,
        of: (group) => {
          const own = entries.filter((entry) => isOf(entry, group));
          return calculated(markedSum(amountsOf(own)), (row) => formula(row, group));
        },
        total: markedSum(amountsOf(entries)),
      },
    ],
  });

const byEnvelope = ({ entries }: ShownSchedule, span: Span): Table => {
  const envelope = ({ payment }: ScheduleEntry) => envelopeOf(payment.line);
  return grouped(
    entries,
    scaleLines.filter((line) => entries.some((entry) => envelope(entry) === line)),
    { head: phrase('Par enveloppe', 'By envelope'), of: (line) => text(envelopeNames[line]) },
    (entry, line) => envelope(entry) === line,
    (row) => sumWhere(span, 'line', `A${row}&"*"`),
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
    (row) => cashOfRow(span, row),
  );
};

const byYear = (schedule: ShownSchedule, span: Span): Table =>
  following(yearTotalsTable(schedule), 3, (row, index) => {
    const isLetter = schedule.yearTotals[index]?.year === undefined;
    return isLetter ? sumWhere(span, 'line', `A${row}&"*"`) : sumWhere(span, 'year', `A${row}`);
  });

/** What is still to be received follows what was before that year, and what the year earns less what it receives. */
function earnedByCivilYear(years: readonly CivilYear[], span: Span): Table {
  const [first] = years;
  const before =
    first === undefined
      ? ''
      : plainEuros(add(subtract(first.outstanding.value, first.accrued.value), first.cash.value));
  const cash = following(civilYearsTable(years), 2, (row) => cashOfRow(span, row));
  return following(
    cash,
    4,
    (row, index) => `ROUND(${index === 0 ? before : `D${row - 1}`}+C${row}-B${row},2)`,
  );
}

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
  const span: Span = (column) => columnOf(payments, placeOf(column));
  const taken = readingsTaken(readings, result.readings);
  const sources = worksheetOf(sourcesDocument(result, years, source, taken), sourcesTab[lang], lang);
  const totals = worksheetOf(totalsDocument(figures, span), tabs.totals[lang], lang);
  return {
    title: cellText(result.contract.cpts.name.value),
    sheets: schedule.entries.length === 0 ? [payments, sources] : [payments, totals, sources],
    lang,
  };
}
