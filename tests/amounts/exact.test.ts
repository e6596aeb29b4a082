/** Money and ratios are exact: near the limits of safe integers, at them and beyond. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, centsOf, shareOut, times } from '../../src/amounts/money.ts';
import {
  addRatios,
  compareRatios,
  divideRatios,
  type Ratio,
  ratio,
  subtractRatios,
  weightedMean,
} from '../../src/amounts/ratio.ts';

const greatest = Number.MAX_SAFE_INTEGER;
/** Whole numbers of all sizes, most of them near where a product or a sum leaves the safe integers. */
const sizes = fc.oneof(
  fc.nat(1_000),
  fc.nat(100_000_000),
  fc.integer({ min: 2 ** 26 - 20, max: 2 ** 27 + 20 }),
  fc.integer({ min: greatest - 1_000, max: greatest }),
  fc.maxSafeNat(),
);
const numbers = fc.tuple(sizes, fc.boolean()).map(([size, isNegative]) => (isNegative ? 0 - size : size));
const ratios = fc.tuple(numbers, sizes).map(([num, den]) => ratio(num, Math.max(den, 1)));

const isSafe = (value: bigint): boolean => value >= -BigInt(greatest) && value <= BigInt(greatest);

/** The fraction in lowest terms, or `out` where its parts are no safe integers. */
function lowest(num: bigint, den: bigint): Ratio | 'out' {
  let [x, y] = [num < 0n ? -num : num, den < 0n ? -den : den];
  while (y !== 0n) [x, y] = [y, x % y];
  const divisor = den < 0n ? -x : x;
  const parts = [num / divisor, den / divisor] as const;
  return parts.every(isSafe) ? { num: Number(parts[0]), den: Number(parts[1]) } : 'out';
}

function made(make: () => Ratio | undefined): Ratio | 'out' {
  try {
    return make() ?? 'out';
  } catch (error) {
    if (error instanceof RangeError) return 'out';
    throw error;
  }
}

const big = ({ num, den }: Ratio) => [BigInt(num), BigInt(den)] as const;

describe('everyday numbers', () => {
  it.each<[string, () => unknown, unknown]>([
    ['a fraction', () => ratio(45, 100), { num: 9, den: 20 }],
    ['an order', () => compareRatios(ratio(1, 2), ratio(1, 3)) > 0, true],
    ['1/2 + 1/3', () => addRatios(ratio(1, 2), ratio(1, 3)), { num: 5, den: 6 }],
    ['1/2 − 1/3', () => subtractRatios(ratio(1, 2), ratio(1, 3)), { num: 1, den: 6 }],
    ['1/2 ÷ 1/3', () => divideRatios(ratio(1, 2), ratio(1, 3)), { num: 3, den: 2 }],
    // (2 × 3/5 + 4/5 + 1) / 4
    ['a mean', () => weightedMean([ratio(3, 5), ratio(4, 5), ratio(1, 1)], [2, 1, 1]), { num: 3, den: 4 }],
    // (2 × 1/2 + 4 × 1/4) / 6
    ['a mean of halves and quarters', () => weightedMean([ratio(1, 2), ratio(1, 4)], [2, 4]), ratio(1, 3)],
    ['a mean with a zero', () => weightedMean([ratio(0, 1), ratio(1, 1)], [1, 1]), { num: 1, den: 2 }],
    ['a mean with no weight', () => weightedMean([ratio(1, 3), ratio(1, 2)], [0, 2]), { num: 1, den: 2 }],
    // Eight times the same ten-thousandths: their product would leave the safe integers.
    ['a long mean', () => weightedMean(Array(8).fill(ratio(1, 10_000)), Array(8).fill(1)), ratio(1, 10_000)],
    // 70 000.00 × 299/365 = 57 342.465…
    ['a product', () => centsOf(times(cents(7_000_000), ratio(299, 365))), 5_734_247],
    ['shares', () => shareOut(cents(3_000_000), [2, 1, 1]).map(centsOf), [1_500_000, 750_000, 750_000]],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected);
  });
});

