/** What live sheets are made of: named columns, and rows written one by one. */
import { amendmentFact, yearHeading } from '../calculate/document/year-heading.ts';
import type { YearResult } from '../calculate/result.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import {
  type CellTone,
  choice,
  empty,
  formula,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  starred,
  words,
} from '../output/cells.ts';
import { notes, title } from '../output/document.ts';
import type { Words } from '../output/phrase.ts';
import { columnName, onSheet, rangeName, sumOf } from '../output/sheet-address.ts';
import { blockRows } from '../output/worksheet.ts';
import type { WorkbookFigures } from './figures.ts';

export const yes = phrase('oui', 'yes');
const no = phrase('non', 'no');

/** A cell where yes or no is chosen. */
export const yesNo = (is: boolean | undefined, lang: Language): SheetCell => ({
  ...choice([yes[lang], no[lang]], is === undefined ? undefined : (is ? yes : no)[lang]),
  align: 'right',
});

export const sheetNames = {
  summary: phrase('Synthèse', 'Summary'),
  missions: phrase('Missions', 'Missions'),
  schedule: phrase('Échéancier', 'Schedule'),
  fungibility: phrase('Fongibilité', 'Fungibility'),
  steps: phrase('Calcul', 'Steps'),
} as const;

/** Words that several sheets say. */
export const shared = {
  year: phrase('Exercice', 'Year'),
  yearTotal: phrase('Total de l’exercice', 'Total of the year'),
  toVerify: phrase('À vérifier', 'To verify'),
} as const;

export interface LiveColumn<Key extends string> {
  readonly key: Key;
  readonly head: Phrase;
  /** Its head where results are supposed: nothing of it is earned. */
  readonly simulated?: Phrase;
  /** In characters. */
  readonly width: number;
  /** Of its head; amounts stand right. */
  readonly align?: 'left' | 'center' | 'indent';
  readonly isWrapped?: true;
  readonly isHidden?: true;
}

export type CellsOf<Key extends string> = Partial<Readonly<Record<Key, SheetCell>>>;

/** A row that stands in a sheet. */
export interface LiveRow<Key extends string> {
  readonly row: number;
  readonly cells: CellsOf<Key>;
}

/** What the top of every sheet says of all the figures. */
type SheetContext = Pick<WorkbookFigures, 'lang' | 'simulation'>;

export interface Top {
  readonly name: Phrase;
  readonly title: Words;
  readonly notes?: readonly Phrase[];
  /** Says what is wrong while something is. */
  readonly warning?: SheetCell;
}

/** The title, what is to be read of the cells, and the heads of the columns. */
function headRows(
  columns: readonly LiveColumn<string>[],
  printedColumns: number,
  top: Top,
  { simulation, lang }: SheetContext,
): SheetRow[] {
  const { notes: said = [], warning } = top;
  const width = columns.slice(0, printedColumns).reduce((sum, column) => sum + column.width, 0);
  const heads = columns.map(
    ({ head, simulated = head, align }): SheetCell => ({
      ...words((simulation.notes.length > 0 ? simulated : head)[lang], 'head'),
      align: align ?? 'right',
    }),
  );
  return [
    ...[title(top.title, 1), simulation, notes(...said)].flatMap((block) =>
      blockRows(block, 0, width, 0, lang),
    ),
    ...(warning === undefined ? [] : [[{ ...warning, isRunning: true }]]),
    heads,
  ];
}

/** The amount that a cell shows on the day of the export. */
export const todayOf = ({ content }: SheetCell): number => {
  if (content.kind === 'number') return content.number;
  return content.kind === 'formula' && typeof content.value === 'number' ? content.value : 0;
};

/** An amount that adds up these cells, with a star where one of them has one. */
function sumCell(text: string, cells: readonly SheetCell[], tone: CellTone): SheetCell {
  const today = cells.reduce((sum, cell) => sum + todayOf(cell), 0);
  const isStarred = cells.some((cell) => cell.isUncertain === true && todayOf(cell) !== 0);
  return starred(formula(text, Math.round(today * 100) / 100, 'amount', tone), isStarred);
}

