/** A value of a document as people read it. */
import { isPositive } from '../amounts/money.ts';
import type { Language } from '../law/language.ts';
import {
  formatAmount,
  formatCount,
  formatDate,
  formatPlainAmount,
  formatRate,
  formatRoundAmount,
  shortDate,
} from './format.ts';
import { statusMarks } from './names.ts';
import { type Size, wordsIn } from './phrase.ts';
import { harmless } from './text.ts';
import type { Amount, Value } from './value.ts';

/** How wide the cells of a table are written. */
export interface Look {
  readonly names: Size;
  readonly dates: Size;
  readonly heads: Size;
  /** Decimals of a rate. */
  readonly decimals: 1 | 2;
}

export const fullLook: Look = { names: 'long', dates: 'long', heads: 'long', decimals: 2 };

export interface CellWords {
  readonly text: string;
  /** A sign after the text that does not disturb the alignment of digits. */
  readonly mark: string;
}

/** After an amount that rests on uncertain figures. */
export const uncertainMark = '*';
export const dash = '–';

export const cellWords = (value: Value | undefined, look: Look, lang: Language): CellWords => ({
  text: textOf(value, look, lang),
  mark: value?.kind === 'amount' ? markOf(value) : '',
});

function markOf({ status, isUncertain }: Amount): string {
  if (status !== undefined) return statusMarks[status];
  return isUncertain === true ? uncertainMark : '';
}

/** The text and its mark in one, where nothing is aligned. */
export function wholeWords(value: Value | undefined, look: Look, lang: Language): string {
  const { text, mark } = cellWords(value, look, lang);
  return `${text}${mark}`;
}

function textOf(value: Value | undefined, look: Look, lang: Language): string {
  switch (value?.kind) {
    case undefined:
      return '';
    case 'none':
      return dash;
    case 'text':
      return harmless(wordsIn(value.words, lang, look.names));
    case 'code':
      return value.words[lang];
    case 'amount':
      return amountText(value, lang);
    case 'rate':
      return formatRate(value.rate, lang, look.decimals).replace('≈\u00a0', '≈');
    case 'count': {
      const digits = value.isCalendarYear === true ? String(value.count) : formatCount(value.count, lang);
      const text = `${digits}${value.suffix?.[lang] ?? ''}`;
      return value.isBracketed === true ? `(${text})` : text;
    }
    case 'date':
      if (value.isRepeated === true) return '';
      return (look.dates === 'long' ? formatDate : shortDate)(value.date, lang);
  }
}

function amountText({ amount, isSigned, isRound, hasUnit }: Amount, lang: Language): string {
  const text = (hasUnit === true ? formatAmount : isRound === true ? formatRoundAmount : formatPlainAmount)(
    amount,
    lang,
  );
  return isSigned === true && isPositive(amount) ? `+${text}` : text;
}

/** What a cell can hold (ECMA-376: 32 767), with room for the mark of a cut. */
const longest = 32_000;

/** A text that a spreadsheet would take for the name of an error. */
const errorName = /^#[A-Z0-9/_]+[!?]?$/;
/** `_x0041_` stands for a character in the format: the underscore must itself be written so. */
const escapeSequence = /_(?=x[0-9a-fA-F]{4}_)/g;

/**
 * Text somebody else wrote, for a cell: without control characters or marks that reorder text, cut to what a cell can
 * hold. It goes into the workbook as a string in the format of text, so what begins like a formula is none.
 */
export function cellText(text: string): string {
  const shown = harmless(text).replace(escapeSequence, '_x005F_');
  const cut = shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
  return errorName.test(cut) ? `\u00a0${cut}` : cut;
}
