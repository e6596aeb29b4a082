import { describe, expect } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { readExportedAmount } from '../../src/separated/values.ts';
import { scalar } from '../contract/values/scalar.ts';
import { eachCase } from '../support/each-case.ts';

/** The cents of a cell, or what is told of it beside its key and its text. */
function amount(text: string): number | readonly [string, object] {
  const read = readExportedAmount(scalar(text));
  if ('value' in read) return centsOf(read.value);
  const { code, facts } = read.problem;
  const { key = '', text: told, ...others } = { text: '', ...facts } as Record<string, string>;
  expect([key, told]).toEqual(['clé', text]);
  return [code, others];
}

describe('an amount of an export', () => {
  eachCase([
    ['0', 0],
    ['007', 700],
    ['1000', 100_000],
    ['0000,50', 50],
    ['0000000000012,00', 1200],
    ['123,456.78', 12_345_678],
    ['1,234.5', 123_450],
    ['1.234.567,89', 123_456_789],
    ['1 234 567,8', 123_456_780],
    ['99999999999,99', 9_999_999_999_999],
    // The currency before or after, in any case; a sign or brackets on either side of it.
    ['12 €', 1200],
    ['12euros', 1200],
    ['12 EUR', 1200],
    ['Euros12', 1200],
    ['-12 €', -1200],
    ['€ -12', -1200],
    ['-€12', -1200],
    ['12 €-', -1200],
    ['12 - €', -1200],
    ['( 12,00 € )', -1200],
    ['(€ 12,00)', -1200],
    ['(12,00) €', -1200],
    ['+ 12', 1200],
    ['12\u2212', -1200],
  ])('is read in each way that people write it', ([text, cents]) => {
    expect(amount(text)).toBe(cents);
  });
});

describe('what could be another amount is refused, never guessed', () => {
  const invalid = ['value-invalid', { expected: 'amount', isColumn: true }];
  eachCase([
    '12€50',
    '12 euros 50',
    '5-6',
    '5 - 6',
    'x-6',
    'x(5)',
    '(5)x',
    '((5))',
    '5+6',
    '6x1,234.50',
    '1,234.50x',
    'x1.234,50',
    '1.234,50x',
    '-5\n6',
    '6\n5-',
    '1234 567',
    '12345 678,90',
    '',
  ])('where it is no amount', (text) => {
    expect(amount(text)).toEqual(invalid);
  });

  eachCase([
    ['12,345', 'amount-ambiguous', { thousands: '12 345', decimals: '12.35' }],
    ['123.456', 'amount-ambiguous', { thousands: '123 456', decimals: '123.46' }],
    ['-1,500', 'amount-ambiguous', { thousands: '1 500', decimals: '1.50' }],
    ['0,505', 'amount-too-precise', { rounded: '0.51' }],
    ['1,234,56', 'amount-ambiguous', {}],
    ['1.234.56', 'amount-ambiguous', {}],
    ['100000000000', 'value-out-of-range', { least: '0', greatest: '99999999999' }],
    ['100000000000,505', 'value-out-of-range', { least: '0', greatest: '99999999999' }],
    ['1234,505', 'amount-too-precise', { rounded: '1234.51' }],
    ['1 234,5049', 'amount-too-precise', { rounded: '1234.50' }],
  ])('where it may be another, with what to say of it', ([text, code, facts]) => {
    expect(amount(text)).toEqual([code, facts]);
  });
});
