/**
 * What the schema says of each kind of value to editors: which texts look right; what else may be wrong with one is left to
 * its reader. YAML makes a number of `60000` and a text of `60 000 €`: both are allowed for.
 */
import type * as z from 'zod';
import type { Language } from '../../law/contract-terms.ts';
import { sizeTiers } from '../../law/mission.ts';
import { contractTerms } from '../../law/terms.ts';
import type { Names } from '../../vocabulary/record.ts';
import { civilYearFrom, civilYearUpTo } from '../values/numbers.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

interface Kind {
  readonly schema: JsonSchema;
  /** What editors say of a text that the pattern refuses. */
  readonly says?: Names;
}

/** A text, written as the pattern says; `orElse` is what it may be for YAML too. */
const written = (
  pattern: string,
  orElse: readonly ('number' | 'integer' | 'boolean')[],
  says?: Names,
  bounds: Pick<JsonSchema, 'minimum' | 'maximum'> = {},
): Kind => {
  const schema: JsonSchema = {
    type: orElse.length === 0 ? 'string' : ['string', ...orElse],
    pattern: `^\\s*(?:${pattern})\\s*$`,
    ...bounds,
  };
  return says === undefined ? { schema } : { schema, says };
};
const number = (pattern: string, minimum: number, maximum: number, says: Names): Kind =>
  written(pattern, ['number'], says, { minimum, maximum });
const whole = (pattern: string, minimum: number, maximum: number, says: Names): Kind =>
  written(pattern, ['integer'], says, { minimum, maximum });
const numeral: Names = {
  fr: 'Écrivez un numéro, sans rien d’autre.',
  en: 'Write a number, and nothing else.',
};

/** The space that may stand between groups of three digits. */
const gap = '[ \\u00a0\\u202f\\u2007\\u2008\\u2009\\u200a]';
const digits = `(?:\\d{1,3}(?:${gap}\\d{3})+|\\d+)`;
const decimals = (upTo: number): string => `${digits}(?:[.,]\\d{1,${upTo}})?`;
/** Not ahead stands `1.500`, which is thousands to some and decimals to others. */
const unambiguous = '(?!0*[1-9]\\d{0,2}[.,]\\d{3}\\s*€?\\s*$)';
const sign = '[-\\u2212]?';
const monthDays = '02-[0-2]\\d|(?:0[469]|11)-(?:[0-2]\\d|30)|(?:0[13578]|1[02])-(?:[0-2]\\d|3[01])';
const text = '(?=[\\s\\S]*\\S)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*';

/** One of these words in any case, as the readers take them. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('')).join('|');

const kinds = {
  amount: number(`${unambiguous}${decimals(2)}\\s*€?`, 0, 99_999_999_999.99, {
    fr: 'Écrivez un montant\u00a0: 60000, 60 000, 60 000,50 € ou 60000.50.',
    en: 'Write an amount: 60000, 60 000, 60 000.50 € or 60000.50.',
  }),
  balance: number(`${sign}${unambiguous}${decimals(2)}\\s*€?`, -99_999_999_999.99, 99_999_999_999.99, {
    fr: 'Écrivez un montant, précédé d’un signe moins à découvert\u00a0: 41 200 €, -1 200 €.',
    en: 'Write an amount, with a minus sign before an overdraft: 41 200 €, -1 200 €.',
  }),
  rate: number(`${decimals(4)}\\s*%|0(?:[.,]\\d{1,4})?|1(?:[.,]0{1,4})?`, 0, 1, {
    fr: 'Écrivez un taux\u00a0: 80 %, 12,5 % ou 0.8.',
    en: 'Write a rate: 80 %, 12.5 % or 0.8.',
  }),
  measure: number(`${sign}${unambiguous}${decimals(6)}\\s*%?`, -999_999_999.999999, 999_999_999.999999, {
    fr: 'Écrivez un taux (6,5 %) ou un nombre (219).',
    en: 'Write a rate (6.5 %) or a number (219).',
  }),
  weight: number(`${unambiguous}${decimals(6)}`, 0, 999_999_999.999999, {
    fr: 'Écrivez un nombre positif\u00a0: 2 ou 1,5.',
    en: 'Write a positive number: 2 or 1.5.',
  }),
  population: whole(digits, 1, 100_000_000, {
    fr: 'Écrivez un nombre entier d’habitants\u00a0: 71 631.',
    en: 'Write a whole number of inhabitants: 71 631.',
  }),
  size_tier: whole(`[1-${sizeTiers.length}]`, 1, sizeTiers.length, numeral),
  year_number: whole(`[1-${contractTerms.years}]`, 1, contractTerms.years, numeral),
  civil_year: whole(digits, civilYearFrom, civilYearUpTo, {
    fr: 'Écrivez une année civile\u00a0: 2025.',
    en: 'Write a civil year: 2025.',
  }),
  account: written('(?:6[0-9]|7[0-9]|86|87)[0-9]*', ['integer']),
  reference: written(text, ['number', 'boolean']),
  date: written(`\\d{4}-(?:${monthDays})`, [], {
    fr: 'Écrivez une date qui existe\u00a0: année-mois-jour, 2022-09-26.',
    en: 'Write a date that exists: year-month-day, 2022-09-26.',
  }),
  yes_no: written(anyOf(['oui', 'vrai', 'yes', 'true', 'non', 'faux', 'no', 'false']), ['boolean'], {
    fr: 'Écrivez oui ou non.',
    en: 'Write yes or no.',
  }),
  text: written(text, ['number', 'boolean']),
  scale_id: written('(?![\\s\\S]*\\.[yY][aA]?[mM][lL]\\s*$)[\\p{L}\\d][\\p{L}\\d._\\-]{0,59}', [
    'number',
    'boolean',
  ]),
} as const;

export type LeafKind = keyof typeof kinds;
/** What the description of a file says of a single value: its kind, or the words of a closed list. */
export type LeafMeta = { readonly kind: LeafKind } | { readonly words: readonly Names[] };

export function leafSchema(meta: LeafMeta, language: Language): JsonSchema {
  if ('words' in meta) return wordsSchema(meta.words, language);
  const { schema, says }: Kind = kinds[meta.kind];
  const examples = { fr: ['oui', 'non'], en: ['yes', 'no'] }[language];
  return {
    ...schema,
    ...(says && { patternErrorMessage: says[language] }),
    ...(meta.kind === 'yes_no' && { examples }),
  };
}

/** Words of a closed list, offered as they are and read in any case; numbers without quotation marks too. */
function wordsSchema(list: readonly Names[], language: Language): JsonSchema {
  const words = list.map((names) => names[language]);
  const or = { fr: ' ou ', en: ' or ' }[language];
  const listed = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(or);
  const patternErrorMessage = { fr: `Écrivez ${listed}.`, en: `Write ${listed}.` }[language];
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const bounds = { minimum: Math.min(...numbers), maximum: Math.max(...numbers) };
  const { schema } = written(
    anyOf(words),
    numbers.length === 0 ? [] : ['integer'],
    undefined,
    numbers.length === 0 ? {} : bounds,
  );
  return { ...schema, patternErrorMessage, examples: numbers.length === 0 ? words : numbers };
}
