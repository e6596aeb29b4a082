import { readingWords } from '../../../domain/vocabulary.ts';
import type { ProblemWords } from '../problem-words.ts';
import { choiceAdvice, q, wordAdvice } from './phrases.ts';

export const readingProblems = {
  'line-unknown': ({ text, allowed, suggestion }) => ({
    what: `${q(text)} is not a payment line.`,
    fix: wordAdvice(suggestion, allowed),
  }),
  'reading-unknown': ({ text, allowed, suggestion }) => ({
    what: `${q(text)} is not a known assumption.`,
    fix: wordAdvice(suggestion, allowed),
  }),
  'reading-value': ({ reading, text, allowed }, words) => ({
    what: `For the assumption ${q(readingWords[reading][words.language])}, ${q(text)} is not one of the choices.`,
    fix: choiceAdvice(allowed),
  }),
  'scenario-indicator-unknown': ({ name, suggestion }) => ({
    what: `No indicator of the mission is called ${q(name)}.`,
    fix:
      suggestion === undefined
        ? 'Write the indicator’s name exactly as in the years.'
        : `Did you mean ${q(suggestion)}?`,
  }),
} satisfies Partial<ProblemWords>;
