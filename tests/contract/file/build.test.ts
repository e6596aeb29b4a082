/** Which of an indicator's keys gives its result, and what is reported where none or two do. */
import { describe, expect, it } from 'vitest';
import { eachCase } from '../../support/each-case.ts';
import { indicator } from './indicator.ts';

describe('an indicator has one result', () => {
  eachCase([
    ['taux_atteinte: 45 %', 'rate'],
    ['fait: non', 'done'],
    ['objectif: 4, realise: 2', 'target'],
    ['paliers: [{ seuil: 1, taux: 50 % }], sens: hausse, realise: 2', 'steps'],
    ['poids: 2', 'pending'],
  ])('in each case', ([keys, kind]) => {
    const { outcome, reported } = indicator(keys);
    expect([outcome?.kind, reported]).toEqual([kind, []]);
  });
});

describe('an indicator with two results is reported at the second, by the names of both', () => {
  const steps = 'paliers: [{ seuil: 1, taux: 50 % }]';
  eachCase([
    ['taux_atteinte: 45 %, fait: oui', 'taux_atteinte', 'fait'],
    ['taux_atteinte: 45 %, objectif: 4', 'taux_atteinte', 'objectif'],
    [`fait: oui, ${steps}`, 'fait', 'paliers'],
    [`objectif: 4, ${steps}`, 'objectif', 'paliers'],
    ['taux_atteinte: 45 %, realise: 5', 'taux_atteinte', 'realise'],
    ['fait: oui, realise: 5', 'fait', 'realise'],
  ])('in each case', ([keys, first, second]) => {
    const { reported } = indicator(keys);
    expect(reported).toEqual([
      ['result-ambiguous', second, undefined, { of: 'indicator', keys: [first, second] }],
    ]);
  });

  it('in the words of an English file', () => {
    const { reported } = indicator('attainment_rate: 45 %, done: yes', 'en');
    expect(reported).toEqual([
      ['result-ambiguous', 'done', undefined, { of: 'indicator', keys: ['attainment_rate', 'done'] }],
    ]);
  });

  it('but not where the other could not be read', () => {
    const { reported } = indicator('fait: presque, taux_atteinte: 45 %');
    expect(reported.map(([code, at]) => [code, at])).toEqual([['value-invalid', 'presque']]);
  });
});

it('a result observed without a target or steps is reported at its key', () => {
  const { reported } = indicator('realise: 5');
  expect(reported).toEqual([
    [
      'key-without-purpose',
      'realise',
      undefined,
      { key: 'realise', needs: ['objectif', 'paliers'], instead: 'taux_atteinte' },
    ],
  ]);
});

describe('a key that says something of a target or of steps needs one', () => {
  eachCase([
    ['depart: 6, taux_atteinte: 45 %', 'depart', ['objectif']],
    ['mode: seuil, fait: oui', 'mode', ['objectif']],
    ['sens: baisse, fait: oui', 'sens', ['objectif', 'paliers']],
    // A target beside steps would be one result too many: nothing is to be added.
    ['mode: seuil, sens: hausse, paliers: [{ seuil: 1, taux: 50 % }]', 'mode', ['objectif'], 'paliers'],
    ['depart: 6, paliers: [{ seuil: 1, taux: 50 % }], sens: hausse', 'depart', ['objectif'], 'paliers'],
  ])('in each case', ([keys, key, needs, beside]) => {
    const { reported } = indicator(keys);
    const facts = { key, needs, ...(beside && { beside }) };
    expect(reported).toEqual([['key-without-purpose', key, undefined, facts]]);
  });

  it('in the words of an English file', () => {
    const facts = { key: 'direction', needs: ['target', 'steps'] };
    const { reported } = indicator('direction: down, done: yes', 'en');
    expect(reported).toEqual([['key-without-purpose', 'direction', undefined, facts]]);
  });
});

describe('measures of one indicator are all rates or all numbers: reported at the first that differs', () => {
  eachCase([
    ['depart: 6 %, objectif: 4, realise: 5 %', ['depart', 'objectif'], '4', '6 %'],
    ['realise: 5 %, objectif: 4', ['realise', 'objectif'], '4', '5 %'],
    ['objectif: 4, realise: 5 %', ['objectif', 'realise'], '5 %', '4'],
    ['realise: 26 %, paliers: [{ seuil: 25, taux: 50 % }]', ['realise', 'seuil'], '25', '26 %'],
  ])('in each case', ([keys, words, at, related]) => {
    const { reported } = indicator(keys);
    expect(reported).toEqual([['measures-mixed', at, related, { keys: words }]]);
  });

  it('in the words of an English file', () => {
    const { reported } = indicator('target: 4, observed: 5 %', 'en');
    expect(reported).toEqual([['measures-mixed', '5 %', '4', { keys: ['target', 'observed'] }]]);
  });
});