/** A sheet written row by row, whose cells are named by their columns. */
export function liveSheet<Key extends string>(
  columns: readonly LiveColumn<Key>[],
  top: Top,
  figures: SheetContext,
) {
  const name = top.name[figures.lang];
  // Hidden columns are not printed, nor what stands after them: with explanations paper could not be read.
  const hidden = columns.findIndex(({ isHidden }) => isHidden === true);
  const printedColumns = hidden === -1 ? columns.length : hidden;
  const rows = headRows(columns, printedColumns, top, figures);
  const frozenRows = rows.length;
  const places = new Map(columns.map(({ key }, index) => [key, columnName(index + 1)]));
  const at = (key: Key, row: number): string => {
    const place = places.get(key);
    if (place === undefined) throw new RangeError(`the sheet ${name} has no column ${key}`);
    return `${place}${row}`;
  };
  const cellsIn = (lines: readonly LiveRow<Key>[], key: Key): SheetCell[] =>
    lines.flatMap(({ cells }) => cells[key] ?? []);
  return {
    lang: figures.lang,
    at,
    span: (key: Key, first: number, last: number): string => rangeName(at(key, first), at(key, last)),
    /** Such names, for other sheets. */
    outer: (cell: string): string => onSheet(name, cell),
    /** The row that is written next. */
    next: (): number => rows.length + 1,
    /** Writes a row; columns without a cell are empty. */
    add(make: (at: (key: Key) => string) => CellsOf<Key>, tone: CellTone = 'plain'): LiveRow<Key> {
      const row = rows.length + 1;
      const cells = make((key) => at(key, row));
      rows.push(columns.map(({ key }) => cells[key] ?? empty(tone)));
      return { row, cells };
    },
    /** A row that names what follows, across the table. */
    band: (text: string): void => {
      rows.push(columns.map((_, index) => (index === 0 ? words(text, 'band') : empty('band'))));
    },
    gap: (): void => {
      rows.push([]);
    },
    /** What these rows come to, in these columns; `made` has the last word on each cell. */
    sums(
      lines: readonly LiveRow<Key>[],
      keys: readonly Key[],
      tone: CellTone,
      made = (cell: SheetCell): SheetCell => cell,
    ): CellsOf<Key> {
      const sums: Partial<Record<Key, SheetCell>> = {};
      for (const key of keys) {
        const names = lines.map(({ row }) => at(key, row));
        sums[key] = made(sumCell(sumOf(names), cellsIn(lines, key), tone));
      }
      return sums;
    },
    /** A cell of another sheet that holds what this one holds, be it nothing. */
    link: (line: LiveRow<Key>, key: Key, tone: CellTone = 'plain'): SheetCell => {
      const [text, cells] = [onSheet(name, at(key, line.row)), cellsIn([line], key)];
      const isNothing = cells.some(({ content }) => content.kind === 'formula' && content.value === '');
      return isNothing ? formula(text, '', 'amount', tone) : sumCell(text, cells, tone);
    },
    model: (frozenColumns: number): SheetModel => ({
      name,
      columns,
      rows,
      printedColumns,
      frozenRows,
      frozenColumns,
    }),
  };
}
export type LiveSheet<Key extends string> = ReturnType<typeof liveSheet<Key>>;

/**
 * Which contract year, its days and its tier, on one line; a year that the file does not describe is said to be none of its.
 */
export function yearBand(year: YearResult, lang: Language): string {
  const tier = phrase(`taille\u00a0${year.sizeTier.value}`, `tier\u00a0${year.sizeTier.value}`);
  const projected = phrase(
    ' · projeté, le fichier ne le décrit pas',
    ' · projected, the file does not describe it',
  );
  const amended = amendmentFact(year).map(([head, which]) => ` · ${head[lang]} ${which[lang]}`);
  return `${yearHeading(year)[lang]} · ${tier[lang]}${amended.join('')}${year.isProjected ? projected[lang] : ''}`;
}
