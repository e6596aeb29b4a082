/** The words for every problem, theme by theme: a new code does not compile until it is explained. */
import type { Language } from '../law/contract.ts';
import { harmless } from '../output/text.ts';
import { allowanceProblems } from './allowances.ts';
import { budgetProblems } from './budget.ts';
import { contractProblems } from './contract.ts';
import { cptsProblems } from './cpts.ts';
import { crisisProblems } from './crisis.ts';
import { expectedProblems } from './expected.ts';
import { fileProblems } from './file.ts';
import { fungibilityProblems } from './fungibility.ts';
import { indicatorProblems } from './indicators.ts';
import { keyProblems } from './keys.ts';
import { missionProblems } from './missions.ts';
import { paymentProblems } from './payments.ts';
import { fileWords, type ProblemText, type ProblemWords } from './phrases.ts';
import type { ProblemCode, ProblemOf } from './problem.ts';
import { readingProblems } from './readings.ts';
import { resultProblems } from './result.ts';
import { scaleProblems } from './scale.ts';
import { scheduleProblems } from './schedule.ts';
import { settingProblems } from './settings.ts';
import { valueProblems } from './values.ts';
import { yamlProblems } from './yaml.ts';
import { yearProblems } from './years.ts';

const wordsIn = (lang: Language): ProblemWords => ({
  ...fileProblems[lang],
  ...yamlProblems[lang],
  ...keyProblems[lang],
  ...valueProblems[lang],
  ...cptsProblems[lang],
  ...contractProblems[lang],
  ...missionProblems[lang],
  ...yearProblems[lang],
  ...indicatorProblems[lang],
  ...crisisProblems[lang],
  ...expectedProblems[lang],
  ...fungibilityProblems[lang],
  ...paymentProblems[lang],
  ...allowanceProblems[lang],
  ...readingProblems[lang],
  ...scheduleProblems[lang],
  ...scaleProblems[lang],
  ...resultProblems[lang],
  ...settingProblems[lang],
  ...budgetProblems[lang],
});

export const problemWords = { fr: wordsIn('fr'), en: wordsIn('en') } as const;

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
