/** A table on a terminal: which columns give way is chosen here; cli-table3 draws what stays. */
import CliTable from 'cli-table3';
import type { Language } from '../law/language.ts';
import { type CellWords, cellWords, fullLook, type Look } from './cell-words.ts';
import type { Head, Row, Table } from './document.ts';
import type { Paint } from './paint.ts';
import { displayWidth, truncate, wrap } from './text.ts';

export interface Terminal {
  readonly lang: Language;
  /** In columns. */
  readonly width: number;
  readonly paint: Paint;
}

/** From this width on, names are long and columns breathe. */
export const wideFrom = 100;

const tight: Look = { names: 'short', dates: 'short', heads: 'short', decimals: 2 };
const wideLooks: readonly Look[] = [fullLook, { ...fullLook, dates: 'short' }, { ...tight, heads: 'long' }];

interface DrawnColumn {
  readonly head: Head;
  /** The head, then a text a row, each with room for a mark where one of them has one. */
  readonly texts: readonly string[];
  readonly width: number;
}

/** A column whose texts may wrap asks for no more room than this. */
const wrappedFrom = 24;

function columnOf(head: Head, index: number, { rows }: Table, look: Look, lang: Language): DrawnColumn {
  const cells: readonly CellWords[] = rows.map((row) => cellWords(row.cells[index], look, lang));
  const room = Math.max(0, ...cells.map(({ mark }) => mark.length));
  const name = (look.heads === 'short' ? (head.short ?? head.head) : head.head)[lang];
  const shortened = (text: string): string =>
    head.most === undefined ? text : truncate(text, head.most, head.isEndKept);
  const texts = [
    shortened(name) + ' '.repeat(room),
    ...cells.map(({ text, mark }) => shortened(text) + mark.padEnd(room)),
  ];
  const natural = Math.max(...texts.map(displayWidth));
  return { head, texts, width: head.wraps === true ? Math.min(natural, wrappedFrom) : natural };
}

const widthOf = (columns: readonly DrawnColumn[], gap: number): number =>
  columns.reduce((sum, { width }) => sum + width, gap * (columns.length - 1));

const closestGap = (width: number): number => (width >= wideFrom ? 2 : 1);

/** By how much the first column can give way. */
const slack = (columns: readonly DrawnColumn[], least: number): number =>
  Math.max(0, (columns[0]?.width ?? 0) - least);

/** The widest look that fits, the first column narrowed only where no look fits without. */
function columnsFor(table: Table, { lang, width }: Terminal): readonly DrawnColumn[] {
  const isWide = width >= wideFrom;
  const shown = table.columns.flatMap((head, index) =>
    isWide || head.isWideOnly !== true ? [{ head, index }] : [],
  );
  const written = (look: Look): readonly DrawnColumn[] =>
    shown.map(({ head, index }) => columnOf(head, index, table, look, lang));
  for (const look of isWide ? wideLooks : []) {
    const columns = written(look);
    if (widthOf(columns, closestGap(width)) <= width) return columns;
  }
  const columns = written(tight);
  const isFitting = widthOf(columns, closestGap(width)) - slack(columns, leastOf(table)) <= width;
  return isFitting ? columns : written({ ...tight, decimals: 1 });
}

const leastOf = ({ leastFirst = 12 }: Table): number => leastFirst;

interface Fit {
  readonly kept: readonly DrawnColumn[];
  readonly gap: number;
  /** The width of the first column. */
  readonly first: number;
}

function fitted(columns: readonly DrawnColumn[], least: number, width: number): Fit {
  const ranks = [...new Set(columns.flatMap(({ head }) => head.drop ?? []))].sort((a, b) => a - b);
  const gaps = width >= wideFrom ? [3, 2] : [2, 1];
  for (const rank of [-1, ...ranks]) {
    const kept = columns.filter(({ head }) => head.drop === undefined || head.drop > rank);
    const first = kept[0]?.width ?? 0;
    // Columns of rank 0 are rather given up than others stand close.
    const hasLeast = kept.some(({ head }) => head.drop === 0);
    for (const gap of gaps.filter((each) => each > 1 || !hasLeast))
      if (widthOf(kept, gap) <= width) return { kept, gap, first };
    if (hasLeast) continue;
    // Columns stand closer than they like rather than be given up, but texts one space apart would read as one.
    const hasTexts = kept.some(({ head }, index) => index > 0 && head.align === 'left');
    for (const gap of new Set([closestGap(width), hasTexts ? closestGap(width) : 1])) {
      const narrow = Math.min(first, first - (widthOf(kept, gap) - width));
      if (narrow >= Math.min(least, first)) return { kept, gap, first: narrow };
    }
  }
  const kept = columns.filter(({ head }) => head.drop === undefined);
  return { kept, gap: 1, first: Math.min(least, kept[0]?.width ?? 0) };
}

