import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  cents,
  centsOf,
  compareCents,
  euros,
  greatest,
  isNegative,
  isPositive,
  isZero,
  least,
  negate,
  shareOut,
  subtract,
  times,
  total,
  zero,
} from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';

const amounts = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map(cents);
const rates = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }))
  .map(([n, d]) => ratio(n, d));

describe('an amount', () => {
  it('is a safe whole number of cents', () => {
    expect(centsOf(euros(60_000))).toBe(6_000_000);
    expect(() => cents(0.5)).toThrow(RangeError);
    expect(() => cents(2 ** 53)).toThrow('exact cents');
    expect(Object.is(centsOf(cents(-0)), 0)).toBe(true);
  });

  it('does not multiply, add or divide as a number', () => {
    const [a, b] = [cents(1), cents(2)];
    // @ts-expect-error money times money has no meaning
    expect(a * b).toBe(2);
    // @ts-expect-error amounts are added by `add`
    expect(a + b).toBe(3);
    // @ts-expect-error halves are shared out or multiplied by a ratio
    expect(b / 2).toBe(1);
  });
});

describe('amounts beside one another', () => {
  const [lack, more, same] = [cents(-5), cents(7), cents(7)];

  it.each([
    [lack, [false, false, true]],
    [zero, [true, false, false]],
    [cents(1), [false, true, false]],
  ])('are zero, above it or below it: %j', (amount, [nothing, above, below]) => {
    expect([isZero(amount), isPositive(amount), isNegative(amount)]).toEqual([nothing, above, below]);
  });

  it('have a least and a greatest, and an order', () => {
    expect([least(lack, more), least(more, lack)]).toEqual([lack, lack]);
    expect([greatest(lack, more), greatest(more, lack)]).toEqual([more, more]);
    expect([compareCents(lack, more), compareCents(more, lack), compareCents(more, same)]).toEqual([
      -12, 12, 0,
    ]);
  });

  it('turn into what is taken back', () => {
    expect([negate(more), negate(lack)]).toEqual([cents(-7), cents(5)]);
    expect(Object.is(centsOf(negate(zero)), 0)).toBe(true);
  });
});

describe('largest remainders', () => {
  it.each([
    // 10/7, 20/7 and 40/7: 1, 2 and 5 leave two cents, for the remainders 6/7 and 5/7
    [10, [1, 2, 4], [1, 3, 6]],
    [10, [4, 2, 1], [6, 3, 1]],
    // 100/6 twice and 400/6: three equal remainders, two cents, in order
    [100, [1, 1, 4], [17, 17, 66]],
    [7, [1, 1, 1, 1, 1], [2, 2, 1, 1, 1]],
    [-10, [1, 2, 4], [-1, -3, -6]],
    [5, [0, 1], [0, 5]],
  ])('of %i by %j are %j', (amount, weights, shares) => {
    expect(shareOut(cents(amount), weights).map(centsOf)).toEqual(shares);
  });

  it('need a weight', () => {
    expect(() => shareOut(cents(1), [0, 0])).toThrow(RangeError);
    expect(() => shareOut(cents(1), [])).toThrow('weight above zero');
    expect(() => shareOut(cents(10), [1, 0.5, 0.5])).toThrow(RangeError);
  });
});

describe('times', () => {
  it.each([
    // 70 000 € × 299/365 = 57 342.465 75…
    [7_000_000, 299, 365, 5_734_247],
    // 24 575.34 € × 45 % = 11 058.903
    [2_457_534, 45, 100, 1_105_890],
    // 20 041.10 € × 45 % = 9 018.495: half away from zero
    [2_004_110, 45, 100, 901_850],
    // half a cent, both signs
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [3, 1, 2, 2],
    [-3, 1, 2, -2],
    // just below and above half: 0.333… and 0.666…
    [1, 1, 3, 0],
    [2, 1, 3, 1],
  ])('%i cents × %i/%i = %i', (amount, num, den, expected) => {
    expect(centsOf(times(cents(amount), ratio(num, den)))).toBe(expected);
  });

  it('stays exact beyond 2^53', () => {
    // 9 000 000 000 000 cents × 1 000 003 / 1 000 000 = 9 000 027 000 000
    expect(centsOf(times(cents(9_000_000_000_000), ratio(1_000_003, 1_000_000)))).toBe(9_000_027_000_000);
    expect(centsOf(times(cents(-9_000_000_000_001), ratio(999_999, 2_000_000)))).toBe(-4_499_995_500_000);
  });

  it('is at most half a cent from the exact product', () => {
    fc.assert(
      fc.property(amounts, rates, (amount, rate) => {
        const rounded = BigInt(centsOf(times(amount, rate)));
        const error = rounded * BigInt(rate.den) - BigInt(centsOf(amount)) * BigInt(rate.num);
        const size = error < 0n ? -error : error;
        expect(size * 2n <= BigInt(rate.den)).toBe(true);
      }),
    );
  });

  it('grows with the rate', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000).map(cents), fc.nat(1000), fc.nat(1000), (amount, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [less, more] = [times(amount, ratio(low, 1000)), times(amount, ratio(high, 1000))];
        expect(centsOf(less)).toBeLessThanOrEqual(centsOf(more));
      }),
    );
  });
});

describe('shareOut', () => {
  it('gives the odd cent to the first of equals: 10 000 € by three', () => {
    expect(shareOut(euros(10_000), [1, 1, 1]).map(centsOf)).toEqual([333_334, 333_333, 333_333]);
  });

  it('gives odd cents to the largest remainders: 1 € by 1, 1 and 4 is 16.67, 16.67 and 66.67 cents', () => {
    // whole cents 16, 16, 66 leave 2; all remainders are 2/3, so order decides
    expect(shareOut(cents(100), [1, 1, 4]).map(centsOf)).toEqual([17, 17, 66]);
    // 1 € by 1 and 2: 33.33 and 66.67; the second has the larger remainder
    expect(shareOut(cents(100), [1, 2]).map(centsOf)).toEqual([33, 67]);
  });

  it('gives nothing to a zero weight, and refuses weights that are all zero', () => {
    expect(shareOut(cents(101), [0, 1, 1]).map(centsOf)).toEqual([0, 51, 50]);
    expect(() => shareOut(cents(1), [0, 0])).toThrow(RangeError);
  });

  it('always adds up, and keeps every share within a cent of its exact part', () => {
    const weights = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((w) => w > 0));
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        const shares = shareOut(amount, all);
        const sum = all.reduce((a, b) => a + b, 0);
        expect(total(shares)).toBe(amount);
        shares.forEach((share, index) => {
          const exact = BigInt(centsOf(amount)) * BigInt(all[index] ?? 0);
          const gap = BigInt(centsOf(share)) * BigInt(sum) - exact;
          expect((gap < 0n ? -gap : gap) < BigInt(sum)).toBe(true);
        });
      }),
    );
  });
});

describe('advance and balance', () => {
  it('add up to the amount, whatever it is', () => {
    fc.assert(
      fc.property(amounts, rates, (amount, rate) => {
        const advance = times(amount, rate);
        expect(add(advance, subtract(amount, advance))).toBe(amount);
      }),
    );
  });

  it('total of nothing is zero', () => {
    expect(total([])).toBe(zero);
  });
});
