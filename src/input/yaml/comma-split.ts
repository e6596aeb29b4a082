/**
 * Inside `{ }` YAML reads the French decimal comma as a separator: `{ depart: 6,5 % }` becomes `depart: 6` and a
 * stray key `5 %`. The two pieces are recognised and told as one.
 */
import { problem } from '../../domain/problem.ts';
import type { EntryNode } from '../node.ts';
import type { Walk } from './walk.ts';

const wholePart = /^[-+\u2212]?\d[\d \u00a0\u202f\u2009]*$/;
/** The points that Germans and spreadsheets put between thousands: `1.500,00`. */
const pointedPart = /^\d{1,3}(?:\.\d{3})+$/;
const restPart = /^\d+\s*[%€]?$/;

/** The entries of a flow mapping, each split number replaced by a broken value. */
export function withoutSplits(entries: readonly EntryNode[], walk: Walk): EntryNode[] {
  const kept: EntryNode[] = [];
  for (const entry of entries) {
    const before = kept.at(-1);
    if (before === undefined || !isSplit(before, entry)) kept.push(entry);
    else kept[kept.length - 1] = { ...before, value: tell(before, entry, walk) };
  }
  return kept;
}

const isSplit = (before: EntryNode, entry: EntryNode): boolean =>
  entry.value.kind === 'empty' &&
  restPart.test(entry.key) &&
  before.value.kind === 'scalar' &&
  (wholePart.test(before.value.text) || pointedPart.test(before.value.text));

function tell(before: EntryNode, entry: EntryNode, walk: Walk): EntryNode['value'] {
  const at = { ...before.value.at, end: entry.keyAt.end };
  const text = before.value.kind === 'scalar' ? before.value.text : '';
  const whole = pointedPart.test(text) ? text.replaceAll('.', '') : text;
  walk.problems.push(problem('decimal-comma-split', at, { key: before.key, whole, rest: entry.key }));
  return { kind: 'broken', at };
}
