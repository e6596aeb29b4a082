/**
 * What the schema says of each kind of value to editors. YAML makes a number of `60000` and a text of `60 000 €`: both are
 * allowed for.
 */
import type * as z from 'zod';
import type { Language } from '../../law/contract-terms.ts';
import { sizeTiers } from '../../law/mission.ts';
import { contractTerms } from '../../law/terms.ts';
import type { Names } from '../../vocabulary/record.ts';
import { civilYearFrom, civilYearUpTo } from '../values/numbers.ts';
import * as patterns from './patterns.ts';

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
    pattern,
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

/** What a number alone could hide is left to the reader. */
const kinds = {
  amount: number(patterns.amountPattern, 0, 99_999_999_999.99, {
    fr: 'Écrivez un montant\u00a0: 60000, 60 000, 60 000,50 € ou 60000.50.',
    en: 'Write an amount: 60000, 60 000, 60 000.50 € or 60000.50.',
  }),
  balance: number(patterns.balancePattern, -99_999_999_999.99, 99_999_999_999.99, {
    fr: 'Écrivez un montant, précédé d’un signe moins à découvert\u00a0: 41 200 €, -1 200 €.',
    en: 'Write an amount, with a minus sign before an overdraft: 41 200 €, -1 200 €.',
  }),
  rate: number(patterns.ratePattern, 0, 1, {
    fr: 'Écrivez un taux\u00a0: 80 %, 12,5 % ou 0.8.',
    en: 'Write a rate: 80 %, 12.5 % or 0.8.',
  }),
  measure: number(patterns.measurePattern, -999_999_999.999999, 999_999_999.999999, {
    fr: 'Écrivez un taux (6,5 %) ou un nombre (219).',
    en: 'Write a rate (6.5 %) or a number (219).',
  }),
  weight: number(patterns.weightPattern, 0, 999_999_999.999999, {
    fr: 'Écrivez un nombre positif\u00a0: 2 ou 1,5.',
    en: 'Write a positive number: 2 or 1.5.',
  }),
  population: whole(patterns.populationPattern, 1, 100_000_000, {
    fr: 'Écrivez un nombre entier d’habitants\u00a0: 71 631.',
    en: 'Write a whole number of inhabitants: 71 631.',
  }),
  size_tier: whole(patterns.upToPattern(sizeTiers.length), 1, sizeTiers.length, numeral),
  year_number: whole(patterns.upToPattern(contractTerms.years), 1, contractTerms.years, numeral),
  // Which years, accounts and references are refused is left to the reader.
  civil_year: whole(patterns.populationPattern, civilYearFrom, civilYearUpTo, {
    fr: 'Écrivez une année civile\u00a0: 2025.',
    en: 'Write a civil year: 2025.',
  }),
  account: written(patterns.accountPattern, ['integer']),
  reference: written(patterns.textPattern, ['number', 'boolean']),
  date: written(patterns.datePattern, [], {
    fr: 'Écrivez une date qui existe\u00a0: année-mois-jour, 2022-09-26.',
    en: 'Write a date that exists: year-month-day, 2022-09-26.',
  }),
  yes_no: written(patterns.yesNoPattern, ['boolean'], {
    fr: 'Écrivez oui ou non.',
    en: 'Write yes or no.',
  }),
  text: written(patterns.textPattern, ['number', 'boolean']),
  scale_id: written(patterns.scaleIdPattern, ['number', 'boolean']),
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
    patterns.wordsPattern(words),
    numbers.length === 0 ? [] : ['integer'],
    undefined,
    numbers.length === 0 ? {} : bounds,
  );
  return { ...schema, patternErrorMessage, examples: numbers.length === 0 ? words : numbers };
}
