import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/base/calendar.ts';
import { ratio } from '../../../src/base/ratio.ts';
import { readDate } from '../../../src/input/values/date.ts';
import { readText } from '../../../src/input/values/text.ts';
import { readPopulation, readSizeTier, readWeight, readYearNumber } from '../../../src/input/values/whole.ts';
import { readEnvelope, readPaymentLine, readRegime } from '../../../src/input/values/words.ts';
import { readYesNo } from '../../../src/input/values/yes-no.ts';
import { readAs, scalar } from './scalar.ts';

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
    ['26 septembre 2022', 'value-invalid'],
  ])('%s: %s', (text, code) => {
    expect(readAs(readDate, text)).toBe(code);
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
    ['bientôt', undefined],
  ])('%s: %s', (text, example) => {
    const read = readDate(scalar(text));
    const facts = 'problem' in read && read.problem.code === 'value-invalid' ? read.problem.facts : undefined;
    expect(facts?.example).toBe(example);
  });
});

describe('the fix of a population written otherwise', () => {
  it.each([
    ['45,000', '45 000'],
    ['71.631', '71 631'],
    ['1 234 567 habitants', '1 234 567'],
    ['71 63', undefined],
  ])('%s: %s', (text, example) => {
    const read = readPopulation(scalar(text));
    const facts = 'problem' in read && read.problem.code === 'value-invalid' ? read.problem.facts : undefined;
    expect(facts?.example).toBe(example);
  });
});

describe('yes and no', () => {
  it.each(['oui', 'Oui', 'OUI', 'vrai', 'yes', 'TRUE'])('%s is yes', (text) => {
    expect(readAs(readYesNo, text)).toBe(true);
  });
  it.each(['non', 'faux', 'No', 'false'])('%s is no', (text) => {
    expect(readAs(readYesNo, text)).toBe(false);
  });
  it.each(['1', 'on', 'y', ''])('%s is neither', (text) => {
    expect(readAs(readYesNo, text)).toBe('value-invalid');
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
    expect(readAs(readWeight, '-1')).toBe('value-out-of-range');
    expect(readAs(readWeight, '50 %')).toBe('value-invalid');
  });
});

describe('text', () => {
  it('joins its lines, keeps its no-break spaces and has no control characters', () => {
    expect(readAs(readText, ' CPTS\n  du lac \n')).toBe('CPTS du lac');
    expect(readAs(readText, 'Objectif\u00a0: 4')).toBe('Objectif\u00a0: 4');
    expect(readAs(readText, 'a\u001b[31m')).toBe('control-character');
    // Of the second set of them, which YAML lets pass.
    expect(readText(scalar('CPTS\u0093'))).toMatchObject({ problem: { facts: { character: 0x93 } } });
    expect(readAs(readText, '  ')).toBe('value-invalid');
  });
});

describe('words', () => {
  it('belong to the language of the file', () => {
    expect(readAs(readRegime, 'Libre')).toBe('free');
    expect(readAs(readRegime, 'missions', 'en')).toBe('missions');
    expect(readAs(readRegime, 'free')).toBe('word-other-language');
    expect(readAs(readEnvelope, 'parcours')).toBe('care_pathways');
    expect(readAs(readEnvelope, 'care_pathways')).toBe('word-other-language');
    expect(readAs(readPaymentLine, 'acces_aux_soins.fixe.avance')).toBe('care_access.fixed.advance');
    expect(readAs(readPaymentLine, 'lettre_intention')).toBe('letter_of_intent');
  });
  it('suggests the nearest', () => {
    expect(readRegime(scalar('vers fonctionement'))).toMatchObject({
      problem: { code: 'word-unknown', facts: { suggestion: 'vers_fonctionnement' } },
    });
  });
});
