/** What the payments shown add up to, by contract year. */
import type { ScheduleStatement, YearTotal } from '../../../domain/schedule-statement.ts';
import {
  date,
  empty,
  euros,
  type SheetCell,
  type SheetRow,
  sum,
  words,
  yearCell,
} from '../../../output/cells.ts';
import { envelopeNames } from '../../../output/envelopes.ts';
import type { ScheduleSheetPage } from './figures.ts';
import type { Span } from './places.ts';
import { totalsTable } from './totals-table.ts';

function rowOf(
  { year, period, isProjected, paid, pending }: YearTotal,
  span: Span,
  page: ScheduleSheetPage,
): SheetRow {
  const { letter_of_intent: letter } = envelopeNames[page.lang];
  const text =
    year === undefined
      ? `SUMIF(${span('envelope')},"${letter.long}",${span('amount')})`
      : `SUMIF(${span('year')},${year},${span('amount')})`;
  return [
    year === undefined ? words(page.schedule.letter) : yearCell(year),
    period === undefined ? empty() : date(period.from),
    period === undefined ? empty() : date(period.to),
    sum(`ROUND(${text},2)`, paid),
    euros(pending),
    empty(),
    words(isProjected ? page.words.projected : '', 'note'),
  ];
}

export function byYear(
  { yearTotals }: ScheduleStatement,
  span: Span,
  total: SheetCell,
  page: ScheduleSheetPage,
): SheetRow[] {
  const { own, schedule, words: w } = page;
  return totalsTable(
    [schedule.byYear, own.from, own.to, schedule.paid, schedule.pending],
    yearTotals.map((one) => rowOf(one, span, page)),
    [words(w.total, 'total'), empty('total'), empty('total'), total],
  );
}
