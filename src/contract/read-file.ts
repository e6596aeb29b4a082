/** Bytes to what a file says: decoding, YAML, keys and description, with all their problems in one run. */
import type * as z from 'zod';
import { type Place, type Source, startOf } from '../amounts/source.ts';
import type { Language } from '../law/language.ts';
import {
  isRefused,
  type Problem,
  type ProblemCode,
  type ProblemFacts,
  problem,
} from '../problems/problem.ts';
import { problemsOf } from './file/refusals.ts';
import { type Remaining, withoutRefused } from './file/without-refused.ts';
import type { FileKind } from './keys.ts';
import { withPlainSpaces } from './remedies/spaces.ts';
import { parse } from './tree/document.ts';
import { languageOfKeys } from './tree/entries.ts';
import { piecesOf } from './tree/read.ts';
import { applySettings } from './tree/set.ts';

/**
 * Greatest size of a file: a contract takes a few kilobytes, and what is larger is refused at once rather than read for
 * seconds.
 */
const bytesUpTo = 200_000;
/** Shorter lines than these hold nothing, and each blank one takes its time. */
const linesUpTo = 50_000;

/** What a file holds; its text alone serves as well. */
export type Content = Uint8Array | string;

/** The text of a file, or why it cannot be read, which points at its beginning where there is no text to point into. */
export interface Decoded {
  readonly source: Source;
  readonly problem?: Problem;
}

export const unread = <Code extends ProblemCode>(
  source: Source,
  code: Code,
  facts: ProblemFacts[Code],
  at: Place = startOf(source),
) => ({ source, problem: problem(code, at, facts) });

/** Absent where the bytes are not UTF-8; without its byte order mark. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What no file may hold (YAML 1.2, 5.1): control characters, of which NUL comes from UTF-16 files, damaged ones and workbooks, and what is no character. */
export function controlIn(source: Source): Place | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const start = source.text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/);
  return start === -1 ? undefined : { source, start, end: start + 1 };
}

/** The text of a file must be UTF-8 and not empty. */
function decode(content: Content, name: string, holds: FileKind): Decoded {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const nothing: Source = { name, text: '' };
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return unread(nothing, 'file-not-text', { is: known.kind });
  if (bytes.length > bytesUpTo) return unread(nothing, 'file-too-large', { bytes: bytesUpTo, holds });
  const text = utf8Of(bytes);
  if (text === undefined) return unread(nothing, 'file-not-text', { is: 'other_encoding' });
  const source = { name, text };
  if (isBlank(text)) return unread(source, 'file-empty', { holds });
  if (text.split('\n').length > linesUpTo)
    return unread(source, 'file-too-large', { lines: linesUpTo, holds });
  const control = controlIn(source);
  if (control === undefined) return { source };
  const character = text.codePointAt(control.start) ?? 0;
  return unread(source, 'invisible-character', { character }, control);
}

/** The first bytes of what people take for a text file: workbooks and documents (ZIP, and the older OLE), PDF, pictures (PNG, JPEG), text in UTF-16. */
const signatures = [
  { kind: 'workbook', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'workbook', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'picture', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'utf_16', bytes: [0xff, 0xfe] },
  { kind: 'utf_16', bytes: [0xfe, 0xff] },
] as const;

/** True when there is nothing but blanks and comments. */
const isBlank = (text: string): boolean => !/(?:^|[\r\n])[^\S\r\n]*[^\s#]/.test(text);

/** What is refused of a key, or of a text, whose meaning is plain. */
const readAllTheSame: ReadonlySet<ProblemCode> = new Set([
  'colon-without-space',
  'comma-in-text',
  'other-language',
]);

interface ReadFile<Written> {
  readonly source: Source;
  /** The language of its keys, French where none of them decides; absent where no key could be read. */
  readonly language?: Language;
  /** What it says; absent when a key or a value of it is refused. */
  readonly written?: Written;
  /** Of a refused file, what could be read. */
  readonly remaining?: Remaining<Written>;
  readonly problems: readonly Problem[];
}

const hasOtherShape = ({ code }: Problem): boolean => code === 'shape-expected';

/** Reads a file by its description; `texts` replace values of it first (`--set`). Never throws. */
export function readFile<Schema extends z.ZodType>(
  content: Content,
  name: string,
  kind: FileKind,
  schema: Schema,
  texts: readonly string[] = [],
): ReadFile<z.output<Schema>> {
  const { source, problem } = decode(content, name, kind);
  if (problem !== undefined) return { source, problems: [problem] };
  const spaced = withPlainSpaces(source);
  const { document, problems: faults } = parse(source, spaced.text);
  const found = [...spaced.problems, ...faults];
  if (document === undefined) return { source, problems: found };
  const language = languageOfKeys(document);
  const { settings, problems: misplaced } = applySettings(document, texts, language);
  const root = piecesOf(document, source, { kind, language, problems: found, settings });
  const parsed = schema.safeParse(root);
  const refusals = parsed.success ? [] : problemsOf(parsed.error.issues, { root, language, kind });
  // A mapping that stands for a list is told so once, whatever its item lacks.
  const shaped = new Set(found.filter(hasOtherShape).map(({ place }) => place.start));
  const others = refusals.filter((each) => !hasOtherShape(each) || !shaped.has(each.place.start));
  const problems = [...found, ...misplaced, ...others];
  if (!parsed.success || isRefused(problems)) {
    const remaining = parsed.success
      ? { written: parsed.data, reduced: new Set<PropertyKey>() }
      : withoutRefused(schema, root, parsed.error.issues);
    if (remaining === undefined) return { source, language, problems };
    // What was refused before the keys were looked at may stand for anything, but for what was read all the same.
    const isAny = isRefused([...found, ...misplaced].filter(({ code }) => !readAllTheSame.has(code)));
    return { source, language, problems, remaining: isAny ? { ...remaining, reduced: 'any' } : remaining };
  }
  return { source, language, written: parsed.data, problems };
}

/** A damaged file may have a hundred thousand problems: to tell them all would take seconds, and nobody would read them. */
const toldUpTo = 2_000;

/** Sorted by place, source by source; what an alias repeats is said once, and what is beyond the first 2 000 of a refused file not. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  const sources = [...new Set(problems.map(({ place }) => place.source))];
  const rank = ({ place }: Problem): number => sources.indexOf(place.source);
  const most = isRefused(problems) ? toldUpTo : problems.length;
  const kept = new Map<string, Problem>();
  for (const item of problems.toSorted((a, b) => rank(a) - rank(b) || a.place.start - b.place.start)) {
    const { code, place, facts } = item;
    const id = `${code} ${rank(item)} ${place.start} ${place.end} ${JSON.stringify(facts)}`;
    if (kept.has(id)) continue;
    if (kept.size === most) return [...kept.values(), problem('too-many-problems', place, { most })];
    kept.set(id, item);
  }
  return [...kept.values()];
}
