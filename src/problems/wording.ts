/** What every message is made with: the language of its reader, and the words of the file it is about. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Source } from '../amounts/source.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import type { Envelope } from '../law/mission.ts';
import { formatAmount, formatCount, formatDate, formatRate } from '../output/format.ts';
import { envelopeNames } from '../output/names.ts';
import { both, type Say } from '../output/phrase.ts';
import { harmless, truncate } from '../output/text.ts';
import { type KeyName, keyRecords, keyWord } from '../vocabulary/vocabulary.ts';
import { plainWord } from './suggestion.ts';

/** An error refuses the file; a warning never blocks. */
export type Severity = 'error' | 'warning';

type NoFacts = Record<never, never>;

/** What is wrong, and what to do: one sentence each. */
export interface ProblemText {
  readonly what: string;
  readonly fix: string;
}

/** The same in French and in English. */
export type Pair = readonly [french: string, english: string];

export const pair = (french: string, english: string): Pair => [french, english];

/** What is wrong in French and in English, then what to do in French and in English. */
export type Sentences = readonly [...what: Pair, ...fix: Pair];

type Wording<Facts> = (facts: Readonly<Facts>, voice: Voice) => Sentences;

/** All that is known of a code: how grave it is, what it is about in a few words, and its sentences. */
export interface ProblemKind<Facts> {
  readonly severity: Severity;
  readonly title: Phrase;
  readonly sentences: Wording<Facts>;
}

export const error = <Facts = NoFacts>([fr, en]: Pair, sentences: Wording<Facts>): ProblemKind<Facts> => ({
  severity: 'error',
  title: phrase(fr, en),
  sentences,
});

export const warning = <Facts = NoFacts>(title: Pair, sentences: Wording<Facts>): ProblemKind<Facts> => ({
  ...error(title, sentences),
  severity: 'warning',
});

/** How sentences are made for those who read `lang`, of a file in `fileLanguage`. */
export function voiceOf(lang: Language, fileLanguage: Language, kind: Source['kind']) {
  const say: Say = (fr, en) => (lang === 'fr' ? fr : en);
  /** A text of the file, or one to type, between quotation marks. */
  const q = (text: string): string => quoted(text, lang);
  /** The file's word for a key. */
  const word = (key: KeyName): string => keyWord(key, fileLanguage);
  return {
    lang,
    say,
    q,
    or: (texts: readonly string[]): string => choices(texts.map(q), lang),
    and: (texts: readonly string[]): string => listed(texts.map(q), lang, 'and'),
    amount: (amount: Cents): string => formatAmount(amount, lang),
    date: (date: CalendarDate): string => formatDate(date, lang),
    rate: (rate: Ratio): string => formatRate(rate, lang),
    count: (count: number): string => formatCount(count, lang),
    /** `la mission « Prévention »`, `l’enveloppe « Fonctionnement »`. */
    envelope: (envelope: Envelope): string => {
      const [fr, en] =
        envelope === 'operations' ? ['l’enveloppe', 'the envelope'] : ['la mission', 'the mission'];
      return `${say(fr, en)} ${q(envelopeNames[envelope].long[lang])}`;
    },
    didYouMean: (text: string): Pair => [`Vouliez-vous écrire ${q(text)}\u00a0?`, `Did you mean ${q(text)}?`],
    fileLanguage,
    /** The file's word for yes. */
    yes: fileLanguage === 'fr' ? 'oui' : 'yes',
    word,
    /** A key of the file between quotation marks, and with a value after it. */
    key: (key: KeyName): string => q(word(key)),
    entry: (key: KeyName, value: string): string => q(`${word(key)}: ${value}`),
    /** The same of a key as it is written. */
    entryOf: (key: string, value: string): string => q(`${key}: ${value}`),
    /** A key with the example that its record gives: `depart: 6.5 %`; the key alone where it has none. */
    example: (key: string, inside?: string): string => q(exampleOf(key, fileLanguage, inside)),
    /** A key and a value as they are given at the place of the problem: in a file, after an option, to a question. */
    given: (key: string, value: string): string => q(settingIn(kind, key, value)),
    /** True at a path of `--set`. */
    isSetting: kind === 'setting',
  };
}

export type Voice = ReturnType<typeof voiceOf>;

/** `inside` is the word of the section, where a key has an example of its own there. */
function exampleOf(word: string, language: Language, inside = ''): string {
  const all = Object.entries(keyRecords);
  const record = all.find(([, each]) => each[language] === plainWord(word))?.[1];
  const section = all.find(([, each]) => each[language] === plainWord(inside))?.[0] ?? '';
  const example = record?.inside?.[section]?.example ?? record?.example;
  if (example === undefined) return word;
  return `${word}: ${typeof example === 'string' ? example : example[language]}`;
}

const longestQuote = 60;

/** A text between the quotation marks of the language; cut when very long. */
export function quoted(text: string, lang: Language, most = longestQuote): string {
  const shown = truncate(harmless(text), most);
  return lang === 'fr' ? `«\u00a0${shown}\u00a0»` : `“${shown}”`;
}

const conjunctions = { fr: { and: 'et', or: 'ou' }, en: { and: 'and', or: 'or' } } as const;

/** `a, b et c`. */
export function listed(items: readonly string[], lang: Language, conjunction: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunctions[lang][conjunction]} ${items.at(-1) ?? ''}`;
}

/** Phrases as an enumeration inside a sentence. */
export const listedPhrases = (items: readonly Phrase[]): Phrase =>
  both((lang) =>
    listed(
      items.map((item) => item[lang]),
      lang,
      'and',
    ),
  );

const mostNamed = 12;

/** Of many choices the first ones only. */
const choices = (items: readonly string[], lang: Language): string =>
  items.length > mostNamed ? `${items.slice(0, mostNamed).join(', ')}…` : listed(items, lang, 'or');

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
