/** A text somebody wrote, and places in it. Offsets count UTF-16 units; lines and columns count from 1. */
export interface Source {
  /** What people call it: the path they gave, `-` for standard input, or an option such as `--assume`. */
  readonly name: string;
  readonly text: string;
}

/** A stretch of a source, from `start` up to but not including `end`. */
export interface Place {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A value somebody gave, and where they wrote it. */
export interface Given<T> {
  readonly value: T;
  readonly at: Place;
}

export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset, computed only when somebody wants to read them. */
export function locate(source: Source, offset: number): LineColumn {
  const before = source.text.slice(0, Math.min(offset, source.text.length));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** The text of the line on which the offset stands, without its line break. */
export function lineAt(source: Source, offset: number): string {
  const start = offset <= 0 ? 0 : source.text.lastIndexOf('\n', offset - 1) + 1;
  const end = source.text.indexOf('\n', start);
  return source.text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}

/** The empty stretch at the beginning of a source, for what concerns the file as a whole. */
export const startOf = (source: Source): Place => ({ source, start: 0, end: 0 });
