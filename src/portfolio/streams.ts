/** A summary for programs and spreadsheets, written as its rows come: they never stand in memory together. */

import { phrase } from '../law/language.ts';
import { type CsvDialect, csvHeads, csvRows } from '../output/csv.ts';
import { type Table, table, withPolicy } from '../output/document.ts';
import { jsonText } from '../output/json-fields.ts';
import { cents, type Value } from '../output/value.ts';
import { columnsWith } from './columns.ts';
import { headJson, rowJson, totalsJson } from './portfolio-json.ts';
import type { PortfolioFrame, PortfolioRow } from './rows.ts';
import type { PortfolioTotals } from './totals.ts';

/** What is written at the start, for each row, and at the end. */
export interface PortfolioStream {
  readonly head: () => string;
  readonly row: (row: PortfolioRow) => string;
  readonly tail: (totals: PortfolioTotals) => string;
}

/** A column may be added up: no mark stands beside it, and no total among its rows. */
const bare = (value: Value | undefined): Value | undefined =>
  value?.kind === 'amount' ? cents(value.amount) : value;

const dataTable = ({ command, attainment, policy }: PortfolioFrame, rows: readonly PortfolioRow[]): Table =>
  withPolicy(
    table<PortfolioRow>({
      rows,
      columns: columnsWith(command, attainment !== undefined).map(({ key, french }) => ({
        head: phrase(french, key),
        of: ({ cells }) => bare(cells[key]),
      })),
    }),
    policy,
  );

export const csvStream = (frame: PortfolioFrame, dialect: CsvDialect): PortfolioStream => ({
  head: () => csvHeads(dataTable(frame, []), dialect),
  row: (row) => csvRows(dataTable(frame, [row]), dialect),
  tail: () => '',
});

/** One JSON document. */
export function jsonStream(frame: PortfolioFrame): PortfolioStream {
  let isFirst = true;
  return {
    head: () => jsonText(headJson(frame), 2).replace(/\n\}$/, ',\n  "contracts": ['),
    row: (row) => {
      const text = `${isFirst ? '' : ','}\n    ${jsonText(rowJson(frame.command, row))}`;
      isFirst = false;
      return text;
    },
    tail: (totals) => {
      const rest = jsonText(totalsJson(frame.command, totals), 2).replace(/^\{\n/, '');
      return `${isFirst ? '' : '\n  '}],\n${rest}\n`;
    },
  };
}

/** The head, each row and the totals, a line each. */
export const ndjsonStream = (frame: PortfolioFrame): PortfolioStream => ({
  head: () => `${jsonText(headJson(frame))}\n`,
  row: (row) => `${jsonText(rowJson(frame.command, row))}\n`,
  tail: (totals) => `${jsonText(totalsJson(frame.command, totals))}\n`,
});
