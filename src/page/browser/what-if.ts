/** A year as it would be: each move of a slider sets the contract, computes it and shows the year again. */
import type { ContractResult } from '../../calculate/result.ts';
import { formatAmount } from '../../output/format.ts';
import { onPage } from '../../output/option-names.ts';
import { type Control, controlsOf } from '../controls/controls-of.ts';
import {
  commandLine,
  positionsOf,
  type Setting,
  scenarioYaml,
  settingsOf,
  withSettings,
} from '../controls/settings.ts';
import type { PageData } from '../page-data.ts';
import { settingsHtml, standingHtml } from '../panel.ts';
import { detailHtml, glanceHtml, refusedWords } from '../year-html.ts';
import { shownAnew, shownFirst, type YearShown, yearShown } from '../year-shown.ts';

/** What stands in the page: the contract, its result, and what each of its years shows now, which is written here. */
export interface Live {
  readonly data: PageData;
  readonly result: ContractResult;
  readonly shown: Map<number, YearShown>;
  /** What is supposed at first, as `--set` takes it; and who hears what then is. */
  readonly set?: readonly string[];
  readonly onSet?: (settings: readonly string[]) => void;
}

/** Makes a year that stands in the page live. Under a scenario nothing can be set. */
export function whatIf(article: HTMLElement, { data, result, shown, set = [], onSet }: Live): void {
  const year = result.years.find(({ year }) => String(year) === article.dataset['year']);
  if (year === undefined) return;
  const { lang, contract } = data;
  const ofFile = yearShown(result, year, lang, true);
  const first = shownFirst(ofFile, data.scenario);
  if (!('severity' in first)) shown.set(year.year, first);
  if (first !== ofFile) return;
  const { words } = ofFile;
  const controls = controlsOf(result, year, lang);
  const positions = positionsOf(controls, set);
  const others = set.filter((text) => !controls.some(({ path }) => text.startsWith(`${path}=`)));
  const tell = (): void => onSet?.([...others, ...settingsOf(controls, positions).map(({ text }) => text)]);
  let isWaiting = false;

  const update = (): void => {
    isWaiting = false;
    const settings = settingsOf(controls, positions);
    write(article, '[data-copied]', '');
    write(article, '[data-yaml]', scenarioYaml(settings, contract.language, lang));
    write(article, '[data-command]', commandLine(data.file, year.year, data.typed, settings, lang));
    // Where the address keeps what is supposed, options are fields.
    if (onSet === undefined) show(settings);
    else onPage(() => show(settings));
  };

  const show = (settings: readonly Setting[]): void => {
    const isOfFile = settings.length === 0;
    const now = isOfFile
      ? ofFile
      : shownAnew(ofFile, { contract: withSettings(contract, settings), options: result.options });
    // What would be refused is not computed, and so not shown.
    const refusal = 'severity' in now ? refusedWords(now, ofFile) : '';
    article.classList.toggle('refused', refusal !== '');
    write(article, '[data-refusal]', refusal);
    if ('severity' in now) {
      announce(refusal);
      return;
    }
    shown.set(year.year, now);
    put(article, 'simulated', isOfFile ? '' : settingsHtml(settings, now).html);
    put(article, 'glance', glanceHtml(now).html);
    put(article, 'detail', detailHtml(now).html);
    put(article, 'standing', standingHtml(now, ofFile).html);
    for (const { mission, entitled } of now.year.missions) {
      write(article, `[data-earned="${mission}"]`, formatAmount(entitled.value, lang));
    }
    announce(article.querySelector('[data-standing]')?.textContent ?? '');
  };

  /** Where a control stands: as in the file, or where it was moved to. */
  const say = ({ id, stops, initial }: Control): void => {
    const position = positions.get(id);
    const stop = stops[position ?? -1];
    const said = stop?.said ?? initial?.said ?? words.notKnownYet;
    const input = article.querySelector<HTMLInputElement>(`#${id}`);
    if (input === null) return;
    if (position !== undefined) Object.assign(input, { value: position, checked: position === 1 });
    if (input.type === 'range') input.setAttribute('aria-valuetext', said);
    input.parentElement?.classList.toggle('moved', stop !== undefined);
    write(article, `#${id}-said`, said);
  };

  article.addEventListener('input', ({ target }) => {
    const control = controls.find(({ id }) => target instanceof HTMLInputElement && id === target.id);
    if (control === undefined || !(target instanceof HTMLInputElement)) return;
    positions.set(control.id, target.type === 'checkbox' ? Number(target.checked) : Number(target.value));
    say(control);
    if (!isWaiting) requestAnimationFrame(update);
    isWaiting = true;
  });
  article.addEventListener('change', tell);
  article.addEventListener('submit', (event) => event.preventDefault());
  article.addEventListener('reset', () => {
    positions.clear();
    controls.forEach(say);
    update();
    tell();
  });
  for (const button of article.querySelectorAll<HTMLElement>('[data-copy]')) {
    const area = article.querySelector<HTMLTextAreaElement>(`textarea[data-${button.dataset['copy']}]`);
    button.addEventListener('click', async () => {
      const isCopied = area !== null && (await copy(area));
      write(article, '[data-copied]', isCopied ? words.copied : words.copyFailed);
    });
  }
  controls.forEach(say);
  update();
}

/** What has not changed is left alone, so that a screen reader and the focus stay where they are. */
function put(article: Element, name: string, html: string): void {
  const element = article.querySelector(`[data-${name}]`);
  if (element !== null && element.innerHTML !== html) element.innerHTML = html;
}

function write(article: Element, place: string, text: string): void {
  const element = article.querySelector(place);
  if (element !== null) element.textContent = text;
}

/** Where the clipboard is out of reach, the text is shown and selected. */
async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.closest('details')?.setAttribute('open', '');
    area.select();
    return false;
  }
}

/** How long a hand must rest before a screen reader is given the last sentence, in milliseconds. */
const rest = 350;
let timer = 0;

export function announce(text: string): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => write(document.body, '[data-announced]', text), rest);
}
