/** The lines around a place of a file. */
import { lineAt, locate, type Source } from '../../base/source.ts';

export interface Line {
  readonly start: number;
  readonly text: string;
}

const lineStart = (source: Source, offset: number): number => offset - locate(source, offset).column + 1;

/** The line of an offset, then the one before it; on the first line, that line twice. */
export function linesUpTo(source: Source, offset: number): readonly Line[] {
  const here = lineStart(source, offset);
  const before = lineStart(source, here - 1);
  return [here, before].map((start) => ({ start, text: lineAt(source, start) }));
}
