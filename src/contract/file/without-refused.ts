/** What a refused file says besides what is refused: enough to tell what two of its values say together. */
import type * as z from 'zod';
import { isList, isMapping, listOf, mappingOf, type Piece, unknownMark } from '../tree/pieces.ts';
import { pieceAt } from './refusals.ts';

type Path = readonly PropertyKey[];

/** Each round takes away what the one before left incomplete. */
const roundsUpTo = 6;

export interface Remaining<Written> {
  readonly written: Written;
  /** The sections, from the top of the file, of which something is missing; any of them may be where a key is not known. */
  readonly reduced: ReadonlySet<PropertyKey> | 'any';
}

/** The file without the pieces that its description refuses; undefined where nothing that is a file is left. */
export function withoutRefused<Schema extends z.ZodType>(
  schema: Schema,
  root: Piece,
  issues: readonly z.core.$ZodIssue[],
): Remaining<z.output<Schema>> | undefined {
  const taken = new Set<PropertyKey>();
  let [left, refused] = [root, issues];
  for (let round = 0; round < roundsUpTo; round++) {
    const paths = refused.flatMap((issue) => refusedBy(issue, left));
    // What is missing at the top of the file cannot be taken away.
    if (paths.some((path) => path.length === 0)) return undefined;
    for (const [section] of paths) if (section !== undefined) taken.add(section);
    left = without(left, paths);
    const parsed = schema.safeParse(left);
    if (parsed.success) return { written: parsed.data, reduced: [...taken].some(isUnknown) ? 'any' : taken };
    refused = parsed.error.issues;
  }
  return undefined;
}

const isUnknown = (key: PropertyKey): boolean => String(key).startsWith(unknownMark);

/** The pieces an issue is about: unknown keys, a value, or the mapping in which one is missing. */
function refusedBy(issue: z.core.$ZodIssue, root: Piece): readonly Path[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  const { beyond } = pieceAt(root, issue.path);
  return [issue.path.slice(0, issue.path.length - beyond.length)];
}

/** The piece without those at the paths, each of one step at least. */
function without(piece: Piece, paths: readonly Path[]): Piece {
  const below = new Map<string, Path[]>();
  for (const [step, ...rest] of paths) {
    const inside = below.get(String(step)) ?? [];
    below.set(String(step), inside);
    inside.push(rest);
  }
  const kept = (name: string, child: Piece): Piece | undefined => {
    const inside = below.get(name);
    if (inside === undefined) return child;
    return inside.some((path) => path.length === 0) ? undefined : without(child, inside);
  };
  if (isList(piece)) {
    const items = piece.flatMap((item, index) => kept(String(index), item) ?? []);
    return listOf(items, piece.keyAt, piece.key);
  }
  if (!isMapping(piece)) return piece;
  const keys = [...piece.$frame.keys].flatMap(([code, key]) => {
    const left = kept(code, key.piece);
    return left === undefined ? [] : [[code, { ...key, piece: left }] as const];
  });
  return mappingOf({ ...piece.$frame, keys: new Map(keys) });
}
