/** Braces and brackets that do not match: which one is open, and where a comma is missing. */
import { CST, Lexer } from 'yaml';
import type { Place, Source } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { YamlFault } from '../../problems/yaml-problems.ts';
import { knownKey } from '../keys.ts';
import { noteInBraces } from '../remedies/signs.ts';
import { spreadsheetErrorAfter } from '../remedies/unread-value.ts';

export function orMissingComma(source: Source, at: Place, otherwise: YamlFault): Problem {
  const uncut = missingComma(source, at);
  return problem('yaml-syntax', uncut ?? at, { detail: uncut === undefined ? otherwise : 'missing_comma' });
}

/**
 * The brace or bracket still open where the YAML reader stumbled; without one, the one there closes nothing. Where all are
 * closed further on, something else is wrong between them.
 */
export function bracketProblem(source: Source, at: Place, otherwise: YamlFault): Problem {
  const opening = openAt(source, at.start).at(-1);
  if (opening === undefined) return problem('yaml-syntax', at, { detail: 'stray_bracket' });
  const lost = spreadsheetErrorAfter(opening) ?? noteInBraces(source, opening);
  if (lost !== undefined) return lost;
  const isClosed = openAt(source, source.text.length).length === 0;
  if (isClosed) return orMissingComma(source, at, otherwise);
  const isBrace = source.text[opening.start] === '{';
  return problem('yaml-syntax', opening, { detail: isBrace ? 'unclosed_brace' : 'unclosed_bracket' });
}

/** Inside braces, a bare text without a comma, where the next line begins with a key or the next word is one. */
function missingComma(source: Source, at: Place): Place | undefined {
  // As far as a person would write on a line.
  const rest = source.text.slice(at.start, at.start + 2_000);
  const [, bare, word = ''] = /^([^\s,:{}[\]][^,:{}[\]\r\n]*?)[ \t]+([\p{L}_]+)[ \t]*:\s/u.exec(rest) ?? [];
  const onNext = /^([^\r\n]*[^\s,])[ \t]*\r?\n\s*[\p{L}_]+[ \t]*:\s/u.exec(rest)?.[1];
  const line = knownKey(word, 'keys') === undefined ? onNext : bare;
  const isInside = line !== undefined && openAt(source, at.start).length > 0;
  return isInside ? { ...at, end: at.start + line.length } : undefined;
}

/** What stands before an offset, blanks and comments aside: the item behind which a comma is missing. */
export function itemBefore(source: Source, end: number): Place | undefined {
  const tokens = tokensBefore(source, end);
  return tokens.findLast(({ type }) => type !== 'space' && type !== 'newline' && type !== 'comment')?.at;
}

/** The braces and brackets open at an offset, the innermost last; one of the other kind closes none. */
function openAt(source: Source, end: number): readonly Place[] {
  const open: Place[] = [];
  for (const { type, at } of tokensBefore(source, end)) {
    if (type === 'flow-seq-start' || type === 'flow-map-start') open.push(at);
    const last = source.text[open.at(-1)?.start ?? -1];
    if ((type === 'flow-seq-end' && last === '[') || (type === 'flow-map-end' && last === '{')) open.pop();
  }
  return open;
}

interface Token {
  readonly type: CST.TokenType | null;
  readonly at: Place;
}

/** The tokens that begin before an offset; the marks that the lexer adds to the text are not among them. */
function tokensBefore(source: Source, end: number): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const token of new Lexer().lex(source.text)) {
    if (start >= end) break;
    if (!source.text.startsWith(token, start)) continue;
    const at = { source, start, end: start + token.length };
    tokens.push({ type: CST.tokenType(token), at });
    start = at.end;
  }
  return tokens;
}
