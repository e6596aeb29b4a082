/** What the description of a file refuses, as problems at the right place and in the file's own words. */
import type * as z from 'zod';
import type { Language } from '../../law/language.ts';
import { type Problem, type ProblemFacts, problem } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import { anyMission } from '../../vocabulary/record.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import { type FileKind, wordOf } from '../keys.ts';
import { withoutColon } from '../remedies/signs.ts';
import { isMistyped, sectionsOf, unknownWord } from '../remedies/wrong-keys.ts';
import { exampleAt, inBrackets, keysAt } from '../schema/at-place.ts';
import { isLeaf, isList, isMapping, type Mapping, type Piece, unknownKeys } from '../tree/pieces.ts';
import { isSaidNo } from '../values/text.ts';

interface Refused {
  readonly root: Piece;
  readonly language: Language;
  readonly kind: FileKind;
}

export function problemsOf(issues: readonly z.core.$ZodIssue[], file: Refused): readonly Problem[] {
  const placed = issues.map((issue) => ({ issue, ...pieceAt(file.root, issue.path) }));
  // An item of a list that has none of its keys is reported once, whatever is missing in it.
  const strange = new Map(
    placed.flatMap(({ issue, piece }) =>
      isStrange(issue, piece, file) ? [[piece, issue.path] as const] : [],
    ),
  );
  return [
    ...[...strange].map(([piece, path]) => wrongShape(piece, 'item', path, file)),
    ...placed
      .filter(({ piece }) => !strange.has(piece))
      .flatMap(({ issue, piece, beyond }) => problemsAt(issue, piece, beyond, file)),
  ];
}

/** The piece a path leads to, and the steps that lead nowhere. */
export function pieceAt(
  root: Piece,
  path: readonly PropertyKey[],
): { readonly piece: Piece; readonly beyond: readonly PropertyKey[] } {
  let piece = root;
  for (const [index, step] of path.entries()) {
    const next = isMapping(piece)
      ? piece.$frame.keys.get(String(step))?.piece
      : isList(piece)
        ? piece[Number(step)]
        : undefined;
    if (next === undefined) return { piece, beyond: path.slice(index) };
    piece = next;
  }
  return { piece, beyond: [] };
}

function problemsAt(
  issue: z.core.$ZodIssue,
  piece: Piece,
  beyond: readonly PropertyKey[],
  file: Refused,
): readonly Problem[] {
  const problem = problemOf(issue);
  if (problem !== undefined) return [problem];
  // What was refused before is not reported again.
  if (isLeaf(piece) && piece.isRefused === true) return [];
  const [step] = beyond;
  if (isMapping(piece) && issue.code === 'unrecognized_keys') {
    // Counted once: a damaged file may have tens of thousands.
    const isNear = isMistyped(unknownKeys(piece).length);
    return issue.keys.map((code) => unknownKey(piece, code, issue.path, isNear, file));
  }
  if (isMapping(piece) && step !== undefined) return missingKey(piece, String(step), issue.path, file);
  const isOfList = step === undefined && issue.code === 'invalid_type' && issue.expected === 'array';
  const isOfKeys = step !== undefined || issue.code !== 'custom';
  const path = issue.path.slice(0, issue.path.length - beyond.length);
  return [wrongShape(piece, isOfList ? 'list' : isOfKeys ? 'mapping' : 'value', path, file)];
}

/** The problem that a reader of values found, as it went through zod. */
export function problemOf(issue: z.core.$ZodIssue): Problem | undefined {
  const problem: unknown = issue.code === 'custom' ? issue.params?.['problem'] : undefined;
  return isProblem(problem) ? problem : undefined;
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'severity' in value && 'facts' in value && 'place' in value;

/** A key that is missing only because it is misspelt is not reported twice. */
function missingKey(
  piece: Mapping,
  code: string,
  path: readonly PropertyKey[],
  { kind, language }: Refused,
): readonly Problem[] {
  const key = wordOf(code, language);
  const allowed = keysAt(kind, path.slice(0, -1), language);
  const isMisspelt = unknownKeys(piece).some((name, _index, { length }) => {
    const { word } = piece.$frame.keys.get(name) ?? { word: name };
    return isMistyped(length) && nearest(word, allowed) === key;
  });
  return isMisspelt ? [] : [problem('key-missing', piece.at, { key, inside: piece.$frame.key })];
}

function unknownKey(
  piece: Mapping,
  code: string,
  path: readonly PropertyKey[],
  isNear: boolean,
  { kind, language }: Refused,
): Problem {
  const { word, at } = piece.$frame.keys.get(code) ?? { word: code, at: piece.at };
  const isResult = code === 'observed' || code === 'done' || code === 'attainmentRate';
  if (kind === 'contract' && path[0] === 'missions' && isResult) {
    const [name = '…', result = '…'] = ['name', code].map((each) => {
      const inside = piece.$frame.keys.get(each)?.piece;
      return inside !== undefined && isLeaf(inside) ? inside.text.trim() : undefined;
    });
    return problem('result-misplaced', at, { key: word, example: `${name}: ${result}` });
  }
  const sections = kind === 'contract' ? sectionsOf(code, path.map(String)) : undefined;
  if (sections !== undefined) {
    const words = sections.map((section) => (section === anyMission ? section : keyWord(section, language)));
    // A scenario stands under a name of its own.
    const isInScenario = sections[0] === 'scenarios' && path[0] === 'scenarios';
    const home = isInScenario ? words.toSpliced(1, 0, piece.$frame.key) : words;
    return problem('key-misplaced', at, { key: word, home });
  }
  return unknownWord({ word, at }, keysAt(kind, path, language), path, isNear);
}

/** True for `- Dr Martin: 4 800 €`: an item of a list none of whose keys is one, nor nearly. */
function isStrange(issue: z.core.$ZodIssue, piece: Piece, { kind, language }: Refused): boolean {
  if (kind !== 'contract' || issue.code !== 'unrecognized_keys' || !isMapping(piece)) return false;
  if (typeof issue.path.at(-1) !== 'number' || issue.keys.length < piece.$frame.keys.size) return false;
  const allowed = keysAt(kind, issue.path, language);
  return issue.keys.every((code) => {
    const written = piece.$frame.keys.get(code)?.word ?? code;
    const isNear = isMistyped(issue.keys.length) && nearest(written, allowed) !== undefined;
    return !isNear && sectionsOf(code, issue.path.map(String)) === undefined;
  });
}

/** What the key takes instead, with an example of it. */
function wrongShape(
  piece: Piece,
  expected: ProblemFacts['shape-expected']['expected'],
  path: readonly PropertyKey[],
  { kind, language }: Refused,
): Problem {
  const [key, at] = isMapping(piece) ? [piece.$frame.key, piece.at] : [piece.key, piece.keyAt];
  const bare =
    isLeaf(piece) && expected === 'mapping'
      ? withoutColon(piece.at, piece.text, keysAt(kind, path, language))
      : undefined;
  if (bare !== undefined) return bare;
  const isText = isLeaf(piece) && expected === 'list' && piece.text.trim() !== '';
  const shown = exampleAt(kind, path, key, expected, language);
  const example = shown ?? (isText ? [inBrackets(key, piece.text)] : undefined);
  const hint = example === undefined ? {} : { example };
  const isNo = isLeaf(piece) && piece.isRefused !== true && isSaidNo(piece.text);
  return problem('shape-expected', at, { key, expected, ...hint, ...(isNo ? { isNo } : {}) });
}
