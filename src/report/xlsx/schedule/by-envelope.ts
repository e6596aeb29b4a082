/** What the payments shown add up to, by envelope. */
import { total as totalOf } from '../../../base/money.ts';
import { scaleLines } from '../../../domain/mission.ts';
import type { ScheduleStatement } from '../../../domain/schedule-statement.ts';
import { amount, empty, type SheetCell, type SheetRow, starred, words } from '../../../output/cells.ts';
import { envelopeNames } from '../../../output/envelopes.ts';
import { envelopeOf } from '../../../output/payment-lines.ts';
import { isMarked } from '../../result/page.ts';
import type { ScheduleSheetPage } from './figures.ts';
import type { Span } from './places.ts';
import { totalsTable } from './totals-table.ts';

export function byEnvelope(
  { entries }: ScheduleStatement,
  span: Span,
  total: SheetCell,
  { own, schedule, lang, words: w }: ScheduleSheetPage,
): SheetRow[] {
  const rows = scaleLines.flatMap((line): SheetRow[] => {
    const paid = entries.flatMap(({ payment }) =>
      envelopeOf(payment.line) === line ? [payment.amount] : [],
    );
    if (paid.length === 0) return [];
    const name = envelopeNames[lang][line].long;
    const text = `ROUND(SUMIF(${span('envelope')},"${name}",${span('amount')}),2)`;
    const today = totalOf(paid.map(({ value }) => value));
    return [[words(name), empty(), empty(), starred(amount(text, today), paid.some(isMarked))]];
  });
  return totalsTable([own.byEnvelope, '', '', schedule.paid], rows, [
    words(w.total, 'total'),
    empty('total'),
    empty('total'),
    total,
  ]);
}
