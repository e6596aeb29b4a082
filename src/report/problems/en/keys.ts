import type { ProblemFacts } from '../../../domain/problem.ts';
import type { ProblemWords } from '../problem-words.ts';
import { oneOf, q } from './phrases.ts';

type Shape = ProblemFacts['shape-expected']['expected'];

const shapes: Readonly<Record<Shape, (key: string) => { name: string; example: string }>> = {
  mapping: (key) => ({ name: 'keys with their values', example: `${key}: { key: value }` }),
  list: (key) => ({ name: 'a list', example: `${key}: [ … ]` }),
  value: (key) => ({ name: 'a single value', example: `${key}: value` }),
};

export const keyProblems = {
  'key-duplicate': ({ key }) => ({
    what: `The key ${q(key)} is written twice in the same place.`,
    fix: 'Keep one, and remove the other.',
  }),
  'key-unknown': ({ key, allowed, suggestion }) => ({
    what: `The key ${q(key)} does not exist here.`,
    fix:
      suggestion !== undefined
        ? `Did you mean ${q(suggestion)}?`
        : allowed.length === 0
          ? 'Remove it.'
          : `Remove it, or write ${oneOf(allowed)}.`,
  }),
  'key-other-language': ({ key, right, fileLanguage }) => ({
    what: `The key ${q(key)} is ${fileLanguage === 'fr' ? 'English' : 'French'}, while this file is in ${fileLanguage === 'fr' ? 'French' : 'English'}.`,
    fix: `Write ${q(right)}.`,
  }),
  'key-missing': ({ key, inside }) => ({
    what: inside === '' ? `The key ${q(key)} is missing.` : `The key ${q(key)} is missing in ${q(inside)}.`,
    fix: `Add ${q(`${key}: …`)}${inside === '' ? ' at the top level of the file' : ''}.`,
  }),
  'shape-expected': ({ key, expected }) => {
    const { name, example } = shapes[expected](key === '' ? 'key' : key);
    return {
      what: `${key === '' ? 'This place' : `The key ${q(key)}`} takes ${name}.`,
      fix: key === '' ? 'Replace what stands here.' : `Write for example ${q(example)}.`,
    };
  },
} satisfies Partial<ProblemWords>;
