/** What the page does: the file that is open, what its address asks for, and what the commands make of both. */
import { run as init } from '../cli/commands/init.ts';
import type { Explaining } from '../explain/details.ts';
import type { Language } from '../law/contract-terms.ts';
import type { Explained } from '../law/explained.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { explanations, type Opened } from '../page/browser/explanation.ts';
import { pageWords } from '../page/page-words.ts';
import { amountShown, type YearShown } from '../page/year-shown.ts';
import {
  controlsHtml,
  footHtml,
  headHtml,
  navigationHtml,
  ownOptionsHtml,
  problemsHtml,
  startHtml,
} from './chrome.ts';
import { type Editor, editorIn } from './editor.ts';
import { forget, handOver, keep, kept } from './keeping.ts';
import { type Answer, ask } from './machine.ts';
import { drawPart, type Read, readFile } from './results.ts';
import { addressWith, optionsOf, partNamed, recordOf, type View, viewOf } from './view.ts';
import { appWords } from './words.ts';

/** The fixtures that the build puts into the page. */
declare const EXAMPLES: Readonly<Record<string, string>>;

interface OpenFile {
  readonly name: string;
  readonly text: string;
  /** As they were opened, until a change by hand. */
  readonly bytes: Uint8Array;
  readonly state: 'asOpened' | 'kept' | 'notKept' | 'saved';
}

const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
};

let open: OpenFile | undefined;
let editor: Editor | undefined;
let payments: { readonly name: string; readonly bytes: Uint8Array } | undefined;
let read: Read | undefined;
let amounts: readonly Explained[] = [];
const shown = new Map<number, YearShown>();
/** Counts the renderings: one that was overtaken shows nothing. */
let turn = 0;

const view = (): View => viewOf(location.hash, 'fr');
const words = () => appWords[view().lang];

/** What has not changed is left alone, and the focus stays where it was. */
function put(id: string, content: Html): void {
  const element = at(id);
  if (element.innerHTML === content.html) return;
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
  element.innerHTML = content.html;
  if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
}

function go(changes: Parameters<typeof addressWith>[1]): void {
  location.hash = addressWith(view().asked, changes);
}

const filesOf = ({ name, bytes }: OpenFile): Map<string, Uint8Array> =>
  new Map([...(payments === undefined ? [] : [[payments.name, payments.bytes] as const]), [name, bytes]]);

async function render(): Promise<void> {
  turn += 1;
  const own = turn;
  const now = view();
  const { lang } = now;
  document.documentElement.lang = lang;
  put('explanation-title', html`${pageWords[lang].explanation}`);
  put('explanation-close', html`${pageWords[lang].close}`);
  document.body.dataset['show'] = open === undefined ? 'start' : now.isFile ? 'file' : 'results';
  put('foot', footHtml(now));
  if (open === undefined) {
    document.title = words().title;
    put('head', headHtml(now, undefined));
    put('start', startHtml(now, Object.keys(EXAMPLES)));
    return;
  }
  const found = await readFile(open.name, filesOf(open), now);
  if (own !== turn) return;
  const { computed, problems, notes } = found;
  const fileLanguage = computed?.language ?? problems[0]?.fileLanguage ?? 'fr';
  editor?.show(problems, open.name, lang, fileLanguage);
  // What is being typed is often wrong for a moment: what was shown stays for as long.
  const isTyping = computed === undefined && read?.computed !== undefined && read.name === open.name;
  if (isTyping) await new Promise((done) => setTimeout(done, 400));
  const drawn = await drawPart(found, now, payments?.name);
  if (own !== turn || open === undefined) return;
  read = found;
  amounts = drawn.amounts;
  shown.clear();
  const name = computed?.result.contract.cpts.name.value;
  document.title = name === undefined ? open.name : pageWords[lang].title(name);
  put('head', headHtml(now, name ?? open.name));
  put(
    'file-head',
    html`<h2>${open.name}</h2><div class="actions"><button type="button" data-do="save">${words().save}</button><button type="button" data-do="discard">${words().discard}</button></div>`,
  );
  put('file-state', html`${words()[open.state]}`);
  put(
    'file-problems',
    computed === undefined && !now.isFile ? nothing : problemsHtml(problems, open.name, lang),
  );
  put('parts', navigationHtml(now));
  const isRefused = computed === undefined;
  put('controls', controlsHtml(now, computed?.result));
  const above = html`${notes.map((note) => html`<p>${note}</p>`)}${problemsHtml(isRefused ? problems : drawn.problems, open.name, lang)}`;
  put('said', isRefused ? html`<p class="lead">${words().refused}</p>${above}` : above);
  put('own', isRefused ? nothing : ownOptionsHtml(now, payments?.name));
  // What listens to a year goes with it.
  if (drawn.enliven !== undefined) at('result').replaceChildren();
  put('result', drawn.html);
  drawn.enliven?.(at('result'), shown);
}

