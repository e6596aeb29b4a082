/** The row of `aci check` over many files: what was paid of a contract against what was owed. */
import { add, isZero } from '../../base/money.ts';
import type { Checked } from '../check/checked.ts';
import { isUnsure } from '../check/lines-table.ts';
import { contractCells } from './calculated.ts';
import { amountValue, countValue, dateValue } from './columns.ts';
import type { PortfolioRow } from './row.ts';

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
  return {
    file,
    state: 'computed',
    ...(tier === undefined ? {} : { tier }),
    cells: {
      ...contractCells(result, warnings),
      ...(tier === undefined ? {} : { size_tier: countValue(tier) }),
      on: dateValue(check.on),
      payments: countValue(payments.size + unexplained.length),
      owed: amountValue(totals.owed, isDoubtful && !isZero(totals.owed)),
      paid: amountValue(add(totals.paid, totals.unexplained)),
      unplaced: amountValue(totals.unexplained),
      difference: amountValue(totals.difference, isDoubtful && !isZero(totals.difference)),
      explained: countValue(known),
      unexplained: countValue(explanations.length - known),
    },
    diagnostics: [],
  };
}
