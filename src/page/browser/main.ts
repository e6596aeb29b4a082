/** What the page runs once it is open: the command's own calculation, on the contract that the page carries. */
import { yearHeading } from '../../calculate/document/year-heading.ts';
import { addressWord, wholeTree } from '../../explain/explain.ts';
import { colon, type Outline, outlineOf } from '../../explain/outline.ts';
import { type Html, html, nothing } from '../../output/html.ts';
import { controlsOf } from '../controls/controls-of.ts';
import { computed, optionsOf, pageDataOf } from '../page-data.ts';
import { type YearShown, yearShown } from '../year-shown.ts';
import { whatIf } from './what-if.ts';

function outlineHtml({ head, details, children }: Outline, between: string): Html {
  const status = head.status === '' ? nothing : html` <span class="of">(${head.status})</span>`;
  const below =
    children.length === 0
      ? nothing
      : html`<ul>${children.map((child) => html`<li>${outlineHtml(child, between)}</li>`)}</ul>`;
  return html`<p><b>${head.name}</b>${between}<b class="amount">${head.amount}</b>${status}</p>
${details.map((detail) => html`<p class="note">${detail}</p>`)}${below}`;
}

/** As `aci explain` gives it, in nested lists; undefined when the year has no amount of that address. */
function explanationHtml(address: string, shown: YearShown): Html | undefined {
  const { year, lang, addresses } = shown;
  const [amount] = [...addresses].find(([, text]) => text === address) ?? [];
  if (amount === undefined) return undefined;
  return html`<p class="note">${yearHeading(year)[lang]}<br>${addressWord[lang]} <code>${address}</code></p>
${outlineHtml(outlineOf(amount, wholeTree, shown), colon[lang])}`;
}

/** An amount that is opened says where it comes from, in a dialog above the page. `shown` is what each year shows now. */
function explanations(shown: ReadonlyMap<number, YearShown>): void {
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
    const year = shown.get(Number(figure?.dataset['year']));
    if (figure === null || year === undefined) return;
    const explanation = explanationHtml(figure.dataset['amount'] ?? '', year);
    if (explanation === undefined) return;
    body.innerHTML = explanation.html;
    dialog.showModal();
    body.scrollTop = 0;
  });
}

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
  explanations(shown);
  for (const article of document.querySelectorAll<HTMLElement>('article.year')) {
    const year = result.years.find(({ year }) => String(year) === article.dataset['year']);
    if (year === undefined) continue;
    whatIf({ article, data, options, before: year, controls: controlsOf(result, year, data.lang), shown });
  }
}
