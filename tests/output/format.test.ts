import { describe, expect, test } from 'vitest';
import { type CalendarDate, dateFromIso } from '../../src/amounts/calendar.ts';
import { cents } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import {
  formatAmount,
  formatBytes,
  formatCount,
  formatDate,
  formatDifference,
  formatPlainAmount,
  formatRate,
} from '../../src/output/format.ts';
import { eachCase } from '../support/each-case.ts';

const on = (iso: string): CalendarDate => {
  const date = dateFromIso(iso);
  if (date === undefined) throw new Error(iso);
  return date;
};

describe('amounts', () => {
  eachCase([
    [5_734_247, '57\u202f342,47\u00a0€', '€57,342.47'],
    [0, '0,00\u00a0€', '€0.00'],
    [5, '0,05\u00a0€', '€0.05'],
    [99_999, '999,99\u00a0€', '€999.99'],
    [100_000, '1\u202f000,00\u00a0€', '€1,000.00'],
    [123_456_789_01, '123\u202f456\u202f789,01\u00a0€', '€123,456,789.01'],
    [-2_100_000, '\u221221\u202f000,00\u00a0€', '\u2212€21,000.00'],
    [-1, '\u22120,01\u00a0€', '\u2212€0.01'],
  ])('in each language', ([count, french, english]) => {
    expect(formatAmount(cents(count), 'fr')).toBe(french);
    expect(formatAmount(cents(count), 'en')).toBe(english);
  });

  test('without their sign, for a column', () => {
    expect(formatPlainAmount(cents(-2_100_000), 'fr')).toBe('\u221221\u202f000,00');
    expect(formatPlainAmount(cents(6_000_000), 'en')).toBe('60,000.00');
  });

  test('gives a difference its sign either way, and none to nothing', () => {
    expect(formatDifference(cents(1_125_000), 'en')).toBe('+€11,250.00');
    expect(formatDifference(cents(0), 'fr')).toBe('0,00\u00a0€');
  });

  test('the greatest exact amount keeps all its digits', () => {
    expect(formatPlainAmount(cents(Number.MAX_SAFE_INTEGER), 'en')).toBe('90,071,992,547,409.91');
  });
});

eachCase([
  [ratio(45, 100), '45\u00a0%', '45%'],
  [ratio(605, 1000), '60,5\u00a0%', '60.5%'],
  [ratio(333, 1000), '33,3\u00a0%', '33.3%'],
  [ratio(1, 3), '≈\u00a033,33\u00a0%', '≈\u00a033.33%'],
  [ratio(2, 3), '≈\u00a066,67\u00a0%', '≈\u00a066.67%'],
  [ratio(1, 1), '100\u00a0%', '100%'],
  [ratio(0, 1), '0\u00a0%', '0%'],
  [ratio(1, 10_000), '0,01\u00a0%', '0.01%'],
  [ratio(1, 100_000), '≈\u00a00\u00a0%', '≈\u00a00%'],
  [ratio(25, 1), '2\u202f500\u00a0%', '2,500%'],
  [ratio(-1, 8), '\u221212,5\u00a0%', '\u221212.5%'],
])('rates', ([rate, french, english]) => {
  expect(formatRate(rate, 'fr')).toBe(french);
  expect(formatRate(rate, 'en')).toBe(english);
});

test('dates', () => {
  expect(formatDate(on('2022-09-26'), 'fr')).toBe('26\u00a0septembre\u00a02022');
  expect(formatDate(on('2022-04-01'), 'fr')).toBe('1er\u00a0avril\u00a02022');
  expect(formatDate(on('2022-04-01'), 'en')).toBe('1\u00a0April\u00a02022');
  expect(formatDate(on('2024-02-29'), 'fr')).toBe('29\u00a0février\u00a02024');
  expect(formatDate(on('2021-12-20'), 'en')).toBe('20\u00a0December\u00a02021');
});

test('counts and sizes', () => {
  expect(formatCount(71_631, 'fr')).toBe('71\u202f631');
  expect(formatCount(999, 'en')).toBe('999');
  expect(formatCount(-1_000, 'en')).toBe('\u22121,000');
  expect(formatBytes(200_000, 'fr')).toBe('200\u00a0ko');
  expect(formatBytes(999_000, 'en')).toBe('999\u00a0kB');
  expect(formatBytes(10_000_000, 'en')).toBe('10\u00a0MB');
});
