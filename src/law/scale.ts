import { type CalendarDate, calendarDate, dateToIso } from '../amounts/calendar.ts';
import { type Cents, centsOf, euros } from '../amounts/money.ts';
import { type Mission, missions, type ScaleLine, type SizeTier, scaleLines, sizeTiers } from './mission.ts';

/**
 * How sure we are of a figure. `confirmed`: read in signed contracts, an institution's publication or reports of
 * the signed text; `derived`: arithmetic on confirmed figures alone; `reported`: a negotiation draft or one
 * secondary source; `to_verify`: agrees with every published total, but this split was never seen in print.
 * The surest comes first.
 */
export const statuses = ['confirmed', 'derived', 'reported', 'to_verify'] as const;
export type Status = (typeof statuses)[number];
export const isStatus = (text: string): text is Status => statuses.some((status) => status === text);

/** The less sure of two statuses: what a total made of both may claim. */
export const weaker = (a: Status, b: Status): Status =>
  a === b || statuses.indexOf(a) > statuses.indexOf(b) ? a : b;

/** True for what a signed contract should be asked to confirm. */
export const isUncertain = (status: Status): boolean => status === 'reported' || status === 'to_verify';

/**
 * What part of a line an amount of a scale pays. Care access was, in 2019, a base plus a compensation for
 * organising unscheduled care (soins non programmés). The crisis plan pays its first drafting, then its yearly update.
 */
export const scaleParts = [
  'fixed',
  'fixed_base',
  'fixed_unscheduled_care',
  'fixed_first_plan',
  'fixed_plan_update',
  'variable',
] as const;
export type ScalePart = (typeof scaleParts)[number];

/** One amount of a scale, for one tier, for a full contract year, with all that says how sure it is. */
export interface ScaleCell {
  readonly scale: string;
  readonly line: ScaleLine;
  readonly part: ScalePart;
  readonly sizeTier: SizeTier;
  readonly amount: Cents;
  readonly status: Status;
  /** Where it was read. */
  readonly source: string;
  /** The day it was last checked, where it is not its scale's: an amount taken from a base keeps the base's. */
  readonly verifiedOn?: CalendarDate;
}

/** The cells of the size tiers by line and part; a line that is not paid, or has no such part, is absent. */
export type ScaleAmounts = {
  readonly [Line in ScaleLine]?: { readonly [Part in ScalePart]?: readonly ScaleCell[] };
};

/** A dated table of amounts: what each line pays for a full contract year, by size tier. */
export interface Scale {
  readonly id: string;
  /** The text it comes from, in French, as people cite it. */
  readonly title: string;
  /** First day on which it applies, and how sure that day is. */
  readonly inForceFrom: CalendarDate;
  readonly inForceStatus: Status;
  /** The day on which its amounts were last checked against the texts in force; absent when no check is recorded. */
  readonly verifiedOn?: CalendarDate;
  /** Missions that every contract owes under this text. */
  readonly coreMissions: readonly Mission[];
  readonly amounts: ScaleAmounts;
  /** The file it was read from, as the user named it; absent for a national scale. */
  readonly file?: string;
}

/** Its id; with its file, where it is the user's own. */
export const scaleName = ({
  id,
  file,
}: {
  readonly id: string;
  readonly file?: string | undefined;
}): string => (file === undefined ? id : `${id} (${file})`);

/** One figure of a table as it is written down: whole euros and how sure they are. */
interface ScaleFigure {
  readonly euros: number;
  readonly status: Status;
}
/** The figures of tiers 1, 2, 3 and 4. */
type TierFigures = readonly [ScaleFigure, ScaleFigure, ScaleFigure, ScaleFigure];

export const confirmed = (amount: number): ScaleFigure => ({ euros: amount, status: 'confirmed' });
export const derived = (amount: number): ScaleFigure => ({ euros: amount, status: 'derived' });
export const reported = (amount: number): ScaleFigure => ({ euros: amount, status: 'reported' });
export const toVerify = (amount: number): ScaleFigure => ({ euros: amount, status: 'to_verify' });

export type ScaleTable = { readonly [Line in ScaleLine]?: { readonly [Part in ScalePart]?: TierFigures } };

/** A calendar date written in a table; throws on a day that does not exist, since tables are ours. */
export function tableDate(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (date === undefined) throw new RangeError('a table names a day that does not exist');
  return date;
}

