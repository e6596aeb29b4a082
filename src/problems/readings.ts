import { inBothLanguages } from '../output/phrase.ts';
import { readingWords } from '../vocabulary/vocabulary.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

export const readingProblems = inBothLanguages((say, lang) => {
  const { choiceAdvice, q, wordAdvice } = problemPhrases[lang];
  return {
    'line-unknown': ({ text, allowed, suggestion }) => ({
      what: say(`${q(text)} n’est pas une ligne de paiement.`, `${q(text)} is not a payment line.`),
      fix: wordAdvice(suggestion, allowed),
    }),
    'reading-unknown': ({ text, allowed, suggestion }) => ({
      what: say(`${q(text)} n’est pas une hypothèse connue.`, `${q(text)} is not a known assumption.`),
      fix: wordAdvice(suggestion, allowed),
    }),
    'reading-value': ({ reading, text, allowed }, words) => ({
      what: say(
        `Pour l’hypothèse ${q(readingWords[reading][words.language])}, ${q(text)} n’est pas un choix possible.`,
        `For the assumption ${q(readingWords[reading][words.language])}, ${q(text)} is not one of the choices.`,
      ),
      fix: choiceAdvice(allowed),
    }),
    'scenario-indicator-unknown': ({ name, suggestion }) => ({
      what: say(
        `Aucun indicateur de la mission ne s’appelle ${q(name)}.`,
        `No indicator of the mission is called ${q(name)}.`,
      ),
      fix:
        suggestion === undefined
          ? say(
              'Écrivez le nom de l’indicateur exactement comme dans les exercices.',
              'Write the indicator’s name exactly as in the years.',
            )
          : say(`Vouliez-vous écrire ${q(suggestion)}\u00a0?`, `Did you mean ${q(suggestion)}?`),
    }),
  } satisfies Partial<ProblemWords>;
});
