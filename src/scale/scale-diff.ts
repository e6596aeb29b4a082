/** What changes from one scale to another, part by part and tier by tier; as a document and as rows of data. */

import { type Cents, centsOf, subtract, total, zero } from '../amounts/money.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { type ScaleLine, type SizeTier, scaleLines } from '../law/mission.ts';
import {
  cellOf,
  type PaidPart,
  paidPartNames,
  paidParts,
  type Scale,
  type ScaleCell,
  type Status,
  weaker,
} from '../law/scale.ts';
import {
  acrossTable,
  type Block,
  type Document,
  facts,
  type Line,
  notes,
  type Table,
  table,
  title,
} from '../output/document.ts';
import { envelopeNames, statusMarks, statusNames, tierName } from '../output/names.ts';
import { both } from '../output/phrase.ts';
import { harmless, unbroken } from '../output/text.ts';
import { cents, difference, none, scaleAmount, type Value } from '../output/value.ts';
import {
  beneath,
  figureName,
  inEuros,
  partName,
  placeColumns,
  scalePhrase,
  sinceWords,
  statusCode,
} from './scale-words.ts';

export interface Figures {
  readonly amount: Cents;
  readonly status: Status;
}
interface ScaleDifference {
  readonly line: ScaleLine;
  readonly part: PaidPart;
  readonly sizeTier: SizeTier;
  /** Undefined where the scale has no such line or part. */
  readonly before: Figures | undefined;
  readonly after: Figures | undefined;
  /** After less before; an absent amount counts as nothing. */
  readonly difference: Cents;
}

function figuresOf([first, ...others]: readonly ScaleCell[]): Figures | undefined {
  if (first === undefined) return undefined;
  return {
    amount: total([first, ...others].map((cell) => cell.amount)),
    status: others.reduce<Status>((status, cell) => weaker(status, cell.status), first.status),
  };
}

const isSame = (a: Figures | undefined, b: Figures | undefined): boolean =>
  a === undefined || b === undefined
    ? a === b
    : centsOf(a.amount) === centsOf(b.amount) && a.status === b.status;

/** Every part of which an amount or a status differs for one of the tiers, in the order of the agreement. */
export function scaleDifferences(before: Scale, after: Scale, tiers: readonly SizeTier[]): ScaleDifference[] {
  const places = scaleLines.flatMap((line) =>
    paidPartNames.flatMap((part) => tiers.map((sizeTier) => ({ line, part, sizeTier }))),
  );
  return places.flatMap((place) => {
    const { line, part, sizeTier } = place;
    const [from, to] = [before, after].map((scale) =>
      figuresOf(paidParts[part].flatMap((each) => cellOf(scale, line, each, sizeTier) ?? [])),
    );
    if (isSame(from, to)) return [];
    const gap = subtract(to?.amount ?? zero, from?.amount ?? zero);
    return [{ ...place, before: from, after: to, difference: gap }];
  });
}

/** A row a figure that differs, for spreadsheets and programs. */
export function scaleDiffData(found: readonly ScaleDifference[]): Table {
  const amountOf = (figures: Figures | undefined) => figures && cents(figures.amount);
  const sureOf = (figures: Figures | undefined) => figures && statusCode(figures.status);
  return table<ScaleDifference>({
    rows: found,
    columns: [
      ...placeColumns,
      { head: phrase('avant', 'before'), of: ({ before }) => amountOf(before) },
      { head: phrase('statut_avant', 'status_before'), align: 'left', of: ({ before }) => sureOf(before) },
      { head: phrase('apres', 'after'), of: ({ after }) => amountOf(after) },
      { head: phrase('statut_apres', 'status_after'), align: 'left', of: ({ after }) => sureOf(after) },
      { head: phrase('ecart', 'difference'), of: (each) => difference(each.difference) },
    ],
  });
}

export function scaleDiffDocument(before: Scale, after: Scale, tiers: readonly SizeTier[]): Document {
  const found = scaleDifferences(before, after, tiers);
  const rest =
    found.length === 0
      ? phrase(
          'Les deux barèmes ont les mêmes montants et les mêmes statuts.',
          'Both scales have the same amounts and the same statuses.',
        )
      : phrase(
          'Le reste est identique\u00a0: mêmes montants, mêmes statuts.',
          'The rest is the same: same amounts, same statuses.',
        );
  const [added, removed] = [coreNames(after, before), coreNames(before, after)];
  return [
    scaleDiffHead(before, after),
    found.length === 0 ? [] : [differencesTable(found, before, after, tiers)],
    [
      notes(
        rest,
        added.fr !== '' &&
          phrase(`Nouvelles missions socle\u00a0: ${added.fr}.`, `New core missions: ${added.en}.`),
        removed.fr !== '' &&
          phrase(
            `Ne sont plus missions socle\u00a0: ${removed.fr}.`,
            `Core missions no longer: ${removed.en}.`,
          ),
        legend(found),
      ),
    ],
  ];
}

/** What stands above the differences. */
export function scaleDiffHead(before: Scale, after: Scale): Block[] {
  const [from, to] = [scalePhrase(before), scalePhrase(after)];
  const fact = (scale: Scale): readonly [Phrase, Phrase] => [
    scalePhrase(scale),
    both((lang) => `${harmless(scale.title)}, ${unbroken(sinceWords(scale)[lang])}`),
  ];
  return [
    title(
      phrase(`De ${from.fr} à ${to.fr}\u00a0: ce qui change`, `From ${from.en} to ${to.en}: what changes`),
      1,
    ),
    facts(fact(before), fact(after)),
  ];
}

/** Core missions of one scale that the other has not. */
const coreNames = (of: Scale, without: Scale): Phrase =>
  both((lang) =>
    of.coreMissions
      .filter((mission) => !without.coreMissions.includes(mission))
      .map((mission) => envelopeNames[mission].long[lang])
      .join(', '),
  );

/** Under each part: what was before, what is after, and the difference. */
function differencesTable(
  found: readonly ScaleDifference[],
  before: Scale,
  after: Scale,
  tiers: readonly SizeTier[],
): Table {
  const figure = (figures: Figures | undefined): Value =>
    figures === undefined ? none : scaleAmount(figures.amount, figures.status);
  const rows = found.flatMap((first, index): Line<SizeTier>[] => {
    const group = found.filter(({ line, part }) => line === first.line && part === first.part);
    if (found[index] !== group[0]) return [];
    const line = (name: Phrase, say: (each: ScaleDifference) => Value): Line<SizeTier> => ({
      name: beneath(name),
      of: (tier) => {
        const each = group.find(({ sizeTier }) => sizeTier === tier);
        return each && say(each);
      },
    });
    const gap = line(phrase('Écart', 'Difference'), (each) => ({
      ...difference(each.difference),
      isRound: true,
    }));
    return [
      { name: figureName(first.line, partName(first.line, first.part)), tone: 'group' },
      line(scalePhrase(before), (each) => figure(each.before)),
      line(scalePhrase(after), (each) => figure(each.after)),
      { ...gap, tone: 'strong' },
    ];
  });
  return acrossTable(
    inEuros,
    rows,
    tiers.map((tier) => [tier, { head: tierName(tier) }]),
    { leastFirst: 14 },
  );
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
