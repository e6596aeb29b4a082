/** A year as it would be: each move of a slider sets the contract, computes it and shows the year again; so does a scenario. */

import type { ComputeOptions } from '../../calculate/options.ts';
import type { YearResult } from '../../calculate/result.ts';
import type { Contract, Scenario } from '../../law/contract.ts';
import { formatAmount } from '../../output/format.ts';
import { problemText } from '../../problems/problem.ts';
import { supposing } from '../../simulate/scenario.ts';
import { type Control, type Positions, stopAt } from '../controls/controls-of.ts';
import { commandLine, scenarioYaml } from '../controls/keep-settings.ts';
import { settingsOf, withSettings } from '../controls/set-contract.ts';
import { computed, type PageData } from '../page-data.ts';
import { pageWords } from '../page-words.ts';
import { scenarioHtml, settingsHtml, standing, standingHtml } from '../panel.ts';
import { detailHtml, glanceHtml } from '../year-html.ts';
import { type YearShown, yearShown } from '../year-shown.ts';

export interface WhatIf {
  readonly article: HTMLElement;
  readonly data: PageData;
  readonly options: ComputeOptions;
  /** The year as the file has it. */
  readonly before: YearResult;
  readonly controls: readonly Control[];
  /** What each year shows now; written here. */
  readonly shown: Map<number, YearShown>;
}

/** Makes the panel and the scenarios of a year live. */
export function whatIf({ article, data, options, before, controls, shown }: WhatIf): void {
  const { lang, contract } = data;
  const words = pageWords[lang];
  const positions = new Map<string, number>();
  const elements = controlElements(article);
  let scenario: Scenario | undefined;
  let isWaiting = false;

  const supposed = (): { readonly contract: Contract; readonly options: ComputeOptions } =>
    scenario === undefined
      ? { contract: withSettings(contract, controls, positions), options }
      : supposing(contract, scenario, options);

  const above = (year: YearShown): string => {
    if (scenario !== undefined) return scenarioHtml(scenario.name.value, year).html;
    return positions.size === 0 ? '' : settingsHtml(controls, positions, year).html;
  };

  const showYear = (year: YearShown): void => {
    put(article, 'simulated', above(year));
    put(article, 'glance', glanceHtml(year).html);
    put(article, 'detail', detailHtml(year).html);
    put(article, 'standing', standingHtml(year, before).html);
    for (const { mission, entitled } of year.year.missions) {
      const output = article.querySelector(`[data-earned="${mission}"]`);
      if (output !== null) output.textContent = formatAmount(entitled.value, lang);
    }
    const { total, difference, pending } = standing(year, before);
    announce(words.announced(total, difference, pending));
    const yaml = scenarioYaml(controls, positions, year.year, contract.language, words);
    const command = commandLine(data.file, before.year, data.typed, settingsOf(controls, positions), lang);
    for (const [name, text] of [
      ['yaml', yaml],
      ['command', command],
    ]) {
      const area = article.querySelector<HTMLTextAreaElement>(`textarea[data-${name}]`);
      if (area !== null && text !== undefined) area.value = text;
    }
  };

  /** What would be refused is not computed, and so not shown. */
  const refuse = (text: string): void => {
    article.classList.toggle('refused', text !== '');
    const element = part(article, 'refusal');
    if (element === null) return;
    element.hidden = text === '';
    element.textContent = text;
    if (text !== '') announce(text);
  };

  const update = (): void => {
    isWaiting = false;
    const copied = part(article, 'copied');
    if (copied !== null) copied.textContent = '';
    const of = supposed();
    const outcome = computed(of.contract, of.options);
    if (outcome.kind === 'refused') {
      const { what, fix } = problemText(outcome.problem, lang, contract.language);
      refuse(`${words.refused}${what} ${fix}`);
      return;
    }
    refuse('');
    const found = outcome.result.years.find(({ year }) => year === before.year);
    if (found === undefined) return;
    const isOfFile = scenario === undefined && positions.size === 0;
    const year = yearShown(outcome.result, found, of.options, lang, isOfFile);
    shown.set(before.year, year);
    showYear(year);
  };

  const show = (): void => {
    for (const control of controls) {
      showControl(control, elements.get(control.id), positions, words.notKnownYet);
    }
  };
  const reset = (): void => {
    positions.clear();
    show();
    update();
  };

  article.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const control = controls.find(({ id }) => id === target.dataset['control']);
    if (control === undefined) return;
    positions.set(control.id, target.type === 'checkbox' ? Number(target.checked) : Number(target.value));
    showControl(control, target, positions, words.notKnownYet);
    if (!isWaiting) requestAnimationFrame(update);
    isWaiting = true;
  });
  part(article, 'controls')?.addEventListener('submit', (event) => event.preventDefault());
  article.querySelector('[data-action="reset"]')?.addEventListener('click', () => {
    reset();
    announce(words.resetDone);
  });
  for (const name of ['yaml', 'command'] as const) {
    article.querySelector(`[data-action="copy-${name}"]`)?.addEventListener('click', async () => {
      const area = article.querySelector<HTMLTextAreaElement>(`textarea[data-${name}]`);
      const copied = part(article, 'copied');
      if (area !== null && copied !== null) copied.textContent = await copy(area, words);
    });
  }
  const views = [...article.querySelectorAll<HTMLElement>('[data-view]')];
  for (const view of views) {
    view.addEventListener('click', () => {
      const index = view.dataset['view'] ?? '';
      scenario = index === '' ? undefined : contract.scenarios[Number(index)];
      article.classList.toggle('scenario', scenario !== undefined);
      for (const other of views) other.setAttribute('aria-pressed', String(other === view));
      reset();
    });
  }
  // The browser may keep where sliders stood when a page is loaded again.
  show();
  const year = shown.get(before.year);
  if (year !== undefined) showYear(year);
}

const part = (article: Element, name: string): HTMLElement | null =>
  article.querySelector<HTMLElement>(`[data-${name}]`);

function put(article: Element, name: string, html: string): void {
  const element = part(article, name);
  if (element !== null && element.innerHTML !== html) element.innerHTML = html;
}

const controlElements = (article: Element): Map<string, HTMLInputElement> =>
  new Map(
    [...article.querySelectorAll<HTMLInputElement>('[data-control]')].map((element) => [element.id, element]),
  );

/** Puts a control where the settings say, or back to where the file stands. */
function showControl(
  control: Control,
  element: HTMLInputElement | undefined,
  positions: Positions,
  unknown: string,
): void {
  if (element === undefined) return;
  const stop = stopAt(control, positions);
  const position = positions.get(control.id) ?? control.initial?.stop ?? 0;
  const said = stop?.said ?? control.initial?.said ?? unknown;
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

/** Where the clipboard is out of reach, the text is shown and selected. */
async function copy(
  area: HTMLTextAreaElement,
  words: { readonly copied: string; readonly copyFailed: string },
): Promise<string> {
  try {
    await navigator.clipboard.writeText(area.value);
    return words.copied;
  } catch {
    const details = area.closest('details');
    if (details !== null) details.open = true;
    area.select();
    return words.copyFailed;
  }
}

/** How long a hand must rest before a screen reader hears the last sentence, in milliseconds. */
const rest = 350;
let timer = 0;

function announce(text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const element = document.querySelector('[data-announced]');
    if (element !== null) element.textContent = text;
  }, rest);
}
