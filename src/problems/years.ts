import { formatDate } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

export const yearProblems = inBothLanguages((say, lang) => {
  const { q } = problemPhrases[lang];
  return {
    'year-duplicate': ({ year }, words) => ({
      what: say(`L’exercice ${year} est décrit deux fois.`, `Year ${year} is described twice.`),
      fix: say(
        `Réunissez les deux en un seul, ou corrigez ${q(words.key('year'))}.`,
        `Join the two into one, or correct ${q(words.key('year'))}.`,
      ),
    }),
    'year-out-of-order': ({ year, after }) => ({
      what: say(
        `L’exercice ${year} vient après l’exercice ${after}.`,
        `Year ${year} comes after year ${after}.`,
      ),
      fix: say(
        'Rangez les exercices du premier au dernier.',
        'Put the years in order, from the first to the last.',
      ),
    }),
    'year-after-end': ({ year, ended }, words) => ({
      what: say(
        `L’exercice ${year} commence après la fin du contrat, le ${formatDate(ended, lang)}.`,
        `Year ${year} begins after the end of the contract, ${formatDate(ended, lang)}.`,
      ),
      fix: say(
        `Retirez cet exercice, ou corrigez ${q(words.key('ended'))}.`,
        `Remove this year, or correct ${q(words.key('ended'))}.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
