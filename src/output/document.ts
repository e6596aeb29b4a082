/**
 * What a command has to say, whatever the format: titles, facts, tables and notes made of typed values.
 * Renderers write it for a terminal, as Markdown, CSV, HTML and worksheets, and contain nothing about contracts.
 */

import { type Phrase, phrase } from '../law/language.ts';
import type { Words } from './phrase.ts';
import { text, type Value } from './value.ts';

export interface Head {
  readonly head: Phrase;
  /** What formulas call the column by, wherever it stands. */
  readonly key?: string;
  /** Where room is scarce. */
  readonly short?: Phrase;
  /** Where room is scarce, columns are given up by rank, 1 first; a column without a rank stays. */
  readonly drop?: number;
  /** Shown only where a line is long, and not missed elsewhere. */
  readonly isWideOnly?: true;
  /** Texts read from the left, numbers align on the right; the first column is text unless it says otherwise. */
  readonly align?: 'left' | 'right';
  /** On a terminal, its head and its texts are cut to so many characters. */
  readonly most?: number;
  /** On a terminal, the texts of a last column may go on beneath one another rather than be given up. */
  readonly wraps?: true;
  /** What is cut keeps its end rather than its beginning: of a path, that says most. */
  readonly isEndKept?: boolean;
  /** A worksheet adds its cells up in the row of totals. */
  readonly isSummed?: true;
}

/** `total` stands under a rule; `strong` stands out; `group` names the rows beneath it; `faint` is aside. */
export type Tone = 'total' | 'strong' | 'group' | 'faint';

/** Cells stand in the order of the columns; an absent value leaves its cell empty. */
export interface Row {
  readonly cells: readonly (Value | undefined)[];
  readonly tone?: Tone | undefined;
  readonly isEndKept?: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Head[];
  readonly rows: readonly Row[];
  /** The first column gives way down to so many characters before another one is given up. */
  readonly leastFirst?: number;
  /** Columns after the first so many go on in a further table rather than be given up. */
  readonly repeated?: number;
  /** Of a worksheet only the first so many columns are printed. */
  readonly printed?: number;
}

export interface Column<Item> extends Head {
  readonly of: (item: Item) => Value | undefined;
  /** What it was before: a first row stands aside where a column has one. */
  readonly before?: Value | undefined;
  /** What it comes to: a last row of totals stands where a column has one. */
  readonly total?: Value | undefined;
  /** False where the table does without it. */
  readonly isShown?: boolean;
}

/** The table with what a folder's policy added to each of its rows, where it added anything. */
export const withPolicy = (of: Table, policy: Phrase | undefined): Table =>
  policy === undefined
    ? of
    : {
        ...of,
        columns: [...of.columns, { head: phrase('politique', 'policy') }],
        rows: of.rows.map((row) => ({ ...row, cells: [...row.cells, text(policy)] })),
      };

/** A column that needs no head. */
export const headless = { head: phrase('', ''), align: 'left' } as const;

interface TableOf<Item> extends Pick<Table, 'leastFirst' | 'repeated' | 'printed'> {
  readonly columns: readonly Column<Item>[];
  readonly rows: readonly Item[];
  readonly tone?: (item: Item) => Tone | undefined;
  /** Where its first cell is cut, its end is kept. */
  readonly isEndKept?: (item: Item) => boolean;
}

/** A table of items: what each column says of an item stands beside its head. */
export function table<Item>({ columns, rows, tone, isEndKept, ...rest }: TableOf<Item>): Table {
  const shown = columns.filter(({ isShown }) => isShown !== false);
  const aside = (key: 'before' | 'total', tone: Tone): Row[] =>
    shown.some((column) => column[key] !== undefined)
      ? [{ cells: shown.map((column) => column[key]), tone }]
      : [];
  return {
    kind: 'table',
    columns: shown.map(({ of: _, before: __, total: ___, isShown: ____, ...head }) => head),
    rows: [
      ...aside('before', 'faint'),
      ...rows.map((item) => ({
        cells: shown.map(({ of }) => of(item)),
        tone: tone?.(item),
        ...(isEndKept?.(item) && { isEndKept: true }),
      })),
      ...aside('total', 'total'),
    ],
    ...rest,
  };
}

