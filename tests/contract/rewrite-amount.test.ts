import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, centsOf } from '../../src/amounts/money.ts';
import { rewriteAmount } from '../../src/contract/rewrite.ts';
import { readAmount } from '../../src/contract/values/numbers.ts';
import { eachCase } from '../support/each-case.ts';
import { scalar } from './values/scalar.ts';

describe('an amount is rewritten as its writer writes amounts', () => {
  eachCase([
    // Written, the new amount in cents, and what it becomes.
    ['6 700 €', 6_750_00, '6 750 €'],
    ['6 700 €', 6_750_50, '6 750.50 €'],
    ['6 700,00 €', 6_750_50, '6 750,50 €'],
    ['204 915,08 €', 1_204_915_00, '1 204 915,00 €'],
    ['60000', 1_234_567_00, '1234567'],
    ['60000.5', 70_000_00, '70000.00'],
    ['500 €', 1_500_00, '1 500 €'],
    ['500', 1_500_00, '1500'],
    ['57\u202f342,47\u00a0€', 1_058_90, '1\u202f058,90\u00a0€'],
    ['"6 700,00 €"', 7_00, '"7,00 €"'],
    ["'0'", 12_345_06, "'12345.06'"],
  ])('in each case', ([written, amount, expected]) => {
    expect(rewriteAmount(written, cents(amount))).toBe(expected);
  });

  it('leaves alone a text that holds no number', () => {
    expect(rewriteAmount('beaucoup', cents(1))).toBeUndefined();
  });
});

const written = fc
  .record({
    whole: fc.nat(99_999_999),
    separator: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
    decimals: fc.constantFrom('', '.5', '.05', ',5', ',50'),
    currency: fc.constantFrom('', ' €', '€', '\u00a0€'),
  })
  .map(
    ({ whole, separator, decimals, currency }) =>
      `${String(whole).replace(/\B(?=(\d{3})+$)/g, separator)}${decimals}${currency}`,
  );

it('is read back as the amount it was given, however it was written before', () => {
  fc.assert(
    fc.property(written, fc.nat(99_999_999_99), (before, amount) => {
      const read = readAmount(scalar(rewriteAmount(before, cents(amount)) ?? ''));
      expect('value' in read ? centsOf(read.value.value) : read.problem.code).toBe(amount);
    }),
  );
});
