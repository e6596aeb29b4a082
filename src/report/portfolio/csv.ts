/** A summary for spreadsheets: one row a row, no total among them, so that a column may be added up. */

import { dateToIso } from '../../base/calendar.ts';
import {
  amountOf,
  type CsvCell,
  type CsvDialect,
  csvHead,
  csvLine,
  emptyCell,
  numberOf,
  textOf,
} from '../../output/csv.ts';
import { shortDate } from '../../output/format.ts';
import { type ColumnKey, columnsOf, type PortfolioCommand, type Value } from './columns.ts';
import type { PortfolioRow } from './row.ts';
import { portfolioWords } from './values.ts';

function cellOf(value: Value | undefined, dialect: CsvDialect): CsvCell {
  if (value === undefined) return emptyCell;
  switch (value.kind) {
    case 'text':
      return textOf(value.text);
    case 'amount':
      return amountOf(value.amount);
    case 'count':
      return numberOf(value.count);
    case 'date':
      return textOf(dialect === 'plain' ? dateToIso(value.date) : shortDate(value.date, dialect));
    case 'yes_no': {
      if (dialect === 'plain') return textOf(String(value.is));
      return textOf(value.is ? portfolioWords[dialect].yes : portfolioWords[dialect].no);
    }
  }
}

export function portfolioCsvHead(command: PortfolioCommand, dialect: CsvDialect): string {
  const keys: readonly ColumnKey[] = columnsOf[command];
  return csvHead(
    keys.map((key) => (dialect === 'plain' ? key : portfolioWords[dialect].csvHeads[key])),
    dialect,
  );
}

export function portfolioCsvLine(command: PortfolioCommand, row: PortfolioRow, dialect: CsvDialect): string {
  const keys: readonly ColumnKey[] = columnsOf[command];
  const state = dialect === 'plain' ? row.state : portfolioWords[dialect].states[row.state];
  return csvLine(
    keys.map((key) => {
      if (key === 'file') return textOf(row.file);
      return key === 'state' ? textOf(state) : cellOf(row.cells[key], dialect);
    }),
    dialect,
  );
}
