/** What the editor offers and says of keys, out of their records. */
import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { type EditorView, hoverTooltip, type Tooltip } from '@codemirror/view';
import { type Offered, offeredAt } from '../contract/schema/at-place.ts';
import { keysAbove, keysBeside } from '../contract/tree/keys-above.ts';
import type { Language } from '../law/contract-terms.ts';
import { html, nothing } from '../output/html.ts';
import { plainWord } from '../problems/suggestion.ts';

/** A word of a file: names of indicators may have spaces, keys written by hand too. */
const word = /[\p{L}\d_](?:[\p{L}\d_ ’'-]*[\p{L}\d_])?/u.source;

/** What stands under a key that begins there; of the keys above it, where none is named. */
const offered = (text: string, at: number, language: Language, key?: string): Offered | undefined =>
  offeredAt([...keysAbove(text, at), ...(key === undefined ? [] : [key])], language);

/** `language`: that of the file's keys. */
export function completeAt(
  { state, pos, explicit }: CompletionContext,
  language: Language,
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
  const begun = /^(?:[\s-]*|.*[{,]\s*)([\p{L}\d_]*)$/u.exec(before)?.[1];
  // Under a list or a section that was just opened, and after a brace or a comma, what may follow is shown at once.
  const isOpened = /^\s+$/.test(before) && /:\s*$/.test(text.slice(0, start));
  const isAwaited = explicit || isOpened || /[{,] ?$|- $/.test(before);
  if (begun === undefined || before.includes('#') || (begun === '' && !isAwaited)) return null;
  const from = pos - begun.length;
  const beside = keysBeside(text, from).map(plainWord);
  const options = offered(text, from, language)
    ?.keys.filter(([label]) => !beside.includes(plainWord(label)))
    .map(([label, info, holds]) => {
      // In lines of its own, what a key holds begins on the next one; the keys there are offered at once.
      const next = `${state.lineBreak}${' '.repeat(before.length - begun.length + 2)}`;
      const isBlock = holds !== 'value' && !/[{[]/.test(before);
      return {
        label,
        info,
        apply: `${label}:${isBlock ? next : ' '}${isBlock && holds === 'list' ? '- ' : ''}`,
      };
    });
  return options === undefined ? null : { from, options, validFor: /^[\p{L}\d_]*$/u };
}

/** The key at a position, with what its record says of it. */
export function keyAt(text: string, pos: number, language: Language) {
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

export function helpFor(language: () => Language): Extension {
  const hover = ({ state }: EditorView, pos: number): Tooltip | null => {
    const found = keyAt(state.doc.toString(), pos, language());
    if (found === undefined) return null;
    const { from, to, key, says, example } = found;
    const dom = document.createElement('div');
    dom.className = 'cm-diagnostic';
    dom.innerHTML = html`${says}${example === '' ? nothing : html`<br><code>${key}: ${example}</code>`}`.html;
    return { pos: from, end: to, above: true, create: () => ({ dom }) };
  };
  const complete = (context: CompletionContext) => completeAt(context, language());
  return [
    autocompletion({ override: [complete], icons: false, activateOnCompletion: () => true }),
    hoverTooltip(hover),
  ];
}