/** A bug keeps the text, and says so. */
function sayBug(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  put('bug', html`<p>${words().bug}</p><p class="note">${message}</p>`);
}

let settled: Promise<void> = Promise.resolve();
function update(): Promise<void> {
  settled = render().then(() => put('bug', nothing), sayBug);
  return settled;
}

function openBytes(name: string, bytes: Uint8Array, state: OpenFile['state'] = 'asOpened'): Promise<void> {
  const text = new TextDecoder().decode(bytes);
  open = { name, text, bytes, state };
  editor = editorIn(at('editor'), text, view().lang, changed);
  return update();
}

let timer = 0;
/** Typing is kept at once, and computed when the hand rests. */
function changed(text: string): void {
  if (open === undefined) return;
  const isKept = keep({ name: open.name, text });
  open = { ...open, text, bytes: new TextEncoder().encode(text), state: isKept ? 'kept' : 'notKept' };
  clearTimeout(timer);
  timer = window.setTimeout(update, 80);
}

/** A contract is YAML; anything else is an export to check. */
async function take(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (open !== undefined && !/\.ya?ml$/i.test(file.name)) {
    payments = { name: file.name, bytes };
    if (view().part === 'check' && !view().isFile) await update();
    else go({ show: 'check' });
    return;
  }
  if (open === undefined || isDiscarded()) await openBytes(file.name, bytes);
}

const isDiscarded = (): boolean => {
  if ((open?.state === 'kept' || open?.state === 'notKept') && !confirm(words().discardKept)) return false;
  forget();
  return true;
};

function choose(accept: string): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file).catch(sayBug);
  });
  input.click();
}

/** What the command of the part shown writes into a file of that name. */
async function written(ending: string): Promise<Answer | undefined> {
  if (open === undefined) return undefined;
  const now = view();
  const raw = optionsOf(now.part, now);
  const command = recordOf(now.part);
  const name = `${open.name.replace(/\.ya?ml$/i, '')}-${now.lang === 'fr' ? command.french : command.name}.${ending}`;
  const checked = now.part === 'check' && payments !== undefined ? { payments: payments.name } : {};
  return ask(
    partNamed(now.part).run,
    [open.name],
    { ...raw, ...checked, output: name },
    now.lang,
    filesOf(open),
  );
}

async function download(ending: string): Promise<void> {
  const answer = await written(ending);
  for (const [name, content] of answer?.written ?? []) handOver(name, content);
  if (answer !== undefined && answer.written.size === 0) sayBug(answer.notes.join(' '));
}

function save(): void {
  if (open === undefined) return;
  handOver(open.name, open.bytes);
  forget();
  open = { ...open, state: 'saved' };
  update();
}

function discard(): void {
  if (!isDiscarded()) return;
  open = undefined;
  payments = undefined;
  update();
}

const actions: Readonly<Record<string, (of: DOMStringMap) => unknown>> = {
  open: () => choose('.yaml,.yml'),
  payments: () => choose('.csv,.txt'),
  example: ({ name = '' }) => openBytes(name, new TextEncoder().encode(EXAMPLES[name])),
  save,
  discard,
  print,
  download: ({ ending = '' }) => download(ending),
  mend: ({ index = '', cure = '' }) => {
    const said = read?.problems[Number(index)];
    if (said !== undefined) editor?.mend(said.problem, cure);
  },
  go: ({ line, column }) => {
    document.querySelector('dialog')?.close();
    document.body.dataset['show'] = 'file';
    editor?.goTo(Number(line), Number(column));
  },
};

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  if (button === null) return;
  Promise.resolve(actions[button.dataset['do'] ?? '']?.(button.dataset)).catch(sayBug);
});

