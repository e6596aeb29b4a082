/** The budget of the next calendar year, beneath the years of the contract: as the file has it, whatever the sliders say. */
import { type BudgetView, budgetOf } from '../budget/budget.ts';
import { accountsSection } from '../budget/budget-document.ts';
import { groundSection } from '../budget/budget-grounds.ts';
import { envelopeSection } from '../budget/budget-tables.ts';
import { bankSection } from '../budget/cash-tables.ts';
import { yearAfterSettlement } from '../budget/civil-year.ts';
import { simulationWords } from '../budget/view-figures.ts';
import { viewsOf } from '../budget/views.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult } from '../calculate/result.ts';
import type { Language } from '../law/contract-terms.ts';
import type { Document } from '../output/document.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { phrase } from '../output/phrase.ts';
import { cashCurve, curveKey } from './cash-curve.ts';
import type { PageData } from './page-data.ts';
import { documentHtml } from './year-shown.ts';

/** Of the page's own titles, those of a document are one level lower. */
const drawn = (document: Document, lang: Language): Html =>
  documentHtml(
    document.map((part) =>
      part.map((block) => (block.kind === 'title' ? { ...block, level: 3 as const } : block)),
    ),
    lang,
    () => undefined,
  );

const curveTitle = phrase(
  'En banque au fil de l’année\u00a0; un cercle marque le point le plus bas',
  'In the bank through the year; a ring marks the lowest point',
);

/** What stands in the bank month by month; nothing where that is not known. */
export const curveHtml = (views: readonly BudgetView[], lang: Language): Html =>
  bankSection(views).length === 0
    ? nothing
    : html`<div class="cash-curve"><p class="note">${curveTitle[lang]}</p>${curveKey(views, lang)}${cashCurve(views, lang)}</div>`;

/** Nothing where the file plans no budget, or no calendar year follows from it. */
export function budgetHtml(
  result: ContractResult,
  options: ComputeOptions,
  { lang, scenario }: Pick<PageData, 'lang' | 'scenario'>,
): Html {
  const { contract } = result;
  const year = yearAfterSettlement(result);
  if (contract.budget === undefined || contract.terms.signed === undefined || year === undefined)
    return nothing;
  const shown = contract.scenarios.filter(({ name }) => scenario === undefined || name.value === scenario);
  const budget = budgetOf(contract, year, 'earned', viewsOf(contract, options, shown));
  const { views } = budget;
  return html`<article class="budget">
<h2>${phrase(`Budget ${year}`, `Budget ${year}`)[lang]}</h2>
<div class="simulated"><p>${simulationWords(views)[lang]}</p></div>
<section class="accounts">${drawn([accountsSection(budget)], lang)}</section>
<section class="bank">${curveHtml(views, lang)}${drawn([bankSection(views)], lang)}</section>
<section class="spent">${drawn(views.map(envelopeSection), lang)}</section>
<section class="grounds">${drawn([groundSection(budget)], lang)}</section>
</article>`;
}
