/**
 * Everything that can be wrong or doubtful in what a person wrote, as plain facts. Each theme has a file, in which a code
 * stands once, with its facts, how grave it is, and its words in both languages side by side. A code never changes.
 */
import type { Place } from '../amounts/source.ts';
import type { Language } from '../law/language.ts';
import { hasCommands, withOwnOption } from '../output/option-names.ts';
import { harmless } from '../output/text.ts';
import { ambiguousProblems } from './ambiguous-problems.ts';
import { amendmentProblems } from './amendment-problems.ts';
import { budgetProblems } from './budget-problems.ts';
import { contractProblems } from './contract-problems.ts';
import { expectationProblems } from './expected-problems.ts';
import { fecProblems } from './fec-problems.ts';
import { fileProblems } from './file-problems.ts';
import { wordProblems } from './file-words.ts';
import { indicatorProblems } from './indicator-problems.ts';
import { keyProblems } from './key-problems.ts';
import { missionProblems } from './mission-problems.ts';
import { otherFileProblems } from './other-file-problems.ts';
import { resultProblems } from './result-problems.ts';
import { spendingProblems } from './spending-problems.ts';
import { suggestionOf } from './suggestion.ts';
import { valueProblems } from './value-problems.ts';
import { type ProblemKind, type ProblemText, type Severity, voiceOf } from './wording.ts';
import { yamlProblems } from './yaml-problems.ts';

const all = {
  ...fileProblems,
  ...yamlProblems,
  ...keyProblems,
  ...valueProblems,
  ...ambiguousProblems,
  ...wordProblems,
  ...contractProblems,
  ...missionProblems,
  ...amendmentProblems,
  ...resultProblems,
  ...indicatorProblems,
  ...spendingProblems,
  ...budgetProblems,
  ...expectationProblems,
  ...otherFileProblems,
  ...fecProblems,
} as const;

export type ProblemCode = keyof typeof all;

/** Facts of each problem. Texts of the file stand as written; `key`s are in the file's own words. */
export type ProblemFacts = {
  readonly [Code in ProblemCode]: (typeof all)[Code] extends ProblemKind<infer Facts>
    ? Readonly<Facts>
    : never;
};

/** Something wrong or doubtful in what a person wrote. */
export interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  /** A second place that matters: the first of two duplicates, the population beside the communes. */
  readonly related?: Place;
  readonly facts: ProblemFacts[Code];
}
export type Problem = { readonly [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

export const problemKinds: { readonly [Code in ProblemCode]: ProblemKind<ProblemFacts[Code]> } = all;

export const problemCodes = Object.keys(all).filter((code): code is ProblemCode => code in all);

/** A problem at a place, with a second place where one helps. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  facts: ProblemFacts[Code],
  related?: Place,
): ProblemOf<Code> {
  const { severity } = problemKinds[code];
  return related === undefined ? { code, severity, place, facts } : { code, severity, place, facts, related };
}

/** A word that is none of those allowed, with the nearest of them. */
export const unknownAmong = (
  of: ProblemFacts['word-unknown']['of'],
  text: string,
  at: Place,
  allowed: readonly string[],
): Problem => problem('word-unknown', at, { of, text, allowed, ...suggestionOf(text, allowed) });

export const isRefused = (problems: readonly Problem[]): boolean =>
  problems.some((item) => item.severity === 'error');

/** In the order of the files, then of the places in each; the order given where two stand at one place. */
export function sortedByPlace(problems: readonly Problem[]): Problem[] {
  const names = [...new Set(problems.map(({ place }) => place.source.name))];
  return [...problems].sort(
    (a, b) =>
      names.indexOf(a.place.source.name) - names.indexOf(b.place.source.name) ||
      a.place.start - b.place.start ||
      a.place.end - b.place.end,
  );
}

/** The two sentences of a problem, for a person who reads `lang` and wrote in `fileLanguage`. */
export function problemText<Code extends ProblemCode>(
  { code, facts, place }: ProblemOf<Code>,
  lang: Language,
  fileLanguage: Language,
): ProblemText {
  // A value of an option is known by the option's name, which differs from one reader to another.
  const key = 'key' in facts && typeof facts.key === 'string' ? facts.key : '';
  const isOption = key.startsWith('--');
  const own = isOption ? { ...facts, key: withOwnOption(key, lang) } : facts;
  // The value of a field stands alone, as an answer does.
  const kind = isOption && !hasCommands() ? 'answer' : place.source.kind;
  const said = problemKinds[code].sentences(own, voiceOf(lang, fileLanguage, kind));
  const [what, fix] = lang === 'fr' ? [said[0], said[2]] : [said[1], said[3]];
  return { what: ended(what), fix: ended(fix) };
}

/** A list that was cut short ends its sentence by itself. */
const ended = (sentence: string): string => harmless(sentence).replace(/…\.$/, '…');
