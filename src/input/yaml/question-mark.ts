/** `depenses: ?`: a question mark alone opens a key for YAML, which then stumbles there or over the next line. */
import { lineAt, locate, type Place, type Source } from '../../base/source.ts';

/** The question mark that ends the line where the YAML reader stumbled, or the line before. */
export function questionMarkNear(source: Source, at: Place): Place | undefined {
  const lineStart = at.start - locate(source, at.start).column + 1;
  for (const offset of [lineStart, lineStart - 1]) {
    if (offset < 0) continue;
    const line = lineAt(source, offset);
    const first = source.text.lastIndexOf('\n', offset - 1) + 1;
    const mark = /:[ \t]+\?[ \t]*$/.test(line) ? line.lastIndexOf('?') : -1;
    if (mark !== -1) return { source, start: first + mark, end: first + mark + 1 };
  }
  return undefined;
}
