/** A text somebody wrote, and places in it. Offsets count UTF-16 units; lines and columns count from 1. */
export interface Source {
  /** What people call it: the path they gave, `-` for standard input, or an option such as `--assume`. */
  readonly name: string;
  readonly text: string;
  /** Absent for a file and for an option that is one value; a path of the file with its value, or the answer to a question. */
  readonly kind?: 'setting' | 'answer';
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

/** Where each line begins. Sources never change, and a file may have a hundred thousand things wrong: each is measured once. */
const lineStarts = new WeakMap<Source, readonly number[]>();

/** Where each line begins. */
export function lineStartsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
    starts.push(at + 1);
  lineStarts.set(source, starts);
  return starts;
}

/** Line and column of an offset, computed only when somebody wants to read them. */
export function locate(source: Source, offset: number) {
  const at = Math.min(offset, source.text.length);
  const starts = lineStartsOf(source);
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = Math.floor((line + after) / 2);
    if ((starts[middle] ?? 0) <= at) line = middle;
    else after = middle;
  }
  return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
}

/** The text of the line on which the offset stands, without its line break. */
export function lineAt(source: Source, offset: number): string {
  const starts = lineStartsOf(source);
  const { line } = locate(source, Math.max(0, offset));
  const next = starts[line];
  // A copy that no pattern looks through: thousands of places may stand on one line of the whole file.
  const text = source.text.slice(starts[line - 1], next === undefined ? undefined : next - 1);
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** No line that a person wrote goes on for longer: what is looked for in the rest of one is looked for this far. */
const lineUpTo = 2_000;

/** What follows an offset on its line. */
export const restOfLine = ({ text }: Source, from: number): string =>
  /^[^\r\n]*/.exec(text.slice(from, from + lineUpTo))?.[0] ?? '';

/** False of what could not be read: there is no line to point at. */
export const hasText = ({ source }: Place): boolean => source.text !== '';

/** The empty stretch at the beginning of a source, for what concerns the file as a whole. */
export const startOf = (source: Source): Place => ({ source, start: 0, end: 0 });
