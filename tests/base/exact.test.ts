/** Arithmetic without big integers must be that of big integers: near the limits, at them and beyond. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, centsOf, shareOut, times } from '../../src/base/money.ts';
import {
  addRatios,
  divideRatios,
  type Ratio,
  ratio,
  subtractRatios,
  weightedMean,
} from '../../src/base/ratio.ts';

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
