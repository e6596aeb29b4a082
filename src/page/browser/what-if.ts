/** A year as it would be: each move of a slider sets the contract, computes it and shows the year again; so does a scenario. */
import type { ComputeOptions } from '../../calculate/options.ts';
import type { YearResult } from '../../calculate/result.ts';
import type { Scenario } from '../../law/contract-terms.ts';
import { formatAmount } from '../../output/format.ts';
import { problemText } from '../../problems/problem.ts';
import { supposing } from '../../simulate/scenario.ts';
import { type Control, type Positions, stopAt } from '../controls/controls-of.ts';
import { commandLine, positionsOf, scenarioYaml, settingsOf, withSettings } from '../controls/settings.ts';
import { computed, type PageData } from '../page-data.ts';
import { type PageWords, pageWords } from '../page-words.ts';
import { scenarioHtml, settingsHtml, standing, standingHtml } from '../panel.ts';
import { detailHtml, glanceHtml } from '../year-html.ts';
import { type YearShown, yearShown } from '../year-shown.ts';

interface WhatIf {
  readonly article: HTMLElement;
  readonly data: PageData;
  readonly options: ComputeOptions;
  /** The year as the file has it. */
  readonly before: YearResult;
  readonly controls: readonly Control[];
  /** What each year shows now; written here. */
  readonly shown: Map<number, YearShown>;
  /** What is supposed at first, as `--set` takes it; and who hears what then is. */
  readonly set?: readonly string[];
  readonly onSet?: (settings: readonly string[]) => void;
}

/** Makes the panel and the scenarios of a year live. */
export function whatIf(asked: WhatIf): void {
  const { article, data, options, before, controls, shown, set = [], onSet } = asked;
  const { lang, contract } = data;
  const words = pageWords[lang];
  const asInFile = { year: before, attainment: options.attainment?.value };
  const positions = positionsOf(controls, set);
  let scenario: Scenario | undefined = contract.scenarios.find(({ name }) => name.value === data.scenario);
  let isWaiting = false;

  const above = (year: YearShown): string => {
    if (scenario !== undefined) return scenarioHtml(scenario.name.value, year).html;
    return positions.size === 0 ? '' : settingsHtml(controls, positions, year).html;
  };

  const showYear = (year: YearShown): void => {
    put(article, 'simulated', above(year));
    put(article, 'glance', glanceHtml(year).html);
    put(article, 'detail', detailHtml(year).html);
    put(article, 'standing', standingHtml(year, asInFile).html);
    for (const { mission, entitled } of year.year.missions) {
      write(article, `[data-earned="${mission}"]`, formatAmount(entitled.value, lang));
    }
    const settings = settingsOf(controls, positions);
    const yaml = scenarioYaml(controls, positions, contract.language, lang);
    write(article, '[data-yaml]', yaml);
    write(article, '[data-command]', commandLine(data.file, before.year, data.typed, settings, lang));
    const { total, difference, pending } = standing(year, asInFile);
    announce(words.announced(total, difference, pending));
  };

  /** What would be refused is not computed, and so not shown. */
  const refuse = (text: string): void => {
    article.classList.toggle('refused', text !== '');
    write(article, '[data-refusal]', text);
    if (text !== '') announce(text);
  };

  const update = (): void => {
    isWaiting = false;
    write(article, '[data-copied]', '');
    const supposed =
      scenario === undefined
        ? { contract: withSettings(contract, controls, positions), options }
        : supposing(contract, scenario, options);
    const outcome = computed(supposed.contract, supposed.options);
    if (outcome.kind === 'refused') {
      const { what, fix } = problemText(outcome.problem, lang, contract.language);
      refuse(`${words.refused}${what} ${fix}`);
      return;
    }
    refuse('');
    const found = outcome.result.years.find(({ year }) => year === before.year);
    if (found === undefined) return;
    const isOfFile = scenario === undefined && positions.size === 0;
    const year = yearShown(outcome.result, found, supposed.options, lang, isOfFile);
    shown.set(before.year, year);
    showYear(year);
  };

  const showControls = (): void => {
    for (const control of controls) showControl(control, positions, words);
  };
  const reset = (): void => {
    positions.clear();
    showControls();
    update();
    onSet?.([]);
  };

  article.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const control = controls.find(({ id }) => id === target.id);
    if (control === undefined) return;
    positions.set(control.id, target.type === 'checkbox' ? Number(target.checked) : Number(target.value));
    showControl(control, positions, words);
    if (!isWaiting) requestAnimationFrame(update);
    isWaiting = true;
  });
  article.addEventListener('change', () => onSet?.(settingsOf(controls, positions)));
  article.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  article.querySelector('[data-action="reset"]')?.addEventListener('click', () => {
    reset();
    announce(words.resetDone);
  });
  for (const name of ['yaml', 'command'] as const) {
    article.querySelector(`[data-action="copy-${name}"]`)?.addEventListener('click', async () => {
      const area = article.querySelector<HTMLTextAreaElement>(`textarea[data-${name}]`);
      if (area !== null) write(article, '[data-copied]', await copy(area, words));
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
  // A browser may keep where sliders stood when a page is loaded again.
  showControls();
  const year = shown.get(before.year);
  if (scenario !== undefined || positions.size > 0) update();
  else if (year !== undefined) showYear(year);
}

/** What has not changed is left alone, so that a screen reader and the focus stay where they are. */
function put(article: Element, name: string, html: string): void {
  const element = article.querySelector(`[data-${name}]`);
  if (element !== null && element.innerHTML !== html) element.innerHTML = html;
}

function write(article: Element, place: string, text: string): void {
  const element = article.querySelector(place);
  if (element instanceof HTMLTextAreaElement) element.value = text;
  else if (element !== null) element.textContent = text;
}

/** Puts a control where the settings say, or back to where the file stands. */
function showControl(control: Control, positions: Positions, words: PageWords): void {
  const element = document.getElementById(control.id);
  if (!(element instanceof HTMLInputElement)) return;
  const stop = stopAt(control, positions);
  const position = positions.get(control.id) ?? control.initial?.stop ?? 0;
  const said = stop?.said ?? control.initial?.said ?? words.notKnownYet;
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
async function copy(area: HTMLTextAreaElement, words: PageWords): Promise<string> {
  try {
    await navigator.clipboard.writeText(area.value);
    return words.copied;
  } catch {
    area.closest('details')?.setAttribute('open', '');
    area.select();
    return words.copyFailed;
  }
}

/** How long a hand must rest before a screen reader is given the last sentence, in milliseconds. */
const rest = 350;
let timer = 0;

function announce(text: string): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => write(document.body, '[data-announced]', text), rest);
}
