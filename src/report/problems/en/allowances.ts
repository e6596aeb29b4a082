import { formatAmount } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

const looks = { email: 'an e-mail address', phone: 'a phone number', name: 'the name of a person' } as const;

export const allowanceProblems = {
  'reference-personal': ({ key, looksLike }) => ({
    what: `The value of ${q(key)} looks like ${looks[looksLike]}: the file must hold no personal data.`,
    fix: `Write a reference of your own, for example ${q(`${key}: PS-07`)}, and keep the list that explains it elsewhere.`,
  }),
  'allowance-above-ceiling': ({ reference, civilYear, sum, ceiling }) => ({
    what: `The allowances of ${q(reference)} in ${civilYear} come to ${formatAmount(sum, 'en')}, above the ceiling of ${formatAmount(ceiling, 'en')} per professional and civil year.`,
    fix: 'Check these amounts: the yearly social security ceiling is the limit (décret 2022-375).',
  }),
  'allowance-ceiling-unknown': ({ civilYear, first, last }) => ({
    what: `The ceiling of allowances in ${civilYear} is not known: these allowances are not checked.`,
    fix: `Compare them yourself with the social security ceiling of ${civilYear}. Known ceilings go from ${first} to ${last}.`,
  }),
} satisfies Partial<ProblemWords>;
