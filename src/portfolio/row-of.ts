/** The rows of `aci calculate` over many files: one for each contract year shown. */
import { add, isZero, total } from '../amounts/money.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import { type Checked, isUnsure } from '../check/checked.ts';
import { isUncertain } from '../law/scale.ts';
import { amount, cents, count, date, difference, marked, text, yesOrNo } from '../output/document.ts';
import type { ScheduleStatement } from '../schedule/statement.ts';
import type { PaidOfYear } from './payments-held.ts';
import { type Cells, type PortfolioRow, portfolioRow, type RowState } from './row.ts';

/** What is the same in every row of a contract. */
export const contractCells = ({ contract: { cpts } }: ContractResult, warnings: number): Cells => ({
  name: text(cpts.name.value),
  department: cpts.department && text(cpts.department.value),
  warnings: count(warnings),
});

/** What was paid is known only where the file, or an export, says so. */
const paidCells = ({ on, owed, paid, difference: gap, unplaced }: PaidOfYear): Cells => ({
  on: date(on),
  owed: marked(owed.amount, owed.isUnsure),
  paid: cents(paid),
  difference: difference(gap, owed.isUnsure),
  unplaced: unplaced === undefined ? undefined : cents(unplaced),
});

export function calculatedRow(
  file: string,
  result: ContractResult,
  year: YearResult,
  paid: PaidOfYear | undefined,
  warnings: number,
): PortfolioRow {
  const { period, totals, isProjected } = year;
  const tier = year.sizeTier.value;
  const cells: Cells = {
    ...contractCells(result, warnings),
    size_tier: count(tier),
    year: { kind: 'count', count: year.year, ...(isProjected ? { isBracketed: true } : {}) },
    from: period && date(period.from),
    to: period && date(period.to),
    projected: yesOrNo(isProjected),
    scale: text(year.scale.id),
    ceiling: amount(totals.ceiling),
    entitled: amount(totals.entitled),
    to_verify: cents(totals.toVerify.value),
    pending: amount(totals.pending),
    ...(paid && paidCells(paid)),
  };
  return portfolioRow(file, 'computed', cells, { tier });
}

/** A contract of which there is nothing to count, and why. */
export const emptyRow = (
  file: string,
  result: ContractResult,
  state: RowState,
  warnings: number,
): PortfolioRow => portfolioRow(file, state, contractCells(result, warnings));

/** The row of `aci check` over many files: what was paid of a contract against what was owed. */

export function checkedRow(
  file: string,
  { result, check, explanations }: Checked,
  warnings: number,
): PortfolioRow {
  const { totals, lines, unexplained } = check;
  const tier = result.years.at(-1)?.sizeTier.value;
  const isDoubtful = lines.some(isUnsure);
  const known = explanations.filter(({ findings }) => findings.length > 0).length;
  const payments = new Set(lines.flatMap(({ allocations }) => allocations.map(({ payment }) => payment)));
  const cells = {
    ...contractCells(result, warnings),
    size_tier: tier && count(tier),
    on: date(check.on),
    payments: count(payments.size + unexplained.length),
    owed: marked(totals.owed, isDoubtful),
    paid: cents(add(totals.paid, totals.unexplained)),
    unplaced: cents(totals.unexplained),
    difference: difference(totals.difference, isDoubtful),
    explained: count(known),
    unexplained: count(explanations.length - known),
  };
  return portfolioRow(file, 'computed', cells, { tier });
}

/** The row of `aci schedule` over many files: what a contract is paid within a window of days. */

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
