/** A kept result against today as a document: the answer first, then what changed, then which figures differ. */

import { type Phrase, phrase } from '../law/language.ts';
import {
  type Document,
  type Notes,
  notes,
  type Section,
  type Table,
  type Tone,
  table,
  title,
  verdict,
} from '../output/document.ts';
import { both, countPhrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { text } from '../output/value.ts';
import { figureLabel, figureValue, isTelling } from './figure-label.ts';
import type { FigureDifference } from './figures.ts';
import type { KeptComparison } from './kept-comparison.ts';
import { settingsTable } from './settings.ts';

interface KeptAndFile {
  readonly kept: string;
  readonly file: string;
}

export const keptName = ({ kept, file }: KeptAndFile): Phrase =>
  phrase(
    `${harmless(kept)} recalculé aujourd’hui avec ${harmless(file)}`,
    `${harmless(kept)} computed again today with ${harmless(file)}`,
  );

/** `most`: how many differences are shown; absent for all. */
export function keptDocument(found: KeptComparison, names: KeptAndFile, most?: number): Document {
  const shown = found.differences.filter(saysSomething).slice(0, most);
  const more = countPhrase(found.differences.length - shown.length);
  return [
    [title(keptName(names), 1), answer(found)],
    sinceSection(found),
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

function answer({ isSame, differences, compared }: KeptComparison): Notes {
  const [some, all] = [countPhrase(differences.length), countPhrase(compared)];
  if (isSame) {
    return verdict(
      'good',
      phrase(
        `Mêmes chiffres\u00a0: les ${all.fr}\u00a0valeurs recalculées sont identiques.`,
        `Same figures: all ${all.en} values computed again are identical.`,
      ),
    );
  }
  return verdict(
    'bad',
    differences.length === 0
      ? phrase(
          'Mêmes chiffres, mais le résultat indique d’autres hypothèses, ou un autre barème, que ceux dont ils viennent.',
          'Same figures, but the result states other readings, or another scale, than those they come from.',
        )
      : phrase(
          `Chiffres différents\u00a0: ${some.fr} sur ${all.fr}\u00a0valeurs.`,
          `Different figures: ${some.en} of ${all.en} values.`,
        ),
  );
}

const [keptHead, againHead] = [
  phrase('Résultat gardé', 'Kept result'),
  phrase('Recalculé', 'Computed again'),
];

function sinceSection({ settings, isEdited, after }: KeptComparison): Section {
  return [
    title(phrase('Depuis ce résultat', 'Since this result')),
    ...(settings.length === 0 ? [] : [settingsTable(settings, keptHead, againHead)]),
    notes(
      isEdited
        ? phrase(
            'Ni l’outil, ni le contenu du barème, ni le fichier n’ont changé\u00a0: le résultat a été modifié après coup.',
            'Neither the tool, nor what the scale holds, nor the file changed: the result was edited afterwards.',
          )
        : settings.length === 0 &&
            phrase(
              `Rien n’a changé\u00a0: ni l’outil (${after.tool}), ni le barème, ni le fichier, ni les hypothèses.`,
              `Nothing changed: neither the tool (${after.tool}), nor the scale, nor the file, nor the readings.`,
            ),
    ),
  ];
}

/** Of what only one result has, the amounts that are something: its names, days and noughts say no more. */
const saysSomething = ({ path, before, after }: FigureDifference): boolean =>
  (before !== undefined && after !== undefined) || isTelling(path, before ?? after);

/** A figure that differs, or what the figures beneath it are of. */
interface DifferenceLine {
  readonly name: Phrase;
  readonly difference?: FigureDifference;
}

function linesOf(differences: readonly FigureDifference[]): DifferenceLine[] {
  let last: string | undefined;
  return differences.flatMap((difference): DifferenceLine[] => {
    const { group, name } = figureLabel(difference.path);
    const head = group.fr === last ? [] : [{ name: group }];
    last = group.fr;
    return [...head, { name: both((lang) => `  ${name[lang]}`), difference }];
  });
}

const differencesTable = (shown: readonly FigureDifference[]): Table =>
  table<DifferenceLine>({
    rows: linesOf(shown),
    tone: ({ difference }): Tone | undefined => (difference === undefined ? 'group' : undefined),
    leastFirst: 30,
    columns: [
      { head: phrase('', ''), of: ({ name }) => text(name) },
      {
        head: keptHead,
        of: ({ difference }) => difference && figureValue(difference.path, difference.before),
      },
      {
        head: againHead,
        of: ({ difference }) => difference && figureValue(difference.path, difference.after),
      },
    ],
  });
