import fc from 'fast-check';
import { expect, it } from 'vitest';
import { halvesOf, subsetOf } from '../../src/check/several.ts';

const chosen = (amounts: readonly number[], bits: number): number[] =>
  amounts.filter((_, index) => (bits & (1 << index)) !== 0);
const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

/** The fewest amounts that add up, by trying every choice. */
function fewest(amounts: readonly number[], wanted: number): number | undefined {
  let best: number | undefined;
  for (let bits = 1; bits < 1 << amounts.length; bits += 1) {
    const taken = chosen(amounts, bits);
    if (sum(taken) === wanted && (best === undefined || taken.length < best)) best = taken.length;
  }
  return best;
}

it('finds as few amounts as trying every choice does, or none where none adds up', () => {
  const amounts = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: -40, max: 200 }), (all, wanted) => {
      const bits = subsetOf(halvesOf(all), wanted);
      expect(bits === undefined ? undefined : chosen(all, bits).length).toBe(fewest(all, wanted));
      if (bits !== undefined) expect(sum(chosen(all, bits))).toBe(wanted);
    }),
  );
});

it('takes the first amounts among equal choices', () => {
  expect(subsetOf(halvesOf([5, 5, 10]), 5)).toBe(0b001);
  expect(subsetOf(halvesOf([5, 5, 5]), 10)).toBe(0b011);
});

it('takes few large amounts before many small ones, and the first of two halves’ equal sums', () => {
  // 6 = 1 + 2 + 3 = 1 + 5 = 6 itself, the last one.
  expect(subsetOf(halvesOf([1, 2, 3, 5, 6]), 6)).toBe(0b10000);
  // Both 7s stand in the second half.
  expect(subsetOf(halvesOf([1, 2, 7, 7]), 7)).toBe(0b0100);
  expect(subsetOf(halvesOf([1, 2, 7, 7]), 8)).toBe(0b0101);
});

it('takes nothing for nothing, and finds nothing among nothing', () => {
  expect(subsetOf(halvesOf([1, 2, 7, 7]), 0)).toBeUndefined();
  expect(subsetOf(halvesOf([]), 5)).toBeUndefined();
});
