/** What the shapes refuse, told as problems at the right place and in the file's own words. */

import { isAlmost, nearest } from '../base/suggestion.ts';
import type { Language } from '../domain/contract.ts';
import { anyMission } from '../domain/keys/record.ts';
import { type Problem, type ProblemFacts, problem } from '../domain/problem.ts';
import { keyWord } from '../domain/vocabulary.ts';
import { homeOf } from './homes.ts';
import { wordOf } from './keys.ts';
import type { Located } from './located.ts';
import type { Fault } from './shape/shape.ts';
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

type UnknownKeys = Extract<Fault, { readonly kind: 'unknown' }>;

/** A mapping with more unknown keys is something else altogether: none of them is a typing mistake. */
const mistypedUpTo = 200;

/** What a fault refuses, and why; a value reported before has no further problem. */
export function refusalsOf(fault: Fault, language: Language, isContract: boolean): readonly Refusal[] {
  const { kind, piece } = fault;
  if (kind === 'value') return [{ piece, problems: fault.problem === undefined ? [] : [fault.problem] }];
  if (kind === 'shape') {
    return [{ piece, problems: [wrongShape(piece, fault.expected, fault.path, language, isContract)] }];
  }
  if (kind === 'missing') {
    return [{ piece, problems: [missingKey(piece, fault.key, language)], missing: fault.key }];
  }
  if (isContract && isStrange(fault, language)) return strangeItem(fault, language);
  return fault.keys.flatMap((key) => unknownKey(fault, key, language, isContract));
}

function missingKey(piece: Located, missing: string, language: Language): Problem {
  return problem('key-missing', piece.at, { key: wordOf(missing, language), inside: piece.key });
}

function unknownKey(
  { piece: parent, names, path, keys }: UnknownKeys,
  code: string,
  language: Language,
  isContract: boolean,
): readonly Refusal[] {
  const piece = parent.children.get(code);
  const written = parent.frame.keys.get(code);
  if (piece === undefined) return [];
  // A key written twice was reported when it was met.
  if (written === undefined) return [{ piece, problems: [] }];
  const home = isContract ? homeOf(code, path) : undefined;
  if (home !== undefined) {
    const words = home.map((section) => (section === anyMission ? section : keyWord(section, language)));
    const told = problem('key-misplaced', written.at, { key: written.word, home: words });
    return [{ piece, problems: [told], home: [...home, code] }];
  }
  const isMistyped = keys.length <= mistypedUpTo;
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
function isStrange({ piece, keys, names, path }: UnknownKeys, language: Language): boolean {
  if (!/^\d+$/.test(path.at(-1) ?? '') || keys.length < piece.children.size) return false;
  const words = names.map((name) => wordOf(name, language));
  return keys.every((code) => {
    const written = piece.frame.keys.get(code)?.word ?? code;
    const isMistyped = keys.length <= mistypedUpTo && nearest(written, words) !== undefined;
    return !isMistyped && homeOf(code, path) === undefined;
  });
}

/** It is told once, whatever it holds. */
function strangeItem({ piece, keys, path }: UnknownKeys, language: Language): readonly Refusal[] {
  const problems = [wrongShape(piece, 'item', path, language, true)];
  const pieces = keys.flatMap((key) => piece.children.get(key) ?? []);
  return pieces.map((each, index) => ({
    piece: each,
    problems: index === 0 ? problems : [],
    strange: piece,
  }));
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
