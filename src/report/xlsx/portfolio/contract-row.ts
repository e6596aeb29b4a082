/** One contract, or one contract year, as a row of cells. */
import { isZero } from '../../../base/money.ts';
import type { Language } from '../../../domain/contract.ts';
import {
  amount,
  date,
  empty,
  euros,
  free,
  number,
  type SheetCell,
  type SheetRow,
  signed,
  starred,
  type Tone,
  words,
} from '../../../output/cells.ts';
import { cellName } from '../../../output/sheet-address.ts';
import type { ColumnKey, PortfolioCommand, Value } from '../../portfolio/columns.ts';
import type { PortfolioRow } from '../../portfolio/row.ts';
import { nameOf, portfolioWords } from '../../portfolio/values.ts';
import { differenceOf } from '../exact.ts';
import { contractColumns, placeOf } from './contract-columns.ts';

function valueCell(value: Value, lang: Language, tone: Tone): SheetCell {
  switch (value.kind) {
    case 'text':
      return free(value.text, tone);
    case 'amount':
      return starred(euros(value.amount, tone), value.isUnsure && !isZero(value.amount));
    case 'count':
      return { ...number(value.count, tone), isCentred: true };
    case 'date':
      return date(value.date, tone);
    case 'yes_no':
      return words(value.is ? portfolioWords[lang].yes : portfolioWords[lang].no, tone);
  }
}

/** Paid less owed, which follows the two cells. */
function differenceCell(value: Value, command: PortfolioCommand, line: number, tone: Tone): SheetCell {
  if (value.kind !== 'amount') return empty(tone);
  const [paid, owed] = (['paid', 'owed'] as const).map((key) => cellName(placeOf(key, command), line));
  const text = differenceOf(paid ?? '', owed ?? '');
  return signed(starred(amount(text, value.amount, tone), value.isUnsure && !isZero(value.amount)), true);
}

/** `line` is where the row stands in the sheet. A file that has no figures keeps its cells empty, and says why. */
export function contractRow(
  row: PortfolioRow,
  line: number,
  command: PortfolioCommand,
  lang: Language,
): SheetRow {
  const tone: Tone = row.state === 'computed' ? 'plain' : 'faint';
  const { projected } = row.cells;
  const isProjected = projected?.kind === 'yes_no' && projected.is;
  return contractColumns(command).map((key: ColumnKey): SheetCell => {
    if (key === 'name') return free(nameOf(row), tone);
    if (key === 'file') return free(row.file, tone);
    if (key === 'state') return { ...words(portfolioWords[lang].states[row.state], tone), isCentred: true };
    const value = row.cells[key];
    if (value === undefined) return empty(tone);
    if (key === 'difference') return differenceCell(value, command, line, tone);
    const cell = valueCell(value, lang, tone);
    return key === 'year' && isProjected ? { ...cell, format: 'bracketed' } : cell;
  });
}
