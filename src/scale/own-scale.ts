import type { Given, Place } from '../amounts/source.ts';
import type { WrittenCell, WrittenScale } from '../contract/file/scale.ts';
import type { Frame } from '../contract/tree/pieces.ts';
import { missions, type ScaleLine, scaleLines, sizeTiers } from '../law/mission.ts';
import { type Cell, cellOf, type Scale, type ScalePart, scaleParts } from '../law/scale.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';

/** The rows of a scale file: each line and part with its cells as written. */

export interface WrittenLine {
  readonly line: ScaleLine;
  readonly frame: Frame;
  readonly rows: readonly WrittenRow[];
}
export interface WrittenRow {
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

/** The scale a file describes: its own cells, and those of its base that it does not change. */
export function assembleScale(
  written: WrittenScale,
  base: Scale | undefined,
  file: string,
): Scale | undefined {
  const pick = <T>(own: Given<T> | undefined, otherwise: T | undefined): T | undefined =>
    own === undefined ? otherwise : own.value;
  const inForceFrom = pick(written.inForceFrom, base?.inForceFrom);
  const inForceStatus = pick(written.inForceStatus, base?.inForceStatus);
  // What is changed was not checked when the base was.
  const verifiedOn = written.verifiedOn?.value;
  const core = written.coreMissions?.map(({ value }) => value) ?? base?.coreMissions;
  const { id, title } = written;
  if (id === undefined || title === undefined) return undefined;
  if (inForceFrom === undefined || inForceStatus === undefined) return undefined;
  if (core === undefined) return undefined;
  return {
    id: id.value,
    title: title.value,
    inForceFrom,
    inForceStatus,
    ...(verifiedOn === undefined ? {} : { verifiedOn }),
    coreMissions: missions.filter((mission) => core.includes(mission)),
    cells: cellsOf(id.value, written, base),
    file,
  };
}

function cellsOf(scale: string, written: WrittenScale, base: Scale | undefined): Cell[] {
  const own = linesOf(written).flatMap(({ line, rows }) =>
    rows.flatMap(({ part, cells }) =>
      cells.map(({ sizeTier, amount, status, source }): Cell => {
        const read = { amount: amount.value, status: status.value, source: source.value };
        return { scale, line, part, sizeTier: sizeTier.value, ...read };
      }),
    ),
  );
  const ownScale = { cells: own };
  return scaleLines.flatMap((line) =>
    scaleParts.flatMap((part) =>
      sizeTiers.flatMap((tier) => {
        const changed = cellOf(ownScale, line, part, tier);
        if (changed !== undefined) return [changed];
        const kept = base === undefined ? undefined : cellOf(base, line, part, tier);
        if (kept === undefined) return [];
        const verifiedOn = kept.verifiedOn ?? base?.verifiedOn;
        return [{ ...kept, scale, ...(verifiedOn === undefined ? {} : { verifiedOn }) }];
      }),
    ),
  );
}

/** The scale that a file only changes; none where the file names none, or one that does not exist. */
export function baseOf(
  { base }: WrittenScale,
  known: readonly Scale[],
): { readonly scale?: Scale; readonly problems: readonly Problem[] } {
  if (base === undefined) return { problems: [] };
  const scale = known.find((candidate) => candidate.id === base.value);
  if (scale !== undefined) return { scale, problems: [] };
  const ids = known.map((candidate) => candidate.id);
  const suggestion = nearest(base.value, ids);
  const hint = suggestion === undefined ? {} : { suggestion };
  return {
    problems: [problem('word-unknown', base.at, { of: 'scale', text: base.value, allowed: ids, ...hint })],
  };
}
