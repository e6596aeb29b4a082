/** Files come into the page and leave it: opened, made by questions, typed, saved, closed; and what commands write of them. */
import { run as init } from '../cli/commands/init.ts';
import { utf8Of } from '../contract/read-file.ts';
import { html } from '../output/html.ts';
import { textOf } from '../separated/decode.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import { refusalHtml } from './chrome.ts';
import { openContract } from './draw-part.ts';
import { editorIn } from './editor.ts';
import { forget, type GivenFile, handOver, type Kept, keep, keepExport } from './keeping.ts';
import { ask, type CommandOutput, type Said } from './machine.ts';
import { at, put, sayBug, update } from './render.ts';
import { filesBeside, type OpenFile, state, view, words } from './state.ts';
import { addressWith, optionsOf, partNamed, recordOf, withYearsOf } from './view.ts';

let timer = 0;
/** Typing is kept at once, and computed when the hand rests. */
function changed(text: string): void {
  clearTimeout(timer);
  timer = window.setTimeout(update, 80);
  write(text);
}

function write(text: string): void {
  if (state.open !== undefined) hold({ name: state.open.name, text, state: 'kept' });
}

function hold(file: Kept, bytes: Uint8Array = new TextEncoder().encode(file.text)): OpenFile {
  const isKept = keep(file);
  state.open = { ...file, bytes, state: file.state === 'kept' && !isKept ? 'notKept' : file.state };
  return state.open;
}

/** The text as it was typed, computed at once. */
export function typed(text: string): Promise<void> {
  write(text);
  return update();
}

/** A file that was opened, in an editor of its own: what was computed of another is gone, and what was typed in it. */
function show(file: OpenFile): Promise<void> {
  clearTimeout(timer);
  state.right = undefined;
  const onChange = file.state === 'notText' ? undefined : changed;
  const contract = () => state.read?.computed?.result.contract;
  state.editor = editorIn(at('editor'), file.text, view().lang, onChange, contract);
  return update();
}

export function openBytes(name: string, bytes: Uint8Array): Promise<void> {
  const text = utf8Of(bytes);
  if (text !== undefined) return show(hold({ name, text, state: 'asOpened' }, bytes));
  forget();
  state.open = { name, text: textOf(bytes), bytes, state: 'notText' };
  return show(state.open);
}

export const openKept = (file: Kept): Promise<void> => show(hold(file));

const isDiscarded = (): boolean => {
  const isUnsaved = state.open?.state === 'kept' || state.open?.state === 'notKept';
  if (isUnsaved && !confirm(words().discardKept)) return false;
  forget();
  return true;
};

/** The part of the check shows it, once there is a contract. */
export function pay(name: string, bytes: Uint8Array): Promise<void> {
  // Columns chosen by hand are those of one export.
  history.pushState(null, '', addressWith(view().asked, { show: 'check', 'check.columns': '' }));
  state.payments = { name, bytes, isKept: keepExport({ name, bytes }) };
  return update();
}

/** A contract has keys of its own, an export has columns. */
const keys = (['cpts', 'missions', 'years'] as const).map(
  (key) => `${keyWord(key, 'fr')}|${keyWord(key, 'en')}`,
);
const contractKey = new RegExp(`^[ \\t{"']*(${keys.join('|')})["']?\\s*:`, 'im');
const hasColumns = (text: string): boolean =>
  text.split('\n', 50).filter((line) => /([;\t,|]).*\1/.test(line)).length > 1;

/** What no contract and no export can be, as the reader of contracts says it; `text`: how it begins. */
async function refusalOf({ name, bytes }: GivenFile, text: string): Promise<Said | undefined> {
  const plain = { ...view(), asked: new URLSearchParams() };
  const { problems } = await openContract(name, new Map([[name, bytes]]), plain);
  return problems.find(({ problem: { code, facts } }) => {
    if (code !== 'file-not-text') return code === 'file-too-large';
    return facts.is === 'other_encoding' ? text.includes('\0') : facts.is !== 'utf_16';
  });
}

/** Files that were dropped or chosen, judged by what they say: a contract, an export to check, or neither. */
export async function take(files: readonly File[]): Promise<void> {
  const [contracts, exports, refused]: [GivenFile[], GivenFile[], Said[]] = [[], [], []];
  for (const file of files) {
    const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const text = textOf(given.bytes.subarray(0, 100_000));
    const refusal = await refusalOf(given, text);
    const isText = refusal === undefined || refusal.problem.code === 'file-too-large';
    const isContract = contractKey.test(text) || /\.ya?ml$/i.test(file.name);
    if (isText && hasColumns(text) && !isContract) exports.push(given);
    else if (refusal === undefined) contracts.push(given);
    else refused.push(refusal);
  }
  const [[contract, ...others], [exported, ...more]] = [contracts, exports];
  if (contract !== undefined && (state.open === undefined || isDiscarded()))
    await openBytes(contract.name, contract.bytes);
  if (exported !== undefined) await pay(exported.name, exported.bytes);
  const left = [...others, ...more].map(({ name }) => words().oneOfEach(name));
  const names = refused.map(({ problem }) => problem.place.source.name).join(', ');
  const notes = names === '' ? left : [...left, words().notOpened(names)];
  if (notes.length > 0) put('bug', refusalHtml({ notes, problems: refused }, '', view().lang));
}

export function choose(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => take([...(input.files ?? [])]).catch(sayBug));
  input.click();
}

/** The first file, by the answers of the form: an empty one leaves it to the command. */
export async function create(form: HTMLFormElement): Promise<void> {
  const { lang } = view();
  const answers = new FormData(form);
  const missions = answers.getAll('mission').join(',');
  if (missions === '') return put('start-problems', html`<p>${words().noMission}</p>`);
  const given = [...answers].filter(([option, value]) => option !== 'mission' && value !== '');
  const name = lang === 'fr' ? 'ma-cpts.yaml' : 'my-cpts.yaml';
  const answer = await ask(init, [name], { ...Object.fromEntries(given), missions }, lang, new Map());
  const text = answer.written.get(name);
  if (typeof text === 'string') await openKept({ name, text, state: 'kept' });
  else put('start-problems', refusalHtml(answer, '', lang));
}

/** What the command of the part shown writes into a file with that ending. */
export async function written(ending: string): Promise<CommandOutput> {
  const now = withYearsOf(view(), state.read?.computed?.result);
  const { french, name } = recordOf(now.part);
  const contract = state.open?.name ?? '';
  const output = `${contract.replace(/\.ya?ml$/i, '')}-${now.lang === 'fr' ? french : name}.${ending}`;
  const checked = now.part === 'check' && state.payments ? { payments: state.payments.name } : {};
  const raw = { ...optionsOf(now.part, now), ...checked, output };
  return ask(partNamed(now.part).run, [contract], raw, now.lang, filesBeside(state.open));
}

export async function download(ending: string): Promise<void> {
  const answer = await written(ending);
  for (const [name, content] of answer.written) handOver(name, content);
  if (answer.written.size === 0) put('said', refusalHtml(answer, state.open?.name ?? '', view().lang));
}

export function save(): Promise<void> {
  const { open } = state;
  if (open !== undefined) handOver(open.name, open.bytes);
  if (open !== undefined && open.state !== 'notText') hold({ ...open, state: 'saved' }, open.bytes);
  return update();
}

export function close(): void {
  if (!isDiscarded()) return;
  state.open = undefined;
  state.payments = undefined;
  keepExport(undefined);
  // What was chosen for this file goes with it.
  history.replaceState(null, '', addressWith(new URLSearchParams(), { lang: view().lang }));
  update();
}
