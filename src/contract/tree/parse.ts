/** Text to the one YAML document a contract is, or why it is none. */
import {
  Composer,
  type CST,
  type Document,
  type ErrorCode,
  Lexer,
  Parser,
  visit,
  type YAMLError,
} from 'yaml';
import { locate, type Place, type Source } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { YamlFault } from '../../problems/yaml.ts';
import { gluedKey, questionMarkNear } from '../remedies/glued-key.ts';
import { bracketProblem, itemBefore, missingComma } from './brackets.ts';
import { depthUpTo, excessIn } from './depth.ts';

/** What a person did wrong, from the code and the place of an error of the YAML reader. */

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
export function faultOf(code: ErrorCode, message: string, written: string): YamlFault {
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

export interface Parsed {
  readonly document?: Document.Parsed;
  readonly problems: readonly Problem[];
}

/** Every scalar stays text (failsafe schema): our own schema types it. */
const options = { schema: 'failsafe', stringKeys: true, uniqueKeys: false, prettyErrors: false } as const;

/** The document of a source, of which `text` is the same with its spaces put right. Only the first error of syntax is told: what follows one rarely means anything. */
export function parse(source: Source, text: string): Parsed {
  const lexemes = [...new Lexer().lex(text)];
  const excess = excessIn(source, text, lexemes);
  if (excess !== undefined) return { problems: [excess] };
  // What is wrong is looked for in what was read, and shown in what was written.
  const read = withoutStackTraces(() => documentOf({ ...source, text }, lexemes));
  return { ...read, problems: read.problems.map((each) => ({ ...each, place: { ...each.place, source } })) };
}

/** A damaged file gives an error a character, and each would note where in the code it was made: most of the time spent. */
function withoutStackTraces<T>(work: () => T): T {
  const limit: unknown = Reflect.get(Error, 'stackTraceLimit');
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return work();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', limit);
  }
}

function documentOf(source: Source, lexemes: readonly string[]): Parsed {
  let first: Document.Parsed | undefined;
  for (const document of new Composer(options).compose(tokensOf(lexemes), true, source.text.length)) {
    const error = document.errors.find(isTelling) ?? document.errors[0];
    if (error !== undefined) return { problems: [syntaxProblem(source, document, error)] };
    if (first === undefined) first = document;
    else if (!isEmpty(document)) return { problems: [second(source, document)] };
  }
  return first === undefined ? { problems: [] } : { document: first, problems: [] };
}

/** Two mappings without a comma between them are taken for a key and its value first. */
const isTelling = ({ code }: YAMLError): boolean => code !== 'NON_STRING_KEY';

function* tokensOf(lexemes: readonly string[]): Generator<CST.Token, void, undefined> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

const isEmpty = (document: Document.Parsed): boolean =>
  document.contents === null || document.contents.range[0] === document.contents.range[1];

function second(source: Source, document: Document.Parsed): Problem {
  const from = Math.max(0, document.contents?.range[0] ?? 0);
  const marker = source.text.lastIndexOf('---', from);
  const start = marker === -1 ? from : marker;
  return problem(
    'yaml-several-documents',
    { source, start, end: Math.min(start + 3, source.text.length) },
    {},
  );
}

function syntaxProblem(source: Source, document: Document.Parsed, error: YAMLError): Problem {
  const place = firstLineOf(source, error.pos[0], error.pos[1]);
  if (error.code === 'RESOURCE_EXHAUSTION') return problem('yaml-too-deep', place, { most: depthUpTo });
  const asked = questionMarkNear(source, place);
  if (asked !== undefined) return problem('yaml-syntax', asked, { detail: 'bad_character' });
  const isOnLine = error.code === 'BLOCK_AS_IMPLICIT_KEY' && !isBlank(source, place);
  const at = isOnLine ? secondColon(source, place) : place;
  const detail = faultOf(error.code, error.message, source.text.slice(at.start, at.end));
  if (detail === 'unclosed_quote') return problem('yaml-syntax', openingQuote(document, at), { detail });
  if (detail === 'unclosed_bracket')
    return bracketProblem(source, at, error.code === 'BAD_INDENT' ? 'indentation' : 'bad_character');
  if (detail === 'missing_comma')
    return problem('yaml-syntax', itemBefore(source, at.start) ?? at, { detail });
  const glued = gluedKey(source, at);
  if (detail === 'indentation' && isBlank(source, at)) {
    return glued ?? problem('yaml-syntax', afterBlanks(source, at), { detail });
  }
  if (glued !== undefined || detail !== 'missing_colon')
    return glued ?? problem('yaml-syntax', at, { detail });
  const uncut = missingComma(source, at);
  return problem('yaml-syntax', uncut ?? at, { detail: uncut === undefined ? detail : 'missing_comma' });
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
