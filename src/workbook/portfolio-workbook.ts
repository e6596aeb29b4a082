/** A summary of several contracts as a workbook whose totals and differences follow its rows. */

import { isSupposing } from '../calculate/options.ts';
import { type Language, phrase } from '../law/language.ts';
import type { WorkbookModel } from '../output/cells.ts';
import { type Document, type Head, type Notes, notes, type Table, table, title } from '../output/document.ts';
import { differenceOf } from '../output/sheet-address.ts';
import { calculated, type Value } from '../output/value.ts';
import { worksheetOf } from '../output/worksheet.ts';
import { type ColumnKey, columnsWith, type PortfolioColumn } from '../portfolio/columns.ts';
import {
  byTier,
  contractsHead,
  headWords,
  tiersSection,
  toneOf,
  totalOf,
} from '../portfolio/portfolio-document.ts';
import { madeWith, portfolioNotes, portfolioTitles } from '../portfolio/portfolio-notes.ts';
import { refusalsSection } from '../portfolio/refusals.ts';
import { hasSimulated, nameOf, type PortfolioFrame, type PortfolioRow } from '../portfolio/rows.ts';
import { rowsShown } from '../portfolio/rows-shown.ts';
import type { Portfolio } from '../portfolio/totals.ts';
import { simulationNote } from './sources.ts';

const isPrinted = ({ shown, isPrinted: asked }: PortfolioColumn): boolean => asked ?? shown !== undefined;

/** The name first, then what is printed, then what is kept for whoever works on the sheet. */
function sheetColumns(frame: PortfolioFrame): readonly PortfolioColumn[] {
  const rank = (column: PortfolioColumn): number => {
    if (column.key === 'name') return 0;
    return isPrinted(column) ? 1 : 2;
  };
  return columnsWith(frame.command, isSupposing(frame)).toSorted((left, right) => rank(left) - rank(right));
}

/** A difference follows what was paid and what was owed. */
const live = (value: Value | undefined, key: ColumnKey): Value | undefined =>
  key === 'difference' && value?.kind === 'amount'
    ? calculated(value, (at) => differenceOf(at('paid'), at('owed')))
    : value;

const headOf = (column: PortfolioColumn, isSimulated: boolean): Head => ({
  key: column.key,
  head: headWords(column, isSimulated),
  align: column.kind === 'text' ? 'left' : 'right',
  ...(column.kind === 'amount' ? { isSummed: true } : {}),
});

function contractsTable({ frame, rows, totals }: Portfolio, isSimulated: boolean): Table {
  const columns = sheetColumns(frame);
  return table<PortfolioRow>({
    rows,
    tone: toneOf,
    printed: columns.filter(isPrinted).length,
    columns: columns.map((column) => ({
      ...headOf(column, isSimulated),
      of: (row) => (column.key === 'name' ? nameOf(row) : live(row.cells[column.key], column.key)),
      total: totalOf(column, totals),
    })),
  });
}

const liveNote = phrase(
  'Les totaux et les écarts se recalculent\u00a0; le reste est celui de l’export.',
  'Totals and differences recompute; the rest is as at the export.',
);

function contractsDocument(portfolio: Portfolio, simulation: Notes): Document {
  const { frame, rows, totals } = portfolio;
  return [
    [
      title(portfolioTitles[frame.command], 1),
      simulation,
      notes(rowsShown(frame), liveNote),
      contractsTable(portfolio, simulation.notes.length > 0),
    ],
    [notes(...portfolioNotes(frame, totals, rows), frame.policy, madeWith)],
  ];
}

function tiersDocument(portfolio: Portfolio, simulation: Notes): Document {
  const tiers = tiersSection(portfolio);
  if (tiers.length === 0) return [];
  const atExport = phrase(
    'Chiffres de l’export\u00a0: ils ne suivent pas la feuille Contrats.',
    'Figures of the export: they do not follow the sheet Contracts.',
  );
  return [[title(byTier, 1), simulation, notes(atExport), ...tiers]];
}

const refused = phrase('Refusés', 'Refused');

function refusedDocument(rows: readonly PortfolioRow[]): Document {
  const [, faults] = refusalsSection(rows);
  if (faults === undefined) return [];
  const why = phrase(
    'Ces fichiers ne sont dans aucun total\u00a0: corrigez-les, puis exportez de nouveau.',
    'These files are in no total: correct them, then export again.',
  );
  return [[title(refused, 1), notes(why), faults]];
}

export function portfolioWorkbook(portfolio: Portfolio, lang: Language): WorkbookModel {
  const simulation = simulationNote(portfolio.frame, hasSimulated(portfolio.rows));
  const sheets = [
    { name: contractsHead, of: contractsDocument(portfolio, simulation) },
    { name: byTier, of: tiersDocument(portfolio, simulation) },
    { name: refused, of: refusedDocument(portfolio.rows) },
  ].filter(({ of }) => of.length > 0);
  return {
    title: portfolioTitles[portfolio.frame.command][lang],
    sheets: sheets.map(({ name, of }) => worksheetOf(of, name[lang], lang)),
    lang,
  };
}
