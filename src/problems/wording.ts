/** What every message is made with: the language of its reader, and the words of the file it speaks of. */

import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Source } from '../amounts/source.ts';
import type { Language } from '../law/contract.ts';
import type { Envelope } from '../law/mission.ts';
import { formatAmount, formatCount, formatDate, formatRate } from '../output/format.ts';
import { envelopeNames } from '../output/names.ts';
import { type Phrase, phrase, type Say } from '../output/phrase.ts';
import { harmless, truncate } from '../output/text.ts';
import type { KeyRecord } from '../vocabulary/record.ts';
import { type KeyName, keyWord, keyWords } from '../vocabulary/vocabulary.ts';

/** An error refuses the file; a warning never blocks. */
export type Severity = 'error' | 'warning';

export type NoFacts = Record<never, never>;

/** What is wrong, and what to do: one sentence each. */
export interface ProblemText {
  readonly what: string;
  readonly fix: string;
}

/** Sentences without facts, in both languages. */
export type Phrases = Readonly<Record<keyof ProblemText, Phrase>>;

export const textIn = ({ what, fix }: Phrases, lang: Language): ProblemText => ({
  what: what[lang],
  fix: fix[lang],
});

/** All that is known of a code: how grave it is, what it is about in a few words, and its two sentences. */
export interface ProblemKind<Facts> {
  readonly severity: Severity;
  readonly title: Phrase;
  text(facts: Readonly<Facts>, voice: Voice): ProblemText;
}

type Text<Facts> = (facts: Readonly<Facts>, voice: Voice) => ProblemText;

export const error = <Facts = NoFacts>(fr: string, en: string, text: Text<Facts>): ProblemKind<Facts> => ({
  severity: 'error',
  title: phrase(fr, en),
  text,
});

export const warning = <Facts = NoFacts>(fr: string, en: string, text: Text<Facts>): ProblemKind<Facts> => ({
  ...error(fr, en, text),
  severity: 'warning',
});

export interface Voice {
  readonly lang: Language;
  /** Chooses between what is said in French and in English. */
  readonly say: Say;
  /** A text of the file, or one to type, between quotation marks. */
  readonly q: (text: string) => string;
  readonly or: (texts: readonly string[]) => string;
  readonly and: (texts: readonly string[]) => string;
  readonly amount: (amount: Cents) => string;
  readonly date: (date: CalendarDate) => string;
  readonly rate: (rate: Ratio) => string;
  readonly count: (count: number) => string;
  /** `la mission « Prévention »`, `l’enveloppe « Fonctionnement »`. */
  readonly envelope: (envelope: Envelope) => string;
  readonly didYouMean: (suggestion: string) => string;
  /** The language of the file, and the word it has for yes. */
  readonly fileLanguage: Language;
  readonly yes: string;
  /** The file's word for a key: bare, between quotation marks, and with a value after it. */
  readonly word: (key: KeyName) => string;
  readonly key: (key: KeyName) => string;
  readonly entry: (key: KeyName, value: string) => string;
  /** A key with the example that its record gives: `depart: 6.5 %`; the key alone where it has none. */
  readonly example: (word: string) => string;
  /** A key and a value as they are given at the place of the problem: in a file, after an option, to a question. */
  readonly given: (key: string, value: string) => string;
  /** True at a path of `--set`. */
  readonly isSetting: boolean;
}

export function voiceOf(lang: Language, fileLanguage: Language, kind: Source['kind']): Voice {
  const say: Say = (fr, en) => (lang === 'fr' ? fr : en);
  const q = (text: string) => quoted(text, lang);
  const word = (key: KeyName) => keyWord(key, fileLanguage);
  return {
    lang,
    say,
    q,
    or: (texts) => choices(texts.map(q), lang),
    and: (texts) => listed(texts.map(q), lang, 'and'),
    amount: (amount) => formatAmount(amount, lang),
    date: (date) => formatDate(date, lang),
    rate: (rate) => formatRate(rate, lang),
    count: (count) => formatCount(count, lang),
    envelope: (envelope) => {
      const kindOf =
        envelope === 'operations' ? say('l’enveloppe', 'the envelope') : say('la mission', 'the mission');
      return `${kindOf} ${q(envelopeNames[envelope].long[lang])}`;
    },
    didYouMean: (suggestion) =>
      say(`Vouliez-vous écrire ${q(suggestion)}\u00a0?`, `Did you mean ${q(suggestion)}?`),
    fileLanguage,
    yes: fileLanguage === 'fr' ? 'oui' : 'yes',
    word,
    key: (key) => q(word(key)),
    entry: (key, value) => q(`${word(key)}: ${value}`),
    example: (key) => q(exampleOf(key, fileLanguage)),
    given: (key, value) => q(settingIn(kind, key, value)),
    isSetting: kind === 'setting',
  };
}

const records: readonly KeyRecord[] = Object.values(keyWords);

function exampleOf(word: string, language: Language): string {
  const example = records.find((record) => record[language] === word)?.example;
  if (example === undefined) return word;
  return `${word}: ${typeof example === 'string' ? example : example[language]}`;
}

const longestQuote = 60;

/** A text between the quotation marks of the language; cut when very long. */
export function quoted(text: string, lang: Language): string {
  const shown = truncate(harmless(text), longestQuote);
  return lang === 'fr' ? `«\u00a0${shown}\u00a0»` : `“${shown}”`;
}

const conjunctions = { fr: { and: 'et', or: 'ou' }, en: { and: 'and', or: 'or' } } as const;

/** `a, b et c`. */
export function listed(items: readonly string[], lang: Language, conjunction: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunctions[lang][conjunction]} ${items.at(-1) ?? ''}`;
}

const mostNamed = 12;

/** Of many choices the first ones only. */
const choices = (items: readonly string[], lang: Language): string =>
  items.length > mostNamed ? `${items.slice(0, mostNamed).join(', ')}…` : listed(items, lang, 'or');

/** A sentence with its full stop, which a list cut short brings itself. */
export const ended = (text: string): string => (text.endsWith('…') ? text : `${text}.`);

/**
 * A value as it is given: `taux_atteinte: 45 %` in a file, `--attainment 45%` on the command line, `taux_atteinte=45 %` at
 * the end of a path after `--set`, and alone to a question.
 */
function settingIn(kind: Source['kind'], key: string, value: string): string {
  if (kind === 'answer') return value;
  if (kind === 'setting') return `${key}=${value}`;
  if (!key.startsWith('--')) return `${key}: ${value}`;
  const typed = value.replace(/ (?=%)/, '');
  return `${key}${key.includes(' ') ? '=' : ' '}${typed.includes(' ') ? `"${typed}"` : typed}`;
}
