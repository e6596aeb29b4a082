/** What the editor offers and says of keys, out of their records. */
import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { type EditorView, hoverTooltip, type Tooltip } from '@codemirror/view';
import { type Offered, offeredAt } from '../contract/schema/at-place.ts';
import { keysAbove, keysBeside } from '../contract/tree/keys-above.ts';
import type { Language } from '../law/contract-terms.ts';
import { html, nothing } from '../output/html.ts';
import { plainWord } from '../problems/suggestion.ts';

/** `language`: that of the file's keys, which may change while it is written. */
export function helpFor(language: () => Language): Extension {
  /** What stands under a key that begins there; of the keys above it, where none is named. */
  const offered = (text: string, at: number, key?: string): Offered | undefined =>
    offeredAt([...keysAbove(text, at), ...(key === undefined ? [] : [key])], language());

  const complete = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const { from: start, text: line } = state.doc.lineAt(pos);
    const before = line.slice(0, pos - start);
    const [, key, word = ''] = /([\p{L}\d_]+)\s*:\s+([\p{L}\d_]*)$/u.exec(before) ?? [];
    const text = state.doc.toString();
    if (key !== undefined) {
      const words = offered(text, start + before.lastIndexOf(key, before.lastIndexOf(':')), key)?.words ?? [];
      return words.length === 0
        ? null
        : { from: pos - word.length, options: words.map((label) => ({ label })) };
    }
    const begun = /^(?:[\s-]*|.*[{,]\s*)([\p{L}\d_]*)$/u.exec(before)?.[1];
    if (begun === undefined || before.includes('#') || (begun === '' && !explicit)) return null;
    const from = pos - begun.length;
    const beside = keysBeside(text, from).map(plainWord);
    const options = offered(text, from)
      ?.keys.filter(([label]) => !beside.includes(plainWord(label)))
      .map(([label, info, isSection]) => ({
        label,
        info,
        type: isSection ? 'namespace' : 'property',
        apply: `${label}:${isSection ? '' : ' '}`,
      }));
    return options === undefined ? null : { from, options, validFor: /^[\p{L}\d_]*$/u };
  };

  const hover = ({ state }: EditorView, pos: number): Tooltip | null => {
    const { from: start, text: line } = state.doc.lineAt(pos);
    const found = [...line.matchAll(/[\p{L}\d_]+(?=\s*:)/gu)].find(
      ({ index, 0: key }) => start + index <= pos && pos <= start + index + key.length,
    );
    if (found === undefined) return null;
    const at = start + found.index;
    const { says = '', example = '' } = offered(state.doc.toString(), at, found[0]) ?? {};
    if (says === '') return null;
    const dom = document.createElement('div');
    dom.className = 'cm-diagnostic';
    dom.innerHTML =
      html`${says}${example === '' ? nothing : html`<br><code>${found[0]}: ${example}</code>`}`.html;
    return { pos: at, end: at + found[0].length, above: true, create: () => ({ dom }) };
  };

  return [autocompletion({ override: [complete], icons: false }), hoverTooltip(hover)];
}
