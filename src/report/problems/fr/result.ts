import type { ProblemWords } from '../problem-words.ts';
import { listed } from '../quoting.ts';
import { q } from './phrases.ts';

const making =
  'Donnez un résultat écrit par «\u00a0aci calculer FICHIER --format json -o RÉSULTAT.json\u00a0».';

/** Results to compute again. */
export const resultProblems = {
  'result-not-json': () => ({
    what: 'Ce fichier ne se lit pas comme du JSON\u00a0: il est abîmé, coupé, ou d’une autre nature.',
    fix: making,
  }),
  'result-foreign': ({ format }) => ({
    what:
      format === ''
        ? 'Ce JSON n’est pas un résultat de cet outil.'
        : `Ce JSON est au format ${q(format)}\u00a0: seul un résultat de calcul, ${q('aci-cpts/result@1')}, peut être recalculé et comparé.`,
    fix: making,
  }),
  'result-damaged': ({ path }) => ({
    what: `Ce résultat est incomplet ou a été modifié\u00a0: ${q(path)} manque ou n’est pas ce qu’il doit être.`,
    fix: 'Reprenez le fichier tel qu’il a été produit, ou refaites le calcul.',
  }),
  'result-of-other-files': ({ files }) => ({
    what: `Ce JSON réunit les résultats de plusieurs fichiers (${listed(files.map(q), 'fr', 'and')}), et aucun n’est celui que vous donnez.`,
    fix: 'Donnez l’un de ces fichiers, sous le nom qu’il porte dans le résultat.',
  }),
  'result-own-scale': ({ id, file }) => ({
    what: `Ce résultat applique le barème ${q(id)}, lu dans le fichier ${q(file)}.`,
    fix: `Donnez ce fichier aussi\u00a0: ajoutez ${q(`--scale ${file}`)}.`,
  }),
} satisfies Partial<ProblemWords>;
