/** The file beside its results: an editor that colours it, underlines what is wrong at its place and mends what it can. */
import { closeBrackets } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { forceParsing, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Source } from '../amounts/source.ts';
import type { Contract } from '../contract/contract-terms.ts';
import type { Language } from '../law/language.ts';
import { onPage } from '../output/option-names.ts';
import { type Problem, problemText } from '../problems/problem.ts';
import { appWords } from './app-words.ts';
import { type Cure, curesOf } from './cures.ts';
import { helpFor } from './help.ts';
import type { Said } from './machine.ts';

export type Editor = ReturnType<typeof editorIn>;

/** Colours come from the page, which has them for light and dark. */
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.string, tags.attributeValue], color: 'var(--mark)' },
  { tag: [tags.punctuation, tags.separator, tags.bracket, tags.brace], color: 'var(--grey)' },
]);

const look = EditorView.theme({
  '&': { height: '100%' },
  '&, .cm-tooltip': { backgroundColor: 'var(--sheet)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { font: '.8125rem/1.55 var(--mono)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--sheet)', color: 'var(--soft)', border: '0' },
  '.cm-activeLine': { backgroundColor: 'var(--paper)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--tint) !important',
  },
  '.cm-tooltip': { border: '1px solid var(--line)', maxWidth: '32rem', font: '.875rem/1.45 var(--sans)' },
  '.cm-diagnostic': { padding: '.4rem .7rem', whiteSpace: 'pre-wrap' },
  '.cm-diagnosticAction': { font: 'inherit' },
  '.cm-diagnosticAction, .cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--sheet)',
  },
});

/** A file keeps the line breaks that it came with. */
const breaksOf = (text: string): string => (/\r\n/.test(text) && !/[^\r]\n/.test(text) ? '\r\n' : '\n');

/** In the editor a line break counts as one character. */
const positionOf = (text: string, offset: number): number =>
  text.slice(0, offset).replace(/\r\n?/g, '\n').length;

const changeOf = ({ text }: Source, cure: Cure, moved = 0) => ({
  from: positionOf(text, cure.start) + moved,
  to: positionOf(text, cure.end) + moved,
  insert: cure.text,
});

function diagnosticOf(said: Said, length: number, lang: Language): Diagnostic {
  const { problem, fileLanguage } = said;
  const { source, start, end } = problem.place;
  const { what, fix } = onPage(() => problemText(problem, lang, fileLanguage));
  const [from, to] = [start, end].map((at) => Math.min(length, positionOf(source.text, at)));
  return {
    from: from ?? 0,
    to: to ?? 0,
    severity: problem.severity,
    message: `${what}\n${fix}`,
    actions: curesOf(problem).map((cure) => ({
      name: appWords[lang].correct(cure.text),
      // What was typed meanwhile above it moved it.
      apply: (view: EditorView, now: number) =>
        view.dispatch({ changes: changeOf(source, cure, now - (from ?? 0)) }),
    })),
  };
}

/** Its own words, and the name of the whole, in the language of those who read. */
const spokenIn = (lang: Language) => [
  EditorState.phrases.of(appWords[lang].editorPhrases),
  EditorView.contentAttributes.of({ 'aria-label': appWords[lang].editor }),
];

/** A new line is set in by what stands above it, which a slow machine may not have parsed yet. */
function parsed(view: EditorView): boolean {
  forceParsing(view, view.state.selection.main.to, 200);
  return false;
}

/** `onChange` is called with the whole text after each change by hand; without it nothing can be changed. `contract`: as it was last read. */
export function editorIn(
  parent: HTMLElement,
  text: string,
  lang: Language,
  onChange: ((text: string) => void) | undefined,
  contract: () => Contract | undefined,
) {
  let fileLanguage: Language = 'fr';
  let spoken = lang;
  const speech = new Compartment();
  // Within a shadow root the editor's styles are constructed sheets, which the strict policy of the page allows.
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const view: EditorView = new EditorView({
    root,
    parent: root as unknown as DocumentFragment,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.lineSeparator.of(breaksOf(text)),
        EditorState.readOnly.of(onChange === undefined),
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        closeBrackets(),
        helpFor(() => fileLanguage, contract),
        yaml(),
        syntaxHighlighting(colours),
        lintGutter(),
        EditorView.lineWrapping,
        look,
        speech.of(spokenIn(lang)),
        keymap.of([{ key: 'Enter', run: parsed }, ...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        EditorView.contentAttributes.of({ tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange?.(state.sliceDoc());
        }),
      ],
    }),
  });
  return {
    /** Underlines what is wrong in the file of that name. */
    show: (said: readonly Said[], name: string, reader: Language, written: Language): void => {
      fileLanguage = written;
      if (spoken !== reader) view.dispatch({ effects: speech.reconfigure(spokenIn(reader)) });
      spoken = reader;
      const own = said.filter(
        ({ problem: { place } }) => place.source.name === name && place.source.kind === undefined,
      );
      const found = own.map((each) => diagnosticOf(each, view.state.doc.length, reader));
      view.dispatch(setDiagnostics(view.state, found));
    },
    /** Writes a cure in the place of what is wrong. */
    mend: ({ place }: Problem, cure: Cure): void => view.dispatch({ changes: changeOf(place.source, cure) }),
    goTo: (line: number, column: number): void => {
      const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines));
      const at = Math.min(from + column - 1, to);
      view.dispatch({
        selection: { anchor: at },
        effects: EditorView.scrollIntoView(at, { y: 'center' }),
      });
      view.focus();
    },
  };
}
