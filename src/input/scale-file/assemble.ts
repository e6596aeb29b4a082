import type { Given } from '../../base/source.ts';
import { type Cell, scaleParts } from '../../domain/cell.ts';
import { missions, scaleLines, sizeTiers } from '../../domain/mission.ts';
import { cellOf, type Scale } from '../../scale/scale.ts';
import type { WrittenScale } from '../file/scale.ts';
import { linesOf } from './rows.ts';

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
