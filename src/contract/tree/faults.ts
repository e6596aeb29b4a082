/**
 * What a person did wrong where the YAML reader stumbled, and where: it stumbles behind the mistake, or calls it by another
 * name.
 */
import { type Document, type ErrorCode, visit, type YAMLError } from 'yaml';
import { locate, type Place, restOfLine, type Source } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { YamlFault } from '../../problems/yaml-problems.ts';
import { inQuotes, signOn } from '../remedies/signs.ts';
import { asterisksNear, gluedKey, gluedName, linesUpTo, type TextLine } from '../remedies/split-and-glued.ts';
import { bracketProblem, itemBefore, orMissingComma } from './brackets.ts';
import { depthUpTo } from './nodes.ts';

const faults: Partial<Record<ErrorCode, YamlFault>> = {
  BAD_INDENT: 'indentation',
  BAD_PROP_ORDER: 'bad_character',
  BLOCK_IN_FLOW: 'unclosed_bracket',
  BAD_DQ_ESCAPE: 'bad_character',
  BAD_SCALAR_START: 'bad_character',
  MULTILINE_IMPLICIT_KEY: 'missing_colon',
  TAB_AS_INDENT: 'tab',
  BAD_ALIAS: 'bad_character',
  BAD_DIRECTIVE: 'bad_character',
};

const isBracketWanted = (message: string): boolean => /\bflow\b/i.test(message);

/** The fault of an error; `written` is the text it covers. */
function faultOf(code: ErrorCode, message: string, written: string): YamlFault {
  if (code === 'MISSING_CHAR') {
    if (message.startsWith('Sequence item')) return 'indentation';
    if (message.startsWith('Missing ,')) return 'missing_comma';
    if (message.includes('quote')) return 'unclosed_quote';
    if (message.includes('map values') || message.includes('":"')) return 'missing_colon';
    return isBracketWanted(message) ? 'unclosed_bracket' : 'other';
  }
  if (code === 'BAD_INDENT' && isBracketWanted(message)) return 'unclosed_bracket';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return written === ':' ? 'bad_character' : 'indentation';
  if (code === 'UNEXPECTED_TOKEN') {
    if (/^[\]}]/.test(written)) return 'unclosed_bracket';
    if (message.endsWith('scalar token')) return 'missing_comma';
    return /node end|Unexpected ,/.test(message) ? 'bad_character' : 'indentation';
  }
  return faults[code] ?? 'other';
}

export function syntaxProblem(source: Source, document: Document.Parsed, error: YAMLError): Problem {
  const place = firstLineOf(source, error.pos[0], error.pos[1]);
  if (error.code === 'RESOURCE_EXHAUSTION') return problem('yaml-too-deep', place, { most: depthUpTo });
  const [line, before] = linesUpTo(source, place.start);
  return (
    signOn(source, line, '-?>|@%`*') ??
    (before.start < line.start ? signOn(source, before, '?') : undefined) ??
    asterisksNear(source, place) ??
    quotedStart(source, place) ??
    quoteInside(source, place) ??
    itemWithoutHyphen(source, place) ??
    braceWithoutColon(source, line) ??
    faultProblem(source, document, error, place)
  );
}

function faultProblem(source: Source, document: Document.Parsed, error: YAMLError, place: Place): Problem {
  const isOnLine = error.code === 'BLOCK_AS_IMPLICIT_KEY' && !isBlank(source, place);
  const at = isOnLine ? secondColon(source, place) : place;
  const detail = faultOf(error.code, error.message, source.text.slice(at.start, at.end));
  if (detail === 'unclosed_quote') return problem('yaml-syntax', openingQuote(document, at), { detail });
  if (detail === 'unclosed_bracket')
    return bracketProblem(source, at, error.code === 'BAD_INDENT' ? 'indentation' : 'bad_character');
  if (detail === 'missing_comma')
    return problem('yaml-syntax', itemBefore(source, at.start) ?? at, { detail });
  const shown = detail === 'indentation' && isBlank(source, at) ? afterBlanks(source, at) : at;
  const glued = gluedKey(source, at);
  if (glued !== undefined || detail !== 'missing_colon')
    return glued ?? problem('yaml-syntax', shown, { detail });
  return gluedName(source, at) ?? bareItem(source, at) ?? orMissingComma(source, at, detail);
}

