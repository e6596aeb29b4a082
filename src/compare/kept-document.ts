/** A kept result against today as a document: the answer first, then what changed, then which figures differ. */

import { type Phrase, phrase } from '../law/language.ts';
import { openReadings, type ReadingValue, readingValueWord } from '../law/reading.ts';
import {
  type Document,
  facts,
  type Notes,
  notes,
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
import type { Change, KeptComparison } from './kept-comparison.ts';

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
    [
      title(phrase('Depuis ce résultat', 'Since this result')),
      facts(
        [phrase('Outil', 'Tool'), arrow(found.tool, same)],
        [phrase('Barème', 'Scale'), scaleWords(found)],
        [phrase('Fichier', 'File'), arrow(found.file, (sha256) => same(sha256.slice(0, shortDigest)))],
        [phrase('Hypothèses', 'Readings'), readingsWords(found)],
      ),
    ],
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
          'Mêmes chiffres, mais le résultat dit d’autres hypothèses que celles dont ils viennent.',
          'Same figures, but the result states other readings than those they come from.',
        )
      : phrase(
          `Chiffres différents\u00a0: ${some.fr} sur ${all.fr}\u00a0valeurs.`,
          `Different figures: ${some.en} of ${all.en} values.`,
        ),
  );
}

const shortDigest = 12;
const unchanged = phrase('inchangé', 'unchanged');

/** The same text in both languages. */
const same = (text: string): Phrase => both(() => harmless(text));

function arrow<T>({ before, after, isChanged }: Change<T>, say: (value: T) => Phrase): Phrase {
  const [from, to] = [before, after].map((value) => (value === undefined ? same('–') : say(value)));
  return both((lang) =>
    isChanged ? `${from?.[lang]} → ${to?.[lang]}` : `${to?.[lang]}, ${unchanged[lang]}`,
  );
}

/** Which scale a year was computed with, then and now. */
function scaleOfYear(scale: KeptComparison['scales'][number]): Phrase {
  const { before, after, isChanged } = scale;
  if (isChanged && before?.id === after?.id) {
    const id = harmless(after?.id ?? '–');
    return phrase(`${id}, même nom, contenu changé`, `${id}, same name, content changed`);
  }
  return arrow(scale, ({ id }) => same(id));
}

/** Said once where every year has the same. */
function scaleWords({ scales }: KeptComparison): Phrase {
  const words = scales.map(scaleOfYear);
  if (new Set(words.map(({ fr }) => fr)).size <= 1) return words[0] ?? unchanged;
  return phrase(
    words.map(({ fr }, index) => `${fr} (exercice ${scales[index]?.year})`).join(', '),
    words.map(({ en }, index) => `${en} (year ${scales[index]?.year})`).join(', '),
  );
}

function readingsWords({ readings }: KeptComparison): Phrase {
  const changed = readings.filter(({ isChanged }) => isChanged);
  if (changed.length === 0) return phrase('inchangées', 'unchanged');
  const word = (value: ReadingValue): Phrase => both((lang) => readingValueWord(value, lang));
  return both((lang) =>
    changed.map((each) => `${openReadings[each.id][lang]} ${arrow(each, word)[lang]}`).join(', '),
  );
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
        head: phrase('Résultat gardé', 'Kept result'),
        of: ({ difference }) => difference && figureValue(difference.path, difference.before),
      },
      {
        head: phrase('Recalculé', 'Computed again'),
        of: ({ difference }) => difference && figureValue(difference.path, difference.after),
      },
    ],
  });
