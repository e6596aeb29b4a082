/** A summary of several contracts as a workbook whose totals and differences follow its rows. */
import type { Language } from '../law/contract.ts';
import { type SizeTier, sizeTiers } from '../law/mission.ts';
import { number, type SheetCell, type SheetModel, type SheetRow, words } from '../output/cells.ts';
import {
  calculated,
  count,
  type Document,
  type Head,
  notes,
  type Row,
  type Table,
  table,
  text,
  title,
  type Value,
} from '../output/document.ts';
import { phrase } from '../output/phrase.ts';
import {
  cellName,
  columnName,
  differenceOf,
  onSheet,
  rangeName,
  sheetHead,
} from '../output/sheet-address.ts';
import { cellOf, knownSum, liveCell, worksheetOf } from '../output/worksheet.ts';
import {
  type ColumnKey,
  columnsOf,
  type PortfolioColumn,
  type PortfolioCommand,
  summedColumns,
} from '../portfolio/columns.ts';
import {
  byTier,
  contractsHead,
  hasProjected,
  type Portfolio,
  tierName,
  totalName,
} from '../portfolio/portfolio-document.ts';
import { madeWith, portfolioNotes, portfolioTitles, rowsShown } from '../portfolio/portfolio-notes.ts';
import { nameOf, stateWords } from '../portfolio/rows.ts';
import { sumOf, type TierTotals } from '../portfolio/totals.ts';
import type { WorkbookModel } from './workbook.ts';

/** The sheet of contracts: a row each, what they come to, and what must be known of it. */

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

/** What the contracts of each size tier come to: sums that follow the sheet of contracts. */

const followNote = phrase(
  'Ces sommes suivent la feuille Contrats\u00a0; «\u00a0–\u00a0»\u00a0: aucun contrat ne le dit.',
  'These sums follow the sheet Contracts; “–”: no contract tells it.',
);
const allTiers = phrase('Toutes tailles', 'All tiers');

/** How the rows of a tier, or all of them, are counted and added up. */
interface Group {
  readonly counted: string;
  readonly known: (span: string) => string;
  readonly sum: (span: string) => string;
  readonly tone: 'plain' | 'total';
}

const empty: Pick<TierTotals, 'contracts' | 'sums'> = { contracts: 0, sums: {} };

/** `contracts`: the sheet whose rows are added up. */
export function tiersSheet(
  { frame: { command }, totals }: Portfolio,
  contracts: SheetModel,
  lang: Language,
): SheetModel {
  const keys = summedColumns[command].map(({ key }) => key);
  const first = contracts.frozenRows + 1;
  const last = Math.max(first, contracts.frozenRows + (contracts.filteredRows ?? 0));
  /** Held in place, so that a formula can be copied. */
  const span = (wanted: ColumnKey): string => {
    const name = columnName(placeOf(wanted, command));
    return onSheet(contracts.name, rangeName(`$${name}$${first}`, `$${name}$${last}`));
  };
  // A contract may have several rows, one a year: then no formula counts contracts.
  const isRowEach = totals.overall.contracts === totals.overall.rows;
  const row = (name: SheetCell, of: typeof empty, { counted, known, sum, tone }: Group): SheetRow => [
    name,
    isRowEach ? liveCell(counted, count(of.contracts), tone, lang) : number(of.contracts, tone),
    ...keys.map((key) => liveCell(knownSum(known(span(key)), sum(span(key))), sumOf(of, key), tone, lang)),
  ];
  const tiers = span('size_tier');
  const tierRow = (tier: SizeTier): SheetRow =>
    row(cellOf(tierName(tier), 'plain', lang), totals.tiers.find((each) => each.tier === tier) ?? empty, {
      counted: `COUNTIF(${tiers},${tier})`,
      known: (of) => `SUMPRODUCT((${tiers}=${tier})*ISNUMBER(${of}))`,
      sum: (of) => `SUMIF(${tiers},${tier},${of})`,
      tone: 'plain',
    });
  const total = row(words(allTiers[lang], 'total'), totals.overall, {
    counted: `COUNTIF(${span('state')},"${stateWords.computed[lang]}")`,
    known: (of) => `COUNT(${of})`,
    sum: (of) => `SUM(${of})`,
    tone: 'total',
  });
  const heads = ['', contractsHead[lang], ...summedColumns[command].map(({ head }) => head[lang])];
  const head = sheetHead(words(byTier[lang], 'title'), [words(followNote[lang], 'note')], heads);
  return {
    name: byTier[lang],
    widths: [18, 12, ...keys.map(() => 20)],
    printedColumns: heads.length,
    rows: [...head, ...sizeTiers.map(tierRow), total],
    frozenRows: head.length,
    frozenColumns: 1,
  };
}

const refused = phrase('Refusés', 'Refused');

/** The files that were refused, with each thing that is wrong in them: nothing is left out in silence. */
function refusedSheets({ rows }: Portfolio, lang: Language): SheetModel[] {
  const faults = rows
    .filter(({ state }) => state === 'refused')
    .flatMap(({ file, diagnostics }) => diagnostics.map((fault) => ({ ...fault, file })));
  if (faults.length === 0) return [];
  const document: Document = [
    [
      title(refused, 1),
      notes(
        phrase(
          'Ces fichiers ne sont dans aucun total\u00a0: corrigez-les, puis exportez de nouveau.',
          'These files are in no total: correct them, then export again.',
        ),
      ),
      table({
        rows: faults,
        columns: [
          { head: phrase('Fichier', 'File'), of: ({ file }) => text(file) },
          { head: phrase('Ligne', 'Line'), of: ({ line }) => count(line) },
          { head: phrase('Message', 'Message'), of: ({ message, fix }) => text(`${message} ${fix}`) },
          { head: phrase('Code', 'Code'), of: ({ code }) => text(code) },
        ],
      }),
    ],
  ];
  return [worksheetOf(document, refused[lang], lang)];
}

export function portfolioWorkbook(portfolio: Portfolio, lang: Language): WorkbookModel {
  const contracts = contractsSheet(portfolio, lang);
  return {
    title: portfolioTitles[portfolio.frame.command][lang],
    sheets: [contracts, tiersSheet(portfolio, contracts, lang), ...refusedSheets(portfolio, lang)],
    lang,
  };
}
