/** How many contract years have begun on a day. */
import { describe, expect, it } from 'vitest';
import { yearsBegun } from '../../src/calculate/period.ts';
import { day } from '../support/check.ts';
import { computeText } from '../support/compute.ts';

describe('the years begun', () => {
  const { terms } = computeText(
    'cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2022-09-26 }\nmissions: {}\n',
  ).contract;

  it.each([
    ['2022-09-25', 0],
    ['2022-09-26', 1],
    ['2023-09-25', 1],
    ['2023-09-26', 2],
    // The fifth year ends on 25 September 2027: there is no sixth.
    ['2026-09-26', 5],
    ['2030-01-01', 5],
  ])('on %s', (iso, years) => {
    expect(yearsBegun(terms, day(iso))).toBe(years);
  });

  it('are none without a signature', () => {
    const { contract } = computeText('cpts: { nom: X, taille: 2 }\nmissions: {}\n');
    expect(yearsBegun(contract.terms, day('2030-01-01'))).toBe(0);
  });
});
