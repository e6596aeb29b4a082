/** What the payments come to by contract year, by calendar year and by envelope: sums that follow the sheet of payments. */
import { partsOf } from '../amounts/calendar.ts';
import { add, subtract } from '../amounts/money.ts';
import { totalWord } from '../calculate/document/earnings.ts';
import type { Explained } from '../law/explained.ts';
import { scaleLines } from '../law/mission.ts';
import {
  amount,
  calculated,
  cents,
  count,
  type Document,
  date,
  notes,
  type Table,
  table,
  text,
  title,
} from '../output/document.ts';
import { envelopeNames, envelopeOf } from '../output/names.ts';
import { phrase } from '../output/phrase.ts';
import { euroText } from '../output/sheet-address.ts';
import { civilHeads, civilNote, markedSum, partlyProjected } from '../schedule/civil-years-table.ts';
import { heads } from '../schedule/payments-table.ts';
import type { CivilYear, ScheduleStatement } from '../schedule/statement.ts';
import { type paymentPlaces, projectedRemark } from './payments-sheet.ts';

/** The cells of a column of the payments, on their sheet. */
export type Span = (column: keyof typeof paymentPlaces) => string;

const headless = phrase('', '');
const amountsOf = ({ entries }: Pick<ScheduleStatement, 'entries'>): Explained[] =>
  entries.map(({ payment }) => payment.amount);

/** The payments whose year, or whose envelope, is the one that the row begins with. */
const sumOfRow =
  (column: 'year' | 'envelope', span: Span) =>
  (row: number): string =>
    `ROUND(SUMIF(${span(column)},A${row},${span('amount')}),2)`;

const byYear = (statement: ScheduleStatement, span: Span): Table =>
  table({
    rows: statement.yearTotals,
    columns: [
      {
        head: heads.byYear,
        of: ({ year }) => (year === undefined ? text(envelopeNames.letter_of_intent) : count(year)),
        total: text(totalWord),
      },
      {
        head: heads.paid,
        isSummed: true,
        of: ({ year, paid }) =>
          calculated(amount(paid), sumOfRow(year === undefined ? 'envelope' : 'year', span)),
        total: markedSum(amountsOf(statement)),
      },
      { head: heads.pending, of: ({ pending }) => cents(pending) },
      { head: phrase('Du', 'From'), of: ({ period }) => period && date(period.from) },
      { head: phrase('Au', 'To'), of: ({ period }) => period && date(period.to) },
      { head: headless, of: ({ isProjected }) => (isProjected ? text(projectedRemark) : undefined) },
    ],
  });

const byEnvelope = ({ entries }: ScheduleStatement, span: Span): Table => {
  const paidFor = (line: (typeof scaleLines)[number]): Explained[] =>
    amountsOf({ entries: entries.filter(({ payment }) => envelopeOf(payment.line) === line) });
  return table({
    rows: scaleLines.filter((line) => paidFor(line).length > 0),
    columns: [
      {
        head: phrase('Par enveloppe', 'By envelope'),
        of: (line) => text(envelopeNames[line]),
        total: text(totalWord),
      },
      {
        head: heads.paid,
        isSummed: true,
        of: (line) => calculated(markedSum(paidFor(line)), sumOfRow('envelope', span)),
        total: markedSum(amountsOf({ entries })),
      },
    ],
  });
};

/** The payments between the first and the last day of the year that the row begins with. */
const cashOfRow =
  (span: Span) =>
  (row: number): string => {
    const [from, to] = [`">="&DATE(A${row},1,1)`, `"<="&DATE(A${row},12,31)`];
    return `ROUND(SUMIFS(${span('amount')},${span('date')},${from},${span('date')},${to}),2)`;
  };

/** What is still to be received: what was before that year, and what the year earns less what it receives. */
const outstandingOfRow =
  ({ outstanding, accrued, cash }: CivilYear, isFirst: boolean) =>
  (row: number): string => {
    const before = add(subtract(outstanding, accrued.value), cash.value);
    return `ROUND(${isFirst ? euroText(before) : `D${row - 1}`}+C${row}-B${row},2)`;
  };

interface Civil {
  readonly year: number;
  readonly cash: Explained[];
  /** Only where what is earned was asked for. */
  readonly told?: CivilYear;
}

/** What is received in each calendar year and, where that was asked for, what is earned by its days. */
function byCivilYear(
  { entries }: ScheduleStatement,
  civilYears: readonly CivilYear[] | undefined,
  span: Span,
): Table {
  const yearOf = ({ payment }: (typeof entries)[number]): number => partsOf(payment.date).year;
  const cashOf = (year: number): Explained[] =>
    amountsOf({ entries: entries.filter((entry) => yearOf(entry) === year) });
  const rows: readonly Civil[] =
    civilYears === undefined
      ? [...new Set(entries.map(yearOf))].map((year) => ({ year, cash: cashOf(year) }))
      : civilYears.map((told) => ({ year: told.year, cash: cashOf(told.year), told }));
  return table({
    rows,
    columns: [
      {
        head: phrase('Par année civile', 'By calendar year'),
        of: ({ year }) => count(year),
        total: text(totalWord),
      },
      {
        head: civilHeads.cash.head,
        isSummed: true,
        of: ({ cash }) => calculated(markedSum(cash), cashOfRow(span)),
        total: markedSum(amountsOf({ entries })),
      },
      ...(civilYears === undefined
        ? []
        : [
            {
              head: civilHeads.accrued.head,
              isSummed: true,
              of: ({ told }: Civil) => told && amount(told.accrued),
              total: markedSum(civilYears.map(({ accrued }) => accrued)),
            } as const,
            {
              head: civilHeads.outstanding.short,
              of: ({ told }: Civil) =>
                told && calculated(cents(told.outstanding), outstandingOfRow(told, told === civilYears[0])),
            },
            {
              head: headless,
              of: ({ told }: Civil) => (told?.isProjected === true ? text(partlyProjected) : undefined),
            },
          ]),
    ],
  });
}

export const totalsDocument = (
  statement: ScheduleStatement,
  civilYears: readonly CivilYear[] | undefined,
  span: Span,
): Document => [
  [
    title(phrase('Totaux', 'Totals'), 1),
    notes(
      phrase(
        'Ces sommes suivent les montants et les dates de la feuille Échéancier.',
        'These sums follow the amounts and the dates of the sheet Schedule.',
      ),
    ),
  ],
  [byYear(statement, span)],
  [byCivilYear(statement, civilYears, span), notes(civilYears !== undefined && civilNote)],
  [byEnvelope(statement, span)],
];
