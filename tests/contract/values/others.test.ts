import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/amounts/calendar.ts';
import { ratio } from '../../../src/amounts/ratio.ts';
import { readDate } from '../../../src/contract/values/date.ts';
import { isSaidNo, readScaleId, readText, readYesNo } from '../../../src/contract/values/text.ts';
import {
  readCivilYear,
  readPopulation,
  readSizeTier,
  readWeight,
  readYearNumber,
} from '../../../src/contract/values/whole.ts';
import { readAs, refusal, scalar } from './scalar.ts';

describe('a date', () => {
  it('is ISO', () => {
    expect(readAs(readDate, '2024-02-29')).toBe(calendarDate(2024, 2, 29));
    expect(readAs(readDate, ' 2022-09-26 ')).toBe(calendarDate(2022, 9, 26));
  });
  it.each([
    ['2023-02-29', 'date-not-existing'],
    ['2023-13-01', 'date-not-existing'],
    ['0000-01-01', 'date-not-existing'],
    ['26/09/2022', 'value-invalid'],
    ['2022-9-26', 'value-invalid'],
    ['2022-09-26T00:00', 'value-invalid'],
    ['12022-02-30', 'value-invalid'],
    ['26 septembre 2022', 'value-invalid'],
  ])('%s: %s', (text, code) => {
    expect(readAs(readDate, text)).toBe(code);
  });
  it('is told with what helps', () => {
    expect(refusal(readDate, '2023-02-29')).toEqual(['date-not-existing', {}]);
    expect(refusal(readDate, '26/09/2022')).toEqual([
      'value-invalid',
      { expected: 'date', example: '2022-09-26' },
    ]);
    expect(refusal(readDate, 'demain')).toStrictEqual(['value-invalid', { expected: 'date' }]);
  });
});

describe('the fix of a date written otherwise', () => {
  it.each([
    ['26/09/2022', '2022-09-26'],
    ['03/12/2023', '2023-12-03'],
    ['3.12.23', '2023-12-03'],
    ['1er mars 2024', '2024-03-01'],
    ['26 septembre 2022', '2022-09-26'],
    ['5 août 2024', '2024-08-05'],
    ['12 juil. 2024', '2024-07-12'],
    ['26 September 2022', '2022-09-26'],
    ['2022-9-26', '2022-09-26'],
    ['2022-09-26 00:00:00', '2022-09-26'],
    ['31/02/2024', undefined],
    ['12 jui 2024', undefined],
    ['12 mai 2024', '2024-05-12'],
    ['12  May,  2024', '2024-05-12'],
    ['2nd of  May 2024', '2024-05-02'],
    ['12 ma 2024', undefined],
    ['12 d 2024', undefined],
    ['112 mai 2024', undefined],
    ['12 mai 20245', undefined],
    ['12 mai 24', undefined],
    ['26-09-2022', '2022-09-26'],
    ['26 09 2022', '2022-09-26'],
    ['26 / 09 / 2022', '2022-09-26'],
    ['126/09/2022', undefined],
    ['26/09/20221', undefined],
    ['26x09/2022', undefined],
    ['26/09x2022', undefined],
    ['20220926', '2022-09-26'],
    ['2022/09/26', '2022-09-26'],
    ['2022.9.6', '2022-09-06'],
    ['2022 09 26', '2022-09-26'],
    ['2022-09-26T10:15:30.5Z', '2022-09-26'],
    ['12022/09/26', undefined],
    ['2022/09/26 matin', undefined],
    ['2022x09/26', undefined],
    ['2022/09x26', undefined],
    ['bientôt', undefined],
  ])('%s: %s', (text, example) => {
    const read = readDate(scalar(text));
    const facts = 'problem' in read && read.problem.code === 'value-invalid' ? read.problem.facts : undefined;
    expect(facts?.example).toBe(example);
    if (example !== undefined) expect(readAs(readDate, example)).not.toBeTypeOf('string');
  });
});

describe('the fix of a population written otherwise', () => {
  it.each([
    ['45,000', '45 000'],
    ['71.631', '71 631'],
    ['1 234 567 habitants', '1 234 567'],
    ['71 63', undefined],
    ['environ 68 250 habitants', '68 250'],
    ["45'000", '45 000'],
    ['45’000 hab.', '45 000'],
    ['45000habitants', '45 000'],
    ['45 000,00', '45 000'],
    ['45000,0', '45 000'],
    ['45,5', undefined],
    ['de 45 000', undefined],
    ['45 000 et plus', undefined],
  ])('%s: %s', (text, example) => {
    const read = readPopulation(scalar(text));
    const facts = 'problem' in read && read.problem.code === 'value-invalid' ? read.problem.facts : undefined;
    expect(facts?.example).toBe(example);
    if (example !== undefined) expect(readAs(readPopulation, example)).not.toBeTypeOf('string');
  });
});

