/** A located tree through the shape of a file: what it says, and everything wrong with it in one run. */

import type { Language } from '../domain/contract.ts';
import { anyMission } from '../domain/keys/record.ts';
import type { Problem } from '../domain/problem.ts';
import type { CutPath } from './cuts.ts';
import { type Located, pathsTo, piecesAt, without } from './located.ts';
import { type Refusal, refusalsOf } from './refusals.ts';
import { respelt } from './respell.ts';
import { file } from './shape/file.ts';
import type { Shape, Task } from './shape/shape.ts';
import { canBeStoodInFor, type Missing, withStandIns } from './stand-in.ts';

export interface Shaped<Written> {
  /** What could be read; pieces that were refused are left out of it. */
  readonly written?: Written;
  /** The pieces left out, and those that something stands in for. Empty when the file was read whole. */
  readonly cuts: readonly CutPath[];
  readonly problems: readonly Problem[];
}

/** Each spelling put right may show others beneath it; a file is not deeper. */
const spellingsUpTo = 10;
/** Leaving out a piece may make its parent incomplete, and so on up to the root. */
const attemptsUpTo = 14;

export function readShape<Written>(
  root: Located,
  language: Language,
  shape: Shape<Written>,
): Shaped<Written> {
  const spelt = readSpelling(root, language, shape);
  let rest: Located | undefined = spelt.tree;
  let problems = spelt.problems;
  const cuts: CutPath[] = [...spelt.cuts];
  for (let attempt = 0; attempt < attemptsUpTo && rest !== undefined; attempt += 1) {
    const tree: Located = rest;
    const { written, refusals }: Attempt<Written> =
      attempt === 0 ? spelt.attempt : attempted(tree, language, shape);
    if (written !== undefined) return { written, cuts, problems };
    // What is missing only because we left it out is no fault of the writer.
    if (attempt === 0) {
      const meant = meantKeys(refusals);
      const strange = strangeItems(refusals);
      const told = refusals.filter(({ piece }) => !strange.has(piece));
      problems = [...problems, ...told.flatMap((refusal) => problemsOf(refusal, meant))];
    }
    const missing = refusals.flatMap(({ piece, missing: key }): Missing[] =>
      canBeStoodInFor(key) ? [{ inside: piece, key }] : [],
    );
    const refused = refusals.filter(({ missing: key }) => !canBeStoodInFor(key));
    cuts.push(...pathsToMissing(tree, missing));
    const pieces = new Set(refused.map(({ piece }) => piece));
    cuts.push(...pathsTo(tree, pieces), ...refused.flatMap(homesOf));
    // What is stood in for now may lie in what is left out next time.
    rest = missing.length > 0 ? withStandIns(tree, missing) : without(tree, pieces);
  }
  return { cuts, problems };
}

/** A misplaced key may have been meant for its home: there is a year and a mission for each. */
const homesOf = ({ home }: Refusal): readonly CutPath[] =>
  home === undefined
    ? []
    : [home.flatMap((step) => (step === 'years' ? [step, '?'] : step === anyMission ? ['?'] : [step]))];

interface Attempt<Written> {
  readonly written?: Written;
  readonly refusals: readonly Refusal[];
}

function attempted<Written>(tree: Located, language: Language, shape: Shape<Written>): Attempt<Written> {
  const task: Task = { path: [], faults: [] };
  const written = shape.read(tree, task);
  const isContract = Object.is(shape, file);
  const refusals = task.faults.flatMap((fault) => refusalsOf(fault, language, isContract));
  return written === undefined ? { refusals } : { written, refusals };
}

interface Spelt<Written> {
  readonly tree: Located;
  /** What came of the tree, once it was spelt right. */
  readonly attempt: Attempt<Written>;
  readonly cuts: readonly CutPath[];
  readonly problems: readonly Problem[];
}

/** The tree with its almost right keys put right, each told. */
function readSpelling<Written>(root: Located, language: Language, shape: Shape<Written>): Spelt<Written> {
  let tree = root;
  let attempt = attempted(tree, language, shape);
  const cuts: CutPath[] = [];
  const problems: Problem[] = [];
  for (let round = 0; round < spellingsUpTo; round += 1) {
    const spelling = respelt(tree, attempt.refusals);
    if (spelling.mended.length === 0) break;
    cuts.push(...pathsTo(tree, new Set(spelling.mended.map(({ piece }) => piece))));
    problems.push(...spelling.mended.flatMap((refusal) => refusal.problems));
    tree = spelling.tree;
    attempt = attempted(tree, language, shape);
  }
  return { tree, attempt, cuts, problems };
}

/** The paths that the missing keys would have. */
function pathsToMissing(tree: Located, missing: readonly Missing[]): readonly CutPath[] {
  const keys = new Map<Located, readonly string[]>();
  for (const { inside, key } of missing) keys.set(inside, [...(keys.get(inside) ?? []), key]);
  return piecesAt(tree, new Set(keys.keys())).flatMap(({ piece, path }) =>
    (keys.get(piece) ?? []).map((key) => [...path, key]),
  );
}

/** The words that unknown keys were probably meant to be, by the mapping they stand in. */
type MeantKeys = ReadonlyMap<Located, ReadonlySet<string>>;

function meantKeys(refusals: readonly Refusal[]): MeantKeys {
  const words = new Map<Located, Set<string>>();
  for (const { meant } of refusals) {
    if (meant === undefined) continue;
    words.set(meant.inside, (words.get(meant.inside) ?? new Set()).add(meant.word));
  }
  return words;
}

/** A key that is missing only because it is misspelt is not told twice. */
const problemsOf = ({ piece, problems }: Refusal, meant: MeantKeys): readonly Problem[] =>
  problems.filter((item) => item.code !== 'key-missing' || meant.get(piece)?.has(item.facts.key) !== true);

/** The items that were said to have none of their keys. */
const strangeItems = (refusals: readonly Refusal[]): ReadonlySet<Located> =>
  new Set(refusals.flatMap(({ strange }) => (strange === undefined ? [] : [strange])));
