/** Puts into the page what its address asks of the file that is open. */
import type { Computed } from '../cli/files.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { pageWords } from '../page/page-words.ts';
import {
  controlsHtml,
  fileHeadHtml,
  footHtml,
  headHtml,
  navigationHtml,
  ownOptionsHtml,
  paidHtml,
  problemsHtml,
  refusalHtml,
  startHtml,
} from './chrome.ts';
import { type Drawn, drawPart, type OpenedContract, openContract } from './draw-part.ts';
import { unsaved } from './keeping.ts';
import { examples, filesBeside, type OpenFile, state, view, words } from './state.ts';
import { besideFrom } from './style.ts';
import { addressWith, type View, viewOf } from './view.ts';

export const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
};

const focusable = 'a,button,input,select,summary,textarea,h1';
const standing = new WeakMap<HTMLElement, string>();

/** What has not changed is left alone; else the focus stays where it was, and what was unfolded stays so. */
export function put(id: string, content: Html): void {
  const element = at(id);
  if (standing.get(element) === content.html) return;
  standing.set(element, content.html);
  const own = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(focusable)];
  const active = document.activeElement;
  const focused = active instanceof HTMLElement ? own().indexOf(active) : -1;
  const unfolded = [...element.querySelectorAll('details')].map(({ open }) => open);
  element.innerHTML = content.html;
  if (id !== 'result') {
    element.querySelectorAll('details').forEach((fold, index) => {
      fold.open = unfolded[index] ?? false;
    });
  }
  if (focused !== -1) (document.getElementById(active?.id ?? '') ?? own()[focused])?.focus();
}

/** Counts the renderings: one that was overtaken shows nothing. */
let turn = 0;

/** Of what the results that stand there were made, and what they were. */
let shown: readonly unknown[] = [];
let drawnBefore = '';
/** The text that was last said to be wrong. */
let refused: Uint8Array | undefined;

/** What leads to other parts and to the other language. */
function showLinks(now: View): void {
  const name = state.read?.computed?.result.contract.cpts.name.value ?? state.open?.name;
  put('head', headHtml(now, state.open && name));
  put('parts', navigationHtml(now));
}

/** The file and its results stand side by side, with the choices above. */
const wide = matchMedia(`(min-width:${besideFrom})`);
const foldChoices = (): boolean => at('choices').toggleAttribute('open', wide.matches);
wide.addEventListener('change', foldChoices);
foldChoices();

/** What is supposed stands in the address, and in the links that lead elsewhere. */
function suppose(set: readonly string[]): void {
  const address = addressWith(view().asked, { set });
  showLinks(viewOf(address));
  try {
    history.replaceState(null, '', address);
  } catch {
    // Safari bears a hundred changes in half a minute: the next one stands there.
  }
}

/** An option of the address is wrong, not the file. */
const isOfOptions = ({ problems }: OpenedContract): boolean =>
  problems.every(
    ({ problem: { severity, place } }) => severity !== 'error' || place.source.name.startsWith('--'),
  );

/** The first visit, or the page after a file was closed. */
async function showStart(now: View): Promise<void> {
  document.title = words().title;
  showLinks(now);
  put('foot', footHtml(now, undefined));
  put('start', startHtml(now, examples, await unsaved(), state.payments?.name));
}

interface Made {
  readonly now: View;
  readonly open: OpenFile;
  /** The text as it stands, and the one whose results are shown: the last right one. */
  readonly read: OpenedContract;
  readonly kept: OpenedContract;
  readonly computed: Computed | undefined;
  readonly isRefused: boolean;
  readonly drawn: Drawn;
}

function showAround({ now, open, computed, isRefused, drawn }: Made): void {
  const { lang, part } = now;
  document.title =
    computed === undefined ? open.name : pageWords[lang].title(computed.result.contract.cpts.name.value);
  showLinks(now);
  put('foot', footHtml(now, computed));
  put('choices-title', html`${words().choices}`);
  put('file-state', html`${words()[open.state]}`);
  put('controls', controlsHtml(now, computed?.result));
  const isTakeable = !isRefused && drawn.isWaiting !== true;
  put('own', computed === undefined ? nothing : ownOptionsHtml(now, isTakeable));
  put('paid', computed && part === 'check' ? paidHtml(state.payments, lang) : nothing);
}

