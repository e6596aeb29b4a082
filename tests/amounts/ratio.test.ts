import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatios,
  clampToUnit,
  compareRatios,
  divideRatios,
  isSameRatio,
  one,
  ratio,
  ratioFromDecimal,
  ratioToDecimal,
  subtractRatios,
  weightedMean,
  zeroRatio,
} from '../../src/amounts/ratio.ts';

const fractions = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([num, den]) => ratio(num, den));

describe('a ratio', () => {
  it('is in lowest terms with its sign on top', () => {
    expect(ratio(45, 100)).toEqual({ num: 9, den: 20 });
    expect(ratio(-2, 4)).toEqual({ num: -1, den: 2 });
    expect(ratio(2, -4)).toEqual({ num: -1, den: 2 });
    expect(ratio(0, 7)).toEqual({ num: 0, den: 1 });
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => ratio(0.5, 1)).toThrow(RangeError);
  });

  it('compares by exact cross products, also large ones', () => {
    expect(compareRatios(ratio(1, 3), ratio(333_333, 1_000_000))).toBeGreaterThan(0);
    expect(compareRatios(ratio(1, 2), ratio(2, 4))).toBe(0);
    const large = 9_007_199_254_740_991;
    expect(compareRatios(ratio(large - 1, large), ratio(large - 2, large - 1))).toBeGreaterThan(0);
    expect(compareRatios(ratio(large - 2, large - 1), ratio(large - 1, large))).toBeLessThan(0);
    expect(compareRatios(ratio(large, 7), ratio(large, 7))).toBe(0);
  });

  it('compares four with three and a half', () => {
    expect(compareRatios(ratio(4, 1), ratio(7, 2))).toBeGreaterThan(0);
    expect(compareRatios(ratio(7, 2), ratio(4, 1))).toBeLessThan(0);
  });

  it('covers 60 % of the way from 6.5 % to 4 % at 5 %', () => {
    const [from, to, at] = [ratio(65, 1000), ratio(40, 1000), ratio(50, 1000)];
    // 1.5 points out of 2.5
    expect(divideRatios(subtractRatios(at, from), subtractRatios(to, from))).toEqual({ num: 3, den: 5 });
  });

  it('subtracts and divides back', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(isSameRatio(subtractRatios(subtractRatios(a, b), subtractRatios(a, b)), zeroRatio)).toBe(true);
        if (b.num !== 0 && a.num !== 0)
          expect(divideRatios(divideRatios(a, b), a)).toEqual(divideRatios(one, b));
      }),
    );
  });

  it('is held between 0 and 1', () => {
    expect(clampToUnit(ratio(-1, 2))).toBe(zeroRatio);
    expect(clampToUnit(ratio(6, 5))).toBe(one);
    expect(clampToUnit(ratio(1, 1))).toEqual(one);
    expect(clampToUnit(ratio(1, 2))).toEqual(ratio(1, 2));
  });
});

describe('beyond exact integers', () => {
  const large = 9_007_199_254_740_991;

  it('a result is refused, whichever of its two numbers leaves the range', () => {
    // 1/large − 1/(large − 1) is −1 over some 8 × 10^31; large/1 divided by 1/large is large² over 1
    expect(() => subtractRatios(ratio(1, large), ratio(1, large - 1))).toThrow(RangeError);
    expect(() => divideRatios(ratio(large, 1), ratio(1, large))).toThrow(RangeError);
  });

  it('what comes back into the range in lowest terms is exact', () => {
    expect(subtractRatios(ratio(large, 2), ratio(large, 2))).toEqual(zeroRatio);
    expect(divideRatios(ratio(large, 7), ratio(large, 7))).toEqual(one);
  });

  it('a sum of two is known only within it', () => {
    expect(addRatios(ratio(1, 3), ratio(1, 6))).toEqual(ratio(1, 2));
    expect(addRatios(ratio(1, large), ratio(1, large - 1))).toBeUndefined();
  });

  it('two are the same only when both numbers are', () => {
    expect([isSameRatio(ratio(1, 2), ratio(2, 4)), isSameRatio(ratio(1, 2), ratio(1, 3))]).toEqual([
      true,
      false,
    ]);
    expect(isSameRatio(ratio(1, 3), ratio(2, 3))).toBe(false);
  });
});

describe('decimal text', () => {
  it('is read exactly', () => {
    expect(ratioFromDecimal('0.45')).toEqual(ratio(9, 20));
    expect(ratioFromDecimal('-6.5')).toEqual(ratio(-13, 2));
    expect(ratioFromDecimal('007')).toEqual(ratio(7, 1));
    for (const text of ['', '.5', '5.', '1e3', '1,5', '+1', ' 1', '1234567890123456', '0.1234567890123']) {
      expect(ratioFromDecimal(text)).toBeUndefined();
    }
  });

  it('has at most fifteen digits, zeros in front apart, and twelve decimals', () => {
    expect(ratioFromDecimal('123456789012345')).toEqual(ratio(123_456_789_012_345, 1));
    expect(ratioFromDecimal('000000000000000012')).toEqual(ratio(12, 1));
    expect(ratioFromDecimal('0.000000000001')).toEqual(ratio(1, 1_000_000_000_000));
  });

  it('is written rounded half away from zero, without trailing zeros', () => {
    expect(ratioToDecimal(ratio(1, 3), 4)).toBe('0.3333');
    expect(ratioToDecimal(ratio(2, 3), 4)).toBe('0.6667');
    expect(ratioToDecimal(ratio(1, 8), 2)).toBe('0.13');
    expect(ratioToDecimal(ratio(-1, 8), 2)).toBe('-0.13');
    expect(ratioToDecimal(ratio(-1, 1000), 2)).toBe('0');
    expect(ratioToDecimal(ratio(5, 1), 2)).toBe('5');
    expect(ratioToDecimal(ratio(7, 2), 0)).toBe('4');
  });

  it('comes back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (thousandths) => {
        const value = ratio(thousandths, 1000);
        expect(ratioFromDecimal(ratioToDecimal(value, 3))).toEqual(value);
      }),
    );
  });
});

describe('weightedMean', () => {
  it('is exact', () => {
    // (2 × 3/5 + 1 × 4/5 + 1 × 1) / 4 = 3/4
    expect(weightedMean([ratio(3, 5), ratio(4, 5), one], [2, 1, 1])).toEqual(ratio(3, 4));
    expect(weightedMean([ratio(1, 3), ratio(1, 3)], [7, 0])).toEqual(ratio(1, 3));
  });

  it('of one rate is that rate, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        (rate, weights) => {
          const values = weights.map(() => ratio(rate, 1000));
          expect(weightedMean(values, weights)).toEqual(ratio(rate, 1000));
        },
      ),
    );
  });

  it('does not exist without a weight, nor beyond exact integers', () => {
    expect(weightedMean([one], [0])).toBeUndefined();
    expect(weightedMean([], [])).toBeUndefined();
    const [a, b] = [ratio(1, 1_000_000_007), ratio(1, 998_244_353)];
    expect(weightedMean([a, b], [1, 1])).toBeUndefined();
  });
});
