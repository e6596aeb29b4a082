import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/amounts/ratio.ts';
import { rewriteRate } from '../../src/contract/rewrite.ts';
import { eachCase } from '../support/each-case.ts';

describe('a rate is rewritten as its writer writes rates', () => {
  eachCase([
    // Written, the new rate, and what it becomes: a percentage with two decimals at most, or a share with four.
    ['45 %', ratio(1, 2), '50 %'],
    ['45,5 %', ratio(1, 3), '33,33 %'],
    ['45.5%', ratio(2, 3), '66.67%'],
    ['45 %', ratio(1, 8), '12.5 %'],
    ['45 %', ratio(1, 20), '5 %'],
    ['45 %', ratio(1, 2_000), '0.05 %'],
    ['5 %', ratio(1, 1), '100 %'],
    ['5 %', ratio(3, 2), '150 %'],
    ['5 %', ratio(0, 1), '0 %'],
    ['0.45', ratio(1, 3), '0.3333'],
    ['0,45', ratio(1, 20), '0,05'],
    ['"12,25 %"', ratio(101, 1_000), '"10,1 %"'],
    ["'0.5' # estimé", ratio(1, 4), "'0.25' # estimé"],
  ])('and', ([written, rate, expected]) => {
    expect(rewriteRate(written, rate)).toBe(expected);
  });

  it('leaves alone a text that holds no number', () => {
    expect(rewriteRate('beaucoup', ratio(1, 2))).toBeUndefined();
  });
});
