/** The sheet of contracts: a row each, what they come to, and what must be known of it. */
import type { Language } from '../../domain/contract.ts';
import type { SheetModel } from '../../output/cells.ts';
import {
  calculated,
  type Document,
  type Head,
  notes,
  type Row,
  type Table,
  title,
  type Value,
} from '../../output/document.ts';
import { phrase } from '../../output/phrase.ts';
import { cellName } from '../../output/sheet-address.ts';
import { worksheetOf } from '../../output/worksheet.ts';
import { differenceOf } from '../xlsx/exact.ts';
import type { ColumnKey } from './columns.ts';
import { columnsOf, type PortfolioColumn, type PortfolioCommand } from './command-columns.ts';
import { contractsHead, hasProjected, type Portfolio, totalName } from './document.ts';
import { madeWith, portfolioNotes } from './notes.ts';
import { nameOf } from './row.ts';
import { portfolioTitles, rowsShown } from './rows-shown.ts';
import { sumOf } from './totals.ts';

const isPrinted = ({ shown, isPrinted: also }: PortfolioColumn): boolean =>
  shown !== undefined || also === true;

/** The name first, then what is printed, then what is kept for whoever works on the sheet. */
export function sheetColumns(command: PortfolioCommand): readonly PortfolioColumn[] {
  const rank = (column: PortfolioColumn): number => {
    if (column.key === 'name') return 0;
    return isPrinted(column) ? 1 : 2;
  };
  return columnsOf[command].toSorted((left, right) => rank(left) - rank(right));
}

/** Where a column stands in the sheet, from 1. */
export const placeOf = (wanted: ColumnKey, command: PortfolioCommand): number =>
  sheetColumns(command).findIndex(({ key }) => key === wanted) + 1;

/** A difference follows what was paid and what was owed. */
function live(value: Value | undefined, key: ColumnKey, command: PortfolioCommand): Value | undefined {
  if (key !== 'difference' || value?.kind !== 'amount') return value;
  const [paid, owed] = [placeOf('paid', command), placeOf('owed', command)];
  return calculated(value, (row) => differenceOf(cellName(paid, row), cellName(owed, row)));
}

function contractsTable({ frame: { command }, rows, totals }: Portfolio): Table {
  const columns = sheetColumns(command);
  return {
    kind: 'table',
    columns: columns.map(
      ({ kind, head }): Head => ({ head, ...(kind === 'amount' ? { isSummed: true } : {}) }),
    ),
    rows: [
      ...rows.map(
        (row): Row => ({
          cells: columns.map(({ key }) =>
            key === 'name' ? nameOf(row) : live(row.cells[key], key, command),
          ),
          tone: row.state === 'computed' ? undefined : 'faint',
        }),
      ),
      {
        cells: columns.map(({ key, kind }) => {
          if (key === 'name') return totalName(totals);
          return kind === 'amount' ? sumOf(totals.overall, key) : undefined;
        }),
        tone: 'total',
      },
    ],
    printed: columns.filter(isPrinted).length,
  };
}

const liveNote = phrase(
  'Les totaux, les écarts et la feuille Par taille se recalculent\u00a0; le reste est celui de l’export.',
  'Totals, differences and the sheet By tier recompute; the rest is as at the export.',
);

export function contractsSheet(portfolio: Portfolio, lang: Language): SheetModel {
  const { frame, rows, totals } = portfolio;
  const document: Document = [
    [title(portfolioTitles[frame.command], 1), notes(rowsShown(frame), liveNote), contractsTable(portfolio)],
    [notes(...portfolioNotes(frame, totals, hasProjected(rows)), madeWith)],
  ];
  return worksheetOf(document, contractsHead[lang], lang);
}
