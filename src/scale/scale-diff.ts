/** What changes from one scale to another, as a document: amounts before and after, and the difference. */
import type { SizeTier } from '../law/mission.ts';
import type { Scale } from '../law/scale.ts';
import {
  type Block,
  type Document,
  facts,
  none,
  notes,
  scaleAmount,
  type Table,
  type Tone,
  table,
  text,
  title,
  type Value,
} from '../output/document.ts';
import { envelopeNames, statusMarks, statusNames } from '../output/names.ts';
import { both, type Phrase, phrase, type Words } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { type Figures, type ScaleDifference, scaleDifferences } from './differing-cells.ts';
import {
  differenceWord,
  figureName,
  inEuros,
  partName,
  scaleName,
  sinceWords,
  tierName,
} from './scale-head.ts';

/** The figures of these tiers that are not the same in both. */
export const differencesShown = (
  before: Scale,
  after: Scale,
  tiers: readonly SizeTier[],
): ScaleDifference[] => scaleDifferences(before, after).filter(({ sizeTier }) => tiers.includes(sizeTier));

export function scaleDiffDocument(before: Scale, after: Scale, tiers: readonly SizeTier[]): Document {
  const found = differencesShown(before, after, tiers);
  const said =
    found.length === 0
      ? phrase(
          'Les deux barèmes ont les mêmes montants et les mêmes statuts.',
          'Both scales have the same amounts and the same statuses.',
        )
      : phrase(
          'Le reste est identique\u00a0: mêmes montants, mêmes statuts.',
          'The rest is the same: same amounts, same statuses.',
        );
  return [
    scaleDiffHead(before, after),
    found.length === 0 ? [] : [differencesTable(found, [before, after], tiers)],
    [notes(said, ...coreWords(before, after), legend(found))],
  ];
}

/** What stands above the differences. */
export function scaleDiffHead(before: Scale, after: Scale): Block[] {
  const [from, to] = [scaleName(before), scaleName(after)];
  const fact = (scale: Scale): readonly [Phrase, Phrase] => {
    const since = sinceWords(scale);
    return [
      scaleName(scale),
      both((lang) => `${harmless(scale.title)}, ${since[lang].replaceAll(' ', '\u00a0')}`),
    ];
  };
  return [
    title(
      phrase(`De ${from.fr} à ${to.fr}\u00a0: ce qui change`, `From ${from.en} to ${to.en}: what changes`),
      1,
    ),
    facts(fact(before), fact(after)),
  ];
}

interface Line {
  readonly name: Words;
  readonly of: (tier: SizeTier) => Value | undefined;
  readonly tone?: Tone;
}

function differencesTable(
  found: readonly ScaleDifference[],
  scales: readonly [Scale, Scale],
  tiers: readonly SizeTier[],
): Table {
  const groups = new Map<string, ScaleDifference[]>();
  for (const each of found) {
    const key = `${each.line} ${each.part}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return table<Line>({
    rows: [...groups.values()].flatMap((group) => groupLines(group, scales)),
    tone: ({ tone }) => tone,
    leastFirst: 14,
    columns: [
      { head: inEuros, of: ({ name }) => text(name) },
      ...tiers.map((tier) => ({ head: tierName(tier), of: (line: Line) => line.of(tier) })),
    ],
  });
}

const figure = (figures: Figures | undefined): Value =>
  figures === undefined ? none : scaleAmount(figures.amount, figures.status);

function groupLines(group: readonly ScaleDifference[], [before, after]: readonly [Scale, Scale]): Line[] {
  const [first] = group;
  if (first === undefined) return [];
  const line = (name: Phrase, say: (each: ScaleDifference) => Value): Line => ({
    name: both((lang) => `  ${name[lang]}`),
    of: (tier) => {
      const each = group.find(({ sizeTier }) => sizeTier === tier);
      return each === undefined ? undefined : say(each);
    },
  });
  return [
    {
      name: figureName(first.line, partName(first.line, first.part)),
      of: () => undefined,
      tone: 'group',
    },
    line(scaleName(before), (each) => figure(each.before)),
    line(scaleName(after), (each) => figure(each.after)),
    {
      ...line(differenceWord, ({ difference }) => ({
        kind: 'amount',
        amount: difference,
        isSigned: true,
        isRound: true,
      })),
      tone: 'strong',
    },
  ];
}

function coreWords(before: Scale, after: Scale): Phrase[] {
  const names = (from: Scale, without: Scale): Phrase =>
    both((lang) =>
      from.coreMissions
        .filter((mission) => !without.coreMissions.includes(mission))
        .map((mission) => envelopeNames[mission].long[lang])
        .join(', '),
    );
  const [added, removed] = [names(after, before), names(before, after)];
  return [
    ...(added.fr === ''
      ? []
      : [phrase(`Nouvelles missions socle\u00a0: ${added.fr}.`, `New core missions: ${added.en}.`)]),
    ...(removed.fr === ''
      ? []
      : [
          phrase(
            `Ne sont plus missions socle\u00a0: ${removed.fr}.`,
            `Core missions no longer: ${removed.en}.`,
          ),
        ]),
  ];
}

/** The signs that stand in the table. */
function legend(found: readonly ScaleDifference[]): Phrase | undefined {
  const used = new Set(found.flatMap(({ before, after }) => [before?.status, after?.status]));
  const signs = (['derived', 'to_verify', 'reported'] as const).filter((status) => used.has(status));
  if (signs.length === 0) return undefined;
  return both((lang) =>
    signs.map((status) => `${statusMarks[status]} ${statusNames[status][lang]}`).join(', '),
  );
}
