/**
 * Inside `{ }` YAML reads the French decimal comma as a separator: `{ depart: 6,5 % }` becomes `depart: 6` and a
 * stray key `5 %`. The two pieces are recognised and reported as one.
 */
import { lineAt, locate, type Place, type Source } from '../../amounts/source.ts';
import { type Problem, type ProblemCode, problem } from '../../problems/problem.ts';
import { knownKey } from '../keys.ts';
import { isAlways } from '../schema/what-keys-hold.ts';
import { type Entry, isNothing, isPlain, textOf, wholePlace } from '../tree/nodes.ts';
import { likelyAmount } from '../values/likely.ts';
import { readAmount, readMeasure, readPopulation, readRate, readWeight } from '../values/numbers.ts';
import type { Reader } from '../values/scalar.ts';

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

/** What reads a value that is no amount, by the code of its key, or of the key above where names are the user's own. */
function readerOf(code: string): Reader<unknown> {
  if (isAlways(code, 'population', 'names')) return readPopulation;
  if (isAlways(code, 'weight')) return readWeight;
  if (isAlways(code, 'rate')) return readRate;
  // Indicators are names in a scenario and a list elsewhere.
  const isMeasure = isAlways(code, 'measure', 'result', 'result_or_parts', 'rate', 'names', 'mappings');
  return isMeasure ? readMeasure : readAmount;
}

/**
 * An entry between braces that is nothing but the second piece of a number. Quotation marks or a point mend `6,5 %`. They do not
 * mend `12,345 €`, which may be thousands, nor `0,125 €`: what would be reported of such a value once mended is reported at once.
 * `61,5 k€` needs another way of writing altogether. `namesUnder` is the key, in the code, of a mapping of free names.
 */
export function splitProblem(
  { key, value, isRefused }: Entry,
  { key: rest, keyAt: { source, end }, value: none }: Entry,
  namesUnder: string | undefined,
): Problem | undefined {
  if (isRefused || !isNothing(none) || !restPart.test(rest)) return undefined;
  const first = textOf(value);
  const isPointed = pointedPart.test(first);
  if (!isPointed && !wholePart.test(first)) return undefined;
  const whole = isPointed ? first.replaceAll('.', '') : first;
  const at = { ...wholePlace(value, source), end };
  const text = `${whole},${rest}`;
  const example = /[kKM]/.test(rest) ? likelyAmount(text) : undefined;
  if (example !== undefined) return problem('value-invalid', at, { key, text, expected: 'amount', example });
  // Numbers are read alike in both languages.
  const reader = readerOf(namesUnder ?? knownKey(key, 'keys')?.code ?? '');
  const read = reader({ key, text, at, language: 'fr' });
  return 'problem' in read && reportedInstead.has(read.problem.code)
    ? read.problem
    : problem('decimal-comma-split', at, { key, whole, rest });
}

// `debut:2024-09-01`: without a space after it, YAML takes the colon for a piece of the text.

export interface TextLine {
  readonly start: number;
  readonly text: string;
}

const lineStart = (source: Source, offset: number): number => offset - locate(source, offset).column + 1;

/** The line of an offset, then the one before it; on the first line, that line twice. */
export function linesUpTo(source: Source, offset: number): readonly [TextLine, TextLine] {
  const here = lineStart(source, offset);
  const before = lineStart(source, here - 1);
  return [
    { start: here, text: lineAt(source, here) },
    { start: before, text: lineAt(source, before) },
  ];
}

const glued = /^([\p{L}_]+):([^\s:/].*)/su;

interface Glued {
  readonly key: string;
  readonly value: string;
}

/** A key of the format and its value in one text without quotation marks. */
export const gluedParts = (yaml: unknown): Glued | undefined =>
  isPlain(yaml) ? partsOf(String(yaml.value)) : undefined;

function partsOf(text: string): Glued | undefined {
  const [, key, value] = text.includes(':') ? (glued.exec(text) ?? []) : [];
  if (key === undefined || value === undefined) return undefined;
  const known = knownKey(key, 'keys') ?? knownKey(key, 'readings');
  // With a capital it may be the beginning of a text: `Objectif:tenu`.
  const isKey = known !== undefined && (known.names.fr === key || known.names.en === key);
  return isKey ? { key, value } : undefined;
}

/** The problem of a glued key that begins at an offset. */
export const gluedProblem = (source: Source, start: number, { key, value }: Glued): Problem =>
  problem('colon-without-space', { source, start, end: start + key.length + 1 }, { key, value });

/** A name of the writer's own, glued to a number: `Villeneuve:5 640`. */
export function gluedName(source: Source, at: Place): Problem | undefined {
  const text = source.text.slice(at.start, at.end);
  const [, key, value] = /^([^:#{}[\]"]+):(\d.*)$/.exec(text) ?? [];
  return key === undefined || value === undefined
    ? undefined
    : gluedProblem(source, at.start, { key, value });
}

/** A glued key on the line where the YAML reader stumbled, or on the line before. */
export function gluedKey(source: Source, at: Place): Problem | undefined {
  for (const { start, text } of linesUpTo(source, at.start)) {
    const bare = text.replace(/^[ -]*/, '');
    const parts = partsOf(bare.trimEnd());
    if (parts !== undefined) return gluedProblem(source, start + text.length - bare.length, parts);
  }
  return undefined;
}

/** A key in asterisks, as in a word processor, on the line before: `**cpts:**`. */
export function asterisksNear(source: Source, at: Place): Problem | undefined {
  const line = linesUpTo(source, at.start).find(({ text }) => /^\s*\*+[^\s*][^*]*\*+:?\s*$/.test(text));
  if (line === undefined) return undefined;
  const start = line.start + line.text.indexOf('*');
  const key = line.text.replaceAll('*', '').replace(':', '').trim();
  const place = { source, start, end: start + line.text.trim().length };
  return problem('yaml-syntax', place, { detail: 'bold', example: `${key}:` });
}
