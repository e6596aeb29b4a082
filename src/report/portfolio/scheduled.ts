/** The row of `aci schedule` over many files: what a contract is paid within a window of days. */
import { total } from '../../base/money.ts';
import type { YearResult } from '../../domain/result.ts';
import type { ScheduleStatement } from '../../domain/schedule-statement.ts';
import { isMarked } from '../result/page.ts';
import { contractCells, explainedValue } from './calculated.ts';
import { amountValue, countValue, dateValue } from './columns.ts';
import type { PortfolioRow } from './row.ts';

/** `years` are those whose payments are counted. */
export function scheduledRow(
  file: string,
  statement: ScheduleStatement,
  years: readonly YearResult[],
  warnings: number,
): PortfolioRow {
  const tier = years.at(-1)?.sizeTier.value;
  const [first, last] = [statement.entries[0], statement.entries.at(-1)];
  return {
    file,
    state: 'computed',
    ...(tier === undefined ? {} : { tier }),
    cells: {
      ...contractCells(statement.result, warnings),
      ...(tier === undefined ? {} : { size_tier: countValue(tier) }),
      payments: countValue(statement.entries.length),
      ...(first === undefined ? {} : { first_payment: dateValue(first.payment.date) }),
      ...(last === undefined ? {} : { last_payment: dateValue(last.payment.date) }),
      ...(statement.total === undefined ? {} : { amount: explainedValue(statement.total) }),
      pending: amountValue(
        total(years.map(({ totals }) => totals.pending.value)),
        years.some(({ totals }) => isMarked(totals.pending)),
      ),
    },
    diagnostics: [],
  };
}
