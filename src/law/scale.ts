import { type CalendarDate, calendarDate } from '../amounts/calendar.ts';
import { euros } from '../amounts/money.ts';
import { type Cell, type ScalePart, scaleParts } from './cell.ts';
import { type Mission, type ScaleLine, type SizeTier, scaleLines, sizeTiers } from './mission.ts';
import type { Status } from './status.ts';

/** A dated table of amounts: what each line pays for a full contract year, by size tier. */
export interface Scale {
  readonly id: string;
  /** The text it comes from, in French, as people cite it. */
  readonly title: string;
  /** First day on which it applies, and how sure that day is. */
  readonly inForceFrom: CalendarDate;
  readonly inForceStatus: Status;
  /** The day on which its amounts were last checked against the texts in force; absent when nobody says they were. */
  readonly verifiedOn?: CalendarDate;
  /** Missions that every contract owes under this text. */
  readonly coreMissions: readonly Mission[];
  readonly cells: readonly Cell[];
  /** The file it was read from, as the user named it; absent for a national scale. */
  readonly file?: string;
}

/** One figure of a table as it is written down: whole euros and how sure they are. */
export interface Figure {
  readonly euros: number;
  readonly status: Status;
}
/** The figures of tiers 1, 2, 3 and 4. */
export type Row = readonly [Figure, Figure, Figure, Figure];

export const confirmed = (amount: number): Figure => ({ euros: amount, status: 'confirmed' });
export const derived = (amount: number): Figure => ({ euros: amount, status: 'derived' });
export const reported = (amount: number): Figure => ({ euros: amount, status: 'reported' });
export const toVerify = (amount: number): Figure => ({ euros: amount, status: 'to_verify' });

export type Table = { readonly [Line in ScaleLine]?: { readonly [Part in ScalePart]?: Row } };

/** A calendar date written in a table; throws on a day that does not exist, since tables are ours. */
export function tableDate(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (date === undefined) throw new RangeError('a table names a day that does not exist');
  return date;
}

/** The cells of a table, each with its source: what the text is, and how its status lets us cite it. */
export const cellsOf = (scale: string, table: Table, sources: Readonly<Record<Status, string>>): Cell[] =>
  scaleLines.flatMap((line) =>
    scaleParts.flatMap((part) => {
      const row = table[line]?.[part];
      if (row === undefined) return [];
      return sizeTiers.map((sizeTier, index): Cell => {
        const { euros: amount, status } = row[index] ?? row[0];
        return { scale, line, part, sizeTier, amount: euros(amount), status, source: sources[status] };
      });
    }),
  );

type Index = { readonly [Line in ScaleLine]?: { readonly [Part in ScalePart]?: readonly Cell[] } };

/** Scales never change, and every amount of every year is looked up: the cells of each are put in order once. */
const indexes = new WeakMap<readonly Cell[], Index>();

function indexOf(cells: readonly Cell[]): Index {
  const index: { [Line in ScaleLine]?: { [Part in ScalePart]?: Cell[] } } = {};
  for (const cell of cells) {
    const line = index[cell.line] ?? {};
    const row = line[cell.part] ?? [];
    row[cell.sizeTier] ??= cell;
    line[cell.part] = row;
    index[cell.line] = line;
  }
  indexes.set(cells, index);
  return index;
}

/** The amount of a line's part for a tier; undefined where the scale has no such line or part. */
export const cellOf = (
  { cells }: Pick<Scale, 'cells'>,
  line: ScaleLine,
  part: ScalePart,
  sizeTier: SizeTier,
): Cell | undefined => (indexes.get(cells) ?? indexOf(cells))[line]?.[part]?.[sizeTier];

/** Whether a scale pays anything on a line. */
export const hasLine = ({ cells }: Pick<Scale, 'cells'>, line: ScaleLine): boolean =>
  (indexes.get(cells) ?? indexOf(cells))[line] !== undefined;

const both = [['fixed', 'variable']] as const;
const fixedOnly = [['fixed']] as const;

/** The parts that make up each line of a complete scale; care access has had two makes of its fixed part. */
export const lineParts = {
  operations: fixedOnly,
  care_access: [
    ['fixed', 'variable'],
    ['fixed_base', 'fixed_unscheduled_care', 'variable'],
  ],
  care_pathways: both,
  prevention: both,
  health_crisis: [['fixed_first_plan', 'fixed_plan_update', 'variable']],
  quality: both,
  professional_support: both,
  letter_of_intent: fixedOnly,
} as const satisfies Readonly<Record<ScaleLine, readonly (readonly ScalePart[])[]>>;
