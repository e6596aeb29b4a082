/** The values of a summary as people read them. */
import { type Cents, isZero } from '../../base/money.ts';
import type { Language } from '../../domain/contract.ts';
import { formatCount, formatPlainAmount, formatPlainDifference, shortDate } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import type { Cell } from '../../output/table-layout.ts';
import { noValue, uncertainMark } from '../result/page.ts';
import { portfolioEnglish } from '../words/portfolio-english.ts';
import { portfolioFrench } from '../words/portfolio-french.ts';
import type { PortfolioWords } from '../words/portfolio-words.ts';
import type { ColumnKey, Value } from './columns.ts';
import type { PortfolioRow } from './row.ts';
import type { Sum } from './totals.ts';

export const portfolioWords: Readonly<Record<Language, PortfolioWords>> = {
  fr: portfolioFrench,
  en: portfolioEnglish,
};

/** A difference says its sign either way. */
const amountText = (key: ColumnKey, amount: Cents, lang: Language): string =>
  key === 'difference' ? formatPlainDifference(amount, lang) : formatPlainAmount(amount, lang);

/** A value that is not known is a dash; so is a count of nothing. */
function valueCell(key: ColumnKey, value: Value | undefined, lang: Language): Cell {
  if (value === undefined) return noValue;
  switch (value.kind) {
    case 'text':
      return { text: harmless(value.text) };
    case 'amount': {
      const text = amountText(key, value.amount, lang);
      return value.isUnsure ? { text, mark: uncertainMark } : { text };
    }
    case 'count':
      return value.count === 0 ? noValue : { text: formatCount(value.count, lang) };
    case 'date':
      return { text: shortDate(value.date, lang) };
    case 'yes_no':
      return { text: value.is ? portfolioWords[lang].yes : portfolioWords[lang].no };
  }
}

/** A sum over no row at all is not zero: it is not known. */
export function sumCell(key: ColumnKey, sum: Sum | undefined, lang: Language): Cell {
  if (sum === undefined || sum.known === 0) return noValue;
  const text = amountText(key, sum.amount, lang);
  return sum.isUnsure && !isZero(sum.amount) ? { text, mark: uncertainMark } : { text };
}

/** One cell of a row: who it is and why it has no figures stand in place of those. */
export function rowCell(row: PortfolioRow, key: ColumnKey, figures: ColumnKey, lang: Language): Cell {
  if (key === 'name') return { text: harmless(nameOf(row)) };
  if (row.state !== 'computed') {
    return key === figures
      ? { text: portfolioWords[lang].states[row.state] }
      : valueOrNothing(row, key, lang);
  }
  const cell = valueCell(key, row.cells[key], lang);
  const { projected } = row.cells;
  const isProjected = key === 'year' && projected?.kind === 'yes_no' && projected.is;
  return isProjected ? { ...cell, text: `(${cell.text})` } : cell;
}

const valueOrNothing = (row: PortfolioRow, key: ColumnKey, lang: Language): Cell =>
  row.cells[key] === undefined ? { text: '' } : valueCell(key, row.cells[key], lang);

/** A refused file may have no name that can be read: its path stands for it. */
export function nameOf({ cells, file }: PortfolioRow): string {
  return cells.name?.kind === 'text' ? cells.name.text : file;
}
