/** Keys that are no keys of the format, as hands mistype them. */
import type { Place } from '../../amounts/source.ts';
import type { Language } from '../../law/contract.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { isAlmost, nearest } from '../../problems/suggestion.ts';
import { hasKeysOfItsOwn, knownKey } from '../keys.ts';
import { type FileKind, keysAt } from '../schema/lookup.ts';
import { type Mapping, type Piece, unknownKeys } from '../tree/pieces.ts';

/** A mapping with more unknown keys is something else altogether: none of them is a typing mistake. */
const mistypedUpTo = 200;

/** True when so many unknown keys of one mapping may each be meant for another. */
export const isMistyped = (count: number): boolean => count <= mistypedUpTo;

/** The problem of a key that does not exist where it stands; `isNear` where it may be meant for another. */
export function unknownWord(
  { word, at }: { readonly word: string; readonly at: Place },
  allowed: readonly string[],
  path: readonly PropertyKey[],
  isNear: boolean,
): Problem {
  const suggestion = isNear ? nearest(word, allowed) : undefined;
  const hint = suggestion === undefined ? {} : { suggestion };
  if (path.at(-1) === 'assumptions')
    return problem('word-unknown', at, { of: 'assumption', text: word, allowed, ...hint });
  const colon = isNear && suggestion === undefined ? withColon(word, allowed) : {};
  return problem('key-unknown', at, { key: word, allowed, ...hint, ...colon });
}

/** `debut = 2024-01-01` inside braces, as it is meant. */
function withColon(written: string, allowed: readonly string[]): { readonly withColon?: string } {
  const sign = written.indexOf('=');
  const name = sign === -1 ? undefined : nearest(written.slice(0, sign).trim(), allowed);
  const value = written.slice(sign + 1).trim();
  return name === undefined ? {} : { withColon: `${name}: ${value === '' ? '…' : value}` };
}

interface Task {
  readonly kind: FileKind;
  readonly language: Language;
  readonly problems: Problem[];
}

/** The pieces with their almost right keys put right, each told, so that what is wrong beneath them is told in the same run. */
export function respelt(
  root: Piece,
  kind: FileKind,
  language: Language,
): { readonly root: Piece; readonly problems: readonly Problem[] } {
  const task: Task = { kind, language, problems: [] };
  return { root: respeltPiece(root, [], task), problems: task.problems };
}

function respeltPiece(piece: Piece, path: readonly PropertyKey[], task: Task): Piece {
  if (piece.kind === 'leaf') return piece;
  if (piece.kind === 'list') {
    return { ...piece, items: piece.items.map((item, index) => respeltPiece(item, [...path, index], task)) };
  }
  const unknown = unknownKeys(piece.frame);
  const map = isMistyped(unknown.length)
    ? unknown.reduce((before, code) => withKeyMeant(before, code, path, task), piece)
    : piece;
  const children = [...map.children].map(
    ([code, child]) => [code, respeltPiece(child, [...path, code], task)] as const,
  );
  return { ...map, children: new Map(children) };
}

function withKeyMeant(map: Mapping, code: string, path: readonly PropertyKey[], task: Task): Mapping {
  const written = map.frame.keys.get(code);
  const piece = map.children.get(code);
  if (written === undefined || piece === undefined) return map;
  const allowed = keysAt(task.kind, path, task.language);
  const word = nearest(written.word, allowed);
  const vocabulary = path.at(-1) === 'assumptions' ? 'readings' : 'keys';
  const meant = word === undefined ? undefined : knownKey(word, vocabulary)?.code;
  if (word === undefined || meant === undefined || !isAlmost(written.word, word)) return map;
  // What stands under a key that has keys of its own was read with the wrong words; nothing says which of two is meant.
  if (map.frame.keys.has(meant) || hasKeysOfItsOwn(meant, piece.kind === 'map') || !hasText(piece))
    return map;
  task.problems.push(unknownWord(written, allowed, path, true));
  const children = new Map([...map.children].filter(([name]) => name !== code));
  const keys = new Map([...map.frame.keys].filter(([name]) => name !== code));
  return {
    ...map,
    children: children.set(meant, underKey(piece, word)),
    frame: { ...map.frame, keys: keys.set(meant, { word, at: written.at }) },
  };
}

const hasText = (piece: Piece): boolean =>
  piece.kind !== 'leaf' || (piece.scalar !== undefined && piece.scalar.text !== '');

/** The piece under the key it was meant to have, by which messages name it. */
function underKey(piece: Piece, key: string): Piece {
  if (piece.kind !== 'leaf' || piece.scalar === undefined) return { ...piece, key };
  return { ...piece, key, scalar: { ...piece.scalar, key } };
}