/** `- Annuaire` among indicators or costs: what begins with its name alone. */
function bareItem(source: Source, at: Place): Problem | undefined {
  const [, bare] = /^ *- +([^\s"'{[][^:]*)$/.exec(linesUpTo(source, at.start)[0].text.trimEnd()) ?? [];
  const word = /\bindicators\b/.test(source.text) ? 'name' : 'nom';
  return bare === undefined
    ? undefined
    : problem('yaml-syntax', at, { detail: 'missing_colon', example: `- ${word}: ${bare}` });
}

/** `– { nom: Annuaire }`, `-{ … }`, or `{ … }` below other items: a line that should begin with a hyphen and a space. */
function itemWithoutHyphen(source: Source, place: Place): Problem | undefined {
  const { start } = isBlank(source, place) ? afterBlanks(source, place) : place;
  const [line, before] = linesUpTo(source, start);
  const [, blanks = '', sign = ''] = /^( *)([–—•·●▪]|-(?=\{)|(?=\{))/.exec(line.text) ?? [];
  const isItem = sign !== '' || (line.text.startsWith(`${blanks}{`) && before.text.startsWith(`${blanks}- `));
  if (!isItem) return undefined;
  const from = line.start + blanks.length;
  return problem('yaml-syntax', { source, start: from, end: from + 1 }, { detail: 'item_sign' });
}

/** `Annuaire { recensé: oui }`: a key without its colon before what it opens. */
function braceWithoutColon(source: Source, { start, text }: TextLine): Problem | undefined {
  const [, head = '', before, sign = '{'] =
    /^([ -]*)([\p{L}\d][^:{}[\]"#]*)([{[])(?=[^{}]*:)/u.exec(text) ?? [];
  if (before === undefined) return undefined;
  const key = before.trimEnd();
  const at = { source, start: start + head.length, end: start + head.length + key.length };
  return problem('yaml-syntax', at, {
    detail: 'missing_colon',
    example: `${key}: ${sign}`,
  });
}

/** The quotation mark that ends a text which goes on right behind it. */
function quoteInside(source: Source, { start }: Place): Problem | undefined {
  const { text } = source;
  const sign = text[start - 1];
  if ((sign !== '"' && sign !== "'") || !/[\p{L}\d]/u.test(text[start] ?? '')) return undefined;
  const opening = text.lastIndexOf(`: ${sign}`, start - 2);
  if (opening === -1 || opening < text.lastIndexOf('\n', start)) return undefined;
  const [line = ''] = text.slice(opening + 3).split(/[\r\n]/, 1);
  const end = line.lastIndexOf(sign);
  const at = { source, start: start - 1, end: start };
  return problem('yaml-syntax', at, { detail: 'quote_inside', example: inQuotes(line.slice(0, end)) });
}

/** `nom: "Fiche" navette`: quotation marks that belong to the first word. */
function quotedStart(source: Source, { start: end }: Place): Problem | undefined {
  const from = linesUpTo(source, end)[0].start;
  const line = restOfLine(source, from);
  const [, head = '', text] = /^(.*?:[ \t]+)("[^"]*"[ \t]+[^",:{}[\]]+)(?=[,}\r\n]|$)/.exec(line) ?? [];
  if (text === undefined) return undefined;
  const start = from + head.length;
  const at = { source, start, end: start + text.trimEnd().length };
  return end < at.start || end > at.end
    ? undefined
    : problem('yaml-syntax', at, { detail: 'quote_inside', example: inQuotes(text.trim()) });
}

const isBlank = (source: Source, { start, end }: Place): boolean =>
  source.text.slice(start, end).trim() === '';

/** The line that stands after blanks and comments. */
function afterBlanks(source: Source, { start }: Place): Place {
  const blanks = /^(?:\s|#.*)*/.exec(source.text.slice(start))?.[0].length ?? 0;
  const from = start + blanks;
  const line = source.text.slice(from).split('\n', 1)[0] ?? '';
  return { source, start: from, end: from + line.trimEnd().length };
}

/** Where the quote opens that is never closed: the last one before the error. */
function openingQuote(document: Document.Parsed, place: Place): Place {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, node) => {
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (isQuoted && node.range) start = node.range[0];
    },
  });
  return start === undefined ? place : { ...place, start, end: start + 1 };
}

/** The error's place inside the source, cut at the end of its first line. */
function firstLineOf(source: Source, from: number, to: number): Place {
  const start = Math.min(Math.max(0, from), source.text.length);
  const end = Math.min(Math.max(start, to), source.text.length);
  const lineEnd = source.text.slice(start, end).search(/[\r\n]/);
  return { source, start, end: lineEnd > 0 ? start + lineEnd : end };
}

/** A text with `: ` in it must be quoted: point at that colon, when it stands on the same line. */
function secondColon(source: Source, place: Place): Place {
  const rest = source.text.slice(place.start).split(/[\r\n]/, 1)[0] ?? '';
  const colon = rest.search(/:(\s|$)/);
  if (colon === -1) return nextLine(source, place);
  return { source, start: place.start + colon, end: place.start + colon + 1 };
}

/** Otherwise the next line is indented as if it belonged to a value. */
function nextLine(source: Source, place: Place): Place {
  const { line } = locate(source, place.start);
  const lines = source.text.split('\n');
  const start = lines.slice(0, line).join('\n').length + 1;
  const text = lines[line];
  if (text === undefined) return place;
  const indent = text.length - text.trimStart().length;
  return { source, start: start + indent, end: start + text.trimEnd().length };
}
