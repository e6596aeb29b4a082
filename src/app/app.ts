/** What people do on the page, and what then happens. */
import { type Html, html } from '../output/html.ts';
import { explanations, type Opened } from '../page/browser/explanation.ts';
import { amountShown } from '../page/year-shown.ts';
import { curesOf } from './cures.ts';
import { exportHere, type Kept, keptHere, takeUp } from './keeping.ts';
import {
  choose,
  close,
  create,
  download,
  openBytes,
  openKept,
  pay,
  save,
  take,
  typed,
  written,
} from './open-files.ts';
import { at, sayBug, settled, update } from './render.ts';
import { examples, state, view, words } from './state.ts';
import { addressWith } from './view.ts';

const actions: Readonly<Record<string, (of: DOMStringMap) => unknown>> = {
  open: choose,
  example: ({ name = '' }) => openBytes(name, new TextEncoder().encode(examples[name])),
  resume: ({ from = '' }) => takeUp(from).then(begin),
  save,
  close,
  print: () => print(),
  download: ({ ending = '' }) => download(ending),
  mend: ({ code, start, cure = '' }) => {
    const { problem } =
      state.said.find((said) => said.problem.code === code && String(said.problem.place.start) === start) ??
      {};
    const found = problem && curesOf(problem).find(({ text }) => text === cure);
    if (problem !== undefined && found !== undefined) state.editor?.mend(problem, found);
  },
  go: ({ line, column }) => {
    document.querySelector('dialog')?.close();
    // On a telephone the file has a part of its own.
    if (!at('editor').checkVisibility()) go({ show: 'file' });
    document.body.dataset['show'] = 'file';
    state.editor?.goTo(Number(line), Number(column));
  },
};

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  if (button === null) return;
  Promise.resolve(actions[button.dataset['do'] ?? '']?.(button.dataset)).catch(sayBug);
});

const begin = (kept: Kept | undefined): Promise<void> => (kept === undefined ? update() : openKept(kept));

/** A choice changes the address, from which the page is drawn. */
function go(changes: Parameters<typeof addressWith>[1]): void {
  location.hash = addressWith(view().asked, changes);
}

const chosen = (which: string): HTMLSelectElement[] =>
  [...document.querySelectorAll<HTMLSelectElement>(`select${which}`)].filter(({ value }) => value !== '');

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const { option, assume, column } = target.dataset;
  if (option === undefined || target.form !== null) return;
  if (assume !== undefined) return go({ assume: chosen('[data-assume]').map(({ value }) => value) });
  if (column === undefined) {
    const isOff = target.matches('[type=checkbox]:not(:checked)');
    return go({ [option]: isOff ? '' : target.value });
  }
  const columns = chosen('[data-column]').map(({ dataset, value }) => `${dataset['column']}=${value}`);
  go({ 'check.columns': columns.join(', ') });
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const { target } = event;
  if (target instanceof HTMLFormElement && target.dataset['start'] !== undefined)
    create(target).catch(sayBug);
});

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || state.open === undefined)
    return;
  event.preventDefault();
  save();
});

addEventListener('beforeunload', (event) => {
  if (state.open?.state === 'notKept') event.preventDefault();
});

document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  take([...(event.dataTransfer?.files ?? [])]).catch(sayBug);
});

/** Of a document that is no contract year's, the last year says which amendments there are. */
function openedAt({ dataset }: HTMLElement): Opened | undefined {
  const { number, year: ofYear, amount: address } = dataset;
  if (number === undefined) return amountShown(state.years.get(Number(ofYear)), address);
  const amount = state.amounts[Number(number)];
  const result = state.read?.computed?.result;
  const year = result?.years.at(-1);
  if (amount === undefined || result === undefined || year === undefined) return undefined;
  const { language } = result.contract;
  return { amount, context: { lang: view().lang, fileLanguage: language, year, addresses: new Map() } };
}

/** A place of the file leads to its line in the editor. */
function withPlaces(text: string): Html {
  const name = `${state.open?.name ?? ''}:`;
  const [before = '', ...pieces] = text.split(name);
  return html`${before}${pieces.map((piece) => {
    const [place = '', line, column] = /^(\d+):(\d+)/.exec(piece) ?? [];
    if (line === undefined || column === undefined) return `${name}${piece}`;
    return html`<button type="button" class="place" data-do="go" data-line="${line}" data-column="${column}">${words().line(Number(line))}</button>${piece.slice(place.length)}`;
  })}`;
}

addEventListener('error', ({ error }) => sayBug(error));
addEventListener('unhandledrejection', ({ reason }) => sayBug(reason));
addEventListener('hashchange', update);
document.documentElement.classList.add('live');
explanations(openedAt, withPlaces);
const exported = exportHere();
if (exported !== undefined) state.payments = { ...exported, isKept: true };
keptHere().then(begin).catch(sayBug);

/** What tests drive the page by. */
Object.assign(globalThis, { aciPage: { open: openBytes, pay, take, type: typed, settled, written } });
