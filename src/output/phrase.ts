/** What is said to people: every word and sentence in both languages, side by side. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { formatAmount, formatCount, formatDate, formatRate } from './format.ts';

/** A phrase that is shorter where a line has little room. */
export interface Sized {
  readonly long: Phrase;
  readonly short: Phrase;
}

/** Text that somebody else wrote stands as it is in both languages; renderers make it harmless. */
export type Words = string | Phrase | Sized;

export type Size = 'long' | 'short';

/** The same sentence made in both languages. */
export const both = (say: (lang: Language) => string): Phrase => ({ fr: say('fr'), en: say('en') });

/** At the beginning of a sentence or of a cell. */
export const capitalised = (words: Phrase): Phrase =>
  both((lang) => words[lang].replace(/^./u, (first) => first.toUpperCase()));

/** The same sentence with long names and with short ones. */
export const sized = (say: (size: Size) => Phrase): Sized => ({ long: say('long'), short: say('short') });

const isSized = (words: Phrase | Sized): words is Sized => 'long' in words;

/** The words in one language, at one size. */
export function wordsIn(words: Words, lang: Language, size: Size): string {
  if (typeof words === 'string') return words;
  return isSized(words) ? words[size][lang] : words[lang];
}

/** Amounts, dates, counts and rates inside a sentence. */
export const amountPhrase = (amount: Cents): Phrase => both((lang) => formatAmount(amount, lang));
export const datePhrase = (date: CalendarDate): Phrase => both((lang) => formatDate(date, lang));
export const countPhrase = (count: number): Phrase => both((lang) => formatCount(count, lang));
export const ratePhrase = (rate: Ratio): Phrase => both((lang) => formatRate(rate, lang));

/** A count with the words that agree with it: many from two on in French, one alone in English. */
export const counted = (
  count: number,
  fr: readonly [one: string, many: string],
  en: readonly [one: string, many: string],
): Phrase => phrase(`${count} ${fr[count > 1 ? 1 : 0]}`, `${count} ${en[count === 1 ? 0 : 1]}`);

/** `Label : text` in French, `Label: text` in English. */
export const labelled = (label: Phrase, text: Phrase): Phrase =>
  phrase(`${label.fr}\u00a0: ${text.fr}`, `${label.en}: ${text.en}`);

/** Chooses between what is said in French and in English. */
export type Say = <T>(fr: T, en: T) => T;

/** Words made once for each language; both stand side by side where they are made. */
export const inBothLanguages = <W>(make: (say: Say, lang: Language) => W): Readonly<Record<Language, W>> => ({
  fr: make((fr) => fr, 'fr'),
  en: make((_fr, en) => en, 'en'),
});

/** Chooses the language of sentences that are made for one reader alone. */
export const sayIn =
  (lang: Language): Say =>
  (fr, en) =>
    lang === 'fr' ? fr : en;
