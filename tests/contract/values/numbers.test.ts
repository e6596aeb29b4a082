/** Amounts, rates, measures and whole numbers as people write them; where they cannot be read, what is offered instead. */
import { expect, it } from 'vitest';
import { type Cents, centsOf } from '../../../src/amounts/money.ts';
import { type Ratio, ratio } from '../../../src/amounts/ratio.ts';
import {
  readAmount,
  readCivilYear,
  readMeasure,
  readPaymentAmount,
  readPopulation,
  readRate,
  readSizeTier,
  readWeight,
  readYearNumber,
} from '../../../src/contract/values/numbers.ts';
import { differences, readAs, refusal } from './scalar.ts';

const inCents = (amount: Cents): string => String(centsOf(amount));
const inRatio = ({ num, den }: Ratio): string => `${num}/${den}`;

it('an amount is read as people write it, in cents here', () => {
  const cases = `60000 → 6000000 · 60 000 → 6000000 · 60 000 € → 6000000 · 60000€ → 6000000 · 60 000,5 → 6000050
    60000.50 → 6000050 · 1 234 567,89 € → 123456789 · 0 → 0 · 007 → 700 · 0000000000012 → 1200
    60 000 euros → 6000000 · 60 000,50 EUR → 6000050 · 60\u00a0000\u00a0€ → 6000000 · 60\u202f000,50\u202f€ → 6000050 · 60\u2009000 → 6000000
    99999999999.99 → 9999999999999`;
  expect(differences(readAmount, inCents, cases)).toEqual([]);
});

it('an amount that could be read two ways, or not at all, is refused', () => {
  // Half a cent goes away from zero, and the third decimal decides: 12.345 to 12.35, 9.999 to 10.00.
  const cases = `1,500 → amount-ambiguous, 1 500, 1.50 · 1,500 € → amount-ambiguous, 1 500, 1.50
    81.000 → amount-ambiguous, 81 000, 81.00 · 12,345 → amount-ambiguous, 12 345, 12.35
    1.994 → amount-ambiguous, 1 994, 1.99 · 9.999 → amount-ambiguous, 9 999, 10.00
    0.505 → amount-too-precise, 0.51 · 0,5049 → amount-too-precise, 0.50 · 1234.505 → amount-too-precise, 1234.51
    1.9999999999999999 → amount-too-precise, 2.00 · -5 → value-negative · \u22125 € → value-negative
    100000000000 → value-out-of-range, 0, 99999999999 · 100000000000.505 → value-out-of-range, 0, 99999999999
    6 00 → value-invalid · 60 00 000 → value-invalid · 1234 567 → value-invalid · 1e3 → value-invalid
    0x10 → value-invalid · 80 % → value-invalid · € → value-invalid · .5 → value-invalid · douze → value-invalid`;
  expect(differences(readAmount, inCents, cases)).toEqual([]);
  expect(refusal(readAmount, '')).toEqual(['value-invalid', { expected: 'amount' }]);
  expect(refusal(readPaymentAmount, '-5')).toEqual(['value-negative', { of: 'payment' }]);
  expect(readAs(readPaymentAmount, '5')).toBe(500);
});

it('an amount written otherwise is offered as it can be read', () => {
  const cases = `1,500.00 → value-invalid, 1 500.00 · 1.234.567,8 € → value-invalid, 1 234 567.8
    about 60 000 euros → value-invalid, 60 000 · EUR 60000 → value-invalid, 60 000 · €60000 → value-invalid, 60 000
    1’500’000 → value-invalid, 1 500 000 · 60'000.50 → value-invalid, 60 000.50 · 60k → value-invalid, 60 000
    12 € 50 → value-invalid, 12.50 · 12 euros 05 → value-invalid, 12.05 · 12€5 → value-invalid · 12€500 → value-invalid
    48K euros → value-invalid, 48 000 · 61,5 k€ → value-invalid, 61 500 · 1.234567 M → value-invalid, 1 234 567
    0,050 k€ → value-invalid, 50 · 1,2345 k€ → value-invalid · 48 m → value-invalid · -48 k€ → value-invalid
    env. 180 000 € → value-invalid, 180 000 · ≈180 000 € → value-invalid, 180 000 · ~ 48 k€ → value-invalid, 48 000
    48 k€ par an → value-invalid · 60-70 € → value-invalid · x1,500.00 → value-invalid · 1.500,00x → value-invalid`;
  expect(differences(readAmount, inCents, cases)).toEqual([]);
  // A million and a half, or fifteen hundred; a digit is missing, or one too many.
  expect(differences(readAmount, inCents, '1,500 k€ → value-invalid · 60 0000 → value-invalid')).toEqual([]);
});