/** Where a column stands in its table or sheet, counted from 1. */
export function placeOfColumn(
  columns: readonly { readonly key?: string | undefined }[],
  key: string,
): number {
  const place = columns.findIndex((column) => column.key === key) + 1;
  if (place === 0) throw new RangeError(`no column is called ${key}`);
  return place;
}

/** A line of a table that sets things side by side: what it is called, and what it says of each of them. */
export interface Line<Thing> {
  readonly name: Words;
  readonly of?: (thing: Thing) => Value | undefined;
  readonly tone?: Tone;
}

/** Things side by side, a column each, after the names of the lines; `more` columns say something of a line itself. */
export const acrossTable = <Thing, Of extends Line<Thing>>(
  head: Phrase,
  lines: readonly Of[],
  things: readonly (readonly [Thing, Head])[],
  rest: Pick<Table, 'leastFirst' | 'repeated'>,
  more: readonly Column<Of>[] = [],
): Table =>
  table<Of>({
    rows: lines,
    tone: ({ tone }) => tone,
    columns: [
      { head, of: ({ name }) => text(name) },
      ...things.map(([thing, column]) => ({ ...column, of: (line: Of) => line.of?.(thing) })),
      ...more,
    ],
    ...rest,
  });

/** A sentence or a name above what follows; level 1 names the whole. */
interface Title {
  readonly kind: 'title';
  readonly words: Words;
  readonly level: 1 | 2 | 3;
}
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly (readonly [label: Phrase, fact: Words])[];
}
export interface Notes {
  readonly kind: 'notes';
  readonly notes: readonly Words[];
  /** Advice, said more quietly than what must be known. */
  readonly isFaint?: true;
  /** The answer to a question, in a colour that says what its words say too. */
  readonly verdict?: 'good' | 'bad';
}
/** It may go on in quieter sentences, and hold others. */
export interface Item {
  readonly words: Words;
  readonly details: readonly Words[];
  /** Given, even where there are none: a tree, whose branches a terminal draws. */
  readonly children?: readonly Item[];
}
interface List {
  readonly kind: 'list';
  readonly items: readonly Item[];
}
export type Block = Title | Facts | Table | Notes | List;
/** Blocks that stand together; an empty line parts sections. */
export type Section = readonly Block[];
export type Document = readonly Section[];

export const title = (words: Words, level: Title['level'] = 2): Title => ({ kind: 'title', words, level });
/** What is undefined or false is not said. */
type Maybe<Said> = Said | undefined | false;
const isSaid = <Said>(said: Maybe<Said>): said is Said => said !== undefined && said !== false;
export const facts = (...of: readonly Maybe<Facts['facts'][number]>[]): Facts => ({
  kind: 'facts',
  facts: of.filter(isSaid),
});
export const notes = (...of: readonly Maybe<Words>[]): Notes => ({ kind: 'notes', notes: of.filter(isSaid) });
export const advice = (...of: readonly Maybe<Words>[]): Notes => ({ ...notes(...of), isFaint: true });
export const verdict = (is: 'good' | 'bad', words: Words): Notes => ({ ...notes(words), verdict: is });
export const list = (items: List['items']): List => ({ kind: 'list', items });
/** Items and those beneath them one after the other, where a format cannot nest them. */
export const inOrder = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...inOrder(item.children ?? [])]);

/** The document without what says nothing. */
export const filled = (document: Document): Document =>
  document
    .map((section) => section.filter((block) => !isSilent(block)))
    .filter((section) => section.length > 0);

function isSilent(block: Block): boolean {
  switch (block.kind) {
    case 'title':
      return block.words === '';
    case 'facts':
      return block.facts.length === 0;
    case 'notes':
      return block.notes.length === 0;
    case 'list':
      return block.items.length === 0;
    case 'table':
      return block.columns.length === 0;
  }
}
