/**
 * What is known of a key of the files people write, all in one place: its words, what it means, an example, where it belongs.
 */
import type { Language, Phrase } from '../law/language.ts';

interface KeyText {
  /** What an editor says of the key. */
  readonly says: Phrase;
  /** A value as a person would write it; mappings and lists show those of their own keys. */
  readonly example?: string | Phrase;
}

/** Names of the writer's own under a key, as they are shown in an example. */
interface FreeNames {
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** What each has for a value, where its kind has no examples of its own. */
  readonly values: readonly string[];
  /** What each of them is, for a name that the key above does not explain. */
  readonly what?: Phrase;
}

export interface KeyRecord extends Phrase, KeyText {
  /** The one section it belongs in, for a key that stands elsewhere; absent where several have it. */
  readonly section?: KeySection;
  /** Names of the writer's own stand under it, here or there. */
  readonly free?: FreeNames;
  /** What is said of it instead beneath other keys, by the code's name of theirs. */
  readonly inside?: Readonly<Record<string, KeyText>>;
}

/** What is said of a key, with an example of its value. */
export const says = (fr: string, en: string, example?: string | Phrase): KeyText => ({
  says: { fr, en },
  ...(example !== undefined && { example }),
});

/** A key by its two names; `inside` is what is said of it beneath other keys. */
export const key = (fr: string, en: string, more: Pick<KeyRecord, 'section' | 'example' | 'free'> = {}) => ({
  says: (french: string, english: string, inside?: KeyRecord['inside']): KeyRecord => ({
    fr,
    en,
    ...more,
    says: { fr: french, en: english },
    ...(inside && { inside }),
  }),
});

/** In a path of sections: the key of any mission. */
export const anyMission = '…';

/** The keys that lead to each section, from the top of the file. */
export const keySections = {
  file: [],
  cpts: ['cpts'],
  contract: ['contract'],
  missions: ['missions'],
  mission: ['missions', anyMission],
  amendedMission: ['contract', 'amendments', 'missions', anyMission],
  year: ['years'],
  yearMission: ['years', 'missions', anyMission],
  yearCrisis: ['years', 'missions', 'health_crisis'],
  indicator: ['missions', anyMission, 'indicators'],
  yearIndicator: ['years', 'missions', anyMission, 'indicators'],
  step: ['missions', anyMission, 'indicators', 'steps'],
  fungibility: ['years', 'fungibility'],
  transfer: ['years', 'fungibility', 'transfers'],
  otherFunding: ['years', 'otherFunding'],
  allowance: ['years', 'allowances'],
  expected: ['years', 'expected'],
  expectedFungibility: ['years', 'expected', 'fungibility'],
  payment: ['payments'],
} as const;
export type KeySection = keyof typeof keySections;

export const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');

/**
 * `fonctionnement.balance`: the text with each word of the other language put in this one, where a known name has that word.
 */
export function inWordsOf(language: Language, text: string, known: readonly Phrase[]): string {
  const own = new Set(known.flatMap((names) => names[language].split('.')));
  const translated = new Map<string, string>();
  for (const names of known) {
    const right = names[language].split('.');
    for (const [index, word] of names[otherLanguage(language)].split('.').entries()) {
      translated.set(word, right[index] ?? word);
    }
  }
  return text
    .split('.')
    .map((word) => (own.has(word) ? word : (translated.get(word) ?? word)))
    .join('.');
}
