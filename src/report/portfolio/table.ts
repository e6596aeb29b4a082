/** A summary of many contracts for people: a row each, the total, and what each size tier comes to. */
import type { Language } from '../../domain/contract.ts';
import { type Paint, paintFor } from '../../output/paint.ts';
import {
  type Cell,
  type Column,
  isRoomy,
  type Row,
  type Table,
  tableLines,
} from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { noValue } from '../result/page.ts';
import { type ColumnKey, columnKinds } from './columns.ts';
import { portfolioNotes, shownText } from './notes.ts';
import type { PortfolioFrame, PortfolioRow } from './row.ts';
import { dropsOf, figuresOf, shownColumns, tierColumns } from './shown-columns.ts';
import { widthToTellApart } from './tell-apart.ts';
import type { PortfolioTotals, TierTotals } from './totals.ts';
import { portfolioWords, rowCell, sumCell } from './values.ts';

export interface RenderPortfolioOptions {
  readonly lang: Language;
  readonly color: boolean;
  readonly width: number;
}

interface Sheet extends RenderPortfolioOptions {
  readonly frame: PortfolioFrame;
  readonly rows: readonly PortfolioRow[];
  readonly totals: PortfolioTotals;
  readonly paint: Paint;
}

type Heads = 'long' | 'short';

function columnOf(key: ColumnKey, lang: Language, heads: Heads): Column<ColumnKey> {
  const words = portfolioWords[lang];
  const long = key === 'name' ? words.inEuros : words.heads[key];
  const head = heads === 'long' ? long : (words.shortHeads[key] ?? long);
  return { key, head, name: long, align: columnKinds[key] === 'text' ? 'left' : 'right' };
}

/** A name is cut down to `least` before a column is dropped, but two CPTS never look the same below `most`. */
const leastName = { least: 22, most: 36 } as const;

function leastFirst({ rows, frame, lang }: Sheet): number {
  const named = rows.filter(({ state }) => state !== 'refused');
  const names = named.map((row) => rowCell(row, 'name', figuresOf[frame.command], lang).text);
  return Math.min(leastName.most, Math.max(leastName.least, widthToTellApart(names)));
}

/** Text has one column for the differences of a contract: how many are explained, out of how many. */
function textCell(row: PortfolioRow, key: ColumnKey, figures: ColumnKey, lang: Language): Cell {
  const { explained, unexplained } = row.cells;
  if (key !== 'explained' || explained?.kind !== 'count' || unexplained?.kind !== 'count') {
    return rowCell(row, key, figures, lang);
  }
  const all = explained.count + unexplained.count;
  return all === 0 ? noValue : { text: `${explained.count}/${all}` };
}

function mainTable(sheet: Sheet, heads: Heads): Table<ColumnKey> {
  const { frame, rows, totals, lang } = sheet;
  const keys = shownColumns[frame.command].filter((key) => key !== 'unexplained');
  const figures = figuresOf[frame.command];
  const totalCells: Partial<Record<ColumnKey, { text: string; mark?: string }>> = {
    name: { text: portfolioWords[lang].total(totals.overall.contracts) },
  };
  for (const key of keys) {
    if (columnKinds[key] === 'amount') totalCells[key] = sumCell(key, totals.overall.sums[key], lang);
  }
  return {
    columns: keys.map((key) => columnOf(key, lang, heads)),
    rows: [
      ...rows.map(
        (row): Row<ColumnKey> => ({
          cells: Object.fromEntries(keys.map((key) => [key, textCell(row, key, figures, lang)])),
          ...(row.state === 'computed' ? {} : { tone: 'faint' as const }),
        }),
      ),
      { tone: 'total', cells: totalCells },
    ],
    drops: dropsOf[frame.command],
    leastFirst: leastFirst(sheet),
    hidden: portfolioWords[lang].hidden,
  };
}

/** Whole names matter more than whole heads. */
function fittingTable(sheet: Sheet): Table<ColumnKey> {
  const table = mainTable(sheet, 'long');
  return isRoomy(table, sheet.width) ? table : mainTable(sheet, 'short');
}

type TierKey = ColumnKey | 'contracts';

function tierTable({ frame, totals, lang }: Sheet): Table<TierKey> {
  const words = portfolioWords[lang];
  const keys = tierColumns[frame.command];
  const row = ({ tier, contracts, sums }: TierTotals): Row<TierKey> => ({
    cells: {
      name: { text: words.tier(tier ?? 0) },
      contracts: { text: String(contracts) },
      ...Object.fromEntries(keys.map((key) => [key, sumCell(key, sums[key], lang)])),
    },
  });
  return {
    columns: [
      { key: 'name', head: words.byTier, align: 'left' },
      { key: 'contracts', head: words.contracts, align: 'right' },
      ...keys.map((key) => ({ key, head: words.heads[key], align: 'right' as const })),
    ],
    rows: totals.tiers.map(row),
    hidden: words.hidden,
    drops: [['to_verify'], ['ceiling'], ['pending']],
  };
}

/** The text to print, ending with a line break. */
export function renderPortfolio(
  frame: PortfolioFrame,
  rows: readonly PortfolioRow[],
  totals: PortfolioTotals,
  options: RenderPortfolioOptions,
): string {
  const { lang, color, width } = options;
  const paint = paintFor(color);
  const sheet: Sheet = { ...options, frame, rows, totals, paint };
  const hasProjected = rows.some(({ cells }) => cells.projected?.kind === 'yes_no' && cells.projected.is);
  const shown = shownText(frame, lang);
  const sections = [
    [
      paint.strong(portfolioWords[lang].title[frame.command]),
      ...(shown === '' ? [] : wrap(shown, width, '  ')),
    ],
    tableLines(fittingTable(sheet), width, paint),
    portfolioNotes(frame, totals, hasProjected, lang).flatMap((note) => wrap(note, width, '  ')),
    totals.tiers.length === 0 ? [] : tableLines(tierTable(sheet), width, paint),
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
