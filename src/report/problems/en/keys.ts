import type { ProblemFacts } from '../../../domain/problem.ts';
import type { ProblemWords } from '../problem-words.ts';
import { settingPath } from '../setting-path.ts';
import { ended, oneOf, q } from './phrases.ts';

type Shape = ProblemFacts['shape-expected']['expected'];

const shapes: Readonly<Record<Shape, string>> = {
  mapping: 'keys with their values',
  list: 'a list',
  value: 'a single value',
  item: 'items with their keys',
};

/** One line to type, or one and another under it. */
const lines = ([first = '', second]: readonly string[]): string =>
  second === undefined ? q(first) : `${q(first)} and, indented on the next line, ${q(second)}`;

const pathAdvice = ({ path, isExample }: ReturnType<typeof settingPath>): string =>
  isExample ? `Write a path such as ${q(path)}.` : `Begin the path with ${q(path)}.`;

export const keyProblems = {
  'key-duplicate': ({ key }) => ({
    what: `The key ${q(key)} is written twice in the same place.`,
    fix: 'Keep one, and remove the other.',
  }),
  'key-unknown': ({ key, allowed, suggestion, withColon }) => ({
    what: `The key ${q(key)} does not exist here.`,
    fix:
      withColon !== undefined
        ? `Write a colon between the key and its value: ${q(withColon)}.`
        : suggestion !== undefined
          ? `Did you mean ${q(suggestion)}?`
          : allowed.length === 0
            ? 'Remove it.'
            : ended(`Remove it, or write ${oneOf(allowed)}`),
  }),
  'key-other-language': ({ key, right, fileLanguage }) => ({
    what: `The key ${q(key)} is ${fileLanguage === 'fr' ? 'English' : 'French'}, while this file is in ${fileLanguage === 'fr' ? 'French' : 'English'}.`,
    fix: `Write ${q(right)}.`,
  }),
  'key-missing': ({ key, inside }) => ({
    what: inside === '' ? `The key ${q(key)} is missing.` : `The key ${q(key)} is missing in ${q(inside)}.`,
    fix: `Add ${q(`${key}: …`)}${inside === '' ? ' at the top level of the file' : ''}.`,
  }),
  'key-misplaced': ({ key, home }, words) => ({
    what: `The key ${q(key)} does not belong ${words.isSetting ? 'at this step of the path' : 'here'}.`,
    fix: words.isSetting
      ? pathAdvice(settingPath(home, key, words))
      : home.length === 0
        ? 'Move it to the top level of the file, without indentation.'
        : `Move it under ${q(`${home.join(': ')}:`)}.`,
  }),
  'shape-expected': ({ key, expected, example, isNo }) => ({
    what: `${key === '' ? 'This place' : `The key ${q(key)}`} takes ${shapes[expected]}.`,
    fix:
      key === ''
        ? example === undefined
          ? 'Replace what stands here.'
          : `A file begins with ${lines(example)}.`
        : isNo === true
          ? `To say no, remove this key. Else write for example ${lines(example ?? [`${key}: …`])}.`
          : `Write for example ${lines(example ?? [`${key}: …`])}.`,
  }),
} satisfies Partial<ProblemWords>;
