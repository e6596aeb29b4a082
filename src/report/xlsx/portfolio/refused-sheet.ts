/** The files that were refused, with each thing that is wrong in them: nothing is left out in silence. */

import { free, number, type SheetModel, type SheetRow, words } from '../../../output/cells.ts';
import { refusalsOf } from '../../portfolio/refusals.ts';
import { sheetHead } from '../sheet-head.ts';
import type { PortfolioFigures } from './figures.ts';
import { portfolioSheetWords } from './words.ts';

/** Undefined where no file is refused. */
export function refusedSheet({ rows, lang }: PortfolioFigures): SheetModel | undefined {
  const own = portfolioSheetWords[lang];
  const refused = refusalsOf(rows);
  if (refused.length === 0) return undefined;
  const head = sheetHead(
    words(own.sheets.refused, 'title'),
    [words(own.refusedNote, 'note')],
    own.refusedHeads,
  );
  const told = refused.map(
    ({ file, line, text, code }): SheetRow => [
      free(file),
      { ...number(line), isCentred: true },
      free(text),
      words(code),
    ],
  );
  return {
    name: own.sheets.refused,
    widths: [40, 8, 100, 28],
    printedColumns: own.refusedHeads.length,
    rows: [...head, ...told],
    frozenRows: head.length,
    frozenColumns: 0,
    filteredRows: told.length,
  };
}
