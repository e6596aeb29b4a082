import type { ProblemFacts } from '../../../domain/problem.ts';
import type { ProblemWords } from '../problem-words.ts';
import { oneOf, q } from './phrases.ts';

type Shape = ProblemFacts['shape-expected']['expected'];

const shapes: Readonly<Record<Shape, (key: string) => { name: string; example: string }>> = {
  mapping: (key) => ({ name: 'des clés avec leurs valeurs', example: `${key}: { clé: valeur }` }),
  list: (key) => ({ name: 'une liste', example: `${key}: [ … ]` }),
  value: (key) => ({ name: 'une seule valeur', example: `${key}: valeur` }),
};

export const keyProblems = {
  'key-duplicate': ({ key }) => ({
    what: `La clé ${q(key)} est écrite deux fois au même endroit.`,
    fix: 'Gardez-en une, et retirez l’autre.',
  }),
  'key-unknown': ({ key, allowed, suggestion }) => ({
    what: `La clé ${q(key)} n’existe pas à cet endroit.`,
    fix:
      suggestion !== undefined
        ? `Vouliez-vous écrire ${q(suggestion)}\u00a0?`
        : allowed.length === 0
          ? 'Retirez-la.'
          : `Retirez-la, ou écrivez ${oneOf(allowed)}.`,
  }),
  'key-other-language': ({ key, right, fileLanguage }) => ({
    what: `La clé ${q(key)} est en ${fileLanguage === 'fr' ? 'anglais' : 'français'}, alors que ce fichier est en ${fileLanguage === 'fr' ? 'français' : 'anglais'}.`,
    fix: `Écrivez ${q(right)}.`,
  }),
  'key-missing': ({ key, inside }) => ({
    what: inside === '' ? `Il manque la clé ${q(key)}.` : `Il manque la clé ${q(key)} dans ${q(inside)}.`,
    fix: `Ajoutez ${q(`${key}: …`)}${inside === '' ? ' au premier niveau du fichier' : ''}.`,
  }),
  'shape-expected': ({ key, expected }) => {
    const { name, example } = shapes[expected](key === '' ? 'clé' : key);
    return {
      what: `${key === '' ? 'Cet endroit' : `La clé ${q(key)}`} attend ${name}.`,
      fix: key === '' ? 'Remplacez ce qui s’y trouve.' : `Écrivez par exemple ${q(example)}.`,
    };
  },
} satisfies Partial<ProblemWords>;
