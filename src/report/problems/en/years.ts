import { formatDate } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

export const yearProblems = {
  'year-duplicate': ({ year }, words) => ({
    what: `Year ${year} is described twice.`,
    fix: `Join the two into one, or correct ${q(words.key('year'))}.`,
  }),
  'year-out-of-order': ({ year, after }) => ({
    what: `Year ${year} comes after year ${after}.`,
    fix: 'Put the years in order, from the first to the last.',
  }),
  'year-after-end': ({ year, ended }, words) => ({
    what: `Year ${year} begins after the end of the contract, ${formatDate(ended, 'en')}.`,
    fix: `Remove this year, or correct ${q(words.key('ended'))}.`,
  }),
} satisfies Partial<ProblemWords>;
