/** A verification as a document: the answer first, then what changed, then which figures differ. */
import {
  type Document,
  notes,
  type Table,
  type Tone,
  table,
  text,
  title,
  verdict,
} from '../output/document.ts';
import { both, countPhrase, type Phrase, phrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { changeFacts } from './changes.ts';
import { figureLabel, figureValue, isAmount } from './figure-label.ts';
import type { Difference } from './figures.ts';
import type { Verification } from './verification.ts';

export interface VerifiedFiles {
  readonly result: string;
  readonly file: string;
}

/** `most`: how many differences are shown; absent for all. */
export function verificationDocument(found: Verification, files: VerifiedFiles, most?: number): Document {
  const telling = found.differences.filter(isTelling);
  const shown = telling.slice(0, most);
  const more = countPhrase(found.differences.length - shown.length);
  return [
    [title(verificationName(files), 1), answer(found)],
    [title(phrase('Depuis ce résultat', 'Since this result')), changeFacts(found)],
    [
      notes(
        found.isEdited &&
          phrase(
            'Ni l’outil, ni le barème, ni le fichier n’ont changé\u00a0: le résultat a été modifié après coup.',
            'Neither the tool, nor the scale, nor the file changed: the result was edited afterwards.',
          ),
      ),
    ],
    [
      ...(found.differences.length === 0 ? [] : [differencesTable(shown)]),
      notes(
        shown.length < found.differences.length &&
          phrase(
            `… et ${more.fr} autres\u00a0: --format json les donne toutes.`,
            `… and ${more.en} more: --format json gives them all.`,
          ),
      ),
    ],
  ];
}

export function verificationName(files: VerifiedFiles): Phrase {
  const [result, file] = [harmless(files.result), harmless(files.file)];
  return phrase(`Vérification de ${result} avec ${file}`, `Verification of ${result} with ${file}`);
}

function answer({ isSame, differences, compared }: Verification) {
  const all = countPhrase(compared);
  if (isSame) {
    return verdict(
      'good',
      phrase(
        `Mêmes chiffres\u00a0: les ${all.fr}\u00a0valeurs recalculées sont identiques.`,
        `Same figures: all ${all.en} values computed again are identical.`,
      ),
    );
  }
  if (differences.length === 0) {
    return verdict(
      'bad',
      phrase(
        'Mêmes chiffres, mais le résultat dit d’autres lectures que celles dont ils viennent.',
        'Same figures, but the result states other readings than those they come from.',
      ),
    );
  }
  const some = countPhrase(differences.length);
  return verdict(
    'bad',
    phrase(
      `Chiffres différents\u00a0: ${some.fr} sur ${all.fr}\u00a0valeurs.`,
      `Different figures: ${some.en} of ${all.en} values.`,
    ),
  );
}

/** Of what only one result has, the amounts that are something: its names, days and noughts say no more. */
const isTelling = ({ path, before, after }: Difference): boolean => {
  if (before !== undefined && after !== undefined) return true;
  const value = before ?? after;
  return isAmount(path, value) && value !== 0;
};

/** A figure that differs, or what the figures beneath it are of. */
interface Line {
  readonly name: Phrase;
  readonly difference?: Difference;
}

function linesOf(differences: readonly Difference[]): Line[] {
  let last: string | undefined;
  return differences.flatMap((difference): Line[] => {
    const { group, name } = figureLabel(difference.path);
    const head = group.fr === last ? [] : [{ name: group }];
    last = group.fr;
    return [...head, { name: both((lang) => `  ${name[lang]}`), difference }];
  });
}

const differencesTable = (shown: readonly Difference[]): Table =>
  table<Line>({
    rows: linesOf(shown),
    tone: ({ difference }): Tone | undefined => (difference === undefined ? 'group' : undefined),
    leastFirst: 30,
    columns: [
      { head: phrase('', ''), of: ({ name }) => text(name) },
      {
        head: phrase('Résultat', 'Result'),
        of: ({ difference }) => difference && figureValue(difference.path, difference.before),
      },
      {
        head: phrase('Recalculé', 'Computed'),
        of: ({ difference }) => difference && figureValue(difference.path, difference.after),
      },
    ],
  });
