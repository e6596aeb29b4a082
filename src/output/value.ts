/** The typed values of which documents are made: an amount, a count, a date, a word. Each format writes them its own way. */
import type { CalendarDate } from '../amounts/calendar.ts';
import { type Cents, isZero } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Explained } from '../law/explained.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { isUncertain, type Status } from '../law/scale.ts';
import type { Words } from './phrase.ts';

export type Value =
  | Text
  | Amount
  | { readonly kind: 'rate'; readonly rate: Ratio }
  | Count
  /** `isRepeated`: the same as in the row above, so worksheets alone write it again. */
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly isRepeated?: true }
  /** A word of a closed list: `code` for programs, `words` for people. */
  | { readonly kind: 'code'; readonly code: string; readonly words: Phrase }
  | None;

interface Text extends Live {
  readonly kind: 'text';
  readonly words: Words;
}

interface Count extends Live {
  readonly kind: 'count';
  readonly count: number;
  /** Supposed rather than stated. */
  readonly isBracketed?: true;
  /** What is said after it. */
  readonly suffix?: Phrase;
  /** Digits of a calendar year are not grouped. */
  readonly isCalendarYear?: true;
}

/** Not known, or without meaning here: a dash. */
export interface None extends Live {
  readonly kind: 'none';
}

/** The name of a cell of the same table: its column's key, and how many rows beneath this one. */
export type CellAt = (key: string, down?: number) => string;

interface Live {
  /** What a worksheet calculates it by from cells of its table; every other format writes what it is now. */
  readonly formula?: (at: CellAt) => string | undefined;
}

export interface Amount extends Live {
  readonly kind: 'amount';
  readonly amount: Cents;
  /** It rests on figures that the signed contract should confirm. */
  readonly isUncertain?: true;
  /** A difference, `+` before a gain. */
  readonly isSigned?: true;
  /** Cents are written only where there are some, as scales are printed. */
  readonly isRound?: true;
  /** Written with its currency, among values of other kinds. */
  readonly hasUnit?: true;
  /** Where it comes from: a page lets its reader ask. */
  readonly explained?: Explained;
  /** How sure it is, where each status has a sign of its own. */
  readonly status?: Status;
}

export const text = (words: Words): Text => ({ kind: 'text', words });
export const none: None = { kind: 'none' };

/** An explained amount, marked when it rests on uncertain figures. */
export const amount = (explained: Explained): Amount => ({
  ...marked(explained.value, isUncertain(explained.status)),
  explained,
});

export const amountUnlessZero = (explained: Explained): Value =>
  isZero(explained.value) ? none : amount(explained);

export const amountOrNone = (explained: Explained | undefined): Value =>
  explained === undefined ? none : amount(explained);

/** An amount that is marked when it is uncertain; nothing needs no confirmation. */
export const marked = (value: Cents, isUnsure: boolean): Amount =>
  isUnsure && !isZero(value)
    ? { kind: 'amount', amount: value, isUncertain: true }
    : { kind: 'amount', amount: value };

/** An amount of which it does not matter here how sure it is: spending, transfers, what was paid. */
export const cents = (value: Cents): Amount => ({ kind: 'amount', amount: value });

/** The same of an explained amount. */
export const unmarked = (explained: Explained): Amount => ({ ...cents(explained.value), explained });

/** A difference, which says its sign either way. */
export const difference = (value: Cents, isUnsure = false): Amount => ({
  ...marked(value, isUnsure),
  isSigned: true,
});

/** An amount that follows other cells of its workbook. */
export const calculated = <Of extends Amount | Count | Text | None>(
  of: Of,
  formula: (at: CellAt) => string | undefined,
): Of => ({
  ...of,
  formula,
});

/** A figure of a scale, with the sign of its status. */
export const scaleAmount = (value: Cents, status: Status): Amount => ({
  ...marked(value, isUncertain(status)),
  isRound: true,
  status,
});

export const rate = (of: Ratio | undefined): Value => (of === undefined ? none : { kind: 'rate', rate: of });
export const count = (of: number | undefined): Value =>
  of === undefined ? none : { kind: 'count', count: of };
export const date = (of: CalendarDate): Value => ({ kind: 'date', date: of });
export const code = (of: string, words: Phrase): Value => ({ kind: 'code', code: of, words });
/** What nobody can tell from what is there, where a dash would read as nothing. */
export const unknown: Value = code('unknown', phrase('inconnu', 'unknown'));
export const yesOrNo = (is: boolean): Value =>
  code(String(is), is ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' });
