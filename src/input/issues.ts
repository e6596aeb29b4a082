/** What the shapes refuse, told as problems at the right place and in the file's own words. */
import type * as z from 'zod';
import { isAlmost, nearest } from '../base/suggestion.ts';
import type { Language } from '../domain/contract.ts';
import { type Problem, type ProblemFacts, problem } from '../domain/problem.ts';
import { keyWord } from '../domain/vocabulary.ts';
import { carriedProblem } from './carried.ts';
import { homeOf } from './homes.ts';
import { wordOf } from './keys.ts';
import type { Located } from './located.ts';
import { shapeExample } from './shape-examples.ts';
import { isSaidNo } from './values/yes-no.ts';

export interface Refusal {
  /** The piece of the file that cannot be kept. */
  readonly piece: Located;
  readonly problems: readonly Problem[];
  /** The key that an unknown one was probably meant to be. */
  readonly meant?: MeantKey;
  /** Where a misplaced key may have been meant to stand, by the code's names. */
  readonly home?: readonly string[];
  /** The item of a list that has none of its keys: said once, whatever is missing in it. */
  readonly strange?: Located;
  /** The code's name of a key that has to be there and is not. */
  readonly missing?: string;
}

export interface MeantKey {
  readonly word: string;
  readonly code: string;
  /** The mapping the unknown key stands in, and the name it has there. */
  readonly inside: Located;
  readonly unknown: string;
  /** True when what stands under the unknown key can be read as if it were written well. */
  readonly isAlmost: boolean;
}

/** A mapping with more unknown keys is something else altogether: none of them is a typing mistake. */
const mistypedUpTo = 200;

/** What an issue refuses, and why; a value reported before has no further problem. */
export function refusalsOf(
  issue: z.core.$ZodIssue,
  root: Located,
  language: Language,
  isContract: boolean,
): readonly Refusal[] {
  const { piece, missing } = follow(root, issue.path);
  const path = issue.path.map(String);
  if (missing?.startsWith('$') === true) {
    return [{ piece, problems: [wrongShape(piece, 'mapping', path.slice(0, -1), language, isContract)] }];
  }
  if (missing !== undefined) return [{ piece, problems: [missingKey(piece, missing, language)], missing }];
  if (issue.code === 'unrecognized_keys') {
    const names = issue.message.split(' ');
    const isMistyped = issue.keys.length <= mistypedUpTo;
    return issue.keys.flatMap((key) => unknownKey(piece, key, names, path, language, isContract, isMistyped));
  }
  if (issue.code === 'custom' && issue.params !== undefined) {
    return [{ piece, problems: carriedProblem(issue) }];
  }
  if (piece.kind === 'leaf' && piece.scalar === undefined) return [{ piece, problems: [] }];
  const expected = issue.code === 'custom' ? 'value' : shapeWanted(issue);
  return [{ piece, problems: [wrongShape(piece, expected, path, language, isContract)] }];
}

/** The piece a path leads to, or the deepest one there is with the key missing in it. */
function follow(root: Located, path: readonly PropertyKey[]): { piece: Located; missing?: string } {
  let piece = root;
  for (const step of path) {
    const next = childOf(piece, step);
    if (next === undefined) return { piece, missing: String(step) };
    piece = next;
  }
  return { piece };
}

function childOf(piece: Located, step: PropertyKey): Located | undefined {
  if (piece.kind === 'list') return piece.items[Number(step)];
  return piece.kind === 'map' ? piece.children.get(String(step)) : undefined;
}

function missingKey(piece: Located, missing: string, language: Language): Problem {
  return problem('key-missing', piece.at, { key: wordOf(missing, language), inside: piece.key });
}

function unknownKey(
  parent: Located,
  code: string,
  names: readonly string[],
  path: readonly string[],
  language: Language,
  isContract: boolean,
  isMistyped: boolean,
): readonly Refusal[] {
  const piece = childOf(parent, code);
  const written = parent.kind === 'map' ? parent.frame.keys.get(code) : undefined;
  if (code === '$entries') {
    return [{ piece: parent, problems: [wrongShape(parent, 'mapping', path, language, isContract)] }];
  }
  if (piece === undefined) return [];
  // A key written twice was reported when it was met.
  if (written === undefined) return [{ piece, problems: [] }];
  if (isContract && isStrange(parent, names, path, language)) {
    const isFirst = parent.kind === 'map' && [...parent.children.keys()][0] === code;
    const told = wrongShape(parent, 'item', path.slice(0, -1), language, isContract);
    return [{ piece, problems: isFirst ? [told] : [], strange: parent }];
  }
  const home = isContract ? homeOf(code, path) : undefined;
  if (home !== undefined) {
    const words = home.map((section) => (section === 'care_access' ? '…' : keyWord(section, language)));
    const told = problem('key-misplaced', written.at, { key: written.word, home: words });
    return [{ piece, problems: [told], home: [...home, code] }];
  }
  const allowed = names.map((name) => wordOf(name, language));
  const suggestion = isMistyped ? nearest(written.word, allowed) : undefined;
  const hint = suggestion === undefined ? {} : { suggestion };
  const isReading = names.includes('prorata');
  const colon = isMistyped && suggestion === undefined ? withColon(written.word, allowed) : {};
  const told = isReading
    ? problem('reading-unknown', written.at, { text: written.word, allowed, ...hint })
    : problem('key-unknown', written.at, { key: written.word, allowed, ...hint, ...colon });
  const known = names.find((name) => wordOf(name, language) === suggestion);
  if (suggestion === undefined || known === undefined) return [{ piece, problems: [told] }];
  const meant: MeantKey = {
    word: suggestion,
    code: known,
    inside: parent,
    unknown: code,
    isAlmost: isAlmost(written.word, suggestion),
  };
  return [{ piece, problems: [told], meant }];
}

/** `debut = 2024-01-01` inside braces, as it is meant. */
function withColon(written: string, allowed: readonly string[]): { readonly withColon?: string } {
  const sign = written.indexOf('=');
  const name = sign === -1 ? undefined : nearest(written.slice(0, sign).trim(), allowed);
  const value = written.slice(sign + 1).trim();
  return name === undefined ? {} : { withColon: `${name}: ${value === '' ? '…' : value}` };
}

/** True for `- Dr Martin: 4 800 €`: an item of a list none of whose keys is one, nor nearly. */
function isStrange(
  parent: Located,
  names: readonly string[],
  path: readonly string[],
  language: Language,
): boolean {
  if (parent.kind !== 'map' || !/^\d+$/.test(path.at(-1) ?? '')) return false;
  const words = names.map((name) => wordOf(name, language));
  return [...parent.children.keys()].every((code) => {
    const written = parent.frame.keys.get(code)?.word ?? code;
    return !names.includes(code) && nearest(written, words) === undefined && homeOf(code, path) === undefined;
  });
}

/** What the key takes instead, with an example of it. */
function wrongShape(
  piece: Located,
  expected: ProblemFacts['shape-expected']['expected'],
  path: readonly string[],
  language: Language,
  isContract: boolean,
): Problem {
  const example = isContract ? shapeExample(path, piece.key, expected, language) : undefined;
  const hint = example === undefined ? {} : { example };
  const isNo = piece.kind === 'leaf' && piece.scalar !== undefined && isSaidNo(piece.scalar.text);
  return problem('shape-expected', piece.at, {
    key: piece.key,
    expected,
    ...hint,
    ...(isNo ? { isNo } : {}),
  });
}

const shapeWanted = (issue: z.core.$ZodIssue): 'mapping' | 'list' =>
  issue.code === 'invalid_type' && issue.expected === 'array' ? 'list' : 'mapping';
