/** Values given outside of a file: read as a file's are, and refused at their place in what was typed. */
import { describe, expect, it } from 'vitest';
import { optionScalar, readAssumptionOption } from '../../src/contract/option-values.ts';
import { readDate } from '../../src/contract/values/date.ts';
import { readYearNumber } from '../../src/contract/values/numbers.ts';
import { day } from '../support/check.ts';
import { eachCase } from '../support/each-case.ts';

describe('days, amounts and years', () => {
  it('are read as exports and files write them', () => {
    const date = day('2023-09-28');
    expect(readDate(optionScalar('2023-09-28', '--on', 'fr'))).toMatchObject({
      value: { value: date, at: { end: 10 } },
    });
    expect(readYearNumber(optionScalar('3', '--year', 'fr'))).toMatchObject({
      value: { value: 3, at: { start: 0, end: 1 } },
    });
  });

  it('are refused by the name of their option', () => {
    const date = readDate(optionScalar('hier', '--on', 'fr'));
    const year = readYearNumber(optionScalar('9', '--year', 'fr'));
    expect(date).toMatchObject({ problem: { code: 'value-invalid', facts: { key: '--on', text: 'hier' } } });
    expect(year).toMatchObject({
      problem: { code: 'value-out-of-range', facts: { key: '--year', text: '9' } },
    });
  });
});

describe('an assumption', () => {
  eachCase([
    // The language of its words is that of its name, whatever people read.
    ['settlement_delay_months=12', 'fr', 12],
    ['PRORATA = Mois', 'en', 'months'],
    ['scale_in_force=contract_year', 'fr', 'contract_year'],
    ['bareme_en_vigueur=exercice', 'en', 'contract_year'],
    ['prorata=mois', 'en', 'months'],
  ])('in each case', ([text, language, expected]) => {
    const { reading = {}, problems } = readAssumptionOption(text, language);
    expect(problems).toEqual([]);
    expect(Object.values(reading).map((each) => each?.value)).toEqual([expected]);
  });

  it('is refused in the words of those who read', () => {
    const reported = (text: string, language?: 'fr' | 'en') =>
      readAssumptionOption(text, language).problems[0];
    expect(reported('xyz=1')?.facts).toEqual({
      of: 'assumption',
      text: 'xyz',
      allowed: [
        'taille_a_80000',
        'prorata',
        'variable_annee_partielle',
        'plan_crise_annee_partielle',
        'resultats_partiels',
        'premier_plan_crise',
        'delai_solde_mois',
        'bareme_en_vigueur',
        'fongibilite',
      ],
    });
    expect(reported('tier_at_8000=2', 'en')).toMatchObject({
      place: { start: 0, end: 12, source: { name: '--assume' } },
      facts: { suggestion: 'tier_at_80000' },
    });
    expect(reported('prorata=“mois”')?.facts).toMatchObject({ key: '--assume prorata', example: 'mois' });
    expect(reported(' prorata ')).toMatchObject({ code: 'word-unknown', place: { start: 9, end: 9 } });
    expect(reported('bareme_en_vigueur=xyz', 'en')?.facts).toMatchObject({
      allowed: ['contract_year', 'signature'],
    });
  });
});
