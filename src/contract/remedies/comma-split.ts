/**
 * Inside `{ }` YAML reads the French decimal comma as a separator: `{ depart: 6,5 % }` becomes `depart: 6` and a
 * stray key `5 %`. The two pieces are recognised and reported as one.
 */
import { isScalar } from 'yaml';
import type { Place } from '../../amounts/source.ts';
import { type Problem, type ProblemCode, problem } from '../../problems/problem.ts';
import { keyWords } from '../../vocabulary/vocabulary.ts';
import type { Reader } from '../scalar.ts';
import { type Entry, isNothing } from '../tree/nodes.ts';
import { likelyAmount, readAmount } from '../values/amount.ts';
import { readMeasure, readRate } from '../values/rate.ts';
import { readPopulation, readWeight } from '../values/whole.ts';

/** What a value without braces would be refused for; reported in place of the comma. */
const reportedInstead: ReadonlySet<ProblemCode> = new Set([
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

interface Split {
  readonly whole: string;
  readonly rest: string;
}

/** The two pieces of a number, where an entry between braces is nothing but the second. */
export function splitNumber(before: Entry, entry: Entry): Split | undefined {
  if (before.isRefused || !isNothing(entry.value) || !restPart.test(entry.key)) return undefined;
  if (!isScalar(before.value)) return undefined;
  const text = String(before.value.value);
  if (pointedPart.test(text)) return { whole: text.replaceAll('.', ''), rest: entry.key };
  return wholePart.test(text) ? { whole: text, rest: entry.key } : undefined;
}

const { attainmentRate, rate, cap, mobilised, baseline, target, observed, threshold, weight } = keyWords;
const isAmong = (key: string, words: readonly { readonly fr: string; readonly en: string }[]): boolean =>
  words.some(({ fr, en }) => key === fr || key === en);

/**
 * What is written under a key; names of the user's own have the inhabitants of communes, the rates of indicators, else
 * amounts.
 */
function readerOf(key: string, namesUnder: string | undefined): Reader<unknown> {
  if (namesUnder === 'communes') return readPopulation;
  if (namesUnder === 'indicators') return readRate;
  if (isAmong(key, [attainmentRate, rate, cap, mobilised])) return readRate;
  if (isAmong(key, [keyWords.population])) return readPopulation;
  if (isAmong(key, [weight])) return readWeight;
  return isAmong(key, [baseline, target, observed, threshold]) ? readMeasure : readAmount;
}

/**
 * Quotation marks or a point mend `6,5 %`. They do not mend `12,345 €`, which may be thousands, nor `0,125 €`: what would be
 * reported of such a value once mended is reported at once. `61,5 k€` needs another way of writing altogether. `namesUnder` is
 * the key, in the code, of a mapping of free names.
 */
export function splitProblem(
  key: string,
  { whole, rest }: Split,
  namesUnder: string | undefined,
  at: Place,
): Problem {
  const text = `${whole},${rest}`;
  const example = /[kKM]/.test(rest) ? likelyAmount(text) : undefined;
  if (example !== undefined) return problem('value-invalid', at, { key, text, expected: 'amount', example });
  // Numbers are read alike in both languages.
  const read = readerOf(key, namesUnder)({ key, text, at, language: 'fr' });
  return 'problem' in read && reportedInstead.has(read.problem.code)
    ? read.problem
    : problem('decimal-comma-split', at, { key, whole, rest });
}
