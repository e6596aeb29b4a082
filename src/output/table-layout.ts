/** A table as lines of padded text: the widest layout that fits, giving up what matters least. */
import { displayWidth, padLeft, padRight, truncate } from './display-width.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

export interface Cell {
  readonly text: string;
  /** A sign after the text that does not disturb the alignment of digits. */
  readonly mark?: string;
}

export interface Column<Key extends string> {
  readonly key: Key;
  readonly head: string;
  /** What it is called where it is not shown, when the head is an abbreviation. */
  readonly name?: string;
  readonly align: 'left' | 'right';
}

export interface Row<Key extends string> {
  readonly cells: Partial<Readonly<Record<Key, Cell>>>;
  /** `total` stands under a rule. */
  readonly tone?: 'total' | 'strong' | 'faint';
}

export interface Table<Key extends string> {
  /** The first column gives way, down to `leastFirst`, before any column is dropped. */
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly Row<Key>[];
  /** What to give up when room is scarce, first things first. */
  readonly drops?: readonly (readonly Key[])[];
  readonly leastFirst?: number;
  /** Says, under the table, which columns were given up. */
  readonly hidden?: (heads: string) => string;
}

interface Measured<Key extends string> {
  readonly column: Column<Key>;
  readonly width: number;
  readonly markWidth: number;
}

const emptyCell: Cell = { text: '' };

function measure<Key extends string>(column: Column<Key>, rows: readonly Row<Key>[]): Measured<Key> {
  const cells = rows.map((row) => row.cells[column.key] ?? emptyCell);
  const markWidth = Math.max(0, ...cells.map((cell) => displayWidth(cell.mark ?? '')));
  const widest = Math.max(displayWidth(column.head), ...cells.map((cell) => displayWidth(cell.text)));
  return { column, width: widest + markWidth, markWidth };
}

interface Layout<Key extends string> {
  readonly measured: readonly Measured<Key>[];
  /** Spaces after each column, and its mark, but the last. */
  readonly gaps: readonly number[];
}

const totalWidth = <Key extends string>({ measured, gaps }: Layout<Key>): number =>
  [...measured.map(({ width }) => width), ...gaps].reduce((sum, part) => sum + part, 0);

const evenly = <Key extends string>(measured: readonly Measured<Key>[], gap: number): Layout<Key> => ({
  measured,
  gaps: measured.slice(1).map(() => gap),
});

/** True when in some row a mark would stand right against the text of the next column. */
const isTouching = <Key extends string>(
  rows: readonly Row<Key>[],
  { column }: Measured<Key>,
  next: Measured<Key>,
): boolean =>
  rows.some(({ cells }) => {
    const text = cells[next.column.key]?.text ?? '';
    return cells[column.key]?.mark !== undefined && displayWidth(text) === next.width - next.markWidth;
  });

/** Marks stand in the gaps, except where one would touch a text. Room to spare then parts the other columns. */
function tight<Key extends string>(
  measured: readonly Measured<Key>[],
  rows: readonly Row<Key>[],
  width: number,
): Layout<Key> {
  const gaps = measured.slice(1).map((next, index) => {
    const left = measured[index];
    return left === undefined || left.markWidth === 0 || isTouching(rows, left, next) ? 1 : 0;
  });
  let spare = width - totalWidth({ measured, gaps });
  for (const [index, gap] of gaps.entries()) {
    if (gap > 0 || spare <= 0) continue;
    gaps[index] = 1;
    spare -= 1;
  }
  return { measured, gaps };
}

/** The same layout with its first column narrowed by what is too much, if it can be. */
function narrowed<Key extends string>(layout: Layout<Key>, width: number, least: number): Layout<Key> {
  const [first, ...rest] = layout.measured;
  const excess = totalWidth(layout) - width;
  if (first === undefined || excess <= 0) return layout;
  const kept = { ...first, width: Math.max(Math.min(least, first.width), first.width - excess) };
  return { ...layout, measured: [kept, ...rest] };
}

function chooseLayout<Key extends string>(table: Table<Key>, width: number): Layout<Key> {
  const all = table.columns.map((column) => measure(column, table.rows));
  const least = table.leastFirst ?? 12;
  let measured = all;
  let layout: Layout<Key> = evenly(measured, 1);
  for (const drop of [[], ...(table.drops ?? [])]) {
    const dropped: readonly string[] = drop;
    measured = measured.filter(({ column }) => !dropped.includes(column.key));
    const evens = (width >= 100 ? [3, 2] : [2, 1]).map((gap) => evenly(measured, gap));
    const closest = evens.at(-1) ?? layout;
    for (layout of [...evens, narrowed(closest, width, least), tight(measured, table.rows, width)]) {
      if (totalWidth(layout) <= width) return layout;
    }
    layout = narrowed(layout, width, least);
    if (totalWidth(layout) <= width) return layout;
  }
  return layout;
}

/** True when no column must be narrowed, dropped or set closer than the page likes. */
export function isRoomy<Key extends string>({ columns, rows }: Table<Key>, width: number): boolean {
  const measured = columns.map((column) => measure(column, rows));
  return totalWidth(evenly(measured, width >= 100 ? 2 : 1)) <= width;
}

function cellText<Key extends string>(cell: Cell, { column, width, markWidth }: Measured<Key>): string {
  const room = width - markWidth;
  const text = truncate(cell.text, room);
  const padded = column.align === 'right' ? padLeft(text, room) : padRight(text, room);
  return `${padded}${padRight(cell.mark ?? '', markWidth)}`;
}

function hiddenLines<Key extends string>(table: Table<Key>, shown: Layout<Key>, width: number): string[] {
  const kept = shown.measured.map(({ column }) => column.key);
  const heads = table.columns.filter(({ key, head }) => !kept.includes(key) && head !== '');
  if (table.hidden === undefined || heads.length === 0) return [];
  return wrap(table.hidden(heads.map(({ head, name = head }) => name).join(', ')), width, '  ');
}

/** The first head on lines of its own, where its column is too narrow for it: a title is never cut. */
function titleLines<Key extends string>({ measured }: Layout<Key>, width: number): string[] {
  const [first] = measured;
  if (first === undefined || displayWidth(first.column.head) <= first.width - first.markWidth) return [];
  return wrap(first.column.head, width, '');
}

/** The lines of the table, its heads first; no line is wider than `width` if any layout allows it. */
export function tableLines<Key extends string>(table: Table<Key>, width: number, paint: Paint): string[] {
  const layout = chooseLayout(table, width);
  const line = (cell: (measured: Measured<Key>, index: number) => Cell): string =>
    layout.measured
      .map(
        (measured, index) =>
          `${cellText(cell(measured, index), measured)}${' '.repeat(layout.gaps[index] ?? 0)}`,
      )
      .join('')
      .trimEnd();
  const title = titleLines(layout, width);
  const heads = line(({ column }, index) => ({ text: index === 0 && title.length > 0 ? '' : column.head }));
  const lines = table.rows.flatMap((row) => {
    const text = line(({ column }) => row.cells[column.key] ?? emptyCell);
    if (row.tone === 'total') return [paint.faint('─'.repeat(totalWidth(layout))), paint.strong(text)];
    if (row.tone === 'strong') return [paint.strong(text)];
    return [row.tone === 'faint' ? paint.faint(text) : text];
  });
  const said = hiddenLines(table, layout, width).map(paint.faint);
  const above = [...title, ...(heads.trim() === '' ? [] : [heads])];
  return [...above.map(paint.faint), ...lines, ...said];
}
