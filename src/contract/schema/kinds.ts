/**
 * What the schema says of each kind of value to editors: which texts look right; what else may be wrong with one is left to
 * its reader. YAML makes a number of `60000` and a text of `60 000 €`: both are allowed for.
 */
import type * as z from 'zod';
import type { Language, Phrase } from '../../law/language.ts';
import { sizeTiers } from '../../law/mission.ts';
import { contractTerms } from '../../law/terms.ts';
import { valueAdvice } from '../../problems/value-problems.ts';
import { listed } from '../../problems/wording.ts';
import { wholeNumber } from '../values/decimal.ts';
import { civilYearFrom, civilYearUpTo } from '../values/numbers.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A text, written as the pattern says; `orElse` is what it may be for YAML too. */
const written = (
  pattern: string,
  ...orElse: readonly ('number' | 'integer' | 'boolean' | 'object' | 'null')[]
): JsonSchema => ({
  type: orElse.length === 0 ? 'string' : ['string', ...orElse],
  pattern: `^\\s*(?:${pattern})\\s*$`,
});
/** Where it is a number for YAML, it stands between two others. What is beyond is no text: editors then show our advice, not theirs. */
const between = (minimum: number, maximum: number): JsonSchema => ({
  if: { minimum, maximum },
  else: { type: 'string' },
});
const numeric =
  (type: 'number' | 'integer') =>
  (pattern: string, minimum: number, maximum: number): JsonSchema => ({
    ...written(pattern, type),
    ...between(minimum, maximum),
  });
const [number, whole] = [numeric('number'), numeric('integer')];

const digits = `(?:${wholeNumber})`;
const decimals = (upTo: number): string => `${digits}(?:[.,]\\d{1,${upTo}})?`;
/** A unit behind a number; which of them change nothing is left to the readers. */
const unit = '(?:\\s*\\p{L}[\\p{L}\\-]*\\.?)?';
/** Not ahead stands `1.500`, which is thousands to some and decimals to others. */
const unambiguous = '(?!0*[1-9]\\d{0,2}[.,]\\d{3}(?:\\s*(?:€|\\p{L}[\\p{L}\\-]*\\.?))?\\s*$)';
const money = '(?:\\s*(?:€|[eE][uU][rR](?:[oO][sS]?)?))?';
const sign = '[-\\u2212]?';
const monthDays = '02-[0-2]\\d|(?:0[469]|11)-(?:[0-2]\\d|30)|(?:0[13578]|1[02])-(?:[0-2]\\d|3[01])';
const text = '(?=[\\s\\S]*\\S)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffe\\uffff]*';

/** One of these words in any case, as the readers take them. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('')).join('|');

/** A text that may be one of our words in other signs, with capitals, accents or spaces: which, is left to its reader. */
const otherwise = '[\\s\\S]*[^a-z0-9_.\\s][\\s\\S]*|\\S+\\s+\\S[\\s\\S]*';

const measure = `${sign}${unambiguous}${decimals(6)}(?:\\s*%|${unit})`;
const measureUpTo = 999_999_999.999999;
const yesOrNo = anyOf(['oui', 'vrai', 'yes', 'true', 'non', 'faux', 'no', 'false']);

const kinds = {
  amount: number(`${unambiguous}${decimals(2)}${money}`, 0, 99_999_999_999.99),
  balance: number(`${sign}${unambiguous}${decimals(2)}${money}`, -99_999_999_999.99, 99_999_999_999.99),
  rate: number(`${decimals(4)}\\s*%|0(?:[.,]\\d{1,4})?|1(?:[.,]0{1,4})?`, 0, 1),
  measure: number(measure, -measureUpTo, measureUpTo),
  result: {
    ...written(`${measure}|${yesOrNo}`, 'number', 'boolean'),
    ...between(-measureUpTo, measureUpTo),
  },
  result_or_parts: {
    // Left empty, it is not known yet.
    ...written(`${measure}|${yesOrNo}`, 'number', 'boolean', 'object', 'null'),
    ...between(-measureUpTo, measureUpTo),
    additionalProperties: written(yesOrNo, 'boolean'),
  },
  weight: number(`${unambiguous}${decimals(6)}\\s*%?`, 0, 999_999_999.999999),
  population: whole(`${digits}${unit}`, 1, 100_000_000),
  size_tier: whole(`[1-${sizeTiers.length}]`, 1, sizeTiers.length),
  year_number: whole(`[1-${contractTerms.years}]`, 1, contractTerms.years),
  civil_year: whole(digits, civilYearFrom, civilYearUpTo),
  account: written('(?:6[0-9]|7[0-9]|86|87)[0-9]*', 'integer'),
  reference: written(text, 'number', 'boolean'),
  date: written(`\\d{4}-(?:${monthDays})`),
  yes_no: written(yesOrNo, 'boolean'),
  text: written(text, 'number', 'boolean'),
  // A text that names nothing in words: a department, a number of FINESS, a scale.
  code: written(text, 'number', 'boolean'),
  scale_id: written(
    '(?![\\s\\S]*\\.[yY][aA]?[mM][lL]\\s*$)[\\p{L}\\d][\\p{L}\\d._\\-]{0,59}',
    'number',
    'boolean',
  ),
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** In French files the day may come first. */
const frenchDate = written(
  `\\d{4}-(?:${monthDays})|(?:[0-2]?[1-9]|[123]0|31)[/.](?:0?[1-9]|1[0-2])[/.]\\d{4}`,
);

export type LeafKind = keyof typeof kinds;
/** What the description of a file says of a single value: its kind, or the words of a closed list. */
export type LeafMeta = { readonly kind: LeafKind } | { readonly words: readonly Phrase[] };

const advised = { balance: 'amount', result_or_parts: 'result', code: 'text' } as const;

export function leafSchema(meta: LeafMeta, language: Language): JsonSchema {
  if ('words' in meta) return wordsSchema(meta.words, language);
  const { kind } = meta;
  const schema: JsonSchema = kind === 'date' && language === 'fr' ? frenchDate : kinds[kind];
  const examples = { fr: ['oui', 'non'], en: ['yes', 'no'] }[language];
  // Which accounts and references are refused is left to their readers.
  if (kind === 'account' || kind === 'reference') return schema;
  const advice = valueAdvice(
    kind === 'balance' || kind === 'result_or_parts' || kind === 'code' ? advised[kind] : kind,
    language,
  );
  return { ...advising(schema, advice), ...(kind === 'yes_no' && { examples }) };
}

/** In the place of the editor's own sentences, which are in English. */
const advising = (schema: JsonSchema, errorMessage: string): JsonSchema => ({
  ...schema,
  errorMessage,
  ...(schema.else !== undefined && { else: { type: 'string', errorMessage } }),
});

/** Words of a closed list, offered as they are; numbers without quotation marks too. */
function wordsSchema(list: readonly Phrase[], language: Language): JsonSchema {
  const words = list.map((names) => names[language]);
  const choices = listed(words, language, 'or');
  const advice = { fr: `Écrivez ${choices}.`, en: `Write ${choices}.` }[language];
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const pattern = [...words.map((word) => word.replaceAll('.', '\\.')), otherwise].join('|');
  const schema =
    numbers.length === 0 ? written(pattern) : whole(pattern, Math.min(...numbers), Math.max(...numbers));
  return { ...advising(schema, advice), examples: numbers.length === 0 ? words : numbers };
}
