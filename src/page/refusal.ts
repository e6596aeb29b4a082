/** Why supposed results cannot be computed: only what is said of transfers depends on results. */
import type { Language } from '../law/contract.ts';
import { harmless } from '../output/text.ts';
import { fungibilityProblems } from '../problems/fungibility.ts';
import { fileWords, type ProblemWords } from '../problems/phrases.ts';
import type { ProblemCode, ProblemOf } from '../problems/problem.ts';

export function refusalText<Code extends ProblemCode>(
  { code, facts, place }: ProblemOf<Code>,
  lang: Language,
  fileLanguage: Language,
): string {
  const words: Partial<ProblemWords> = fungibilityProblems[lang];
  const text = words[code]?.(facts, fileWords(fileLanguage, place.source.kind));
  return text === undefined ? '' : harmless(`${text.what} ${text.fix}`);
}
