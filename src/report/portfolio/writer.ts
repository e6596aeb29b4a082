/** A summary as it grows: what is written at the start, for each row as it comes, and at the end. */
import type { Language } from '../../domain/contract.ts';
import type { ToolJson } from '../json/head.ts';
import { headJson, rowJson, totalsJson } from '../json/portfolio.ts';
import { jsonText } from '../json/text.ts';
import { portfolioCsvHead, portfolioCsvLine } from './csv.ts';
import type { PortfolioText } from './formats.ts';
import { portfolioToHtml } from './html.ts';
import { portfolioToMarkdown } from './markdown.ts';
import type { PortfolioFrame, PortfolioRow } from './row.ts';
import { renderPortfolio } from './table.ts';
import type { PortfolioTotals } from './totals.ts';

export interface PortfolioWriter {
  readonly head: () => string;
  readonly row: (row: PortfolioRow) => string;
  readonly tail: (totals: PortfolioTotals) => string | Promise<Uint8Array>;
}

export interface WriterOptions {
  readonly tool: ToolJson;
  readonly lang: Language;
  readonly color: boolean;
  readonly width: number;
}

const nothing = (): string => '';

/** A format that can only be written once all is known keeps the rows, which are small. */
export function atTheEnd(
  whole: (rows: readonly PortfolioRow[], totals: PortfolioTotals) => ReturnType<PortfolioWriter['tail']>,
): PortfolioWriter {
  const rows: PortfolioRow[] = [];
  return {
    head: nothing,
    row: (row) => {
      rows.push(row);
      return '';
    },
    tail: (totals) => whole(rows, totals),
  };
}

function csvWriter({ command }: PortfolioFrame, dialect: Language | 'plain'): PortfolioWriter {
  return {
    head: () => portfolioCsvHead(command, dialect),
    row: (row) => portfolioCsvLine(command, row, dialect),
    tail: nothing,
  };
}

/** One document, written as the rows come: they never stand in memory together. */
function jsonWriter(frame: PortfolioFrame, { tool }: WriterOptions): PortfolioWriter {
  let isFirst = true;
  const opened = jsonText(headJson(frame, tool), 2).replace(/\n\}$/, ',\n  "contracts": [');
  return {
    head: () => opened,
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

const ndjsonWriter = (frame: PortfolioFrame, { tool }: WriterOptions): PortfolioWriter => ({
  head: () => `${jsonText(headJson(frame, tool))}\n`,
  row: (row) => `${jsonText(rowJson(frame.command, row))}\n`,
  tail: (totals) => `${jsonText(totalsJson(frame.command, totals))}\n`,
});

export function portfolioWriter(
  format: PortfolioText,
  frame: PortfolioFrame,
  options: WriterOptions,
): PortfolioWriter {
  switch (format) {
    case 'table':
      return atTheEnd((rows, totals) => renderPortfolio(frame, rows, totals, options));
    case 'markdown':
      return atTheEnd((rows, totals) => portfolioToMarkdown(frame, rows, totals, options.lang));
    case 'html':
      return atTheEnd((rows, totals) => portfolioToHtml(frame, rows, totals, options.lang));
    case 'csv':
      return csvWriter(frame, options.lang);
    case 'csv-plain':
      return csvWriter(frame, 'plain');
    case 'json':
      return jsonWriter(frame, options);
    case 'ndjson':
      return ndjsonWriter(frame, options);
  }
}
