import { inBothLanguages } from '../output/phrase.ts';
import type { KeyName } from '../vocabulary/vocabulary.ts';
import { type FileWords, type ProblemWords, problemPhrases } from './phrases.ts';
import type { ProblemFacts } from './problem.ts';

/** Where a key belongs, as a path after `--set`. */

const lists: readonly KeyName[] = ['years', 'indicators', 'steps', 'transfers', 'otherFunding', 'payments'];

/** `cpts.taille`; of several years, missions or items the first stands for the one that is meant. */
export function settingPath(
  home: readonly string[],
  key: string,
  words: FileWords,
): { readonly path: string; readonly isExample: boolean } {
  const numbered = lists.map(words.key);
  const steps = home.map((step) =>
    step === '…' ? words.key('prevention') : numbered.includes(step) ? `${step}.1` : step,
  );
  return { path: [...steps, key].join('.'), isExample: steps.some((step, index) => step !== home[index]) };
}

type Shape = ProblemFacts['shape-expected']['expected'];

export const keyProblems = inBothLanguages((say, lang) => {
  const { ended, oneOf, q } = problemPhrases[lang];
  const shapes: Readonly<Record<Shape, string>> = {
    mapping: say('des clés avec leurs valeurs', 'keys with their values'),
    list: say('une liste', 'a list'),
    value: say('une seule valeur', 'a single value'),
    item: say('des éléments avec leurs clés', 'items with their keys'),
  };
  /** One line to type, or one and another under it. */
  const lines = ([first = '', second]: readonly string[]) =>
    second === undefined
      ? q(first)
      : say(
          `${q(first)} puis, à la ligne et en retrait, ${q(second)}`,
          `${q(first)} and, indented on the next line, ${q(second)}`,
        );
  const pathAdvice = ({ path, isExample }: ReturnType<typeof settingPath>) =>
    isExample
      ? say(`Écrivez un chemin comme ${q(path)}.`, `Write a path such as ${q(path)}.`)
      : say(`Commencez le chemin par ${q(path)}.`, `Begin the path with ${q(path)}.`);
  return {
    'key-duplicate': ({ key }) => ({
      what: say(
        `La clé ${q(key)} est écrite deux fois au même endroit.`,
        `The key ${q(key)} is written twice in the same place.`,
      ),
      fix: say('Gardez-en une, et retirez l’autre.', 'Keep one, and remove the other.'),
    }),
    'key-unknown': ({ key, allowed, suggestion, withColon }) => ({
      what: say(`La clé ${q(key)} n’existe pas à cet endroit.`, `The key ${q(key)} does not exist here.`),
      fix:
        withColon !== undefined
          ? say(
              `Écrivez un deux-points entre la clé et sa valeur\u00a0: ${q(withColon)}.`,
              `Write a colon between the key and its value: ${q(withColon)}.`,
            )
          : suggestion !== undefined
            ? say(`Vouliez-vous écrire ${q(suggestion)}\u00a0?`, `Did you mean ${q(suggestion)}?`)
            : allowed.length === 0
              ? say('Retirez-la.', 'Remove it.')
              : say(
                  ended(`Retirez-la, ou écrivez ${oneOf(allowed)}`),
                  ended(`Remove it, or write ${oneOf(allowed)}`),
                ),
    }),
    'key-other-language': ({ key, right, fileLanguage }) => ({
      what: say(
        `La clé ${q(key)} est en ${fileLanguage === 'fr' ? 'anglais' : 'français'}, alors que ce fichier est en ${fileLanguage === 'fr' ? 'français' : 'anglais'}.`,
        `The key ${q(key)} is ${fileLanguage === 'fr' ? 'English' : 'French'}, while this file is in ${fileLanguage === 'fr' ? 'French' : 'English'}.`,
      ),
      fix: say(`Écrivez ${q(right)}.`, `Write ${q(right)}.`),
    }),
    'key-missing': ({ key, inside }) => ({
      what:
        inside === ''
          ? say(`Il manque la clé ${q(key)}.`, `The key ${q(key)} is missing.`)
          : say(
              `Il manque la clé ${q(key)} dans ${q(inside)}.`,
              `The key ${q(key)} is missing in ${q(inside)}.`,
            ),
      fix: say(
        `Ajoutez ${q(`${key}: …`)}${inside === '' ? ' au premier niveau du fichier' : ''}.`,
        `Add ${q(`${key}: …`)}${inside === '' ? ' at the top level of the file' : ''}.`,
      ),
    }),
    'key-misplaced': ({ key, home }, words) => ({
      what: say(
        `La clé ${q(key)} n’a pas sa place ${words.isSetting ? 'à cet endroit du chemin' : 'ici'}.`,
        `The key ${q(key)} does not belong ${words.isSetting ? 'at this step of the path' : 'here'}.`,
      ),
      fix: words.isSetting
        ? pathAdvice(settingPath(home, key, words))
        : home.length === 0
          ? say(
              'Déplacez-la au premier niveau du fichier, sans retrait.',
              'Move it to the top level of the file, without indentation.',
            )
          : say(
              `Déplacez-la sous ${q(`${home.join(': ')}:`)}.`,
              `Move it under ${q(`${home.join(': ')}:`)}.`,
            ),
    }),
    'shape-expected': ({ key, expected, example, isNo }) => ({
      what: say(
        `${key === '' ? 'Cet endroit' : `La clé ${q(key)}`} attend ${shapes[expected]}.`,
        `${key === '' ? 'This place' : `The key ${q(key)}`} takes ${shapes[expected]}.`,
      ),
      fix:
        key === ''
          ? example === undefined
            ? say('Remplacez ce qui s’y trouve.', 'Replace what stands here.')
            : say(`Un fichier commence par ${lines(example)}.`, `A file begins with ${lines(example)}.`)
          : isNo === true
            ? say(
                `Pour dire non, retirez cette clé. Sinon, écrivez par exemple ${lines(example ?? [`${key}: …`])}.`,
                `To say no, remove this key. Else write for example ${lines(example ?? [`${key}: …`])}.`,
              )
            : say(
                `Écrivez par exemple ${lines(example ?? [`${key}: …`])}.`,
                `Write for example ${lines(example ?? [`${key}: …`])}.`,
              ),
    }),
  } satisfies Partial<ProblemWords>;
});