describe('products that leave the safe integers though their sum does not', () => {
  // 5 × 3 000 000 000 000 001 − 3 × 4 999 999 999 999 998 = 11, where rounded products leave 10.
  const [a, b] = [ratio(3_000_000_000_000_001, 3), ratio(4_999_999_999_999_998, 5)];

  it('are subtracted exactly', () => {
    expect(subtractRatios(a, b)).toEqual({ num: 11, den: 15 });
    // 3 × 3 002 399 751 580 331 = 2^53 + 1, less 5: one product alone is too large.
    expect(subtractRatios(ratio(3_002_399_751_580_331, 5), ratio(1, 3))).toEqual({
      num: 9_007_199_254_740_988,
      den: 15,
    });
  });

  it('are divided exactly, also by a negative one', () => {
    const [big, half] = [4_000_000_000_000_000, ratio(-2_000_000_000_000_000, 3)];
    expect(divideRatios(ratio(big, 1), half)).toEqual({ num: -6, den: 1 });
    expect(divideRatios(ratio(-big, 1), half)).toEqual({ num: 6, den: 1 });
  });

  it('have an exact mean', () => {
    expect(weightedMean([a, ratio(-4_999_999_999_999_998, 5)], [1, 1])).toEqual({ num: 11, den: 30 });
  });
});

describe('ratios of any size', () => {
  it('add, subtract and divide as big integers do', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        const [[n, d], [m, e]] = [big(a), big(b)];
        expect(made(() => addRatios(a, b))).toEqual(lowest(n * e + m * d, d * e));
        expect(made(() => subtractRatios(a, b))).toEqual(lowest(n * e - m * d, d * e));
        if (b.num !== 0) expect(made(() => divideRatios(a, b))).toEqual(lowest(n * e, d * m));
      }),
      { numRuns: 400 },
    );
  });

  it('come from any two whole numbers', () => {
    fc.assert(
      fc.property(numbers, numbers, (num, den) => {
        if (den !== 0) expect(made(() => ratio(num, den))).toEqual(lowest(BigInt(num), BigInt(den)));
      }),
      { numRuns: 400 },
    );
  });

  it('have no negative zero', () => {
    expect(Object.is(ratio(0, -7).num, 0)).toBe(true);
    expect(Object.is(divideRatios(ratio(0, 1), ratio(-1, 2)).num, 0)).toBe(true);
    expect(Object.is(subtractRatios(ratio(0, 1), ratio(0, 1)).num, 0)).toBe(true);
  });

  it('have the mean of big integers', () => {
    const weighted = fc.array(fc.tuple(ratios, sizes), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(weighted, (all) => {
        let [num, den, sum] = [0n, 1n, 0n];
        for (const [value, weight] of all) {
          const [n, d] = big(value);
          [num, den, sum] = [num * d + n * BigInt(weight) * den, den * d, sum + BigInt(weight)];
        }
        const expected = sum === 0n ? 'out' : lowest(num, den * sum);
        const [values, weights] = [all.map(([value]) => value), all.map(([, weight]) => weight)];
        expect(made(() => weightedMean(values, weights))).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });
});

describe('amounts of any size', () => {
  it('are shared out as big integers are', () => {
    fc.assert(
      fc.property(numbers, fc.array(sizes, { minLength: 1, maxLength: 6 }), (amount, weights) => {
        const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        if (all === 0n) return;
        const size = BigInt(Math.abs(amount));
        const exact = weights.map((weight, index) => {
          const product = size * BigInt(weight);
          return { index, whole: product / all, rest: product % all };
        });
        const left = Number(size - exact.reduce((sum, { whole }) => sum + whole, 0n));
        const odd = exact
          .toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
          .slice(0, left)
          .map(({ index }) => index);
        const expected = exact.map(({ whole, index }) => Number(whole) + (odd.includes(index) ? 1 : 0));
        const shares = shareOut(cents(amount), weights).map(centsOf);
        expect(shares).toEqual(expected.map((share) => (amount < 0 ? 0 - share : share)));
      }),
      { numRuns: 400 },
    );
  });

  it('are multiplied as big integers are', () => {
    const parts = fc.tuple(sizes, sizes).map(([a, b]) => ratio(Math.min(a, b), Math.max(a, b, 1)));
    fc.assert(
      fc.property(numbers, parts, (amount, by) => {
        const product = BigInt(Math.abs(amount)) * BigInt(by.num);
        const rounded = Number((product * 2n + BigInt(by.den)) / (BigInt(by.den) * 2n));
        expect(centsOf(times(cents(amount), by))).toBe(amount < 0 ? 0 - rounded : rounded);
      }),
      { numRuns: 400 },
    );
  });
});
