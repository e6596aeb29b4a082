import type { ProblemFacts } from '../../../domain/problem.ts';
import type { ProblemWords } from '../problem-words.ts';
import { settingPath } from '../setting-path.ts';
import { ended, oneOf, q } from './phrases.ts';

type Shape = ProblemFacts['shape-expected']['expected'];

const shapes: Readonly<Record<Shape, string>> = {
  mapping: 'des clés avec leurs valeurs',
  list: 'une liste',
  value: 'une seule valeur',
  item: 'des éléments avec leurs clés',
};

/** One line to type, or one and another under it. */
const lines = ([first = '', second]: readonly string[]): string =>
  second === undefined ? q(first) : `${q(first)} puis, à la ligne et en retrait, ${q(second)}`;

const pathAdvice = ({ path, isExample }: ReturnType<typeof settingPath>): string =>
  isExample ? `Écrivez un chemin comme ${q(path)}.` : `Commencez le chemin par ${q(path)}.`;

export const keyProblems = {
  'key-duplicate': ({ key }) => ({
    what: `La clé ${q(key)} est écrite deux fois au même endroit.`,
    fix: 'Gardez-en une, et retirez l’autre.',
  }),
  'key-unknown': ({ key, allowed, suggestion, withColon }) => ({
    what: `La clé ${q(key)} n’existe pas à cet endroit.`,
    fix:
      withColon !== undefined
        ? `Écrivez un deux-points entre la clé et sa valeur\u00a0: ${q(withColon)}.`
        : suggestion !== undefined
          ? `Vouliez-vous écrire ${q(suggestion)}\u00a0?`
          : allowed.length === 0
            ? 'Retirez-la.'
            : ended(`Retirez-la, ou écrivez ${oneOf(allowed)}`),
  }),
  'key-other-language': ({ key, right, fileLanguage }) => ({
    what: `La clé ${q(key)} est en ${fileLanguage === 'fr' ? 'anglais' : 'français'}, alors que ce fichier est en ${fileLanguage === 'fr' ? 'français' : 'anglais'}.`,
    fix: `Écrivez ${q(right)}.`,
  }),
  'key-missing': ({ key, inside }) => ({
    what: inside === '' ? `Il manque la clé ${q(key)}.` : `Il manque la clé ${q(key)} dans ${q(inside)}.`,
    fix: `Ajoutez ${q(`${key}: …`)}${inside === '' ? ' au premier niveau du fichier' : ''}.`,
  }),
  'key-misplaced': ({ key, home }, words) => ({
    what: `La clé ${q(key)} n’a pas sa place ${words.isSetting ? 'à cet endroit du chemin' : 'ici'}.`,
    fix: words.isSetting
      ? pathAdvice(settingPath(home, key, words))
      : home.length === 0
        ? 'Déplacez-la au premier niveau du fichier, sans retrait.'
        : `Déplacez-la sous ${q(`${home.join(': ')}:`)}.`,
  }),
  'shape-expected': ({ key, expected, example, isNo }) => ({
    what: `${key === '' ? 'Cet endroit' : `La clé ${q(key)}`} attend ${shapes[expected]}.`,
    fix:
      key === ''
        ? example === undefined
          ? 'Remplacez ce qui s’y trouve.'
          : `Un fichier commence par ${lines(example)}.`
        : isNo === true
          ? `Pour dire non, retirez cette clé. Sinon, écrivez par exemple ${lines(example ?? [`${key}: …`])}.`
          : `Écrivez par exemple ${lines(example ?? [`${key}: …`])}.`,
  }),
} satisfies Partial<ProblemWords>;
