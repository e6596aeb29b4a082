/** Every payment by date on a sheet of its own, with what is paid by then: its totals and running totals follow its amounts. */
import { isNegative, zero } from '../amounts/money.ts';
import { totalWord } from '../calculate/document/earnings.ts';
import {
  amount,
  calculated,
  cents,
  count,
  type Document,
  date,
  notes,
  type Row,
  type Table,
  text,
} from '../output/document.ts';
import { envelopeNames, envelopeOf, paymentPartWords } from '../output/names.ts';
import { phrase } from '../output/phrase.ts';
import { cellName } from '../output/sheet-address.ts';
import { beforeWords, heads } from '../schedule/payments-table.ts';
import { noPayment, scheduleHeader, scheduleNotes } from '../schedule/schedule-document.ts';
import type { ScheduleEntry, ScheduleStatement } from '../schedule/statement.ts';

/** Where its columns stand, so that totals may name them. */
export const paymentPlaces = { date: 1, envelope: 2, year: 4, amount: 5, running: 6 } as const;

export const projectedRemark = phrase('projeté', 'projected');

/** The running total goes on from the row above, where there is one. */
function entryRow({ payment, runningTotal }: ScheduleEntry, isFirst: boolean): Row {
  const { line, year, isProjected } = payment;
  const isRefund = isNegative(payment.amount.value);
  return {
    cells: [
      date(payment.date),
      text(envelopeNames[envelopeOf(line)]),
      text(paymentPartWords(line, isRefund)),
      count(year),
      amount(payment.amount),
      calculated(cents(runningTotal), (row) => {
        const own = cellName(paymentPlaces.amount, row);
        return isFirst ? own : `ROUND(${cellName(paymentPlaces.running, row - 1)}+${own},2)`;
      }),
      isProjected ? text(projectedRemark) : undefined,
    ],
  };
}

function rowsOf({ entries, before, window, total }: ScheduleStatement): Row[] {
  const earlier: Row[] =
    before === undefined || window.from === undefined
      ? []
      : [
          {
            tone: 'faint',
            cells: [
              undefined,
              text(beforeWords(window.from)),
              undefined,
              undefined,
              undefined,
              cents(before.value),
            ],
          },
        ];
  const paid: Row[] =
    entries.length === 0
      ? [{ cells: [undefined, text(noPayment)] }]
      : entries.map((entry, index) => entryRow(entry, earlier.length + index === 0));
  const sum = total === undefined ? cents(zero) : amount(total);
  return [
    ...earlier,
    ...paid,
    { tone: 'total', cells: [text(totalWord), undefined, undefined, undefined, sum] },
  ];
}

const paymentsSheetTable = (statement: ScheduleStatement): Table => ({
  kind: 'table',
  columns: [
    { head: heads.date },
    { head: phrase('Enveloppe', 'Envelope') },
    { head: phrase('Part', 'Part') },
    { head: heads.year },
    { head: heads.amount, isSummed: true },
    { head: heads.runningTotal },
    { head: phrase('Remarque', 'Remark') },
  ],
  rows: rowsOf(statement),
});

export const paymentsDocument = (statement: ScheduleStatement): Document => [
  [
    ...scheduleHeader(statement),
    notes(
      phrase(
        '* montant à vérifier\u00a0: voir sous le tableau.',
        '* amount to verify: see beneath the table.',
      ),
      phrase(
        'Le total, les cumuls et la feuille Totaux se recalculent\u00a0; les dates et les montants sont ceux de l’export.',
        'The total, the running totals and the sheet Totals recompute; dates and amounts are as at the export.',
      ),
    ),
  ],
  [paymentsSheetTable(statement)],
  [notes(...scheduleNotes(statement))],
];
