/** What each result earns, misses and may still win, the most to win first. */
import { isPositive, isZero } from '../amounts/money.ts';
import { ratio } from '../amounts/ratio.ts';
import { earnedHead } from '../calculate/document/earnings.ts';
import type { Explained } from '../law/explained.ts';
import type { Direction, Measure } from '../law/indicator-terms.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { isUncertain } from '../law/scale.ts';
import { uncertainMark } from '../output/cell-words.ts';
import { advice, type Block, notes, type Table, table } from '../output/document.ts';
import { formatMeasure } from '../output/format.ts';
import { envelopeNames } from '../output/names.ts';
import { amountPhrase, both, type Sized, sized } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { amount, amountOrNone, amountUnlessZero, text } from '../output/value.ts';
import type { Lever, NextResult } from './levers.ts';

export const asItStands = phrase('Selon le fichier', 'As the file says');
export const pendingWord = phrase('En attente', 'Pending');

/** An indicator by its own name, a mission without indicators by the mission's. */
export function resultName({ mission, indicator }: Pick<Lever, 'mission' | 'indicator'>): Sized {
  if (indicator === undefined) return envelopeNames[mission];
  return sized(() => both(() => harmless(indicator)));
}

/** An amount in a sentence, with the star of what is uncertain. */
export function markedAmount({ value, status }: Explained): Phrase {
  const text = amountPhrase(value);
  return isUncertain(status) ? both((lang) => `${text[lang]}${uncertainMark}`) : text;
}

export const leversTable = (levers: readonly Lever[]): Table =>
  table({
    rows: levers,
    tone: ({ left }) => (isPositive(left.value) ? undefined : 'faint'),
    leastFirst: 24,
    columns: [
      {
        head: phrase('Ce qui reste à gagner', 'What is left to win'),
        of: (lever) => text(resultName(lever)),
      },
      {
        head: phrase('Mission', 'Mission'),
        align: 'left',
        isWideOnly: true,
        drop: 1,
        of: ({ mission, indicator }) => (indicator === undefined ? undefined : text(envelopeNames[mission])),
      },
      {
        head: earnedHead(levers.some(({ isSimulated }) => isSimulated)),
        drop: 3,
        of: ({ earned }) => amount(earned),
      },
      { head: phrase('Manqué', 'Missed'), drop: 2, of: ({ missed }) => amountUnlessZero(missed) },
      {
        head: pendingWord,
        drop: 2,
        isShown: levers.some(({ pending }) => !isZero(pending.value)),
        of: ({ pending }) => amountUnlessZero(pending),
      },
      { head: phrase('À gagner', 'To win'), of: ({ left }) => amount(left) },
      {
        head: phrase('1 point', '1 point'),
        of: ({ point }) => amountOrNone(point),
      },
    ],
  });

export const noLever = phrase(
  'Aucun volet variable à gagner cette année-là.',
  'No variable part to win in that year.',
);

const onePoint = phrase(
  '«\u00a01 point\u00a0»\u00a0: ce que rapporte un point d’atteinte de plus\u00a0; un tiret là où le résultat va par paliers ou par tout ou rien.',
  '“1 point”: what one more point of attainment brings; a dash where the result comes in steps or all or nothing.',
);

/** The next result that pays more, one line each, and what the columns mean. */
export const leverNotes = (levers: readonly Lever[]): Block[] => [
  notes(...levers.map((lever) => lever.next && nextNote(resultName(lever), lever.next))),
  advice(levers.length > 0 && onePoint),
];

const nextNote = (name: Sized, next: NextResult): Sized =>
  sized((size) => {
    const { fr, en } = name[size];
    const [sentence, since] = [nextSentence(next), sinceSentence(next)];
    return phrase(`${fr}\u00a0: ${sentence.fr}${since.fr}`, `${en}: ${sentence.en}${since.en}`);
  });

/** A result of an earlier year is no result of this one. */
function sinceSentence({ since }: NextResult): Phrase {
  if (since === undefined) return phrase('', '');
  const observed = both((lang) => formatMeasure(since.observed, lang));
  return phrase(
    ` À partir du résultat de l’exercice ${since.year} (${observed.fr}), faute d’un plus récent.`,
    ` From the result of year ${since.year} (${observed.en}), for want of a newer one.`,
  );
}

const oneMore: Readonly<Record<Measure['unit'], Readonly<Record<Direction, Phrase>>>> = {
  number: { up: phrase('un de plus', 'one more'), down: phrase('un de moins', 'one less') },
  rate: {
    up: phrase('un point de plus', 'one point more'),
    down: phrase('un point de moins', 'one point less'),
  },
};

function nextSentence({ kind, direction, distance, threshold, pays: explained }: NextResult): Phrase {
  const pays = markedAmount(explained);
  if (distance === undefined || threshold === undefined) {
    return phrase(`le faire rapporte ${pays.fr}.`, `doing it pays ${pays.en}.`);
  }
  const [far, at] = [
    both((lang) => distanceText(distance, lang)),
    both((lang) => formatMeasure(threshold, lang)),
  ];
  if (kind === 'unit') {
    const more = oneMore[threshold.unit][direction];
    return phrase(`${more.fr} (${at.fr}) rapporte ${pays.fr}.`, `${more.en} (${at.en}) brings ${pays.en}.`);
  }
  return kind === 'step'
    ? phrase(
        `encore ${far.fr} jusqu’au palier de ${at.fr}, qui rapporte ${pays.fr} de plus.`,
        `${far.en} more to the step at ${at.en}, which pays ${pays.en} more.`,
      )
    : phrase(
        `encore ${far.fr} jusqu’à l’objectif de ${at.fr}, qui rapporte ${pays.fr}.`,
        `${far.en} more to the target of ${at.en}, which pays ${pays.en}.`,
      );
}

/** A distance between rates is in points: `0,7 point`. */
function distanceText({ unit, value }: Measure, lang: Language): string {
  if (unit === 'number') return formatMeasure({ unit, value }, lang);
  const points = ratio(value.num * 100, value.den);
  const isMany = lang === 'fr' ? points.num >= 2 * points.den : points.num > points.den;
  return `${formatMeasure({ unit: 'number', value: points }, lang)}\u00a0point${isMany ? 's' : ''}`;
}
