/** The row of `aci schedule` over many files: what a contract is paid within a window of days. */
import { isZero, total } from '../../base/money.ts';
import type { YearResult } from '../../domain/result.ts';
import type { ScheduleStatement } from '../../domain/schedule-statement.ts';
import { isUncertain } from '../../domain/status.ts';
import { amount, count, date, marked } from '../../output/document.ts';
import { contractCells } from './calculated.ts';
import { type PortfolioRow, portfolioRow } from './row.ts';

/** `years` are those whose payments are counted. */
export function scheduledRow(
  file: string,
  { result, entries, total: sum }: ScheduleStatement,
  years: readonly YearResult[],
  warnings: number,
): PortfolioRow {
  const tier = years.at(-1)?.sizeTier.value;
  const [first, last] = [entries[0], entries.at(-1)];
  const pending = years.map(({ totals }) => totals.pending).filter(({ value }) => !isZero(value));
  const cells = {
    ...contractCells(result, warnings),
    size_tier: tier && count(tier),
    payments: count(entries.length),
    first_payment: first && date(first.payment.date),
    last_payment: last && date(last.payment.date),
    amount: sum && amount(sum),
    pending: marked(
      total(pending.map(({ value }) => value)),
      pending.some(({ status }) => isUncertain(status)),
    ),
  };
  return portfolioRow(file, 'computed', cells, { tier });
}
