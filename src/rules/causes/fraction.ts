/** Exact fractions of cents: amounts before anybody rounds them. */
import { type Cents, cents, centsOf } from '../../base/money.ts';
import type { Ratio } from '../../base/ratio.ts';

export interface Fraction {
  readonly num: bigint;
  /** Above zero. */
  readonly den: bigint;
}

export const wholeCents = (amount: Cents): Fraction => ({ num: BigInt(centsOf(amount)), den: 1n });

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.den === b.den
    ? { num: a.num + b.num, den: a.den }
    : { num: a.num * b.den + b.num * a.den, den: a.den * b.den };

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { num: -b.num, den: b.den });

export const by = (a: Fraction, ratio: Ratio): Fraction => ({
  num: a.num * BigInt(ratio.num),
  den: a.den * BigInt(ratio.den),
});

export const isLess = (a: Fraction, b: Fraction): boolean => a.num * b.den < b.num * a.den;

/** To a multiple of so many cents, half away from zero. */
export function nearest({ num, den }: Fraction, step = 1): Cents {
  const [size, unit] = [num < 0n ? -num : num, den * BigInt(step)];
  const rounded = Number((size * 2n + unit) / (unit * 2n)) * step;
  return cents(num < 0n ? -rounded : rounded);
}

/** What is below the cent is cut. */
export const cut = ({ num, den }: Fraction): Cents => cents(Number(num / den));
