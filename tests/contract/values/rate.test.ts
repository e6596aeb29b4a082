import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/amounts/ratio.ts';
import { readMeasure, readRate } from '../../../src/contract/values/rate.ts';
import { readAs, refusal, scalar } from './scalar.ts';

describe('a rate', () => {
  it.each([
    ['80 %', ratio(4, 5)],
    ['80%', ratio(4, 5)],
    [' 80 % ', ratio(4, 5)],
    ['0080 %', ratio(4, 5)],
    ['00.8', ratio(4, 5)],
    ['80\u00a0%', ratio(4, 5)],
    ['12,5\u202f%', ratio(1, 8)],
    ['33.3333 %', ratio(333_333, 1_000_000)],
    ['0.8', ratio(4, 5)],
    ['0,8', ratio(4, 5)],
    ['0,0001', ratio(1, 10_000)],
    ['1', ratio(1, 1)],
    ['1.0', ratio(1, 1)],
    ['0', ratio(0, 1)],
    ['1 %', ratio(1, 100)],
    ['100 %', ratio(1, 1)],
    ['120 %', ratio(6, 5)],
    ['1000 %', ratio(10, 1)],
    ['1 000 %', ratio(10, 1)],
  ])('%s', (text, expected) => {
    expect(readAs(readRate, text)).toEqual(expected);
  });

  it.each([
    ['1.0001', 'rate-ambiguous'],
    ['45', 'rate-ambiguous'],
    ['1,2', 'rate-ambiguous'],
    ['-5 %', 'value-negative'],
    ['-0.1', 'value-negative'],
    ['1000.0001 %', 'value-out-of-range'],
    ['1000.0001', 'value-out-of-range'],
    ['1000', 'rate-ambiguous'],
    ['99999999999999999999 %', 'value-out-of-range'],
    ['33.33333 %', 'value-invalid'],
    ['80 €', 'value-invalid'],
    ['80 %%', 'value-invalid'],
    ['%', 'value-invalid'],
    ['oui', 'value-invalid'],
  ])('%s: %s', (text, code) => {
    expect(readAs(readRate, text)).toBe(code);
  });
});

describe('a measure', () => {
  it.each([
    ['6,5 %', { unit: 'rate', value: ratio(13, 200) }],
    [' 6,5 % ', { unit: 'rate', value: ratio(13, 200) }],
    ['219', { unit: 'number', value: ratio(219, 1) }],
    ['1 300', { unit: 'number', value: ratio(1300, 1) }],
    ['-2.5', { unit: 'number', value: ratio(-5, 2) }],
    // Three decimals of a percentage, of nothing, or behind thousands are no thousands.
    ['6,125 %', { unit: 'rate', value: ratio(49, 800) }],
    ['0.125', { unit: 'number', value: ratio(1, 8) }],
    ['1 234,567', { unit: 'number', value: ratio(1_234_567, 1000) }],
    ['1234,567', { unit: 'number', value: ratio(1_234_567, 1000) }],
    ['1.2500', { unit: 'number', value: ratio(5, 4) }],
    ['999999999.999999', { unit: 'number', value: ratio(999_999_999_999_999, 1_000_000) }],
  ])('%s', (text, expected) => {
    expect(readAs(readMeasure, text)).toEqual(expected);
  });

  it.each([
    ['1000000000', 'value-out-of-range'],
    ['0.1234567', 'value-invalid'],
    ['1.250', 'amount-ambiguous'],
    ['219 patients', 'value-invalid'],
  ])('%s: %s', (text, code) => {
    expect(readAs(readMeasure, text)).toBe(code);
  });
});

describe('the fix of a rate that may be a percentage', () => {
  // 20 is a fifth; 1.2 is 1.2 in a hundred or 120 in a hundred.
  it.each([
    ['45', '45 %', '0.45'],
    ['100', '100 %', '1'],
    ['2', '2 %', '0.02'],
    ['1.0001', '1.0001 %', '100.01 %'],
    ['20', '20 %', '0.2'],
    ['12,5', '12.5 %', '0.125'],
    ['4', '4 %', '0.04'],
    ['1.2', '1.2 %', '120 %'],
  ])('%s: %s or %s', (text, percent, share) => {
    expect(readRate(scalar(text))).toMatchObject({ problem: { facts: { percent, share } } });
    for (const way of [percent, share]) expect(readAs(readRate, way)).not.toBeTypeOf('string');
  });
});

describe('a rate or a measure that is refused is told with what helps, which can be read', () => {
  const bounds = { least: '0 %', greatest: '1000 %' };
  const limits = { least: '-999999999', greatest: '999999999' };
  it.each([
    // 1.2 is above 1, 0.12345 has a decimal too many: the percentage alone can be written.
    [readRate, '120', 'rate-ambiguous', { percent: '120 %' }],
    [readRate, '101', 'rate-ambiguous', { percent: '101 %' }],
    [readRate, '12,345', 'rate-ambiguous', { percent: '12.345 %' }],
    [readRate, '1500', 'value-out-of-range', bounds],
    [readRate, '1500 %', 'value-out-of-range', bounds],
    [readRate, '-5,5 %', 'value-negative', { of: 'rate', positive: '5.5 %' }],
    [readRate, '-0,5', 'value-negative', { of: 'rate', positive: '0.5' }],
    [readRate, '-1', 'value-negative', { of: 'rate', positive: '1' }],
    [readRate, '-45', 'value-negative', { of: 'rate', positive: '45 %' }],
    [readRate, '45 patients', 'value-invalid', { expected: 'rate' }],
    [readRate, '45 pct', 'value-invalid', { expected: 'rate', example: '45 %' }],
    [readMeasure, '-1000000000', 'value-out-of-range', limits],
    [readMeasure, '2.500', 'amount-ambiguous', { thousands: '2 500', decimals: '2.5', isPlainNumber: true }],
    [
      readMeasure,
      '-1,250',
      'amount-ambiguous',
      { thousands: '-1 250', decimals: '-1.25', isPlainNumber: true },
    ],
    [readMeasure, '81.000', 'amount-ambiguous', { thousands: '81 000', decimals: '81', isPlainNumber: true }],
    [
      readMeasure,
      '1.234',
      'amount-ambiguous',
      { thousands: '1 234', decimals: '1.2340', isPlainNumber: true },
    ],
    [readMeasure, '1.250 patients', 'value-invalid', { expected: 'measure' }],
    [readMeasure, 'beaucoup', 'value-invalid', { expected: 'measure' }],
    [readMeasure, '250 patients', 'value-invalid', { expected: 'measure', example: '250' }],
  ] as const)('%o %s: %s', (reader, text, code, facts) => {
    expect(refusal(reader, text)).toStrictEqual([code, facts]);
    for (const [fact, way] of Object.entries(facts)) {
      if (typeof way === 'string' && !['expected', 'of'].includes(fact))
        expect(readAs<unknown>(reader, way)).not.toBeTypeOf('string');
    }
  });
});
