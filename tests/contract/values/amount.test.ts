import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/amounts/money.ts';
import { readAmount, readPaymentAmount } from '../../../src/contract/values/amount.ts';
import { readAs, refusal, scalar } from './scalar.ts';

describe('an amount is read as people write it', () => {
  it.each([
    ['60000', 6_000_000],
    ['60 000', 6_000_000],
    ['60 000 €', 6_000_000],
    ['60000€', 6_000_000],
    ['60\u00a0000\u00a0€', 6_000_000],
    ['60\u202f000,50\u202f€', 6_000_050],
    ['60\u2009000', 6_000_000],
    ['60 000,5', 6_000_050],
    ['60000.50', 6_000_050],
    ['1 234 567,89 €', 123_456_789],
    ['0', 0],
    ['007', 700],
    ['0000000000012', 1200],
    [' 12,50 € ', 1250],
    ['99999999999.99', 9_999_999_999_999],
  ])('%s', (text, expected) => {
    expect(readAs(readAmount, text)).toBe(cents(expected));
  });
});

describe('an amount that could be read two ways, or not at all, is refused', () => {
  it.each([
    ['1,500', 'amount-ambiguous'],
    ['1,500 €', 'amount-ambiguous'],
    ['81.000', 'amount-ambiguous'],
    ['12,345', 'amount-ambiguous'],
    ['123,456', 'amount-ambiguous'],
    ['1.505', 'amount-ambiguous'],
    ['0.505', 'amount-too-precise'],
    ['00.505', 'amount-too-precise'],
    ['1234.505', 'amount-too-precise'],
    ['1 234,505', 'amount-too-precise'],
    ['1,5055', 'amount-too-precise'],
    ['-5', 'value-negative'],
    ['\u2212 5', 'value-invalid'],
    ['\u22125 €', 'value-negative'],
    ['100000000000', 'value-out-of-range'],
    ['100000000000.505', 'value-out-of-range'],
    ['6 00', 'value-invalid'],
    ['60 00 000', 'value-invalid'],
    ['1234 567', 'value-invalid'],
    ['1,500.00', 'value-invalid'],
    ['60k', 'value-invalid'],
    ['1e3', 'value-invalid'],
    ['0x10', 'value-invalid'],
    ['80 %', 'value-invalid'],
    ['€', 'value-invalid'],
    ['', 'value-invalid'],
    ['.5', 'value-invalid'],
    ['5.', 'value-invalid'],
  ])('%s: %s', (text, code) => {
    expect(readAs(readAmount, text)).toBe(code);
  });
});

describe('the fix of an amount that could be read two ways', () => {
  // Half a cent goes away from zero: 12.345 to 12.35, 1.994 to 1.99, 9.999 to 10.00.
  it.each([
    ['1,500', '1 500', '1.50'],
    ['81.000', '81 000', '81.00'],
    ['60.000 €', '60 000', '60.00'],
    ['12,345', '12 345', '12.35'],
    ['1.994', '1 994', '1.99'],
    ['9.999', '9 999', '10.00'],
  ])('%s: %s or %s', (text, thousands, decimals) => {
    expect(readAmount(scalar(text))).toMatchObject({ problem: { facts: { thousands, decimals } } });
    for (const way of [thousands, decimals]) expect(readAs(readAmount, way)).not.toBeTypeOf('string');
  });
});

describe('the fix of an amount written otherwise', () => {
  it.each([
    ['1,500.00', '1 500.00'],
    ['1.234.567,8 €', '1 234 567.8'],
    ['60 000 euros', '60 000'],
    ['EUR 60000', '60 000'],
    ['1’500’000', '1 500 000'],
    ['123,456.78', '123 456.78'],
    ['1,234,567.89', '1 234 567.89'],
    ['1,234,567', '1 234 567'],
    ['1.234.567', '1 234 567'],
    ['123.456,78', '123 456.78'],
    ['x1,500.00', undefined],
    ['1,500.00x', undefined],
    ['x1.500,00', undefined],
    ['1.500,00x', undefined],
    ['60 000 euro', '60 000'],
    ['60 000 eur', '60 000'],
    ['€60000', '60 000'],
    ['Euro 60000', '60 000'],
    ['Euros 60 000,5', '60 000.5'],
    ["60'000.50", '60 000.50'],
    ['x60', undefined],
    ['60-70 €', undefined],
    ['60x', undefined],
    // The sign parts euros from cents, in no other place.
    ['12 € 50', '12.50'],
    ['1 500€50', '1 500.50'],
    ['12 euros 05', '12.05'],
    ['12 euro 05', '12.05'],
    ['12€5', undefined],
    ['12€500', undefined],
    // A digit is missing, or one too many.
    ['10 00', undefined],
    ['60 0000', undefined],
    ['60k', '60 000'],
    ['48 k', '48 000'],
    ['48K euros', '48 000'],
    ['EUR 48 k', '48 000'],
    ['2 M', '2 000 000'],
    ['48 m', undefined],
    ['1.234567 M', '1 234 567'],
    ['0,050 k€', '50'],
    ['007 k', '7 000'],
    // A million and a half, or fifteen hundred.
    ['1,500 k€', undefined],
    ['-48 k€', undefined],
    ['de 48 k€', undefined],
    ['48 k€ par an', undefined],
    ['48 k€', '48 000'],
    ['61,5 k€', '61 500'],
    ['1.25 M€', '1 250 000'],
    ['0,5 k€', '500'],
    ['1,2345 k€', undefined],
    ['  environ 180 000 € ', '180 000'],
    ['env. 180 000 €', '180 000'],
    ['About 180 000 €', '180 000'],
    ['approx. 180 000 €', '180 000'],
    ['≈180 000 €', '180 000'],
    ['12 ~ 14 €', undefined],
    ['~ 48 k€', '48 000'],
    ['48 km', undefined],
  ])('%s: %s', (text, example) => {
    const read = readAmount(scalar(text));
    const facts = 'problem' in read && read.problem.code === 'value-invalid' ? read.problem.facts : undefined;
    expect(facts?.example).toBe(example);
    if (example !== undefined) expect(readAs(readAmount, example)).not.toBeTypeOf('string');
  });
});

describe('an amount that is refused is told with what helps', () => {
  it.each([
    ['douze', 'value-invalid', { expected: 'amount' }],
    ['60k', 'value-invalid', { expected: 'amount', example: '60 000' }],
    ['-5', 'value-negative', { of: 'amount' }],
    ['100000000000', 'value-out-of-range', { least: '0', greatest: '99999999999' }],
    // Half a cent goes away from zero; the third decimal decides.
    ['1234.505', 'amount-too-precise', { rounded: '1234.51' }],
    ['0,5049', 'amount-too-precise', { rounded: '0.50' }],
    ['1.9999999999999999', 'amount-too-precise', { rounded: '2.00' }],
  ])('%s: %s', (text, code, facts) => {
    expect(refusal(readAmount, text)).toStrictEqual([code, facts]);
  });
});

describe('the amount of a payment', () => {
  it('is told to be a recovery by its own key where it has a sign', () => {
    expect(refusal(readPaymentAmount, '-5')).toEqual(['value-negative', { of: 'payment' }]);
  });
  it('is an amount like any other', () => {
    expect(readAs(readPaymentAmount, '5')).toBe(cents(500));
    expect(refusal(readPaymentAmount, '5 x')).toEqual(['value-invalid', { expected: 'amount' }]);
  });
});
