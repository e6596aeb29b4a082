import { zero } from '../../../base/money.ts';
import type { ScheduleStatement } from '../../../domain/schedule-statement.ts';
import { amount, type SheetCell, sum } from '../../../output/cells.ts';
import type { Span } from './places.ts';

/** All the payments shown. */
export function totalCell({ total }: ScheduleStatement, span: Span): SheetCell {
  const text = `ROUND(SUM(${span('amount')}),2)`;
  return total === undefined ? amount(text, zero, 'total') : sum(text, total, 'total');
}
