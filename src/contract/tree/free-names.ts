/** Mappings whose keys are names of the user's own: communes, scenarios, indicators with their results, accounts. */
import type { Place } from '../../amounts/source.ts';
import { problem } from '../../problems/problem.ts';
import { plainName } from '../../problems/suggestion.ts';
import { spreadsheetError } from '../remedies/unread-value.ts';
import { type Entry, isNothing } from './nodes.ts';
import { type Keys, listOf, type Piece } from './pieces.ts';
import { empty, leaf, mapping, type ReadContext, refused, resolved, type Walk } from './walk.ts';

/** Reads what stands one step further down. */
type Read = (step: PropertyKey, yaml: unknown, context: ReadContext, walk: Walk) => Piece;

/** A mapping of free names becomes a list: a commune or a scenario may have any name. */
export function freeMap(entries: readonly Entry[], context: ReadContext, walk: Walk, read: Read): Piece {
  const firsts = new Map<string, Place>();
  const items: Piece[] = [];
  for (const entry of entries) {
    // Scenarios may differ by their capitals; indicators, parts and communes may not.
    const name = context.code === 'scenarios' ? entry.key : plainName(entry.key);
    const first = firsts.get(name);
    // The same commune twice has a problem of its own, found by the check of communes.
    if (first !== undefined && context.code !== 'communes') {
      walk.problems.push(problem('duplicate', entry.keyAt, { of: 'key', name: entry.key }, first));
      continue;
    }
    firsts.set(name, entry.keyAt);
    if (context.code === 'results' && isYetToCome(entry, walk)) continue;
    items.push(freeEntry(entry, context, walk, read));
  }
  const piece = listOf(items, context.at, context.key);
  return mapping(new Map([['$entries', { word: '', at: context.at, piece }]]), context, walk);
}

/** A result that is left empty is not known yet: names may be listed first, and filled in during the year. */
const isYetToCome = ({ keyAt, value, isRefused }: Entry, walk: Walk): boolean =>
  isRefused !== true && isNothing(resolved(value, walk)) && spreadsheetError(keyAt) === undefined;

function freeEntry(
  { key, keyAt: at, value, isRefused }: Entry,
  above: ReadContext,
  walk: Walk,
  read: Read,
): Piece {
  // The result of an indicator may be given by its parts, which have free names too.
  const vocabulary = above.code === 'results' ? 'free' : 'keys';
  const context: ReadContext = { ...above, key, code: '', at, vocabulary };
  const node = resolved(value, walk);
  const piece = isRefused
    ? refused(context, walk)
    : !isNothing(node)
      ? read('$value', value, context, walk)
      : above.code === 'scenarios'
        ? mapping(new Map(), context, walk)
        : empty(context, walk);
  const keys: Keys = new Map([
    ['$name', { word: key, at, piece: leaf(key, at, context, walk) }],
    ['$value', { word: key, at, piece }],
  ]);
  return mapping(keys, context, walk);
}
