import { formatDate } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

export const yearProblems = {
  'year-duplicate': ({ year }, words) => ({
    what: `L’exercice ${year} est décrit deux fois.`,
    fix: `Réunissez les deux en un seul, ou corrigez ${q(words.key('year'))}.`,
  }),
  'year-out-of-order': ({ year, after }) => ({
    what: `L’exercice ${year} vient après l’exercice ${after}.`,
    fix: 'Rangez les exercices du premier au dernier.',
  }),
  'year-after-end': ({ year, ended }, words) => ({
    what: `L’exercice ${year} commence après la fin du contrat, le ${formatDate(ended, 'fr')}.`,
    fix: `Retirez cet exercice, ou corrigez ${q(words.key('ended'))}.`,
  }),
} satisfies Partial<ProblemWords>;
