import type { Language } from '../../domain/contract.ts';
import type { ProblemCode, ProblemFacts } from '../../domain/problem.ts';
import { type KeyName, keyWord } from '../../domain/vocabulary.ts';

/** What is wrong, and what to do: one sentence each. */
export interface ProblemText {
  readonly what: string;
  readonly fix: string;
}

/** The words of the file that the message is about. */
export interface FileWords {
  readonly language: Language;
  readonly key: (name: KeyName) => string;
}

/** The words for every problem: a new code does not compile until it is explained. */
export type ProblemWords = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts[Code], words: FileWords) => ProblemText;
};

export const fileWords = (language: Language): FileWords => ({
  language,
  key: (name) => keyWord(name, language),
});
