/** Each kind of value as JSON Schema. YAML makes a number of `60000` and a text of `60 000 €`: both are allowed for. */

import type { Language } from '../../law/contract.ts';
import { envelopes, missions, sizeTiers } from '../../law/mission.ts';
import { type ReadingId, type ReadingValue, readingChoices, regimes } from '../../law/reading.ts';
import { statuses } from '../../law/scale.ts';
import { contractTerms } from '../../law/terms.ts';
import { periodWords } from '../../vocabulary/budget-keys.ts';
import type { Names } from '../../vocabulary/record.ts';
import {
  directionWords,
  keyWord,
  modeWords,
  paymentLines,
  paymentLineWord,
  planWords,
  readingValueWord,
  regimeWords,
  statusWords,
} from '../../vocabulary/vocabulary.ts';
import { civilYearFrom, civilYearUpTo } from '../values/whole.ts';
import type { JsonSchema } from './json-schema.ts';
import * as patterns from './patterns.ts';
import { patternMessages } from './patterns.ts';

/** What a single value may be; a reading is described by its own values. */
const leafKinds = [
  'amount',
  'rate',
  'measure',
  'weight',
  'population',
  'date',
  'yes_no',
  'size_tier',
  'year_number',
  'civil_year',
  'reference',
  'text',
  'regime',
  'plan',
  'direction',
  'mode',
  'envelope',
  'account',
  'period',
  'payment_line',
  'mission',
  'status',
  'scale_id',
] as const;
type ValueKind = (typeof leafKinds)[number];
export type LeafKind = ValueKind | 'reading';

export const isLeafKind = (kind: unknown): kind is ValueKind => leafKinds.some((each) => each === kind);

/** What each kind accepts, in the words of a language; what a number alone could hide is left to the reader. */
export function kindSchemas(language: Language): Readonly<Record<ValueKind, JsonSchema>> {
  const say = patternMessages[language];
  const words = (all: Readonly<Record<string, Names>>): JsonSchema =>
    wordsSchema(
      Object.values(all).map((names) => names[language]),
      language,
    );
  return {
    amount: number(patterns.amountPattern, say.amount, 0, 99_999_999_999.99),
    rate: number(patterns.ratePattern, say.rate, 0, 1),
    measure: number(patterns.measurePattern, say.measure, -999_999_999.999999, 999_999_999.999999),
    weight: number(patterns.weightPattern, say.weight, 0, 999_999_999.999999),
    population: whole(patterns.populationPattern, say.population, 100_000_000),
    size_tier: whole(patterns.upToPattern(sizeTiers.length), say.whole, sizeTiers.length),
    year_number: whole(patterns.upToPattern(contractTerms.years), say.whole, contractTerms.years),
    // Which years and which references are refused is left to the reader.
    civil_year: whole(patterns.populationPattern, say.civil_year, civilYearUpTo, civilYearFrom),
    reference: { type: ['string', 'number', 'boolean'], pattern: patterns.textPattern },
    date: { type: 'string', pattern: patterns.datePattern, patternErrorMessage: say.date },
    yes_no: {
      type: ['string', 'boolean'],
      pattern: patterns.yesNoPattern,
      patternErrorMessage: say.yes_no,
      examples: say.yesNoExamples,
    },
    text: { type: ['string', 'number', 'boolean'], pattern: patterns.textPattern },
    scale_id: { type: ['string', 'number', 'boolean'], pattern: patterns.scaleIdPattern },
    regime: words(Object.fromEntries(regimes.map((regime) => [regime, regimeWords[regime]]))),
    plan: words(planWords),
    direction: words(directionWords),
    mode: words(modeWords),
    status: words(Object.fromEntries(statuses.map((status) => [status, statusWords[status]]))),
    mission: wordsSchema(
      missions.map((mission) => keyWord(mission, language)),
      language,
    ),
    envelope: wordsSchema(
      envelopes.map((envelope) => keyWord(envelope, language)),
      language,
    ),
    account: { type: ['string', 'integer'], pattern: patterns.accountPattern },
    period: words(periodWords),
    payment_line: wordsSchema(
      paymentLines.map((line) => paymentLineWord(line, language)),
      language,
    ),
  };
}

/** Words of a closed list, offered as they are and read in any case. */
const wordsSchema = (words: readonly string[], language: Language): JsonSchema => ({
  type: 'string',
  pattern: patterns.wordsPattern(words),
  patternErrorMessage: patternMessages[language].oneOf(words),
  examples: words,
});

/** The values of a reading: words of the language, or numbers, between quotation marks too. */
export function readingSchema(id: ReadingId, language: Language): JsonSchema {
  const values: readonly ReadingValue[] = readingChoices[id];
  const words = wordsSchema(
    values.map((value) => readingValueWord(value, language)),
    language,
  );
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return words;
  const [minimum, maximum] = [Math.min(...numbers), Math.max(...numbers)];
  return { ...words, type: ['string', 'integer'], minimum, maximum, examples: numbers };
}

const number = (
  pattern: string,
  patternErrorMessage: string,
  minimum: number,
  maximum: number,
): JsonSchema => ({
  type: ['string', 'number'],
  pattern,
  patternErrorMessage,
  minimum,
  maximum,
});

const whole = (pattern: string, patternErrorMessage: string, maximum: number, minimum = 1): JsonSchema => ({
  type: ['string', 'integer'],
  pattern,
  patternErrorMessage,
  minimum,
  maximum,
});
