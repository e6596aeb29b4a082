/** Text to the one YAML document a contract is, or why it is none. */
import { Composer, CST, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import { type Source, startOf } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { colonsInTexts } from '../remedies/signs.ts';
import { syntaxProblem } from './faults.ts';
import { depthUpTo } from './nodes.ts';

interface Parsed {
  readonly document?: Document.Parsed;
  readonly problems: readonly Problem[];
}

/**
 * The document of a source, of which `text` is the same with its spaces put right. Only the first error of syntax is reported:
 * what follows one rarely means anything.
 */
export function parse(source: Source, text: string): Parsed {
  // What is wrong is looked for in what was read, and shown in what was written.
  const read = withoutStackTraces(() => withoutTabs({ ...source, text }));
  return { ...read, problems: read.problems.map((each) => ({ ...each, place: { ...each.place, source } })) };
}

const isTab = (found: Problem): boolean => found.code === 'yaml-syntax' && found.facts.detail === 'tab';

/**
 * Every line that a tab indents is reported in one run. Where tabs alone indent, each is read as a space, and what else is
 * wrong is reported with them.
 */
function withoutTabs(source: Source): Parsed {
  const read = withoutColons(source);
  if (!read.problems.some(isTab)) return read;
  const tabs = [...source.text.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)];
  const problems = tabs.map(({ index, 0: blanks }) =>
    problem('yaml-syntax', { source, start: index, end: index + blanks.length }, { detail: 'tab' }),
  );
  if (problems.length === 0 || /^ +[^\s#]/m.test(source.text))
    return { problems: problems.length === 0 ? read.problems : problems };
  const text = source.text.replace(/^\t[ \t]*/gm, (blanks) => blanks.replaceAll('\t', ' '));
  const again = withoutColons({ ...source, text });
  return again.document === undefined
    ? { problems }
    : { ...again, problems: [...problems, ...again.problems] };
}

/** Texts that lack their quotation marks are all reported in one run, and what else is wrong with them. */
function withoutColons(source: Source): Parsed {
  const read = documentOf(source);
  const inner = read.document === undefined && read.problems.length > 0 ? colonsInTexts(source) : [];
  if (inner.length === 0) return read;
  const colons = new Set(inner.map(({ place }) => place.start));
  const again = documentOf({
    ...source,
    text: source.text.replace(/:/g, (sign, at) => (colons.has(at) ? '.' : sign)),
  });
  return { ...again, problems: [...inner, ...again.problems] };
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

function documentOf(source: Source): Parsed {
  let first: Document.Parsed | undefined;
  for (const found of documentsOf(source)) {
    if ('severity' in found) return { problems: [found] };
    const error = found.errors.find(isTelling) ?? found.errors[0];
    if (error !== undefined) return { problems: [syntaxProblem(source, found, error)] };
    if (first === undefined) first = found;
    else if (!isEmpty(found)) return { problems: [second(source, found)] };
  }
  return first === undefined ? { problems: [] } : { document: first, problems: [] };
}

/** Two mappings without a comma between them are taken for a key and its value first. */
const isTelling = ({ code }: YAMLError): boolean => code !== 'NON_STRING_KEY';

const isEmpty = ({ contents }: Document.Parsed): boolean =>
  contents === null || contents.range[0] === contents.range[1];

function second(source: Source, { contents }: Document.Parsed): Problem {
  const from = Math.max(0, contents?.range[0] ?? 0);
  const marker = source.text.lastIndexOf('---', from);
  const start = marker === -1 ? from : marker;
  const place = { source, start, end: Math.min(start + 3, source.text.length) };
  return problem('yaml-several-documents', place, {});
}

/** A hundred times what a large contract states: each may be wrong, and what is said of all of them takes its time. */
const [valuesUpTo, partsUpTo] = [25_000, 15_000];

/** Every scalar stays text (failsafe schema): our own schema types it. */
const options = { schema: 'failsafe', stringKeys: true, uniqueKeys: false, prettyErrors: false } as const;

/**
 * The documents of a text. Where brackets, colons within them, or dashes on one line nest deeper than in any contract, the reading
 * ends: it could take seconds, or more memory than there is. So it does where there are more values or more parts of lists.
 */
function* documentsOf(source: Source): Generator<Document.Parsed | Problem> {
  const [parser, composer] = [new Parser(), new Composer(options)];
  let [offset, brackets, colons, dashes, values, marks, parts] = [0, 0, 0, 0, 0, 0, 0];
  for (const lexeme of new Lexer().lex(source.text)) {
    const type = CST.tokenType(lexeme);
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') brackets -= 1;
    else if (type === 'newline' || type === 'scalar') dashes = 0;
    else if (type !== null && opening.has(type)) dashes += 1;
    if (type !== null && standing.has(type)) values += 1;
    else if (type !== null && marking.has(type)) marks += 1;
    else if (type === 'comma' || type === 'seq-item-ind') parts += 1;
    if (values > valuesUpTo || marks > valuesUpTo || parts > partsUpTo) {
      const most = parts > partsUpTo ? partsUpTo : valuesUpTo;
      yield problem('file-too-large', startOf(source), { values: most, holds: 'contract' });
      return;
    }
    // `{ a: b: c: d }` nests a pair in a pair in a pair.
    if (type === 'map-value-ind' && brackets > 0) colons += 1;
    else if (type === 'comma' || type === 'flow-map-start' || type === 'flow-seq-start') colons = 0;
    if (Math.max(brackets, colons, dashes) > depthUpTo) {
      yield problem('yaml-too-deep', { source, start: offset, end: offset + 1 }, { most: depthUpTo });
      return;
    }
    // What closes nothing is wrong from the first on, and each more would be an error of its own.
    if (brackets < -depthUpTo) break;
    // The lexer adds marks of its own to the text, which take no room in it.
    if (source.text.startsWith(lexeme, offset)) offset += lexeme.length;
    for (const token of parser.next(lexeme)) yield* composer.next(token);
  }
  for (const token of parser.end()) yield* composer.next(token);
  yield* composer.end(true, source.text.length);
}

/** What may be wrong by itself. */
const standing: ReadonlySet<CST.TokenType> = new Set([
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'block-scalar-header',
  'alias',
  'anchor',
  'tag',
]);
/** What holds a value, were it an empty one. */
const marking: ReadonlySet<CST.TokenType> = new Set(['map-value-ind', 'flow-seq-start', 'flow-map-start']);
const opening: ReadonlySet<CST.TokenType> = new Set(['seq-item-ind', 'explicit-key-ind', 'anchor', 'tag']);
