/** The rows of a scale file, and what it lacks or says twice. */
import { type Place, startOf } from '../amounts/source.ts';
import { repeats } from '../contract/checks/contract-checks.ts';
import type { WrittenCell, WrittenScale } from '../contract/file/scale-file.ts';
import { wordOf } from '../contract/keys.ts';
import type { Frame } from '../contract/tree/pieces.ts';
import type { Language } from '../law/language.ts';
import { type ScaleLine, scaleLines, sizeTiers } from '../law/mission.ts';
import { lineParts, type Scale, type ScalePart, scaleParts } from '../law/scale.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';

/** What the file says of a part of a line. */
export function writtenRow(
  { amounts }: WrittenScale,
  line: ScaleLine,
  part: ScalePart,
): readonly WrittenCell[] | undefined {
  const rows: Partial<Record<ScalePart, readonly WrittenCell[]>> | undefined = amounts?.[line];
  return rows?.[part];
}

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
  const ofLines = scaleLines.flatMap((line) => {
    const frame = written.amounts?.[line]?.$frame;
    if (frame === undefined) return [];
    const isKept = (part: ScalePart): boolean => base?.amounts[line]?.[part] !== undefined;
    const rows = scaleParts.flatMap((part) => {
      const row = writtenRow(written, line, part);
      if (row === undefined) return [];
      const at = frame.keys.get(part)?.at ?? frame.at;
      return [...duplicates(row), ...(isKept(part) ? [] : missingTiers(row, at))];
    });
    const present = scaleParts.filter(
      (part) => isKept(part) || writtenRow(written, line, part) !== undefined,
    );
    return [...rows, ...partProblems(line, present, frame, language)];
  });
  return [...ofLines, ...missingLines(written, base, language)];
}

const duplicates = (cells: readonly WrittenCell[]): Problem[] =>
  repeats(cells, ({ sizeTier }) => String(sizeTier.value)).map(([{ sizeTier }, first]) =>
    problem('duplicate', sizeTier.at, { of: 'tier', name: String(sizeTier.value) }, first.sizeTier.at),
  );

function missingTiers(cells: readonly WrittenCell[], at: Place): Problem[] {
  const tiers = sizeTiers.filter((tier) => !cells.some(({ sizeTier }) => sizeTier.value === tier));
  return tiers.length === 0 ? [] : [problem('scale-tiers-missing', at, { tiers })];
}

/** `present`: the parts that the file or its base has. */
function partProblems(line: ScaleLine, present: readonly ScalePart[], { at }: Frame, language: Language) {
  const makes: readonly (readonly ScalePart[])[] = lineParts[line];
  const words = (parts: readonly ScalePart[]): string[] => parts.map((part) => wordOf(part, language));
  const nearestMake = makes.reduce((best, make) =>
    shared(make, present) > shared(best, present) ? make : best,
  );
  const missing = nearestMake.filter((part) => !present.includes(part));
  const odd = present.filter((part) => !nearestMake.includes(part));
  if (odd.length > 0) {
    const keys = words(present.filter((part) => part !== 'variable'));
    return [problem('scale-parts-mixed', at, { keys })];
  }
  const inside = keyWord(line, language);
  return words(missing).map((key) => problem('key-missing', at, { key, inside }));
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
  const missing = due.filter((line) => frame?.keys.has(line) !== true && base?.amounts[line] === undefined);
  const inside = wordOf('amounts', language);
  return missing.map((line) =>
    problem('key-missing', frame?.at ?? startOf($frame.at.source), {
      key: keyWord(line, language),
      inside,
    }),
  );
}
