/** What the page runs once it is open: the command's own calculation, on the contract that the page carries. */
import { controlsOf } from '../controls/controls-of.ts';
import { computed, optionsOf, pageDataOf } from '../page-data.ts';
import { amountShown, yearShown } from '../year-shown.ts';
import { explanations } from './explanation.ts';
import { whatIf } from './what-if.ts';

/** Where the page is one column, as on a telephone, the sliders wait folded, and the figures come first. */
function foldPanels(): void {
  const year = document.querySelector('article.year');
  if (year === null || getComputedStyle(year).display === 'grid') return;
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = false;
}

/** One year at a time: the links above the page show its year and hide the others. */
function show(wanted: string): void {
  const articles = [...document.querySelectorAll<HTMLElement>('article.year')];
  if (!articles.some(({ dataset }) => dataset['year'] === wanted)) return;
  for (const article of articles) article.hidden = article.dataset['year'] !== wanted;
  for (const link of document.querySelectorAll<HTMLElement>('[data-show]')) {
    if (link.dataset['show'] === wanted) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

const yearOfAddress = (): string => /^#y(\d)$/.exec(location.hash)?.[1] ?? '';

/** `first` is shown unless the address names another. */
function years(first: number): void {
  show(String(first));
  show(yearOfAddress());
  addEventListener('hashchange', () => show(yearOfAddress()));
  for (const link of document.querySelectorAll<HTMLElement>('[data-show]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show(link.dataset['show'] ?? '');
    });
  }
}

const data = pageDataOf(document.getElementById('page-data')?.textContent ?? '{}');
const options = optionsOf(data);
const asInFile = computed(data.contract, options);
if (asInFile.kind === 'computed') {
  const { result } = asInFile;
  const shown = new Map(
    result.years.map((year) => [year.year, yearShown(result, year, options, data.lang, true)]),
  );
  foldPanels();
  document.documentElement.classList.add('live');
  years(data.firstYear);
  explanations(({ dataset }) => amountShown(shown.get(Number(dataset['year'])), dataset['amount']));
  for (const article of document.querySelectorAll<HTMLElement>('article.year')) {
    const year = result.years.find(({ year }) => String(year) === article.dataset['year']);
    if (year === undefined) continue;
    whatIf({ article, data, options, before: year, controls: controlsOf(result, year, data.lang), shown });
  }
}
