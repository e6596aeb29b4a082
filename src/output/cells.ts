/** A workbook as plain data: sheets of cells, before any library writes them. */
import type { CalendarDate } from '../amounts/calendar.ts';
import { type Cents, isZero } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Explained } from '../law/explained.ts';
import type { Language } from '../law/language.ts';
import { isUncertain } from '../law/scale.ts';
import { cellText } from './cell-words.ts';
import { eurosOf } from './json-fields.ts';

/** How a value is shown. `words` is text of ours; `free` text that somebody else wrote; `bracketed` a number in brackets. */
type Format = 'words' | 'free' | 'amount' | 'rate' | 'number' | 'tenths' | 'bracketed' | 'date';
export type CellTone =
  | 'plain'
  | 'title'
  | 'subtitle'
  | 'alert'
  | 'head'
  | 'band'
  | 'subtotal'
  | 'total'
  | 'faint'
  | 'note';
/** What may be typed into a cell that is there to be filled. */
export type InputKind =
  | 'rate'
  | 'number'
  | 'money'
  | 'balance'
  | 'date'
  | 'account'
  | 'months'
  | 'choice'
  | 'text';

type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** `value` is what the formula gives on the day of the export; absent for intermediate steps. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value?: number | string }
  | { readonly kind: 'empty' };

export interface SheetCell {
  readonly content: CellContent;
  readonly format: Format;
  readonly tone: CellTone;
  /** Marked with a star while it is not zero. */
  readonly isUncertain?: boolean;
  /** A difference, which says its sign either way; nothing is neither more nor less. */
  readonly isSigned?: boolean;
  /** What is shown after a number. */
  readonly suffix?: string;
  readonly input?: InputKind;
  /** What a choice is made from. */
  readonly choices?: readonly string[];
  /** Where it stands in its cell; amounts stand right and dates in the middle of themselves. */
  readonly align?: 'left' | 'center' | 'right' | 'indent';
  /** A text that runs over the empty cells beside it, even in a column whose texts go on beneath. */
  readonly isRunning?: boolean;
}

export type SheetRow = readonly SheetCell[];

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  /** Long texts go on beneath; without it they run over the empty cells beside them. */
  readonly isWrapped?: boolean;
  /** For intermediate figures. */
  readonly isHidden?: boolean;
}

export interface SheetModel {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** How many of the columns are printed. */
  readonly printedColumns: number;
  readonly rows: readonly SheetRow[];
  /** Rows that stay in sight; the last holds the heads of the columns and is printed on each page. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** How many of the rows beneath the heads can be filtered and sorted; totals stay out of it. */
  readonly filteredRows?: number;
  /** Printed on one page up to half as long again as a page. */
  readonly isKeptWhole?: boolean;
  /** True for a sheet of intermediate steps, neither shown nor printed. */
  readonly isHidden?: boolean;
}

export interface WorkbookModel {
  readonly title: string;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetModel[];
  readonly lang: Language;
}

export const words = (text: string, tone: CellTone = 'plain'): SheetCell => ({
  content: { kind: 'text', text },
  format: 'words',
  tone,
});

/** Text that somebody else wrote, held as text whatever it begins with. */
export const free = (text: string, tone: CellTone = 'plain'): SheetCell => ({
  content: { kind: 'text', text: cellText(text) },
  format: 'free',
  tone,
});

export const empty = (tone: CellTone = 'plain'): SheetCell => ({
  content: { kind: 'empty' },
  format: 'words',
  tone,
});

export const number = (value: number, tone: CellTone = 'plain'): SheetCell => ({
  content: { kind: 'number', number: value },
  format: 'number',
  tone,
});

/** The number of a contract year. */
export const yearCell = (year: number, tone: CellTone = 'plain'): SheetCell => ({
  ...number(year, tone),
  align: 'center',
});

export const date = (value: CalendarDate, tone: CellTone = 'plain'): SheetCell => ({
  content: { kind: 'date', date: value },
  format: 'date',
  tone,
});

/** The nearest number of a ratio, by way of its decimals. */
export const cellDecimal = (value: Ratio): number => Number(ratioToDecimal(value, 15));

export const rate = (value: Ratio, tone: CellTone = 'plain'): SheetCell => ({
  ...number(cellDecimal(value), tone),
  format: 'rate',
});

export const euros = (amount: Cents, tone: CellTone = 'plain'): SheetCell => ({
  ...number(eurosOf(amount), tone),
  format: 'amount',
});

/** An amount that does not follow the cells to fill. */
export const constant = (amount: Explained, tone: CellTone = 'plain'): SheetCell =>
  starred(euros(amount.value, tone), isUncertain(amount.status) && !isZero(amount.value));

export const formula = (
  text: string,
  value: number | string | undefined,
  format: Format,
  tone: CellTone = 'plain',
): SheetCell => ({
  content: { kind: 'formula', formula: text, ...(value === undefined ? {} : { value }) },
  format,
  tone,
});

/** A formula that gives euros, with what it gives today. */
export const amount = (text: string, today: Cents, tone: CellTone = 'plain'): SheetCell =>
  formula(text, eurosOf(today), 'amount', tone);

/** A formula for an amount that the command marks today; nothing where there is none. */
export const sum = (text: string, today: Explained | undefined, tone: CellTone = 'plain'): SheetCell =>
  today === undefined
    ? formula(text, '', 'amount', tone)
    : starred(amount(text, today.value, tone), isUncertain(today.status));

export const starred = (cell: SheetCell, isStarred: boolean): SheetCell =>
  isStarred ? { ...cell, isUncertain: true } : cell;

const inputFormats = {
  rate: 'rate',
  number: 'number',
  money: 'amount',
  balance: 'amount',
  date: 'date',
  account: 'number',
  months: 'number',
  choice: 'words',
  text: 'free',
} as const satisfies Readonly<Record<InputKind, Format>>;

/** A cell to fill, with what it holds so far. */
export const filling = (kind: InputKind, cell: SheetCell = empty()): SheetCell => ({
  ...cell,
  format: inputFormats[kind],
  input: kind,
});

/** A number to fill in, or nothing yet. */
export const input = (
  kind: Exclude<InputKind, 'choice' | 'text' | 'date'>,
  value: number | undefined,
): SheetCell => filling(kind, value === undefined ? undefined : number(value));

export const dateInput = (value: CalendarDate | undefined): SheetCell =>
  filling('date', value && date(value));

/** A word of a list, or none yet. */
export const choice = (choices: readonly string[], value: string | undefined): SheetCell => ({
  ...filling('choice', value === undefined ? undefined : words(value)),
  choices,
});