/** What is wrong: with the file, beside it too on a telephone; then with what is asked of it. */
function showSaid({ now: { lang, isFile }, open, read, kept, isRefused, drawn }: Made): void {
  const { right } = state;
  put('file-problems', isRefused && !isFile ? nothing : problemsHtml(read.problems, open.name, lang));
  const isOfRight = kept.computed === undefined && right !== undefined;
  const ofPart = {
    notes: [...(right === undefined ? [] : kept.notes), ...drawn.notes],
    problems: isOfRight ? kept.problems : isRefused ? [] : drawn.problems,
  };
  state.said = [...read.problems, ...ofPart.problems];
  const lead = right === undefined ? words().refused : words().before;
  const ofFile = isRefused ? html`<p class="lead">${lead}</p>${refusalHtml(read, open.name, lang)}` : nothing;
  put('said', html`${ofFile}${refusalHtml(ofPart, open.name, lang)}`);
}

/** The results of the part; what stands there already stays, sliders and all. */
function showPart({ now, kept, drawn }: Made): void {
  const asked = [state.right?.bytes, state.payments?.bytes, now.part, now.lang];
  const isSame = asked.every((each, index) => each === shown[index]);
  const isNothing = kept.computed === undefined || drawn.isRefused === true;
  const drawing = `${drawn.html.html} ${now.asked.getAll('set')}`;
  if (isSame && (isNothing || drawing === drawnBefore)) return;
  [shown, drawnBefore] = [asked, drawing];
  state.amounts = drawn.amounts;
  state.years.clear();
  // What listens to a year goes with it.
  standing.delete(at('result'));
  put('result', drawn.html);
  // On a telephone the figures come first.
  if (!wide.matches) at('result').querySelector('details.fold')?.removeAttribute('open');
  drawn.enliven?.(at('result'), state.years, suppose);
}

async function render(): Promise<void> {
  turn += 1;
  const own = turn;
  const [now, { open, payments }] = [view(), state];
  const { lang, isFile } = now;
  document.documentElement.lang = lang;
  document.body.dataset['show'] = open === undefined ? 'start' : isFile ? 'file' : 'results';
  put('explanation-title', html`${pageWords[lang].explanation}`);
  put('explanation-close', html`${pageWords[lang].close}`);
  if (open === undefined) return showStart(now);
  // Before anything that may have a defect: the text can always be saved, and closed.
  put('file-head', fileHeadHtml(open.name, lang));
  const read = await openContract(open.name, filesBeside(open), now);
  if (own !== turn) return;
  const isRefused = read.computed === undefined && !isOfOptions(read);
  if (!isRefused) state.right = open;
  const { right } = state;
  const fileLanguage = read.computed?.language ?? read.problems[0]?.fileLanguage ?? 'fr';
  state.editor?.show(read.problems, open.name, lang, fileLanguage);
  // What is being typed is often wrong for a moment: nothing is said of it for as long.
  const isNew = open.bytes !== refused;
  if (isRefused && right !== undefined && isNew) await new Promise((done) => setTimeout(done, 400));
  // What was last right stays, and what an option that is refused would have taken away.
  const kept =
    isRefused && right !== undefined ? await openContract(open.name, filesBeside(right), now) : read;
  const computed = kept.computed ?? (right?.bytes === shown[0] ? state.read?.computed : undefined);
  const drawn = await drawPart(kept, now, payments?.name);
  if (own !== turn) return;
  refused = isRefused ? open.bytes : undefined;
  state.read = { ...kept, ...(computed === undefined ? {} : { computed }) };
  const made = { now, open, read, kept, computed, isRefused, drawn };
  showAround(made);
  showSaid(made);
  showPart(made);
}

/** A defect keeps the text, and says so. */
export function sayBug(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  put('bug', html`<p>${words().bug}</p><p class="note">${message}</p>`);
}

let last: Promise<void> = Promise.resolve();
export const settled = (): Promise<void> => last;

/** Who had the focus keeps it; where what had it is gone, the title has it. */
export function update(): Promise<void> {
  const had = document.activeElement;
  last = render()
    .then(() => put('bug', nothing), sayBug)
    .then(() => {
      const now = document.activeElement;
      if (had !== document.body && (now === document.body || now?.checkVisibility() === false))
        document.querySelector('h1')?.focus();
    });
  return last;
}
