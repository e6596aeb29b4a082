/** The rows of a scale file: each line and part with its cells as written. */
import type { Place } from '../../base/source.ts';
import { type ScalePart, scaleParts } from '../../domain/cell.ts';
import { type ScaleLine, scaleLines } from '../../domain/mission.ts';
import type { WrittenCell, WrittenScale } from '../file/scale.ts';
import type { Frame } from '../tree/pieces.ts';

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
