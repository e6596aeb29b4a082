/** From the text of a contract to the workbook of its budget. */
import { budgetOf, inWholeEuros } from '../../src/budget/budget.ts';
import { viewsOf } from '../../src/budget/views.ts';
import type { ComputeOptions } from '../../src/calculate/options.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import type { Language } from '../../src/law/language.ts';
import type { WorkbookModel } from '../../src/output/cells.ts';
import { budgetWorkbook } from '../../src/workbook/budget-workbook.ts';
import { computeText } from './compute.ts';
import { sha256Of } from './sha256.ts';

export function budgetWorkbookOfText(
  text: string,
  year: number,
  basis: 'earned' | 'received' = 'earned',
  isWhole = false,
  lang: Language = 'fr',
): WorkbookModel {
  const options: ComputeOptions = { scales: nationalScales };
  const result = computeText(text, options);
  const { contract } = result;
  const views = viewsOf({ contract, options }, contract.scenarios);
  const exact = budgetOf(contract, year, basis, views);
  const source = { file: 'test.yaml', sha256: '0'.repeat(64), sha256Of };
  return budgetWorkbook(isWhole ? inWholeEuros(exact) : exact, { result, source, isWhole }, lang);
}
