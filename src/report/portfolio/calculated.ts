/** The rows of `aci calculate` over many files: one for each contract year shown. */
import type { PaidOfYear } from '../../domain/paid-of-year.ts';
import type { ContractResult, YearResult } from '../../domain/result.ts';
import { amount, cents, count, date, difference, marked, text, yesOrNo } from '../../output/document.ts';
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
