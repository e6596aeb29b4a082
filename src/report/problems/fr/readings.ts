import { readingWords } from '../../../domain/vocabulary.ts';
import type { ProblemWords } from '../problem-words.ts';
import { choiceAdvice, q, wordAdvice } from './phrases.ts';

export const readingProblems = {
  'line-unknown': ({ text, allowed, suggestion }) => ({
    what: `${q(text)} n’est pas une ligne de paiement.`,
    fix: wordAdvice(suggestion, allowed),
  }),
  'reading-unknown': ({ text, allowed, suggestion }) => ({
    what: `${q(text)} n’est pas une hypothèse connue.`,
    fix: wordAdvice(suggestion, allowed),
  }),
  'reading-value': ({ reading, text, allowed }, words) => ({
    what: `Pour l’hypothèse ${q(readingWords[reading][words.language])}, ${q(text)} n’est pas un choix possible.`,
    fix: choiceAdvice(allowed),
  }),
  'scenario-indicator-unknown': ({ name, suggestion }) => ({
    what: `Aucun indicateur de la mission ne s’appelle ${q(name)}.`,
    fix:
      suggestion === undefined
        ? 'Écrivez le nom de l’indicateur exactement comme dans les exercices.'
        : `Vouliez-vous écrire ${q(suggestion)}\u00a0?`,
  }),
} satisfies Partial<ProblemWords>;
