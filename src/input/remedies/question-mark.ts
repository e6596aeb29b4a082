/** `depenses: ?`: a question mark alone opens a key for YAML, which then stumbles there or over the next line. */
import type { Place, Source } from '../../base/source.ts';
import { linesUpTo } from '../tree/lines.ts';

/** The question mark that ends the line where the YAML reader stumbled, or the line before. */
export function questionMarkNear(source: Source, at: Place): Place | undefined {
  const line = linesUpTo(source, at.start).find(({ text }) => /:[ \t]+\?[ \t]*$/.test(text));
  if (line === undefined) return undefined;
  const start = line.start + line.text.lastIndexOf('?');
  return { source, start, end: start + 1 };
}
