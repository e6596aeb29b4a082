/** Every payment of one contract by date, and what they come to. */
import { isNegative } from '../../../base/money.ts';
import type { ScheduleEntry, ScheduleStatement } from '../../../domain/schedule-statement.ts';
import {
  amount,
  constant,
  date,
  empty,
  euros,
  free,
  type SheetModel,
  type SheetRow,
  spread,
  words,
  yearCell,
} from '../../../output/cells.ts';
import { envelopeNames } from '../../../output/envelopes.ts';
import { formatDate } from '../../../output/format.ts';
import { envelopeOf, paymentPartName } from '../../../output/payment-lines.ts';
import { cellName } from '../../../output/sheet-address.ts';
import { resultWords } from '../../result/page-for.ts';
import { scheduleNotes } from '../../schedule/notes.ts';
import { sheetHead } from '../sheet-head.ts';
import type { ScheduleSheetPage } from './figures.ts';
import { paymentColumns, type Span, spanOn } from './places.ts';
import { totalCell } from './total-cell.ts';

/** What was paid before the days shown. */
function beforeRows(
  { before, window }: ScheduleStatement,
  { schedule, lang }: ScheduleSheetPage,
): SheetRow[] {
  if (before === undefined || window.from === undefined) return [];
  const label = words(schedule.before(formatDate(window.from, lang)), 'faint');
  return [[empty(), label, empty(), empty(), empty(), euros(before.value, 'faint')]];
}

/** The running total goes on from the row above, where there is one. */
function entryRow(
  { payment, runningTotal }: ScheduleEntry,
  row: number,
  isFirst: boolean,
  { lang, words: w }: ScheduleSheetPage,
): SheetRow {
  const { line, year, isProjected } = payment;
  const own = cellName(paymentColumns.amount, row);
  const above = cellName(paymentColumns.running, row - 1);
  return [
    date(payment.date),
    words(envelopeNames[lang][envelopeOf(line)].long),
    words(paymentPartName(line, isNegative(payment.amount.value), lang)),
    year === undefined ? empty() : yearCell(year),
    constant(payment.amount),
    amount(isFirst ? own : `ROUND(${above}+${own},2)`, runningTotal, 'faint'),
    words(isProjected ? w.projected : '', 'note'),
  ];
}

function titleNotes({ result, window }: ScheduleStatement, { schedule, lang, own }: ScheduleSheetPage) {
  const signed = result.contract.terms.signed?.value;
  const [from, to] = [window.from, window.to].map((day) => (day === undefined ? day : formatDate(day, lang)));
  const said = [
    signed === undefined ? '' : schedule.title(formatDate(signed, lang)),
    schedule.window(from, to),
  ];
  return [...said.filter((text) => text !== ''), own.star, own.live].map((text) => words(text, 'note'));
}

export function paymentsSheet(
  statement: ScheduleStatement,
  page: ScheduleSheetPage,
): { readonly sheet: SheetModel; readonly span: Span } {
  const { schedule, own, words: w, lang } = page;
  const { contract } = statement.result;
  const head = sheetHead(free(contract.cpts.name.value, 'title'), titleNotes(statement, page), [
    w.heads.date,
    w.heads.envelope,
    own.part,
    w.heads.year,
    w.heads.amount,
    w.heads.running,
    w.heads.remark,
  ]);
  const before = beforeRows(statement, page);
  const first = head.length + before.length + 1;
  const entries = statement.entries.map((entry, index) =>
    entryRow(entry, first + index, before.length + index === 0, page),
  );
  // Sums need a row to span.
  const told: readonly SheetRow[] = entries.length === 0 ? [[empty(), words(schedule.empty)]] : entries;
  const span = spanOn(w.sheets.schedule, first, first + told.length - 1);
  const total = totalCell(statement, span);
  const notesPage = { lang, fileLanguage: contract.language, words: resultWords[lang], schedule };
  return {
    span,
    sheet: {
      name: w.sheets.schedule,
      widths: [13, 38, 26, 11, 18, 18, 16],
      printedColumns: paymentColumns.remark,
      rows: [
        ...head,
        ...before,
        ...told,
        [
          words(w.total, 'total'),
          ...Array.from({ length: 3 }, () => empty('total')),
          total,
          empty('total'),
          empty('total'),
        ],
        [],
        ...scheduleNotes(statement, notesPage).map((note): SheetRow => [spread(words(note, 'note'))]),
      ],
      frozenRows: head.length,
      frozenColumns: 0,
      filteredRows: before.length + entries.length,
    },
  };
}
