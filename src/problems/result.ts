import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';
import { listed } from './quoting.ts';

/** Results to compute again. */
export const resultProblems = inBothLanguages((say, lang) => {
  const { q } = problemPhrases[lang];
  const making = say(
    'Donnez un résultat écrit par «\u00a0aci calculer FICHIER --format json -o RÉSULTAT.json\u00a0».',
    'Give a result written by “aci calculate FILE --format json -o RESULT.json”.',
  );
  return {
    'result-not-json': () => ({
      what: say(
        'Ce fichier ne se lit pas comme du JSON\u00a0: il est abîmé, coupé, ou d’une autre nature.',
        'This file does not read as JSON: it is damaged, cut short, or something else.',
      ),
      fix: making,
    }),
    'result-foreign': ({ format }) => ({
      what:
        format === ''
          ? say('Ce JSON n’est pas un résultat de cet outil.', 'This JSON is no result of this tool.')
          : say(
              `Ce JSON est au format ${q(format)}\u00a0: seul un résultat de calcul, ${q('aci-cpts/result@1')}, peut être recalculé et comparé.`,
              `This JSON has the format ${q(format)}: only the result of a calculation, ${q('aci-cpts/result@1')}, can be computed again and compared.`,
            ),
      fix: making,
    }),
    'result-damaged': ({ path }) => ({
      what: say(
        `Ce résultat est incomplet ou a été modifié\u00a0: ${q(path)} manque ou n’est pas ce qu’il doit être.`,
        `This result is incomplete or was edited: ${q(path)} is missing or is not what it must be.`,
      ),
      fix: say(
        'Reprenez le fichier tel qu’il a été produit, ou refaites le calcul.',
        'Take the file as it was made, or compute it again.',
      ),
    }),
    'result-of-other-files': ({ files }) => ({
      what: say(
        `Ce JSON réunit les résultats de plusieurs fichiers (${listed(files.map(q), lang, 'and')}), et aucun n’est celui que vous donnez.`,
        `This JSON holds the results of several files (${listed(files.map(q), lang, 'and')}), and none is the one you give.`,
      ),
      fix: say(
        'Donnez l’un de ces fichiers, sous le nom qu’il porte dans le résultat.',
        'Give one of these files, under the name it has in the result.',
      ),
    }),
    'result-own-scale': ({ id, file }) => ({
      what: say(
        `Ce résultat applique le barème ${q(id)}, lu dans le fichier ${q(file)}.`,
        `This result applies the scale ${q(id)}, read in the file ${q(file)}.`,
      ),
      fix: say(
        `Donnez ce fichier aussi\u00a0: ajoutez ${q(`--scale ${file}`)}.`,
        `Give that file too: add ${q(`--scale ${file}`)}.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
