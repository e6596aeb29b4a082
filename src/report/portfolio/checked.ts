/** The row of `aci check` over many files: what was paid of a contract against what was owed. */
import { add } from '../../base/money.ts';
import { cents, count, date, difference, marked } from '../../output/document.ts';
import { type Checked, isUnsure } from '../check/checked.ts';
import { contractCells } from './calculated.ts';
import { type PortfolioRow, portfolioRow } from './row.ts';

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
