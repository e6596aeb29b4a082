import type { Source } from '../../base/source.ts';
import type { Language } from '../../domain/contract.ts';
import type { ProblemCode, ProblemFacts } from '../../domain/problem.ts';
import { type KeyName, keyWord } from '../../domain/vocabulary.ts';
import { settingIn } from './quoting.ts';

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
