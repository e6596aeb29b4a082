/** Each pattern accepts exactly the texts that the reader of its kind accepts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Given } from '../../../src/amounts/source.ts';
import * as patterns from '../../../src/contract/schema/patterns.ts';
import { readDate } from '../../../src/contract/values/date.ts';
import {
  readAmount,
  readMeasure,
  readPopulation,
  readRate,
  readSizeTier,
  readWeight,
  readYearNumber,
} from '../../../src/contract/values/numbers.ts';
import type { Reader } from '../../../src/contract/values/scalar.ts';
import { readScaleId, readText, readYesNo } from '../../../src/contract/values/text.ts';
import { wordReader, words } from '../../../src/contract/values/words.ts';
import { scalar } from '../values/scalar.ts';

const gaps = [' ', '\u00a0', '\u202f', '\u2009', ''];
/** Pieces of numbers, put together rightly and wrongly. */
const piece = fc.constantFrom(
  ...['0', '00', '000', '1', '4', '5', '6', '12', '999', '1000', '100000000', '99999999999', '80', '123'],
  ...[...gaps, ',', '.', '%', ' %', '€', ' €', '-', '\u2212', 'k'],
);
const number = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''));

/** Numbers as people write them, which random pieces seldom make. */
const written = fc
  .record({
    groups: fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 5 }),
    gap: fc.constantFrom(...gaps),
    fraction: fc.constantFrom('', ',5', '.50', ',1234', ',500', '.0000', ',123456', '.1234567'),
    sign: fc.constantFrom('', '', '', '-', '\u2212'),
    unit: fc.constantFrom('', ' %', '%', ' €', '\u00a0€'),
  })
  .map(({ groups: [first = 0, ...rest], gap, fraction, sign, unit }) => {
    const whole = [String(first), ...rest.map((group) => String(group).padStart(3, '0'))].join(gap);
    return `${sign}${whole}${fraction}${unit}`;
  });

/** Bounds of some kind, and what lies just beyond them. */
const bounds =
  `0 00 000 0,5 0.50000 00.5 1 01 1,0 1.0000 1.00000 1,0001 2 12_% 999,9999_% 1000_% 1_000,0_% 00001000_%
  1000,0001_% 1001_% 4 5 05 5,0 6 99_999_999 100_000_000 000_100_000_000 100000001 1_000_000_000
  999_999_999,999999 999999999.9999999 -999999999 \u22121_000_000_000 0000000000012 99_999_999_999,99
  99999999999,999 100_000_000_000 5_€ 5€€ €_5 5_%% +5 1_0 12_3456 1.500 1,500 oui Oui VRAI nO nope
  2023-02-28 2023-02-29 2024-02-29 2100-02-29 2000-02-29 1900-02-29 0000-01-01 2023-11-30 2023-11-31 2023-13-01`
    .split(/\s+/)
    .map((text) => text.replaceAll('_', ' '));

const blank = fc.constantFrom('', ' ', '\n', '\t', '\u00a0');
// Vertical tabulations and form feeds are refused with the whole file.
const anything = fc.string({ unit: 'grapheme' }).filter((text) => !/[\v\f]/.test(text));
const control = fc
  .tuple(anything, fc.constantFrom('\u0000', '\u001b', '\u007f', '\u0085', '\n'))
  .map((two) => two.join(''));
const id = fc
  .array(fc.constantFrom('a', 'É', '1', '-', '_', '.', '/', ' ', '.yaml', '.YML', 'x'.repeat(58)), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
const word = fc.constantFrom('libre', 'Aucune', 'free', 'librre', 'QUALITE.fixe', 'qualite.variable', 'o');

const texts = fc
  .tuple(blank, fc.oneof(number, written, fc.constantFrom(...bounds), anything, control, id, word), blank)
  .map((parts) => parts.join(''));

const inFrench = (list: readonly { readonly names: { readonly fr: string } }[]): string =>
  patterns.wordsPattern(list.map(({ names }) => names.fr));

it.each([
  ['amount', patterns.amountPattern, readAmount],
  ['rate', patterns.ratePattern, readRate],
  ['measure', patterns.measurePattern, readMeasure],
  ['weight', patterns.weightPattern, readWeight],
  ['population', patterns.populationPattern, readPopulation],
  ['size tier', patterns.upToPattern(4), readSizeTier],
  ['year', patterns.upToPattern(5), readYearNumber],
  ['date', patterns.datePattern, readDate],
  ['yes or no', patterns.yesNoPattern, readYesNo],
  ['text', patterns.textPattern, readText],
  ['scale id', patterns.scaleIdPattern, readScaleId],
  ['regime', inFrench(words.regime), wordReader(words.regime)],
  ['payment line', inFrench(words.paymentLine), wordReader(words.paymentLine)],
] satisfies [string, string, Reader<Given<unknown>>][])('%s', (_name, pattern, reader) => {
  const accepts = new RegExp(pattern, 'u');
  const isAlike = (text: string): boolean => accepts.test(text) === 'value' in reader(scalar(text));
  expect(bounds.filter((text) => !isAlike(text))).toEqual([]);
  fc.assert(fc.property(texts, isAlike), { numRuns: 4_000 });
});
