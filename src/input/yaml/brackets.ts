/** Braces and brackets that do not match: told where they open. */
import { CST, Lexer } from 'yaml';
import type { Place, Source } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { spreadsheetErrorAfter } from '../spreadsheet-error.ts';

/** The brace or bracket still open where the YAML reader stumbled; without one, the one there closes nothing. */
export function bracketProblem(source: Source, at: Place): Problem {
  const opening = openAt(source, at.start).at(-1);
  if (opening === undefined) return problem('yaml-syntax', at, { detail: 'stray_bracket' });
  const failed = spreadsheetErrorAfter(opening);
  if (failed !== undefined) return problem('spreadsheet-error', failed.at, failed.facts);
  const isBrace = source.text[opening.start] === '{';
  return problem('yaml-syntax', opening, { detail: isBrace ? 'unclosed_brace' : 'unclosed_bracket' });
}

/** Inside braces, a line that ends without a comma before the next key: its value. */
export function missingComma(source: Source, at: Place): Place | undefined {
  const rest = source.text.slice(at.start);
  const [, line = ''] = /^([^\r\n]*?)[ \t]*(?:#[^\r\n]*)?\r?\n\s*[\p{L}_]+[ \t]*:(?:\s|$)/u.exec(rest) ?? [];
  const isInside = line !== '' && !line.endsWith(',') && openAt(source, at.start).length > 0;
  return isInside ? { ...at, end: at.start + line.length } : undefined;
}

/** The braces and brackets open at an offset, the innermost last. */
function openAt(source: Source, end: number): readonly Place[] {
  const open: Place[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(source.text)) {
    const type = CST.tokenType(token);
    if (offset >= end) break;
    if (type === 'flow-seq-start' || type === 'flow-map-start') {
      open.push({ source, start: offset, end: offset + 1 });
    }
    if (type === 'flow-seq-end' || type === 'flow-map-end') open.pop();
    if (source.text.startsWith(token, offset)) offset += token.length;
  }
  return open;
}
