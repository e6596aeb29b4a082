/**
 * Money: an integer number of euro cents. The type is opaque, so `a * b`, `a + b` and `a / 2` on amounts do
 * not compile; what may be done with money is what this file exports.
 */
import type { Ratio } from './ratio.ts';

declare const centsBrand: unique symbol;
export interface Cents {
  readonly [centsBrand]: 'cents';
}

const brand = (value: number): Cents => {
  if (!Number.isSafeInteger(value)) throw new RangeError('an amount left the range of exact cents');
  // -0 is folded into 0 so that equal amounts are always identical.
  return (value + 0) as unknown as Cents;
};
const raw = (amount: Cents): number => amount as unknown as number;

/** An amount from whole cents. Throws RangeError when the number is no safe integer. */
export const cents = (count: number): Cents => brand(count);
/** An amount from whole euros. */
export const euros = (count: number): Cents => brand(count * 100);
/** The whole number of cents, for printing and for tests. */
export const centsOf = (amount: Cents): number => raw(amount);

export const zero: Cents = brand(0);

export const add = (a: Cents, b: Cents): Cents => brand(raw(a) + raw(b));
export const subtract = (a: Cents, b: Cents): Cents => brand(raw(a) - raw(b));
export const negate = (a: Cents): Cents => brand(0 - raw(a));
export const total = (amounts: readonly Cents[]): Cents => amounts.reduce(add, zero);
export const least = (a: Cents, b: Cents): Cents => (raw(a) <= raw(b) ? a : b);
export const greatest = (a: Cents, b: Cents): Cents => (raw(a) >= raw(b) ? a : b);
/** Below zero, zero or above zero, for sorting. */
export const compareCents = (a: Cents, b: Cents): number => raw(a) - raw(b);
export const isZero = (a: Cents): boolean => raw(a) === 0;
export const isPositive = (a: Cents): boolean => raw(a) > 0;
export const isNegative = (a: Cents): boolean => raw(a) < 0;

/** The amount times an exact ratio, rounded once to the cent, half away from zero. */
export function times(amount: Cents, by: Ratio): Cents {
  const product = BigInt(raw(amount)) * BigInt(by.num);
  const den = BigInt(by.den);
  const size = product < 0n ? -product : product;
  const rounded = (size * 2n + den) / (den * 2n);
  return brand(Number(product < 0n ? -rounded : rounded));
}

/** The whole cents of each weight, and what is left over the sum of the weights. */
function wholeParts(size: bigint, weights: readonly bigint[]) {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  if (all <= 0n) throw new RangeError('shares need a weight above zero');
  return weights.map((weight, index) => {
    const product = size * weight;
    return { index, whole: Number(product / all), remainder: product % all };
  });
}

/**
 * Shares an amount out in proportion to whole, non-negative weights by largest remainder, ties by order: the
 * shares always add up to the amount. Throws RangeError when no weight is above zero.
 */
export function shareOut(amount: Cents, weights: readonly number[]): Cents[] {
  const size = Math.abs(raw(amount));
  const sign = raw(amount) < 0 ? -1 : 1;
  const parts = wholeParts(BigInt(size), weights.map(BigInt));
  const left = size - parts.reduce((sum, part) => sum + part.whole, 0);
  if (left > 0) {
    const byRemainder = [...parts].sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    );
    for (const part of byRemainder.slice(0, left)) part.whole += 1;
  }
  return parts.map((part) => brand(part.whole * sign));
}
