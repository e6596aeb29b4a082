/**
 * Inside `{ }` YAML reads the French decimal comma as a separator: `{ depart: 6,5 % }` becomes `depart: 6` and a
 * stray key `5 %`. The two pieces are recognised and told as one.
 */
import type { Place } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import type { EntryNode } from '../node.ts';
import { likelyAmount } from '../values/likely.ts';
import type { Walk } from './walk.ts';

const wholePart = /^[-+\u2212]?\d[\d \u00a0\u202f\u2009]*$/;
/** The points that Germans and spreadsheets put between thousands: `1.500,00`. */
const pointedPart = /^\d{1,3}(?:\.\d{3})+$/;
const restPart = /^\d+\s*(?:%|€|[kKM]\s*€?)?$/;

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
  walk.problems.push(problemOf(before.key, whole, entry.key, at));
  return { kind: 'broken', at };
}

/** `61,5 k€` needs another way of writing than the comma alone. */
function problemOf(key: string, whole: string, rest: string, at: Place): Problem {
  const text = `${whole},${rest}`;
  const example = /[kKM]/.test(rest) ? likelyAmount(text) : undefined;
  return example === undefined
    ? problem('decimal-comma-split', at, { key, whole, rest })
    : problem('value-invalid', at, { key, text, expected: 'amount', example });
}
