import { dateToIso } from '../amounts/calendar.ts';
import { centsOf } from '../amounts/money.ts';
import { type Cell, scaleParts } from './cell.ts';
import { missions, scaleLines } from './mission.ts';
import type { Scale } from './scale.ts';

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. Whoever runs the pure rooms hands it to them. */
export type Sha256 = (content: string | Uint8Array) => string;

const rank = (cell: Cell): number =>
  (scaleLines.indexOf(cell.line) * scaleParts.length + scaleParts.indexOf(cell.part)) * 10 + cell.sizeTier;

/** Scales never change, and every year of every contract asks: each is written out once. */
const known = new WeakMap<Scale, string>();

/**
 * All that a scale says as one text, whatever the order it says it in. Two scales with the same content pay the same; a name
 * alone proves nothing, since anybody may write a scale. The file it was read from is no part of it.
 */
export function contentOf(scale: Scale): string {
  const content = known.get(scale) ?? written(scale);
  known.set(scale, content);
  return content;
}

/** The SHA-256 of a scale's content. */
export const fingerprintOf = (scale: Scale, sha256Of: Sha256): string => sha256Of(contentOf(scale));

function written(scale: Scale): string {
  const cells = [...scale.cells]
    .sort((a, b) => rank(a) - rank(b))
    .map((cell) => [cell.line, cell.part, cell.sizeTier, centsOf(cell.amount), cell.status, cell.source]);
  const core = missions.filter((mission) => scale.coreMissions.includes(mission));
  const { id, title, inForceFrom, inForceStatus, verifiedOn } = scale;
  const dates = [
    dateToIso(inForceFrom),
    inForceStatus,
    verifiedOn === undefined ? '' : dateToIso(verifiedOn),
  ];
  return JSON.stringify([id, title, ...dates, core, cells]);
}
