/** What the page runs once it is open: the command's own calculation, on the contract that the page carries. */
import { computeContract } from '../../calculate/compute.ts';
import { optionsOf, pageDataOf } from '../page-data.ts';
import { yearHtml } from '../year-html.ts';
import { amountShown } from '../year-shown.ts';
import { explanations } from './explanation.ts';
import { announce, type Live, whatIf } from './what-if.ts';

const data = pageDataOf(document.getElementById('page-data')?.textContent ?? '{}');
const result = computeContract(data.contract, optionsOf(data));
const live: Live = { data, result, shown: new Map() };

const articles = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article.year')];

/** One year at a time: that of the address, else the one to show first. */
function show(): void {
  const asked = articles().find(({ id }) => `#${id}` === location.hash)?.id ?? `y${data.firstYear}`;
  for (const article of articles()) article.hidden = article.id !== asked;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.years a'))
    link.ariaCurrent = link.hash === `#${asked}` ? 'true' : null;
}

/** The year as its file stands, or under one of its scenarios. */
function showView(article: HTMLElement, index: string): void {
  const year = result.years.find(({ year }) => String(year) === article.dataset['year']);
  if (year === undefined) return;
  const { scenario: _, ...plain } = data;
  const scenario = index === '' ? undefined : data.contract.scenarios[Number(index)]?.name.value;
  const chosen = scenario === undefined ? plain : { ...plain, scenario };
  const isOpen = article.querySelector<HTMLDetailsElement>('.fold')?.open ?? true;
  article.outerHTML = yearHtml(result, year, chosen).html;
  const again = articles().find(({ id }) => id === article.id);
  if (again === undefined) return;
  again.querySelector('.fold')?.toggleAttribute('open', isOpen);
  whatIf(again, { ...live, data: chosen });
  again.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  announce(again.querySelector('[data-standing]')?.textContent ?? '');
}

document.documentElement.classList.add('live');
// Where the page is one column, as on a telephone, the sliders wait folded, and the figures come first.
const isColumn = articles().some((article) => getComputedStyle(article).display !== 'grid');
for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = !isColumn;
show();
addEventListener('hashchange', () => {
  show();
  // The address moved the focus to the year.
  document.querySelector<HTMLElement>('nav.years [aria-current]')?.focus();
});
for (const article of articles()) whatIf(article, live);
explanations(({ dataset }) => amountShown(live.shown.get(Number(dataset['year'])), dataset['amount']));
document.addEventListener('click', ({ target }) => {
  const view = target instanceof Element ? target.closest<HTMLElement>('[data-view]') : null;
  const article = view?.closest<HTMLElement>('article');
  if (view !== null && article) showView(article, view.dataset['view'] ?? '');
});
