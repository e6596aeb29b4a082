/** `depenses: ?`: a question mark alone opens a key for YAML, which then stumbles over the next line. */
import { lineAt, locate, type Place, type Source } from '../../base/source.ts';

/** The question mark that ends the line before the one where the YAML reader stumbled. */
export function questionMarkBefore(source: Source, at: Place): Place | undefined {
  const lineStart = at.start - locate(source, at.start).column + 1;
  if (lineStart === 0) return undefined;
  const line = lineAt(source, lineStart - 1);
  if (!/:[ \t]+\?[ \t]*$/.test(line)) return undefined;
  const start = source.text.lastIndexOf('?', lineStart - 1);
  return { source, start, end: start + 1 };
}
