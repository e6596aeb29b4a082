/** The sliders: each move reads the file anew with the settings made, computes it and shows the year again. */
import type { ContractResult } from '../../calculate/result.ts';
import type { Language } from '../../law/contract.ts';
import { formatAmount } from '../../output/format.ts';
import { problemText } from '../../problems/all.ts';
import { type Control, type Positions, settingsOf, stopAt } from '../controls/controls-of.ts';
import type { PageData } from '../page-data.ts';
import { pageWords } from '../page-words.ts';
import { detailHtml, glanceHtml } from '../page-year.ts';
import { simulatedHtml, standing, standingHtml } from '../panel.ts';
import { type Replayed, replay } from '../replay.ts';
import { pageOf, type Sheet } from '../sheet.ts';
import { yearShown } from '../years-shown.ts';
import { keeping } from './keeping.ts';

/** What a screen reader is told: the last sentence, once the hand rests. */
const rest = 350;
let timer = 0;

export function announce(text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const element = document.querySelector('[data-announced]');
    if (element !== null) element.textContent = text;
  }, rest);
}

/** Sliders and switches as elements: where they stand, and what they say. */

export const controlElements = (article: Element): Map<string, HTMLInputElement> =>
  new Map(
    [...article.querySelectorAll<HTMLInputElement>('[data-control]')].map((element) => [element.id, element]),
  );

/** Puts a control where the settings say, or back to where the file stands. */
export function showControl(
  control: Control,
  element: HTMLInputElement | undefined,
  positions: Positions,
  lang: Language,
): void {
  if (element === undefined) return;
  const stop = stopAt(control, positions);
  const position = positions.get(control.id) ?? control.initial?.stop ?? 0;
  const said = stop?.said ?? control.initial?.said ?? pageWords[lang].notKnownYet;
  if (control.isSwitch) element.checked = position === 1;
  else {
    element.value = String(position);
    element.setAttribute('aria-valuetext', said);
  }
  element.classList.toggle('set', stop !== undefined);
  element.parentElement?.classList.toggle('moved', stop !== undefined);
  const output = document.getElementById(`${control.id}-said`);
  if (output !== null) output.textContent = said;
}

export interface WhatIf {
  readonly data: PageData;
  readonly asInFile: ContractResult;
  readonly controls: readonly Control[];
  /** What each year shows now; written here. */
  readonly sheets: Map<number, Sheet>;
}

const part = (article: Element, name: string): HTMLElement | null =>
  article.querySelector<HTMLElement>(`[data-${name}]`);

function put(article: Element, name: string, html: string): void {
  const element = part(article, name);
  if (element !== null && element.innerHTML !== html) element.innerHTML = html;
}

/** What the computation refused, in the words of the command; nothing once it goes again. */
function sayRefusal(article: Element, replayed: Replayed, { data, asInFile }: WhatIf): void {
  const element = part(article, 'refusal');
  if (element === null) return;
  const problem =
    replayed.kind === 'refused' ? replayed.problems.find(({ severity }) => severity === 'error') : undefined;
  element.hidden = problem === undefined;
  if (problem === undefined) return;
  const { what, fix } = problemText(problem, data.lang, pageOf(asInFile.contract, data.lang).fileLanguage);
  element.textContent = `${pageWords[data.lang].refused}${what} ${fix}`;
  announce(element.textContent);
}

function showYear(article: Element, sheet: Sheet, { asInFile }: WhatIf): void {
  const before = asInFile.years.find(({ year }) => year === sheet.year.year) ?? sheet.year;
  put(article, 'glance', glanceHtml(sheet).html);
  put(article, 'detail', detailHtml(sheet).html);
  put(article, 'standing', standingHtml(sheet, before).html);
  for (const { mission, entitled } of sheet.year.missions) {
    const output = article.querySelector(`[data-earned="${mission}"]`);
    if (output !== null) output.textContent = formatAmount(entitled.value, sheet.page.lang);
  }
  const { total, difference, pending } = standing(sheet, before);
  announce(sheet.words.announced(total, difference, pending));
}

/** Makes the panel of a year live. */
function begin(article: HTMLElement, whatIf: WhatIf): void {
  const { data, sheets } = whatIf;
  const year = Number(article.dataset['year']);
  const own = whatIf.controls.filter((control) => control.year === year);
  const positions = new Map<string, number>();
  const elements = controlElements(article);
  const keep = keeping(article, year, own, whatIf, positions);
  let isWaiting = false;

  const update = (): void => {
    isWaiting = false;
    const settings = settingsOf(own, positions);
    const replayed = replay(data, settings);
    sayRefusal(article, replayed, whatIf);
    if (replayed.kind === 'refused') return;
    const { result, options } = replayed;
    const found = result.years.find((each) => each.year === year);
    if (found === undefined) return;
    const sheet = yearShown(result, found, options, data.lang);
    sheets.set(year, sheet);
    put(article, 'simulated', simulatedHtml(own, positions, sheet).html);
    showYear(article, sheet, whatIf);
    keep(sheet);
  };
  const soon = (): void => {
    if (!isWaiting) requestAnimationFrame(update);
    isWaiting = true;
  };
  const show = (all: Positions): void => {
    for (const control of own) showControl(control, elements.get(control.id), all, data.lang);
  };

  article.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const control = own.find(({ id }) => id === target.dataset['control']);
    if (control === undefined) return;
    positions.set(control.id, target.type === 'checkbox' ? Number(target.checked) : Number(target.value));
    showControl(control, target, positions, data.lang);
    soon();
  });
  part(article, 'controls')?.addEventListener('submit', (event) => event.preventDefault());
  article.querySelector('[data-action="reset"]')?.addEventListener('click', () => {
    positions.clear();
    show(positions);
    update();
    announce(pageWords[data.lang].resetDone);
  });
  const sheet = sheets.get(year);
  if (sheet === undefined) return;
  show(positions);
  keep(sheet);
}

export function whatIf(all: WhatIf): void {
  for (const article of document.querySelectorAll<HTMLElement>('article.year')) begin(article, all);
}
