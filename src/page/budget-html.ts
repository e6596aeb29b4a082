/** The budget of the next calendar year, beneath the years of the contract: as the file has it, whatever the sliders say. */
import { budgetOf } from '../budget/budget.ts';
import { budgetDocument } from '../budget/budget-document.ts';
import { usualBudgetYear } from '../budget/civil-year.ts';
import { simulationWords } from '../budget/view-figures.ts';
import { viewsOf } from '../budget/views.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult } from '../calculate/result.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { cashCurve } from './cash-curve.ts';
import type { PageData } from './page-data.ts';
import { simulatedHtml } from './panel.ts';
import { documentHtml, withoutName } from './year-shown.ts';

/** Nothing where the file plans no budget, or no calendar year follows from it. */
export function budgetHtml(
  result: ContractResult,
  options: ComputeOptions,
  { lang, scenario }: Pick<PageData, 'lang' | 'scenario'>,
): Html {
  const { contract } = result;
  const year = usualBudgetYear(result);
  if (contract.budget === undefined || contract.terms.signed === undefined || year === undefined)
    return nothing;
  const shown = contract.scenarios.filter(({ name }) => scenario === undefined || name.value === scenario);
  const budget = budgetOf(contract, year, 'earned', viewsOf(contract, options, shown));
  // What a command was asked, and how, is not for those who read a page.
  const [head = [], ...rest] = withoutName(budgetDocument(budget));
  return html`<article class="budget">${documentHtml([head.filter(({ kind }) => kind === 'title')], lang)}${simulatedHtml(simulationWords(budget.views)[lang])}
${cashCurve(budget.views, lang)}${documentHtml(rest, lang)}</article>`;
}