/** The amounts of each part of each line, where there are any. */
export const amountsBy = (rowOf: (line: ScaleLine, part: ScalePart) => readonly ScaleCell[]): ScaleAmounts =>
  Object.fromEntries(
    scaleLines.flatMap((line) => {
      const rows = scaleParts.map((part) => [part, rowOf(line, part)] as const);
      const paid = rows.filter(([, row]) => row.length > 0);
      return paid.length === 0 ? [] : [[line, Object.fromEntries(paid)]];
    }),
  );

/** The amounts of a table, each with its source: what the text is, and how its status lets us cite it. */
export const tableAmounts = (
  scale: string,
  table: ScaleTable,
  sources: Readonly<Record<Status, string>>,
): ScaleAmounts =>
  amountsBy((line, part) => {
    const row = table[line]?.[part];
    if (row === undefined) return [];
    return sizeTiers.map((sizeTier, index): ScaleCell => {
      const { euros: amount, status } = row[index] ?? row[0];
      return { scale, line, part, sizeTier, amount: euros(amount), status, source: sources[status] };
    });
  });

/** The amount of a line's part for a tier; undefined where the scale has no such line or part. */
export const cellOf = (
  { amounts }: Pick<Scale, 'amounts'>,
  line: ScaleLine,
  part: ScalePart,
  sizeTier: SizeTier,
): ScaleCell | undefined => amounts[line]?.[part]?.find((cell) => cell.sizeTier === sizeTier);

/** All amounts of a scale for some tiers, in the order of the agreement. */
export const cellsIn = (scale: Scale, tiers: readonly SizeTier[] = sizeTiers): ScaleCell[] =>
  scaleLines.flatMap((line) =>
    scaleParts.flatMap((part) => tiers.flatMap((tier) => cellOf(scale, line, part, tier) ?? [])),
  );

/** Care access has had two makes of its fixed part: in one piece, and in these two. */
const twoPieces = ['fixed_base', 'fixed_unscheduled_care'] as const;

/** The parts that are paid and compared, each with the cells of a scale that make it up. */
export const paidParts = {
  fixed: ['fixed', ...twoPieces],
  fixed_first_plan: ['fixed_first_plan'],
  fixed_plan_update: ['fixed_plan_update'],
  variable: ['variable'],
} as const satisfies { readonly [Part in ScalePart]?: readonly ScalePart[] };
export type PaidPart = keyof typeof paidParts;
export const paidPartNames = scaleParts.filter((part): part is PaidPart => part in paidParts);

const both = [['fixed', 'variable']] as const;
const fixedOnly = [['fixed']] as const;

/** The parts that make up each line of a complete scale. */
export const lineParts = {
  operations: fixedOnly,
  care_access: [...both, [...twoPieces, 'variable']],
  care_pathways: both,
  prevention: both,
  health_crisis: [['fixed_first_plan', 'fixed_plan_update', 'variable']],
  quality: both,
  professional_support: both,
  letter_of_intent: fixedOnly,
} as const satisfies Readonly<Record<ScaleLine, readonly (readonly ScalePart[])[]>>;

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. It is passed in, as these rooms import nothing of Node.js. */
export type Sha256 = (content: string | Uint8Array) => string;

/** Scales never change, and every year of every contract asks: each is written out once. */
const contents = new WeakMap<Scale, string>();

/**
 * All that a scale says as one text, whatever the order it says it in. Two scales with the same content pay the same; a name
 * alone proves nothing, since anybody may write a scale. The file it was read from is no part of it.
 */
export function contentOf(scale: Scale): string {
  const content = contents.get(scale) ?? written(scale);
  contents.set(scale, content);
  return content;
}

/** The SHA-256 of a scale's content. */
export const fingerprintOf = (scale: Scale, sha256Of: Sha256): string => sha256Of(contentOf(scale));

function written(scale: Scale): string {
  const cells = cellsIn(scale).map(({ line, part, sizeTier, amount, status, source }) => {
    return [line, part, sizeTier, centsOf(amount), status, source];
  });
  const core = missions.filter((mission) => scale.coreMissions.includes(mission));
  const { id, title, inForceFrom, inForceStatus, verifiedOn } = scale;
  const dates = [
    dateToIso(inForceFrom),
    inForceStatus,
    verifiedOn === undefined ? '' : dateToIso(verifiedOn),
  ];
  return JSON.stringify([id, title, ...dates, core, cells]);
}
