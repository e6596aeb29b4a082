/** Scales and their differences as flat tables, a row a figure, for spreadsheets and programs. */

import type { ScaleLine, SizeTier } from '../law/mission.ts';
import type { Scale, ScalePart, Status } from '../law/scale.ts';
import { type Column, cents, code, count, difference, type Table, table, text } from '../output/document.ts';
import { statusNames } from '../output/names.ts';
import { both, phrase } from '../output/phrase.ts';
import { keyWord, scaleLineWord } from '../vocabulary/vocabulary.ts';
import type { Figures, ScaleDifference } from './differing-cells.ts';
import { figureName, fullPartName } from './scale-head.ts';

interface Place {
  readonly line: ScaleLine;
  readonly part: ScalePart;
  readonly sizeTier: SizeTier;
}

/** Which figure: as a file of a scale writes it, and in words. */
const placeColumns: readonly Column<Place>[] = [
  {
    head: phrase('libelle', 'label'),
    of: ({ line, part }) => text(figureName(line, fullPartName(line, part))),
  },
  {
    head: phrase('ligne', 'line'),
    align: 'left',
    of: ({ line }) =>
      code(
        line,
        both((lang) => scaleLineWord(line, lang)),
      ),
  },
  {
    head: phrase('part', 'part'),
    align: 'left',
    of: ({ part }) =>
      code(
        part,
        both((lang) => keyWord(part, lang)),
      ),
  },
  { head: phrase('taille', 'size_tier'), of: ({ sizeTier }) => count(sizeTier) },
];

const statusOf = (status: Status) => code(status, statusNames[status]);

export const scaleData = (scale: Scale, tiers: readonly SizeTier[]): Table =>
  table<Scale['cells'][number]>({
    rows: scale.cells.filter(({ sizeTier }) => tiers.includes(sizeTier)),
    columns: [
      ...placeColumns,
      { head: phrase('montant', 'amount'), of: ({ amount }) => cents(amount) },
      { head: phrase('statut', 'status'), align: 'left', of: ({ status }) => statusOf(status) },
      { head: phrase('source', 'source'), align: 'left', of: ({ source }) => text(source) },
    ],
  });

export function scaleDiffData(found: readonly ScaleDifference[]): Table {
  const amountOf = (figures: Figures | undefined) => figures && cents(figures.amount);
  const sureOf = (figures: Figures | undefined) => figures && statusOf(figures.status);
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
