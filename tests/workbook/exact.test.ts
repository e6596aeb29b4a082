import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, centsOf, times } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import { cellText } from '../../src/output/cell-words.ts';
import { plainEuros } from '../../src/output/format.ts';
import { cellName, centsGiven, columnName, ratePrecision } from '../../src/output/sheet-address.ts';

describe('the arithmetic of formulas', () => {
  it('gives the cents of exact arithmetic, in the floating point of a spreadsheet', () => {
    const rates = fc.integer({ min: 0, max: ratePrecision });
    // Up to 10 000 000 €, and rates to four decimals of a percentage.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), rates, (ceiling, units) => {
        // The rate as the double that the cell holds, brought back to millionths by the formula.
        const typed = Math.round((units / ratePrecision) * ratePrecision);
        const exact = centsOf(times(cents(ceiling), ratio(units, ratePrecision)));
        return centsGiven(ceiling, typed, ratePrecision) === exact;
      }),
      { numRuns: 5_000 },
    );
  });

  it('rounds half a cent away from zero, where a product of euros would not', () => {
    // 1,45 € × 10 % is 14,5 cents, so 15; in binary 1.45 × 0.1 × 100 is 14.499999999999998.
    expect(1.45 * 0.1 * 100).toBeLessThan(14.5);
    expect(centsGiven(145, 100_000, ratePrecision)).toBe(15);
  });

  it('writes amounts as formulas do', () => {
    expect([5_734_247, 5, -1_050].map((count) => plainEuros(cents(count)))).toEqual([
      '57342.47',
      '0.05',
      '-10.50',
    ]);
  });

  it('names columns beyond Z', () => {
    expect([1, 26, 27, 52, 53].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
    expect(cellName(3, 7)).toBe('C7');
  });
});

describe('text of others in a cell', () => {
  it('shows control characters and marks that reorder text instead of keeping them', () => {
    expect(cellText('a\u0007b\u202ec\tz')).toBe('a\\u{7}b\\u{202e}c\\u{9}z');
  });

  it('is neither the name of an error nor an escape of the format', () => {
    expect(cellText('#REF!')).toBe('\u00a0#REF!');
    expect(cellText('_x0041_')).toBe('_x005F_x0041_');
  });

  it('is cut to what a cell can hold', () => {
    expect(cellText('é'.repeat(40_000))).toHaveLength(32_001);
  });
});
