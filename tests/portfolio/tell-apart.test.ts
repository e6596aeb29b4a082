import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truncate } from '../../src/output/text.ts';
import { widthToTellApart } from '../../src/portfolio/portfolio-document.ts';

describe('widthToTellApart', () => {
  it('is what two names share, one more character and the sign that something was cut', () => {
    // « CPTS des Coteaux de Dor » is 23 characters: 23 + 1 + 1.
    const names = ['CPTS des Coteaux de Dorvenvert', 'CPTS du Val', 'CPTS des Coteaux de Dorgangnac'];
    expect(widthToTellApart(names)).toBe(25);
    expect(truncate('CPTS des Coteaux de Dorgangnac', 25)).toBe('CPTS des Coteaux de Dorg…');
    expect(truncate('CPTS des Coteaux de Dorvenvert', 25)).toBe('CPTS des Coteaux de Dorv…');
  });

  it('asks nothing for one name, or for the same name twice', () => {
    expect([widthToTellApart([]), widthToTellApart(['A', 'A'])]).toEqual([2, 2]);
  });

  it('keeps different names of letters different once cut', () => {
    const name = fc.stringMatching(/^[ab]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
        const cut = names.map((one) => truncate(one, widthToTellApart(names)));
        expect(new Set(cut).size).toBe(names.length);
      }),
      { numRuns: 200 },
    );
  });
});
