import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/amounts/ratio.ts';
import { readAssumptionOption, readRateOption } from '../../src/contract/option-values.ts';

describe('a rate as an option', () => {
  it('is read as in a file, its place in the option', () => {
    const { rate, problems } = readRateOption('45%', '--attainment');
    expect(problems).toEqual([]);
    expect(rate).toEqual({
      value: ratio(9, 20),
      at: { source: { name: '--attainment', text: '45%' }, start: 0, end: 3 },
    });
    expect(readRateOption('45', '--attainment').problems).toMatchObject([{ code: 'rate-ambiguous' }]);
  });
});

describe('an assumption as an option', () => {
  it.each([
    ['prorata=mois', { prorata: { value: 'months' } }],
    ['prorata=months', { prorata: { value: 'months' } }],
    ['taille_a_80000=2', { tier_at_80000: { value: 2 } }],
    ['tier_at_80000=2', { tier_at_80000: { value: 2 } }],
    ['settlement_delay_months = 12', { settlement_delay_months: { value: 12 } }],
    ['fongibilite=to_operations', { fungibility: { value: 'to_operations' } }],
  ])('%s', (text, expected) => {
    const { reading, problems } = readAssumptionOption(text);
    expect(problems).toEqual([]);
    expect(reading).toMatchObject(expected);
    expect(Object.keys(reading ?? {})).toEqual(Object.keys(expected));
  });

  it('is refused at its own piece, with what is allowed', () => {
    expect(readAssumptionOption('prorrata=mois').problems).toMatchObject([
      { code: 'word-unknown', place: { start: 0, end: 8 }, facts: { suggestion: 'prorata' } },
    ]);
    expect(readAssumptionOption('prorata=semaines').problems).toMatchObject([
      { code: 'word-unknown', place: { start: 8, end: 16 }, facts: { allowed: ['jours', 'mois'] } },
    ]);
    expect(readAssumptionOption('prorata=weeks', 'en').problems).toMatchObject([
      { code: 'word-unknown', facts: { allowed: ['days', 'months'] } },
    ]);
    expect(readAssumptionOption('prorata').problems).toMatchObject([{ code: 'word-unknown' }]);
    expect(readAssumptionOption('settlement_delay_months=13').problems).toMatchObject([
      { code: 'word-unknown' },
    ]);
  });
});
