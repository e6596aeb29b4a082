/** What the page runs once it is open: the command's own code, on the file that the page holds. */
import { controlsOf } from '../controls/controls-of.ts';
import { pageDataOf } from '../page-data.ts';
import { explanationHtml } from '../page-document.ts';
import { replay } from '../replay.ts';
import type { Sheet } from '../sheet.ts';
import { twoColumnsFrom } from '../style/base.ts';
import { yearShown } from '../years-shown.ts';
import { whatIf } from './what-if.ts';

/** An amount that is opened tells where it comes from, in a dialog above the page. */

/** `sheets` hold what each year shows now. */
export function explanations(sheets: ReadonlyMap<number, Sheet>): void {
  const dialog = document.querySelector('dialog');
  const body = dialog?.querySelector('.dialog-body');
  if (dialog === null || body === null || body === undefined) return;
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
  // A click beside the dialog closes it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.addEventListener('click', ({ target }) => {
    const figure = target instanceof Element ? target.closest<HTMLElement>('[data-amount]') : null;
    const sheet = sheets.get(Number(figure?.dataset['year']));
    if (figure === null || sheet === undefined) return;
    const told = explanationHtml(figure.dataset['amount'] ?? '', sheet);
    if (told === undefined) return;
    body.innerHTML = told.html;
    dialog.showModal();
    body.scrollTop = 0;
  });
}

/** Where the page is one column, as on a telephone, the sliders wait folded, and the figures come first. */

export function foldPanels(): void {
  if (matchMedia(`(min-width:${twoColumnsFrom})`).matches) return;
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
export function years(first: number): void {
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

function start(): void {
  const data = pageDataOf(document.getElementById('page-data')?.textContent ?? '{}');
  const asInFile = replay(data);
  if (asInFile.kind === 'refused') return;
  const { result, options } = asInFile;
  const controls = result.years.map((year) => controlsOf(result, year, data.lang));
  const sheets = new Map(
    result.years.map((year) => [year.year, yearShown(result, year, options, data.lang)] as const),
  );
  foldPanels();
  document.documentElement.classList.add('live');
  years(data.firstYear);
  explanations(sheets);
  whatIf({ data, asInFile: result, controls: controls.flat(), sheets });
}

start();
