/** What the sheets with cells to fill are made of: named columns, the rows that stand above them, and years. */
import { yearHeading } from '../calculate/document/year-heading.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Language } from '../law/contract.ts';
import { empty, type SheetCell, type SheetModel, type SheetRow, type Tone, words } from '../output/cells.ts';
import { type Phrase, phrase, wordsIn } from '../output/phrase.ts';
import { cellName, rangeName } from '../output/sheet-address.ts';
import { textRows } from '../output/worksheet.ts';
import type { WorkbookFigures } from './figures.ts';
import { hasSimulated, simulationNote } from './sources.ts';

export const yes = phrase('oui', 'yes');
export const no = phrase('non', 'no');

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
  remark: phrase('Remarque', 'Remark'),
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

/** Columns by their names: rows are made of them, and formulas find their cells. */
export function columnSet<Key extends string>(all: readonly LiveColumn<Key>[]) {
  const placeOf = (key: Key): number => all.findIndex((one) => one.key === key) + 1;
  const at = (key: Key, row: number): string => cellName(placeOf(key), row);
  return {
    all,
    placeOf,
    at,
    span: (key: Key, first: number, last: number): string => rangeName(at(key, first), at(key, last)),
    /** Columns without a cell are empty. */
    row: (cells: Partial<Readonly<Record<Key, SheetCell>>>, tone: Tone = 'plain'): SheetRow =>
      all.map(({ key }) => cells[key] ?? empty(tone)),
    /** A row that names what follows, across the table. */
    band: (text: string): SheetRow =>
      all.map((_, index) => (index === 0 ? words(text, 'band') : empty('band'))),
  };
}
export type ColumnSet<Key extends string> = ReturnType<typeof columnSet<Key>>;

interface Top {
  readonly title: SheetCell;
  readonly notes: readonly Phrase[];
}

/** The title, what is to be read of the cells, and the heads of the columns. */
export function headRows<Key extends string>(
  { all }: ColumnSet<Key>,
  printed: number,
  { title, notes }: Top,
  { result, years, lang }: WorkbookFigures,
): SheetRow[] {
  const isSimulated = hasSimulated(years.map(({ year }) => year));
  const width = all.slice(0, printed).reduce((sum, column) => sum + column.width, 0);
  const simulation = simulationNote(result, isSimulated).notes.map((note) => wordsIn(note, lang, 'long'));
  return [
    [title],
    ...simulation.flatMap((note) => textRows(words(note, 'alert'), width)),
    ...notes.flatMap((note) => textRows(words(note[lang], 'note'), width)),
    all.map(
      ({ head, simulated, align }): SheetCell => ({
        ...words((isSimulated ? (simulated ?? head) : head)[lang], 'head'),
        align: align ?? 'right',
      }),
    ),
  ];
}

/** The sheet of these columns. `head` stays in sight. */
export const sheetOf = <Key extends string>(
  { all }: ColumnSet<Key>,
  name: string,
  head: readonly SheetRow[],
  rows: readonly SheetRow[],
  size: Pick<SheetModel, 'printedColumns' | 'frozenColumns'>,
): SheetModel => ({ name, columns: all, rows: [...head, ...rows], frozenRows: head.length, ...size });

/** Which contract year, its days and its tier, on one line; a year that the file does not describe is said to be none of its. */
export function yearBand(year: YearResult, lang: Language): string {
  const tier = phrase(`taille\u00a0${year.sizeTier.value}`, `tier\u00a0${year.sizeTier.value}`);
  const projected = phrase(
    ' · projeté, le fichier ne le décrit pas',
    ' · projected, the file does not describe it',
  );
  return `${yearHeading(year)[lang]} · ${tier[lang]}${year.isProjected ? projected[lang] : ''}`;
}