it('a rate is a percentage or a share', () => {
  const cases = `80 % → 4/5 · 80% → 4/5 · 0080 % → 4/5 · 80\u00a0% → 4/5 · 12,5\u202f% → 1/8 · 0.8 → 4/5 · 0,8 → 4/5
    33.3333 % → 333333/1000000 · 0,0001 → 1/10000 · 1 → 1/1 · 1.0 → 1/1 · 0 → 0/1 · 1 % → 1/100 · 120 % → 6/5
    1 000 % → 10/1 · 1000.0001 % → value-out-of-range, 0 %, 1000 % · 1500 → value-out-of-range, 0 %, 1000 %
    45 → rate-ambiguous, 45 %, 0.45 · 2 → rate-ambiguous, 2 %, 0.02 · 100 → rate-ambiguous, 100 %, 1
    1.2 → rate-ambiguous, 1.2 %, 120 % · 1.0001 → rate-ambiguous, 1.0001 %, 100.01 % · 120 → rate-ambiguous, 120 %
    12,345 → rate-ambiguous, 12.345 % · -5,5 % → value-negative, 5.5 % · -0,5 → value-negative, 0.5
    -1 → value-negative, 1 · -45 → value-negative, 45 % · 33.33333 % → value-invalid · 80 € → value-invalid
    45 pour cent → value-invalid, 45 % · 12,5 pourcent → value-invalid, 12.5 % · 12.34 PCT → value-invalid, 12.34 %
    environ 45 % → value-invalid, 45 % · oui → value-invalid, 100 % · NON → value-invalid, 0 %
    45 patients → value-invalid · presque oui → value-invalid · 45 pct et plus → value-invalid · % → value-invalid`;
  expect(differences(readRate, inRatio, cases)).toEqual([]);
});

it('a measure is a rate with its sign, else a number', () => {
  const limits = 'value-out-of-range, -999999999, 999999999';
  // Three decimals of a percentage, of nothing, or behind thousands are no thousands.
  const cases = `6,5 % → rate 13/200 · 219 → number 219/1 · 1 300 → number 1300/1 · -2.5 → number -5/2
    6,125 % → rate 49/800 · 0.125 → number 1/8 · 1 234,567 → number 1234567/1000 · 1.2500 → number 5/4
    1000000000 → ${limits} · -1000000000 → ${limits} · 0.1234567 → value-invalid
    2.500 → amount-ambiguous, 2 500, 2.5 · -1,250 → amount-ambiguous, -1 250, -1.25
    81.000 → amount-ambiguous, 81 000, 81 · 1.234 → amount-ambiguous, 1 234, 1.2340
    352 patients → number 352/1 · 1 200 Médecins → number 1200/1 · 12 MG → number 12/1 · 3 dozen → value-invalid, 3
    1.250 patients → amount-ambiguous, 1 250, 1.25 · 45 % patients → value-invalid · 1 200 patients suivis → value-invalid, 1 200 · 2,5 jours → value-invalid, 2.5
    6,5 pour cent → value-invalid, 6.5 % · 12 mille → value-invalid, 12 · beaucoup → value-invalid
    3 sur 4 → value-invalid · oui → value-invalid · 3 patients suivis par mois → value-invalid`;
  const show = ({ unit, value }: { unit: string; value: Ratio }): string => `${unit} ${inRatio(value)}`;
  expect(differences(readMeasure, show, cases)).toEqual([]);
});

it('whole numbers and weights stay within their bounds', () => {
  const population = `71\u202f631 → 71631 · 1 → 1 · 63 480 hab. → 63480 · 63 480 habitants → 63480 · 100 000 000 → 100000000 · 0 → value-out-of-range, 1, 100000000
    100 000 001 → value-out-of-range, 1, 100000000 · -45 → value-out-of-range, 1, 100000000
    45,000 → value-invalid, 45 000 · 71.631 → value-invalid, 71 631 · environ 68 250 habitants → value-invalid, 68 250
    45'000 → value-invalid, 45 000 · 45 000,00 → value-invalid, 45 000 · 45,5 → value-invalid · 71 63 → value-invalid`;
  expect(differences(readPopulation, String, population)).toEqual([]);
  const tier = '1 → 1 · 4 → 4 · 0 → value-out-of-range, 1, 4 · 5 → value-out-of-range, 1, 4';
  expect(differences(readSizeTier, String, tier)).toEqual([]);
  const year =
    '1 → 1 · 5 → 5 · 0 → value-out-of-range, 1, 5 · 6 → value-out-of-range, 1, 5 · 2024 → value-out-of-range, 1, 5';
  expect(differences(readYearNumber, String, year)).toEqual([]);
  const civil = '2000 → 2000 · 2099 → 2099 · 1999 → value-out-of-range, 2000, 2099 · 24 % → value-invalid';
  expect(differences(readCivilYear, String, civil)).toEqual([]);
  const weight = `1,5 → 3/2 · 0 → 0/1 · 20 % → 1/5 · 101 % → value-out-of-range, 0 %, 100 % · -1 → value-out-of-range, 0, 999999999 · 1000000000 → value-out-of-range, 0, 999999999
    1.000 → amount-ambiguous, 1 000, 1 · 50 % → 1/2 · 1,0000001 → value-invalid · beaucoup → value-invalid`;
  expect(differences(readWeight, inRatio, weight)).toEqual([]);
  expect(readAs(readWeight, '999 999 999,000001')).toEqual(ratio(999_999_999_000_001, 1_000_000));
});