const sides = ['top', 'bottom', 'left', 'right', 'mid'] as const;
const joints = ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'] as const;
const crossings = ['left-mid', 'mid-mid', 'right-mid'] as const;
const noBorders = Object.fromEntries([...sides, ...joints, ...crossings].map((name) => [name, '']));

function drawn(columns: readonly DrawnColumn[], gap: number, texts: readonly string[][]): string[] {
  const table = new CliTable({
    chars: { ...noBorders, middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: columns.map(({ head }, index) => head.align ?? (index === 0 ? 'left' : 'right')),
  });
  table.push(...texts);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function hiddenLines(
  columns: readonly DrawnColumn[],
  kept: readonly DrawnColumn[],
  { lang, width, paint }: Terminal,
): string[] {
  const heads = columns.filter((column) => !kept.includes(column)).map(({ head }) => head.head[lang]);
  const names = heads.filter((name) => name !== '').join(', ');
  if (names === '') return [];
  const sentence =
    lang === 'fr'
      ? `Colonnes masquées\u00a0: ${names}. Élargissez la fenêtre pour les voir.`
      : `Columns not shown: ${names}. Widen the window to see them.`;
  return wrap(sentence, width, '  ').map(paint.faint);
}

function toned({ tone }: Row, line: string, rule: string, paint: Paint): string[] {
  switch (tone) {
    case 'total':
      return [paint.faint(rule), paint.strong(line)];
    case 'strong':
    case 'group':
      return [paint.strong(line)];
    case 'faint':
      return [paint.faint(line)];
    case undefined:
      return [line];
  }
}

/** One table; a head that its column is too narrow for stands on lines of its own: a title is never cut. */
function oneTable(table: Table, columns: readonly DrawnColumn[], terminal: Terminal): string[] {
  const { width, paint } = terminal;
  const { kept, gap, first } = fitted(columns, leastOf(table), width);
  const title = kept[0]?.texts[0]?.trimEnd() ?? '';
  const isTitleAbove = displayWidth(title) > first;
  const lines = Array.from({ length: table.rows.length + 1 }, (_, row) =>
    kept.map(({ head, texts }, column) => {
      if (column > 0) return texts[row] ?? '';
      const isEndKept = table.rows[row - 1]?.isEndKept ?? head.isEndKept === true;
      return row === 0 && isTitleAbove ? '' : truncate(texts[row] ?? '', first, isEndKept);
    }),
  );
  const last = kept.at(-1);
  const before = widthOf(kept, gap) - (kept[0]?.width ?? 0) + first - (last?.width ?? 0);
  const beneath = lines.map((cells) => {
    if (last?.head.wraps !== true) return [];
    const [text = '', ...more] = wrap(cells.at(-1) ?? '', width - before);
    cells.splice(-1, 1, text);
    return more.map((each) => ' '.repeat(before) + each);
  });
  const [heads = '', ...rows] = drawn(kept, gap, lines);
  const rule = '─'.repeat(Math.min(width, widthOf(kept, gap) - (kept[0]?.width ?? 0) + first));
  const above = [...(isTitleAbove ? wrap(title, width) : []), ...(heads === '' ? [] : [heads])];
  return [
    ...above.map(paint.faint),
    ...table.rows.flatMap((row, index) => [
      ...toned(row, rows[index] ?? '', rule, paint),
      ...(beneath[index + 1] ?? []),
    ]),
    ...hiddenLines(columns, kept, terminal),
  ];
}

/** The columns of each table that a long one is cut into; the first `repeated` ones stand in all of them. */
function pieces(
  table: Table,
  columns: readonly DrawnColumn[],
  width: number,
): readonly (readonly DrawnColumn[])[] {
  const { repeated } = table;
  if (repeated === undefined) return [columns];
  const common = columns.slice(0, repeated);
  const all: DrawnColumn[][] = [];
  for (const column of columns.slice(repeated)) {
    const last = all.at(-1);
    const wider = [...common, ...(last ?? []), column];
    if (last === undefined || widthOf(wider, closestGap(width)) - slack(wider, leastOf(table)) > width)
      all.push([column]);
    else last.push(column);
  }
  return all.length === 0 ? [common] : all.map((own) => [...common, ...own]);
}

/** The lines of a table, its heads first; an empty line parts the pieces of one that is cut. */
export function tableLines(table: Table, terminal: Terminal): string[] {
  const columns = columnsFor(table, terminal);
  return pieces(table, columns, terminal.width).flatMap((piece, index) => [
    ...(index === 0 ? [] : ['']),
    ...oneTable(table, piece, terminal),
  ]);
}
