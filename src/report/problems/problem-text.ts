import type { Language } from '../../domain/contract.ts';
import type { ProblemCode, ProblemOf } from '../../domain/problem.ts';
import { harmless } from '../../output/harmless.ts';
import { problemWords } from './all.ts';
import { fileWords, type ProblemText } from './problem-words.ts';

/** The two sentences of a problem, for a person who reads `lang` and wrote in `fileLanguage`. */
export function problemText<Code extends ProblemCode>(
  problem: ProblemOf<Code>,
  lang: Language,
  fileLanguage: Language,
): ProblemText {
  const text = problemWords[lang][problem.code](
    problem.facts,
    fileWords(fileLanguage, problem.place.source.kind),
  );
  return { what: harmless(text.what), fix: harmless(text.fix) };
}
