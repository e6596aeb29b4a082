/** The rows of `aci calculate` over many files: one for each contract year shown. */
import { isZero } from '../../base/money.ts';
import type { Explained } from '../../domain/explained.ts';
import type { PaidOfYear } from '../../domain/paid-of-year.ts';
import type { ContractResult, YearResult } from '../../domain/result.ts';
import { isMarked } from '../result/page.ts';
import { amountValue, countValue, dateValue, textValue, type Value, yesNoValue } from './columns.ts';
import type { PortfolioRow, RowState } from './row.ts';

export const explainedValue = (amount: Explained): Value => amountValue(amount.value, isMarked(amount));

/** What is the same in every row of a contract. */
export const contractCells = ({ contract }: ContractResult, warnings: number): PortfolioRow['cells'] => ({
  name: textValue(contract.cpts.name.value),
  ...(contract.cpts.department === undefined
    ? {}
    : { department: textValue(contract.cpts.department.value) }),
  warnings: countValue(warnings),
});

/** What was paid is known only where the file, or an export, says so. */
const paidCells = ({ on, owed, paid, difference, unplaced }: PaidOfYear): PortfolioRow['cells'] => ({
  on: dateValue(on),
  owed: amountValue(owed.amount, owed.isUnsure),
  paid: amountValue(paid),
  difference: amountValue(difference, owed.isUnsure && !isZero(difference)),
  ...(unplaced === undefined ? {} : { unplaced: amountValue(unplaced) }),
});

export function calculatedRow(
  file: string,
  result: ContractResult,
  year: YearResult,
  paid: PaidOfYear | undefined,
  warnings: number,
): PortfolioRow {
  const { period, totals } = year;
  return {
    file,
    state: 'computed',
    tier: year.sizeTier.value,
    cells: {
      ...contractCells(result, warnings),
      size_tier: countValue(year.sizeTier.value),
      year: countValue(year.year),
      ...(period === undefined ? {} : { from: dateValue(period.from), to: dateValue(period.to) }),
      projected: yesNoValue(year.isProjected),
      scale: textValue(year.scale.id),
      ceiling: explainedValue(totals.ceiling),
      entitled: explainedValue(totals.entitled),
      to_verify: amountValue(totals.toVerify.value),
      pending: explainedValue(totals.pending),
      ...(paid === undefined ? {} : paidCells(paid)),
    },
    diagnostics: [],
  };
}

/** A contract of which there is nothing to count, and why. */
export const emptyRow = (
  file: string,
  result: ContractResult,
  state: RowState,
  warnings: number,
): PortfolioRow => ({ file, state, cells: contractCells(result, warnings), diagnostics: [] });
