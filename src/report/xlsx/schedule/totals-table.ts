/** A table of totals among others on one sheet: its heads, its rows, and what they come to. */
import { type SheetCell, type SheetRow, words } from '../../../output/cells.ts';

/** Label, first day, last day, and three amounts. */
export const totalsWidths = [38, 13, 13, 20, 20, 24, 18] as const;

export const totalsTable = (
  heads: readonly string[],
  rows: readonly SheetRow[],
  total: readonly SheetCell[],
): SheetRow[] => {
  const across = <Item>(cells: readonly Item[], filler: Item): Item[] =>
    totalsWidths.map((_, index) => cells[index] ?? filler);
  return [
    across(heads, '').map((head) => words(head, 'head')),
    ...rows,
    across(total, words('', 'total')),
    [],
  ];
};
