/** The small pieces that messages share. */
import type { Source } from '../amounts/source.ts';
import type { Language } from '../law/contract.ts';
import type { Envelope } from '../law/mission.ts';
import { envelopeNames } from '../output/names.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type KeyName, keyWord } from '../vocabulary/vocabulary.ts';
import type { ProblemCode, ProblemFacts } from './problem.ts';
import { choices, endsOfNumbers, quoted, settingIn } from './quoting.ts';

/** A sentence with its full stop, which a list cut short brings itself. */
const ended = (text: string): string => (text.endsWith('…') ? text : `${text}.`);

export const problemPhrases = inBothLanguages((say, lang) => {
  const q = (text: string): string => quoted(text, lang);
  const oneOf = (items: readonly string[]): string => choices(items, lang);
  return {
    q,
    oneOf,
    ended,
    /** `la mission « Prévention »`, `l’enveloppe « Fonctionnement »`. */
    envelopePhrase: (envelope: Envelope): string =>
      `${envelope === 'operations' ? say('l’enveloppe', 'the envelope') : say('la mission', 'the mission')} ${q(envelopeNames[envelope].long[lang])}`,
    /** Advice for an unknown word: the likely one, or those allowed. */
    wordAdvice: (suggestion: string | undefined, allowed: readonly string[]): string =>
      suggestion === undefined
        ? ended(`${say('Écrivez', 'Write')} ${oneOf(allowed)}`)
        : say(`Vouliez-vous écrire ${q(suggestion)}\u00a0?`, `Did you mean ${q(suggestion)}?`),
    /** Advice for a value out of a list; many numbers in a row are said by their ends. */
    choiceAdvice: (allowed: readonly string[]): string => {
      const ends = endsOfNumbers(allowed);
      if (ends === undefined) return `${say('Écrivez', 'Write')} ${oneOf(allowed)}.`;
      const { least, greatest } = ends;
      return say(
        `Écrivez un nombre entier, de ${least} à ${greatest}.`,
        `Write a whole number, from ${least} to ${greatest}.`,
      );
    },
  };
});

/** What is wrong, and what to do: one sentence each. */
export interface ProblemText {
  readonly what: string;
  readonly fix: string;
}

/** The words of the file that the message is about. */
export interface FileWords {
  readonly language: Language;
  readonly key: (name: KeyName) => string;
  /** How a value is to be written there, with its key. */
  readonly setting: (key: string, value: string) => string;
  readonly isSetting: boolean;
}

/** The words for every problem: a new code does not compile until it is explained. */
export type ProblemWords = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts[Code], words: FileWords) => ProblemText;
};

export const fileWords = (language: Language, kind: Source['kind']): FileWords => ({
  language,
  key: (name) => keyWord(name, language),
  setting: (key, value) => settingIn(kind, key, value),
  isSetting: kind === 'setting',
});
