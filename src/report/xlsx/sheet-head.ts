/** What stands above every table: the title, what is to be read of the cells, and the heads of the columns. */
import { empty, type SheetCell, type SheetRow, words } from '../../output/cells.ts';

/** A title of ours, or the name that somebody gave. */
export function sheetHead(
  title: SheetCell,
  notes: readonly SheetCell[],
  heads: readonly string[],
): SheetRow[] {
  return [[title], ...notes.map((note): SheetRow => [note]), heads.map((head) => words(head, 'head'))];
}

/** A row that names what follows, across the table. */
export const bandRow = (cells: readonly SheetCell[], columns: number): SheetRow => [
  ...cells,
  ...Array.from({ length: Math.max(0, columns - cells.length) }, () => empty('band')),
];
