/** Puts into the page what its address asks of the file that is open. */
import type { Language } from '../law/contract-terms.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { pageWords } from '../page/page-words.ts';
import {
  controlsHtml,
  fileHeadHtml,
  footHtml,
  headHtml,
  navigationHtml,
  ownOptionsHtml,
  problemsHtml,
  refusalHtml,
  startHtml,
} from './chrome.ts';
import { unsaved } from './keeping.ts';
import type { Said } from './machine.ts';
import { drawPart, readFile } from './results.ts';
import { filesNow, state, view, words } from './state.ts';
import type { PartName } from './view.ts';

/** The fixtures that the build puts into the page. */
declare const EXAMPLES: Readonly<Record<string, string>>;

export const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
};

/** What has not changed is left alone; the focus stays where it was, and what was unfolded stays so. */
export function put(id: string, content: Html): void {
  const element = at(id);
  if (element.innerHTML === content.html) return;
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const unfolded = [...element.querySelectorAll('details')].map(({ open }) => open);
  element.innerHTML = content.html;
  if (id !== 'result') {
    element.querySelectorAll('details').forEach((fold, index) => {
      fold.open = unfolded[index] ?? false;
    });
  }
  if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
}

/** Counts the renderings: one that was overtaken shows nothing. */
let turn = 0;

interface Shown {
  readonly bytes: Uint8Array;
  readonly payments: Uint8Array | undefined;
  readonly part: PartName;
  readonly lang: Language;
}
/** Of what the results that stand there were made. */
let shown: Shown | undefined;

async function render(): Promise<void> {
  turn += 1;
  const own = turn;
  const [now, { open, payments }] = [view(), state];
  const { lang, isFile } = now;
  document.documentElement.lang = lang;
  document.body.dataset['show'] = open === undefined ? 'start' : isFile ? 'file' : 'results';
  put('explanation-title', html`${pageWords[lang].explanation}`);
  put('explanation-close', html`${pageWords[lang].close}`);
  put('foot', footHtml(now));
  if (open === undefined) {
    document.title = words().title;
    put('head', headHtml(now, undefined));
    put('start', startHtml(now, Object.keys(EXAMPLES), unsaved()));
    return;
  }
  // Before anything that may have a defect: the text can always be saved, and closed.
  put('file-head', fileHeadHtml(open.name, lang));
  const read = await readFile(open.name, filesNow(), now);
  if (own !== turn) return;
  const { problems, notes } = read;
  // An option that is refused takes nothing away: what was shown of the same text stays.
  const asked: Shown = { bytes: open.bytes, payments: payments?.bytes, part: now.part, lang };
  const isSame =
    shown?.bytes === asked.bytes &&
    shown.payments === asked.payments &&
    shown.part === asked.part &&
    shown.lang === lang;
  const isOfOption = ({ problem }: Said): boolean => problem.place.source.name.startsWith('--');
  const isOptionRefused = read.computed === undefined && problems.every(isOfOption);
  const before = isOptionRefused && shown?.bytes === open.bytes ? state.read?.computed : undefined;
  const computed = read.computed ?? before;
  state.editor?.show(problems, open.name, lang, computed?.language ?? problems[0]?.fileLanguage ?? 'fr');
  // What is being typed is often wrong for a moment: what was shown stays for as long.
  const wasComputed = state.read?.computed !== undefined && state.read.name === open.name;
  if (computed === undefined && wasComputed) await new Promise((done) => setTimeout(done, 400));
  const drawn = await drawPart(read, now, payments?.name);
  if (own !== turn) return;
  const isRefused = isOptionRefused || drawn.refused !== undefined;
  state.read = { ...read, ...(computed === undefined ? {} : { computed }) };
  const name = computed?.result.contract.cpts.name.value;
  document.title = name === undefined ? open.name : pageWords[lang].title(name);
  put('head', headHtml(now, name ?? open.name));
  put('file-state', html`${words()[open.state]}`);
  const said = problemsHtml(problems, open.name, lang);
  put('file-problems', computed === undefined && !isFile ? nothing : said);
  put('parts', navigationHtml(now));
  put('controls', controlsHtml(now, computed?.result));
  const ownSaid = {
    notes: [...notes, ...(drawn.refused ?? [])],
    problems: isOptionRefused ? problems : drawn.problems,
  };
  put(
    'said',
    computed === undefined && !isOptionRefused
      ? html`<p class="lead">${words().refused}</p>${refusalHtml(read, open.name, lang)}`
      : refusalHtml(ownSaid, open.name, lang),
  );
  put(
    'own',
    computed === undefined ? nothing : ownOptionsHtml(now, payments?.name, drawn.isWaiting !== true),
  );
  if (isRefused && isSame) return;
  shown = asked;
  state.amounts = drawn.amounts;
  state.years.clear();
  // What listens to a year goes with it.
  if (drawn.enliven !== undefined) at('result').replaceChildren();
  put('result', drawn.html);
  drawn.enliven?.(at('result'), state.years);
}

/** A defect keeps the text, and says so. */
export function sayBug(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  put('bug', html`<p>${words().bug}</p><p class="note">${message}</p>`);
}

let last: Promise<void> = Promise.resolve();
export const settled = (): Promise<void> => last;

export function update(): Promise<void> {
  last = render().then(() => put('bug', nothing), sayBug);
  return last;
}
