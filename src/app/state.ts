/** What the page holds: the file that is open, the export beside it, and what was last made of both. */
import type { Explained } from '../law/explained.ts';
import type { YearShown } from '../page/year-shown.ts';
import { type AppWords, appWords } from './app-words.ts';
import type { OpenedContract } from './draw-part.ts';
import type { Editor } from './editor.ts';
import type { GivenFile, Kept } from './keeping.ts';
import type { Said } from './machine.ts';
import { type View, viewOf } from './view.ts';

export interface OpenFile {
  readonly name: string;
  readonly text: string;
  /** As they were opened, until a change by hand. */
  readonly bytes: Uint8Array;
  /** What is not UTF-8 is shown, and is not changed here. */
  readonly state: Kept['state'] | 'notKept' | 'notText';
}

/** The fixtures that the build puts into the page. */
declare const EXAMPLES: Readonly<Record<string, string>>;
export const examples = EXAMPLES;

interface State {
  open?: OpenFile | undefined;
  editor?: Editor;
  payments?: (GivenFile & { readonly isKept: boolean }) | undefined;
  /** What the results were made of. */
  read?: OpenedContract;
  /** The text as it was when it was last computed: its results stay while a later one is refused. */
  right?: OpenFile | undefined;
  said: readonly Said[];
  /** What the figures of documents show, by their numbers; and what each year shows. */
  amounts: readonly Explained[];
  readonly years: Map<number, YearShown>;
}

export const state: State = { said: [], amounts: [], years: new Map() };

export const view = (): View => viewOf(location.hash);
export const words = (): AppWords => appWords[view().lang];

/** What a command of the page finds on its machine. */
export const filesBeside = (open: OpenFile | undefined): Map<string, Uint8Array> =>
  new Map([state.payments, open].flatMap((file) => (file === undefined ? [] : [[file.name, file.bytes]])));