const chosen = (which: string): HTMLSelectElement[] =>
  [...document.querySelectorAll<HTMLSelectElement>(which)].filter(({ value }) => value !== '');

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const { option, assume, column } = target.dataset;
  if (option === undefined || target.form !== null) return;
  if (assume !== undefined) go({ assume: chosen('[data-assume]').map(({ value }) => value) });
  else if (column !== undefined) {
    const columns = chosen('[data-column]').map(({ dataset, value }) => `${dataset['column']}=${value}`);
    go({ 'check.columns': columns.join(', ') });
  } else {
    const isOff = target instanceof HTMLInputElement && target.type === 'checkbox' && !target.checked;
    go({ [option]: isOff ? '' : target.value });
  }
});

/** The first file, by the answers of the form. */
async function create(form: HTMLFormElement): Promise<void> {
  const { lang } = view();
  const value = (option: string): string =>
    form.querySelector<HTMLInputElement>(`[data-option="${option}"]`)?.value.trim() ?? '';
  const given = (['name', 'population', 'signed'] as const).flatMap((option) =>
    value(option) === '' ? [] : [[option, value(option)]],
  );
  const missions = [...form.querySelectorAll<HTMLInputElement>('[name="mission"]:checked')].map(
    (box) => box.value,
  );
  const name = lang === 'fr' ? 'ma-cpts.yaml' : 'my-cpts.yaml';
  const raw = { ...Object.fromEntries(given), missions: missions.join(',') };
  const answer = await ask(init, [name], raw, lang, new Map());
  const text = answer.written.get(name);
  put(
    'start-problems',
    problemsHtml(
      answer.problems.filter(() => text === undefined),
      name,
      lang,
    ),
  );
  if (typeof text !== 'string') return;
  await openBytes(name, new TextEncoder().encode(text), keep({ name, text }) ? 'kept' : 'notKept');
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target instanceof HTMLFormElement && event.target.dataset['start'] !== undefined) {
    create(event.target).catch(sayBug);
  }
});

document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file !== undefined) take(file).catch(sayBug);
});

/** Of a document that is no contract year's, the last year says which amendments there are. */
function openedAt({ dataset }: HTMLElement): Opened | undefined {
  if (dataset['number'] === undefined)
    return amountShown(shown.get(Number(dataset['year'])), dataset['amount']);
  const amount = amounts[Number(dataset['number'])];
  const result = read?.computed?.result;
  const year = result?.years.at(-1);
  if (amount === undefined || result === undefined || year === undefined) return undefined;
  const context: Explaining = {
    lang: view().lang,
    fileLanguage: result.contract.language,
    year,
    addresses: new Map(),
  };
  return { amount, context };
}

/** A place of the file leads to its line in the editor. */
function withPlaces(text: string): Html {
  const name = open?.name ?? '';
  const pieces = text.split(`${name}:`);
  return html`${pieces.map((piece, index) => {
    const [place = '', line, column] = (index === 0 ? undefined : /^(\d+):(\d+)/.exec(piece)) ?? [];
    if (line === undefined) return html`${index === 0 ? '' : `${name}:`}${piece}`;
    return html`<button type="button" class="place" data-do="go" data-line="${line}" data-column="${column ?? '1'}">${name}:${place}</button>${piece.slice(place.length)}`;
  })}`;
}

addEventListener('error', ({ error }) => sayBug(error));
addEventListener('unhandledrejection', ({ reason }) => sayBug(reason));
addEventListener('hashchange', update);
let language: Language = view().lang;
addEventListener('hashchange', () => {
  if (language !== view().lang && open !== undefined)
    editor = editorIn(at('editor'), open.text, view().lang, changed);
  language = view().lang;
});
document.documentElement.classList.add('live');
explanations(openedAt, withPlaces);
const before = kept();
if (before === undefined) update();
else openBytes(before.name, new TextEncoder().encode(before.text), 'kept');

/** What tests drive the page by. */
Object.assign(globalThis, {
  aciPage: {
    open: openBytes,
    pay: (name: string, bytes: Uint8Array) => {
      payments = { name, bytes };
      return update();
    },
    type: (text: string) => {
      changed(text);
      clearTimeout(timer);
      return update();
    },
    settled: () => settled,
    written,
    problems: () => read?.problems,
  },
});
