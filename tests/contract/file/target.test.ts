/** A target: which way it goes, in proportion or not, and what it lacks. */
import { describe, expect, it } from 'vitest';
import { eachCase } from '../../support/each-case.ts';
import { indicator } from './indicator.ts';

describe('a target goes from its baseline, else as stated, else upwards', () => {
  eachCase([
    ['objectif: 4', 'up'],
    ['objectif: 4, sens: hausse', 'up'],
    ['depart: 6, objectif: 4', 'down'],
    ['depart: 4, objectif: 6', 'up'],
    ['depart: 6, objectif: 4, sens: baisse', 'down'],
    ['depart: 4, objectif: 0, realise: 1', 'down'],
    ['objectif: 4, mode: seuil', 'up', 'threshold'],
    ['objectif: 4, mode: seuil, sens: baisse', 'down', 'threshold'],
    // All or nothing needs no proportion.
    ['objectif: 0, mode: seuil', 'up', 'threshold'],
    ['objectif: -4, mode: seuil', 'up', 'threshold'],
  ])('in each case', ([keys, direction, mode]) => {
    const { outcome, reported } = indicator(keys);
    expect(reported).toEqual([]);
    // Without a mode, the texts decide: the reading partial_results.
    expect(outcome).toMatchObject({ kind: 'target', direction, ...(mode && { mode }) });
  });
});

describe('a target that gives no proportion is refused', () => {
  eachCase([
    ['objectif: 0', ['target-needs-baseline', '0', undefined, { because: 'zero' }]],
    ['objectif: -4', ['target-needs-baseline', '-4', undefined, { because: 'down' }]],
    ['objectif: 4, sens: baisse', ['target-needs-baseline', '4', undefined, { because: 'down' }]],
    ['depart: 4 %, objectif: 4.0 %', ['baseline-equals-target', '4.0 %', '4 %', {}]],
    [
      'depart: 6, objectif: 4, sens: hausse',
      ['direction-against-baseline', 'hausse', '6', { stated: 'hausse', right: 'baisse' }],
    ],
    [
      'depart: 4, objectif: 6, sens: baisse',
      ['direction-against-baseline', 'baisse', '4', { stated: 'baisse', right: 'hausse' }],
    ],
  ])('in each case', ([keys, expected]) => {
    expect(indicator(keys).reported).toEqual([expected]);
  });

  it('in the words of an English file', () => {
    const { reported } = indicator('baseline: 6, target: 4, direction: up', 'en');
    expect(reported).toEqual([['direction-against-baseline', 'up', '6', { stated: 'up', right: 'down' }]]);
  });
});
