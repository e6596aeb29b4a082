/** What the editor offers and says of keys, out of their records. */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { type EditorView, hoverTooltip, type Tooltip } from '@codemirror/view';
import type { Contract } from '../contract/contract-terms.ts';
import { type Offered, offeredAt } from '../contract/schema/at-place.ts';
import { keysAbove, keysBeside } from '../contract/tree/keys-above.ts';
import type { Language } from '../law/language.ts';
import { missions } from '../law/mission.ts';
import { html, nothing } from '../output/html.ts';
import { plainWord } from '../problems/suggestion.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';

/** A word of a file: names of indicators may have spaces, keys written by hand too. */
const word = /[\p{L}\d_](?:[\p{L}\d_ ’'-]*[\p{L}\d_])?/u.source;

/** What stands under a key that begins there; of the keys above it, where none is named. */
const offered = (text: string, at: number, language: Language, key?: string): Offered | undefined =>
  offeredAt([...keysAbove(text, at), ...(key === undefined ? [] : [key])], language);

/** The indicators that a mission describes once for all, where results or suppositions are given by their names. */
function namesAt(path: readonly string[], language: Language, contract: Contract | undefined): string[] {
  const [key = '', above = ''] = path.map(plainWord).toReversed();
  const named = (['results', 'indicators'] as const).map((name) => plainWord(keyWord(name, language)));
  const mission = missions.find((each) => plainWord(keyWord(each, language)) === above);
  if (mission === undefined || !named.includes(key)) return [];
  return contract?.missions[mission]?.indicators.map(({ name }) => name.value) ?? [];
}

/** What is written for a key: in lines of its own, what it holds begins on the next one; in braces, between more of them. */
function written(
  label: string,
  holds: Offered['keys'][number][2],
  before: string,
  lineBreak: string,
): NonNullable<Completion['apply']> {
  if (holds === 'value') return `${label}: `;
  if (/[{[]/.test(before)) {
    const [open, close] = holds === 'list' ? ['[{ ', ' }]'] : ['{ ', ' }'];
    return (view, picked, from, to) => {
      const insert = `${label}: ${open}`;
      view.dispatch({
        changes: { from, to, insert: insert + close },
        selection: { anchor: from + insert.length },
        annotations: pickedCompletion.of(picked),
        userEvent: 'input.complete',
      });
    };
  }
  return `${label}:${lineBreak}${' '.repeat(before.length + 2)}${holds === 'list' ? '- ' : ''}`;
}

/** `language`: that of the file's keys. */
function completeAt(
  { state, pos, explicit }: CompletionContext,
  language: Language,
  contract: Contract | undefined,
): CompletionResult | null {
  const { from: start, text: line } = state.doc.lineAt(pos);
  const before = line.slice(0, pos - start);
  const text = state.doc.toString();
  const value = new RegExp(`(${word})\\s*:\\s+([\\p{L}\\d_]*)$`, 'u').exec(before);
  if (value !== null) {
    const [, key = '', begun = ''] = value;
    const words = offered(text, start + value.index, language, key)?.words ?? [];
    return words.length === 0
      ? null
      : { from: pos - begun.length, options: words.map((label) => ({ label })), validFor: /^[\p{L}\d_]*$/u };
  }
  const begun = new RegExp(`^(?:[\\s-]*|.*[{,]\\s*)((?:${word})?)$`, 'u').exec(before)?.[1];
  // Under a list or a section that was just opened, and after a brace or a comma, what may follow is shown at once.
  const isOpened = /^\s+$/.test(before) && /:\s*$/.test(text.slice(0, start));
  const isAwaited = explicit || isOpened || /[{,] ?$|- $/.test(before);
  if (begun === undefined || before.includes('#') || (begun === '' && !isAwaited)) return null;
  const from = pos - begun.length;
  const path = keysAbove(text, from);
  const found = offeredAt(path, language);
  if (found === undefined) return null;
  const names = found.keys.length > 0 ? [] : namesAt(path, language, contract);
  const beside = keysBeside(text, from).map(plainWord);
  const around = before.slice(0, before.length - begun.length);
  const options: Completion[] = [
    ...found.keys.map(([label, info, holds]) => ({
      label,
      info,
      apply: written(label, holds, around, state.lineBreak),
    })),
    ...names.map((label) => ({
      label,
      apply: `${/[^\p{L}\d ’'%-]/u.test(label) ? JSON.stringify(label) : label}: `,
    })),
  ].filter(({ label }) => !beside.includes(plainWord(label)));
  return { from, options, validFor: new RegExp(`^(?:${word})?$`, 'u') };
}

/** The key at a position, with what its record says of it. */
function keyAt(text: string, pos: number, language: Language) {
  const start = text.lastIndexOf('\n', pos - 1) + 1;
  const line = /.*/.exec(text.slice(start))?.[0] ?? '';
  const found = [...line.matchAll(new RegExp(`${word}(?=["']?\\s*:(?:\\s|$))`, 'gu'))].find(
    ({ index, 0: key }) => start + index <= pos && pos <= start + index + key.length,
  );
  if (found === undefined) return undefined;
  const [at, [key]] = [start + found.index, found];
  const { says = '', example = '' } = offered(text, at, language, key) ?? {};
  return says === '' ? undefined : { from: at, to: at + key.length, key, says, example };
}

/** `contract`: what was last read of the file. */
export function helpFor(language: () => Language, contract: () => Contract | undefined): Extension {
  const hover = ({ state }: EditorView, pos: number): Tooltip | null => {
    const found = keyAt(state.doc.toString(), pos, language());
    if (found === undefined) return null;
    const { from, to, key, says, example } = found;
    const dom = document.createElement('div');
    dom.className = 'cm-diagnostic';
    dom.innerHTML = html`${says}${example === '' ? nothing : html`<br><code>${key}: ${example}</code>`}`.html;
    return { pos: from, end: to, above: true, create: () => ({ dom }) };
  };
  const complete = (context: CompletionContext) => completeAt(context, language(), contract());
  return [
    autocompletion({ override: [complete], icons: false, activateOnCompletion: () => true }),
    hoverTooltip(hover),
  ];
}
