/** The sheet of contracts: a row each, what they come to, and what must be known of it. */
import { compareCents, euros } from '../../../base/money.ts';
import { tool } from '../../../domain/tool.ts';
import {
  empty,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  signed,
  spread,
  words,
} from '../../../output/cells.ts';
import { columnKinds } from '../../portfolio/columns.ts';
import { portfolioNotes, shownText } from '../../portfolio/notes.ts';
import { portfolioWords } from '../../portfolio/values.ts';
import { sheetHead } from '../sheet-head.ts';
import { columnRange, contractColumns, printed, widthOf } from './contract-columns.ts';
import { contractRow } from './contract-row.ts';
import type { PortfolioFigures } from './figures.ts';
import { knownSum } from './known-sum.ts';
import { portfolioSheetWords } from './words.ts';

/** A column too narrow for its total shows none of it. */
const tenMillion = euros(10_000_000);

export interface ContractsSheet {
  readonly sheet: SheetModel;
  /** The rows of contracts in it. */
  readonly first: number;
  readonly last: number;
}

function totalRow({ frame, totals, lang }: PortfolioFigures, first: number, last: number): SheetRow {
  const { command } = frame;
  const { overall } = totals;
  return contractColumns(command).map((key): SheetCell => {
    if (key === 'name') return words(portfolioWords[lang].total(overall.contracts), 'total');
    if (columnKinds[key] !== 'amount') return empty('total');
    const span = columnRange(key, command, first, last);
    return signed(
      knownSum(`COUNT(${span})`, `SUM(${span})`, overall.sums[key], 'total'),
      key === 'difference',
    );
  });
}

export function contractsSheet(figures: PortfolioFigures): ContractsSheet {
  const { frame, rows, totals, lang } = figures;
  const { command } = frame;
  const [shared, own] = [portfolioWords[lang], portfolioSheetWords[lang]];
  const shown = shownText(frame, lang);
  const keys = contractColumns(command);
  const heads = sheetHead(
    words(shared.title[command], 'title'),
    [...(shown === '' ? [] : [words(shown, 'note')]), words(own.live, 'note')],
    keys.map((key) => shared.heads[key]),
  );
  const first = heads.length + 1;
  // Without any row the total is still a sum, of one empty row.
  const told =
    rows.length === 0 ? [[]] : rows.map((row, index) => contractRow(row, first + index, command, lang));
  const last = heads.length + told.length;
  const sums = Object.values(totals.overall.sums).map(({ amount }) => amount);
  const amountWidth = sums.some((sum) => compareCents(sum, tenMillion) >= 0) ? 18 : 16;
  const hasProjected = rows.some(({ cells }) => cells.projected?.kind === 'yes_no' && cells.projected.is);
  const notes = [...portfolioNotes(frame, totals, hasProjected, lang), shared.madeWith(tool.version)];
  return {
    first,
    last,
    sheet: {
      name: own.sheets.contracts,
      widths: keys.map((key) => widthOf(key, amountWidth)),
      printedColumns: printed(command).length,
      rows: [
        ...heads,
        ...told,
        totalRow(figures, first, last),
        [],
        ...notes.map((note): SheetRow => [spread(words(note, 'note'))]),
      ],
      frozenRows: heads.length,
      frozenColumns: 1,
      filteredRows: rows.length,
    },
  };
}
