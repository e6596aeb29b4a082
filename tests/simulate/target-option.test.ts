import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { readTargetOption } from '../../src/simulate/target-option.ts';
import { eachCase } from '../support/each-case.ts';

const targetOf = (text: string) => {
  const read = readTargetOption(text, 'fr');
  return 'value' in read ? read.value : undefined;
};
const problemOf = (text: string, language: 'fr' | 'en') => {
  const read = readTargetOption(text, language);
  return 'problem' in read ? read.problem : undefined;
};

describe('--target', () => {
  eachCase([
    ['280000', [undefined, 'total', 28_000_000]],
    ['280 000,50 €', [undefined, 'total', 28_000_050]],
    ['total=5', [undefined, 'total', 500]],
    ['variable=5', [undefined, 'variable', 500]],
    ['care_access.variable=20000', ['care_access', 'variable', 2_000_000]],
    ['acces_aux_soins.variable = 20 000 €', ['care_access', 'variable', 2_000_000]],
    ['Parcours.fixe=1', ['care_pathways', 'fixed', 100]],
    ['prevention=1', ['prevention', 'total', 100]],
  ])('is an amount, of the total or of what is named', ([text, expected]) => {
    const target = targetOf(text);
    const amount = target === undefined ? undefined : centsOf(target.amount.value);
    expect([target?.envelope, target?.part, amount]).toEqual(expected);
  });

  eachCase([
    ['acces_au_soins=5', 'word-unknown', 'acces_au_soins'],
    ['=5', 'word-unknown', ''],
    ['beaucoup', 'value-invalid', 'beaucoup'],
    ['prevention=1,500', 'amount-ambiguous', '1,500'],
    ['prevention= -5', 'value-negative', '-5'],
  ])('is pointed at where it is refused', ([text, code, pointed]) => {
    const problem = problemOf(text, 'fr');
    expect([problem?.code, problem?.place.source.name]).toEqual([code, '--target']);
    expect(text.slice(problem?.place.start, problem?.place.end)).toBe(pointed);
  });

  const facts = (text: string, language: 'fr' | 'en') => problemOf(text, language)?.facts;

  it('suggests a name in the language that people read', () => {
    expect(facts('care_acces=5', 'en')).toMatchObject({ suggestion: 'care_access' });
    expect(facts('PARCOURS.variabl=5', 'en')).toMatchObject({ suggestion: 'care_pathways.variable' });
    expect(facts('prevention.fixd=5', 'fr')).toMatchObject({ suggestion: 'prevention.fixe' });
    expect(facts('care_pathways.fixé=5', 'fr')).toMatchObject({ suggestion: 'parcours.fixe' });
  });

  it('lists what may be aimed at', () => {
    const missions = ['care_access', 'care_pathways', 'prevention', 'health_crisis', 'quality'];
    const allowed = ['operations', ...missions, 'professional_support', 'total', 'fixed', 'variable'];
    expect(facts('loyer=5', 'en')).toStrictEqual({ of: 'amount', text: 'loyer', allowed });
  });

  it('reads an amount between blanks', () => {
    const problem = problemOf(' total =  5 x ', 'fr');
    expect(problem?.facts).toEqual({ key: '--target', text: '5 x', expected: 'amount' });
    expect([problem?.place.start, problem?.place.end]).toEqual([10, 13]);
    const at = targetOf('total= 5 ')?.amount.at;
    expect([at?.start, at?.end]).toEqual([7, 8]);
  });
});