describe('yes and no', () => {
  it.each(['oui', 'Oui', ' OUI ', 'vrai', 'yes', 'TRUE'])('%s is yes', (text) => {
    expect(readAs(readYesNo, text)).toBe(true);
  });
  it.each(['non', 'faux', 'No', 'false'])('%s is no', (text) => {
    expect(readAs(readYesNo, text)).toBe(false);
  });
  it.each(['1', 'on', 'y', ''])('%s is neither', (text) => {
    expect(refusal(readYesNo, text)).toEqual(['value-invalid', { expected: 'yes_no' }]);
  });
  it('a no is known where something else is expected', () => {
    expect([' Non ', 'FAUX', 'no', 'false'].every(isSaidNo)).toBe(true);
    expect(['oui', '', 'nom'].some(isSaidNo)).toBe(false);
  });
});

describe('whole numbers and weights', () => {
  it('stay within their bounds', () => {
    expect(readAs(readPopulation, '71\u202f631')).toBe(71_631);
    expect(readAs(readPopulation, '0')).toBe('value-out-of-range');
    expect(readAs(readPopulation, '1')).toBe(1);
    expect(readAs(readPopulation, '100 000 000')).toBe(100_000_000);
    expect(readAs(readPopulation, '100 000 001')).toBe('value-out-of-range');
    expect(readAs(readPopulation, '71.631')).toBe('value-invalid');
    expect(['0', '1', '4', '5'].map((text) => readAs(readSizeTier, text))).toEqual([
      'value-out-of-range',
      1,
      4,
      'value-out-of-range',
    ]);
    expect(['0', '1', '5', '6'].map((text) => readAs(readYearNumber, text))).toEqual([
      'value-out-of-range',
      1,
      5,
      'value-out-of-range',
    ]);
  });
  it('reads weights with decimals', () => {
    expect(readAs(readWeight, '1,5')).toEqual(ratio(3, 2));
    expect(readAs(readWeight, '0')).toEqual(ratio(0, 1));
    expect(readAs(readWeight, '999 999 999,000001')).toEqual(ratio(999_999_999_000_001, 1_000_000));
  });

  const weights = { least: '0', greatest: '999999999' };
  it.each([
    [readPopulation, '0', 'value-out-of-range', { least: '1', greatest: '100000000' }],
    [readPopulation, '-45', 'value-out-of-range', { least: '1', greatest: '100000000' }],
    [readPopulation, 'beaucoup', 'value-invalid', { expected: 'population' }],
    [readYearNumber, '2024', 'value-out-of-range', { least: '1', greatest: '5', counts: 'contract_years' }],
    [readSizeTier, '5', 'value-out-of-range', { least: '1', greatest: '4' }],
    [readSizeTier, '45 000 hab', 'value-invalid', { expected: 'size_tier' }],
    [readCivilYear, '1999', 'value-out-of-range', { least: '2000', greatest: '2099' }],
    [readCivilYear, '24 %', 'value-invalid', { expected: 'civil_year' }],
    [readWeight, '-1', 'value-out-of-range', weights],
    [readWeight, '1000000000', 'value-out-of-range', weights],
    [readWeight, '1,0000001', 'value-invalid', { expected: 'weight' }],
    [readWeight, '1.000', 'amount-ambiguous', { thousands: '1 000', decimals: '1', isPlainNumber: true }],
    [readWeight, '50 %', 'value-invalid', { expected: 'weight', example: '50' }],
    [readWeight, ' 5% ', 'value-invalid', { expected: 'weight', example: '5' }],
    [readWeight, 'x50 %', 'value-invalid', { expected: 'weight' }],
    [readWeight, '50 % de tout', 'value-invalid', { expected: 'weight' }],
    [readWeight, 'beaucoup', 'value-invalid', { expected: 'weight' }],
  ] as const)('%o %s: %s', (reader, text, code, facts) => {
    expect(refusal(reader, text)).toStrictEqual([code, facts]);
  });

  it('takes civil years of this century', () => {
    expect(['2000', '2099'].map((text) => readAs(readCivilYear, text))).toEqual([2000, 2099]);
  });
});

describe('text', () => {
  it('joins its lines, keeps its no-break spaces and has no control characters', () => {
    expect(readAs(readText, ' CPTS\n  du lac \n')).toBe('CPTS du lac');
    expect(readAs(readText, 'Objectif\u00a0: 4')).toBe('Objectif\u00a0: 4');
    expect(readAs(readText, 'a\u001b[31m')).toBe('invisible-character');
    // Of the second set of them, which YAML lets pass.
    expect(readText(scalar('CPTS\u0093'))).toMatchObject({ problem: { facts: { character: 0x93 } } });
    expect(refusal(readText, '  ')).toEqual(['value-invalid', { expected: 'text' }]);
  });
});

describe('the name of a scale', () => {
  it.each(['aci-2022', 'Projet_3.1', 'été', '2026', 'a', 'x.yaml.1', ' x ', 'a'.repeat(60)])('%s', (text) => {
    expect(readAs(readScaleId, text)).toBe(text.trim());
  });
  it.each(['', '-x', '.x', 'a/b', '../x', 'a\\b', 'a b', 'x.yaml', 'X.YML', 'a'.repeat(61)])(
    'cannot be “%s”',
    (text) => {
      expect(refusal(readScaleId, text)).toEqual(['value-invalid', { expected: 'scale_id' }]);
    },
  );
});
