/** The rows of a scale file, and what it lacks or says twice. */
import { type Place, startOf } from '../amounts/source.ts';
import type { WrittenCell, WrittenScale } from '../contract/file/scale-file.ts';
import { wordOf } from '../contract/keys.ts';
import type { Frame } from '../contract/tree/pieces.ts';
import type { Language } from '../law/language.ts';
import { type ScaleLine, scaleLines, sizeTiers } from '../law/mission.ts';
import { lineParts, type Scale, type ScalePart, scaleParts } from '../law/scale.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { scaleLineWord } from '../vocabulary/vocabulary.ts';

/** A line of a scale file as it is written. */
interface WrittenLine {
  readonly line: ScaleLine;
  readonly frame: Frame;
  readonly rows: readonly WrittenRow[];
}
interface WrittenRow {
  readonly part: ScalePart;
  /** The part's key. */
  readonly at: Place;
  readonly cells: readonly WrittenCell[];
}

/** What the file says of each line it names, in the order of the agreement. */
export const linesOf = ({ amounts }: WrittenScale): WrittenLine[] =>
  scaleLines.flatMap((line) => {
    const written = amounts?.[line];
    if (written === undefined) return [];
    const { $frame: frame } = written;
    const rowOf: Partial<Record<ScalePart, readonly WrittenCell[]>> = written;
    const rows = scaleParts.flatMap((part): WrittenRow[] => {
      const cells = rowOf[part];
      return cells === undefined ? [] : [{ part, at: frame.keys.get(part)?.at ?? frame.at, cells }];
    });
    return [{ line, frame, rows }];
  });

/**
 * A name and a title of its own; without a base, everything else too, but for the day it was verified: it may never have been.
 */
export function headProblems({ $frame, base }: WrittenScale, language: Language): Problem[] {
  const whole = ['inForceFrom', 'inForceStatus', 'coreMissions', 'amounts'] as const;
  const required = ['id', 'title', ...(base === undefined ? whole : [])] as const;
  return required
    .filter((code) => !$frame.keys.has(code))
    .map((code) =>
      problem('key-missing', startOf($frame.at.source), { key: wordOf(code, language), inside: '' }),
    );
}

/** Every cell once, every row with its four tiers, every line with its parts, every line that is due. */
export function cellProblems(written: WrittenScale, base: Scale | undefined, language: Language): Problem[] {
  const lines = linesOf(written);
  return [
    ...lines.flatMap((line) => line.rows.flatMap((row) => duplicates(row))),
    ...lines.flatMap((line) => [
      ...line.rows.flatMap((row) => missingTiers(line.line, row, base)),
      ...partProblems(line, base, language),
    ]),
    ...missingLines(written, base, language),
  ];
}

const duplicates = ({ cells }: WrittenRow): Problem[] =>
  cells.flatMap(({ sizeTier }, index) => {
    const first = cells.findIndex((cell) => cell.sizeTier.value === sizeTier.value);
    if (first === index) return [];
    return [
      problem(
        'duplicate',
        sizeTier.at,
        { of: 'tier', name: String(sizeTier.value) },
        cells[first]?.sizeTier.at,
      ),
    ];
  });

const hasRow = (base: Scale | undefined, line: ScaleLine, part?: ScalePart): boolean =>
  base?.cells.some((cell) => cell.line === line && (part === undefined || cell.part === part)) === true;

function missingTiers(line: ScaleLine, { part, at, cells }: WrittenRow, base: Scale | undefined): Problem[] {
  if (hasRow(base, line, part)) return [];
  const tiers = sizeTiers.filter((tier) => !cells.some(({ sizeTier }) => sizeTier.value === tier));
  return tiers.length === 0 ? [] : [problem('scale-tiers-missing', at, { tiers })];
}

function partProblems({ line, frame, rows }: WrittenLine, base: Scale | undefined, language: Language) {
  const makes: readonly (readonly ScalePart[])[] = lineParts[line];
  const all = [...new Set(makes.flat())];
  const present = all.filter((part) => rows.some((row) => row.part === part) || hasRow(base, line, part));
  const words = (parts: readonly ScalePart[]): string[] => parts.map((part) => wordOf(part, language));
  const nearestMake = makes.reduce((best, make) =>
    shared(make, present) > shared(best, present) ? make : best,
  );
  const missing = nearestMake.filter((part) => !present.includes(part));
  const odd = present.filter((part) => !nearestMake.includes(part));
  if (odd.length > 0) {
    const keys = words(present.filter((part) => part !== 'variable'));
    return [problem('scale-parts-mixed', frame.at, { keys })];
  }
  const inside = scaleLineWord(line, language);
  return words(missing).map((key) => problem('key-missing', frame.at, { key, inside }));
}

const shared = (make: readonly ScalePart[], present: readonly ScalePart[]): number =>
  make.filter((part) => present.includes(part)).length;

/** Operations and the core missions must have amounts; a scale may leave out any other line. */
function missingLines(written: WrittenScale, base: Scale | undefined, language: Language): Problem[] {
  const { amounts, $frame } = written;
  const core = written.coreMissions?.map(({ value }) => value) ?? base?.coreMissions ?? [];
  const due = scaleLines.filter((line) => line === 'operations' || core.some((mission) => mission === line));
  const frame = amounts?.$frame;
  if (frame === undefined && base === undefined) return [];
  const missing = due.filter((line) => frame?.keys.has(line) !== true && !hasRow(base, line));
  const inside = wordOf('amounts', language);
  return missing.map((line) =>
    problem('key-missing', frame?.at ?? startOf($frame.at.source), {
      key: scaleLineWord(line, language),
      inside,
    }),
  );
}
