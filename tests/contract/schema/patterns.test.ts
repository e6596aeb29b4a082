/** Each pattern accepts exactly the texts that the reader of its kind accepts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '../../../src/amounts/source.ts';
import type { Reader } from '../../../src/contract/scalar.ts';
import * as patterns from '../../../src/contract/schema/patterns.ts';
import { readAmount } from '../../../src/contract/values/amount.ts';
import { readDate } from '../../../src/contract/values/date.ts';
import { readMeasure, readRate } from '../../../src/contract/values/rate.ts';
import { readScaleId, readText, readYesNo } from '../../../src/contract/values/text.ts';
import {
  readPopulation,
  readSizeTier,
  readWeight,
  readYearNumber,
} from '../../../src/contract/values/whole.ts';
import { readPaymentLine, readRegime } from '../../../src/contract/values/words.ts';
import { regimes } from '../../../src/law/reading.ts';
import { paymentLines, paymentLineWord, regimeWords } from '../../../src/vocabulary/vocabulary.ts';
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

const pad = (count: number, length: number): string => String(count).padStart(length, '0');
const date = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([year, month, day]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
const leapDay = fc.integer({ min: 0, max: 9999 }).map((year) => `${pad(year, 4)}-02-29`);

const word = fc.constantFrom(
  'oui',
  'Oui',
  'VRAI',
  'yes',
  'no',
  'nO',
  'faux',
  'false',
  'non',
  'nope',
  'o',
  '',
);
const blank = fc.constantFrom('', ' ', '\n', '\t', '\u00a0');
// Vertical tabulations and form feeds are refused with the whole file (input/decode.ts).
const anything = fc.string({ unit: 'grapheme' }).filter((text) => !/[\v\f]/.test(text));
const control = fc
  .tuple(anything, fc.constantFrom('\u0000', '\u001b', '\u007f', '\u0085', '\n'))
  .map((two) => two.join(''));
const id = fc
  .array(fc.constantFrom('a', 'É', '1', '-', '_', '.', '/', ' ', '.yaml', '.YML', 'x'.repeat(58)), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const texts = fc
  .tuple(blank, fc.oneof(number, written, date, leapDay, word, anything, control, id), blank)
  .map((parts) => parts.join(''));

const lines = paymentLines.map((line) => paymentLineWord(line, 'fr'));
const someCase = (word: string) =>
  fc.mixedCase(fc.constant(word), { toggleCase: (letter) => letter.toUpperCase() });
const closed = fc
  .tuple(blank, fc.constantFrom('libre', 'Aucune', 'free', 'librre', '', ...lines).chain(someCase), blank)
  .map((parts) => parts.join(''));

it('words of closed lists are read, and accepted, in any case', () => {
  const regime = new RegExp(patterns.wordsPattern(regimes.map((each) => regimeWords[each].fr)));
  const line = new RegExp(patterns.wordsPattern(lines));
  fc.assert(
    fc.property(closed, (text) => {
      expect([text, regime.test(text)]).toEqual([text, 'value' in readRegime(scalar(text))]);
      expect([text, line.test(text)]).toEqual([text, 'value' in readPaymentLine(scalar(text))]);
    }),
    { numRuns: 300 },
  );
});

const kinds: readonly (readonly [string, string, Reader<Given<unknown>>])[] = [
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
];

/** Bounds of some kind, and what lies just beyond them. */
const bounds = [
  ...[
    '0',
    '00',
    '000',
    '0,5',
    '0.50000',
    '00.5',
    '1',
    '01',
    '1,0',
    '1.0000',
    '1.00000',
    '1,0001',
    '2',
    '12 %',
  ],
  ...[
    '999,9999 %',
    '1000 %',
    '1 000,0 %',
    '00001000 %',
    '1000,0001 %',
    '1001 %',
    '2000 %',
    '4',
    '5',
    '05',
    '5,0',
    '6',
  ],
  ...['99 999 999', '100 000 000', '000 100 000 000', '100000001', '200 000 000', '1 000 000 000'],
  ...['999 999 999,999999', '999999999.9999999', '-999999999', '\u22121 000 000 000', '0000000000012'],
  ...[
    '99 999 999 999,99',
    '99999999999,999',
    '100 000 000 000',
    '5 €',
    '5€€',
    '€ 5',
    '5 %%',
    '+5',
    '1 0',
    '12 3456',
  ],
  ...[
    '2023-02-28',
    '2023-02-29',
    '2024-02-29',
    '2100-02-29',
    '2023-11-30',
    '2023-11-31',
    '2023-12-31',
    '2023-13-01',
  ],
];

describe.each(kinds)('%s', (_name, pattern, reader) => {
  const accepts = new RegExp(pattern, 'u');
  const isRead = (text: string): boolean => 'value' in reader(scalar(text));

  it.each(bounds)('“%s”', (text) => {
    expect(accepts.test(text)).toBe(isRead(text));
  });
  it('accepts what the reader accepts, and nothing else', () => {
    fc.assert(
      fc.property(texts, (text) => accepts.test(text) === isRead(text)),
      { numRuns: 4_000 },
    );
  });
});

describe('dates', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['0000-01-01', false],
    ['2023-04-31', false],
  ])('%s: %s', (text, isDate) => {
    expect(new RegExp(patterns.datePattern, 'u').test(text)).toBe(isDate);
  });
});
