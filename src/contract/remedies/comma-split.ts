/**
 * Inside `{ }` YAML reads the French decimal comma as a separator: `{ depart: 6,5 % }` becomes `depart: 6` and a
 * stray key `5 %`. The two pieces are recognised and told as one.
 */
import type { Place } from '../../amounts/source.ts';
import { type Problem, type ProblemCode, problem } from '../../problems/problem.ts';
import { keyWords } from '../../vocabulary/vocabulary.ts';
import type { Reader } from '../scalar.ts';
import type { Walk } from '../tree/depth.ts';
import type { EntryNode } from '../tree/node.ts';
import { readAmount } from '../values/amount.ts';
import { likelyAmount } from '../values/likely.ts';
import { readMeasure, readRate } from '../values/rate.ts';
import { readPopulation, readWeight } from '../values/whole.ts';

/** What a value without braces would be refused for, and is told in place of the comma. */
const told: ReadonlySet<ProblemCode> = new Set([
  'amount-ambiguous',
  'amount-too-precise',
  'rate-ambiguous',
  'value-invalid',
]);

const wholePart = /^[-+\u2212]?\d[\d \u00a0\u202f\u2009]*$/;
/** The points that Germans and spreadsheets put between thousands: `1.500,00`. */
const pointedPart = /^\d{1,3}(?:\.\d{3})+$/;
/** `5 %`, and the `500.00 €` that an English comma between thousands leaves. */
const restPart = /^\d+(?:\.\d+)?\s*(?:%|€|[kKM]\s*€?)?$/;

/** The entries of a flow mapping, each split number replaced by a broken value. */
export function withoutSplits(entries: readonly EntryNode[], walk: Walk): EntryNode[] {
  const kept: EntryNode[] = [];
  const [first] = entries;
  for (const entry of entries) {
    const before = kept.at(-1);
    if (before === undefined || !isSplit(before, entry)) kept.push(entry);
    else kept[kept.length - 1] = { ...before, value: tell(before, entry, nameBefore(first), walk) };
  }
  return kept;
}

const isSplit = (before: EntryNode, entry: EntryNode): boolean =>
  entry.value.kind === 'empty' &&
  restPart.test(entry.key) &&
  before.value.kind === 'scalar' &&
  (wholePart.test(before.value.text) || pointedPart.test(before.value.text));

/** How far back the key stands that a brace opens under. */
const lookBack = 200;

/** The key of the mapping in braces of which this is the first entry: `communes: { A: …`. */
function nameBefore(first: EntryNode | undefined): string | undefined {
  if (first === undefined) return undefined;
  const { source, start } = first.keyAt;
  const before = source.text.slice(Math.max(0, start - lookBack), start);
  return /([\p{L}_]+)\s*:\s*(?:&\S+\s+)?\{\s*["']?$/u.exec(before)?.[1];
}

function tell(
  before: EntryNode,
  entry: EntryNode,
  inside: string | undefined,
  walk: Walk,
): EntryNode['value'] {
  const at = { ...before.value.at, end: entry.keyAt.end };
  const text = before.value.kind === 'scalar' ? before.value.text : '';
  const whole = pointedPart.test(text) ? text.replaceAll('.', '') : text;
  walk.problems.push(problemOf(before.key, whole, entry.key, inside, at));
  return { kind: 'broken', at };
}

const { attainmentRate, rate, cap, mobilised, baseline, target, observed, threshold, weight } = keyWords;
const isAmong = (key: string, words: readonly { readonly fr: string; readonly en: string }[]): boolean =>
  words.some(({ fr, en }) => key === fr || key === en);

/** What is written under a key; names of the user's own have the inhabitants of communes, the rates of indicators, else amounts. */
function readerOf(key: string, inside: string | undefined): Reader<unknown> {
  if (inside !== undefined && isAmong(inside, [keyWords.communes])) return readPopulation;
  if (inside !== undefined && isAmong(inside, [keyWords.indicators])) return readRate;
  if (isAmong(key, [attainmentRate, rate, cap, mobilised])) return readRate;
  if (isAmong(key, [keyWords.population])) return readPopulation;
  if (isAmong(key, [weight])) return readWeight;
  return isAmong(key, [baseline, target, observed, threshold]) ? readMeasure : readAmount;
}

/**
 * Quotation marks or a point mend `6,5 %`. They do not mend `12,345 €`, which may be thousands, nor `0,125 €`: what
 * would be said of such a value once mended is said at once. `61,5 k€` needs another way of writing altogether.
 */
function problemOf(key: string, whole: string, rest: string, inside: string | undefined, at: Place): Problem {
  const text = `${whole},${rest}`;
  const example = /[kKM]/.test(rest) ? likelyAmount(text) : undefined;
  if (example !== undefined) return problem('value-invalid', at, { key, text, expected: 'amount', example });
  // Numbers are read alike in both languages.
  const read = readerOf(key, inside)({ key, text, at, language: 'fr' });
  return 'problem' in read && told.has(read.problem.code)
    ? read.problem
    : problem('decimal-comma-split', at, { key, whole, rest });
}
