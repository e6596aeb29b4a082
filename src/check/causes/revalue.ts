/**
 * An explained amount worked out anew with its roundings elsewhere. The tree says every step that made the amount, so that
 * this walks the very same steps; with no change of rounding it would find the very same amount.
 */
import { type Cents, cents, centsOf, shareOut } from '../../amounts/money.ts';
import { one, type Ratio, ratio, subtractRatios } from '../../amounts/ratio.ts';
import type { Difference, Explained, Product } from '../../law/explained.ts';
import type { Factor } from '../../law/factor.ts';
import type { Rounding } from '../cause.ts';

/** An exact fraction of cents: an amount before it is rounded. */
interface Fraction {
  readonly num: bigint;
  /** Above zero. */
  readonly den: bigint;
}

const wholeCents = (amount: Cents): Fraction => ({ num: BigInt(centsOf(amount)), den: 1n });

const plus = (a: Fraction, b: Fraction): Fraction =>
  a.den === b.den
    ? { num: a.num + b.num, den: a.den }
    : { num: a.num * b.den + b.num * a.den, den: a.den * b.den };

const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { num: -b.num, den: b.den });

const by = (a: Fraction, ratio: Ratio): Fraction => ({
  num: a.num * BigInt(ratio.num),
  den: a.den * BigInt(ratio.den),
});

const isLess = (a: Fraction, b: Fraction): boolean => a.num * b.den < b.num * a.den;

/** To a multiple of so many cents, half away from zero. */
function nearest({ num, den }: Fraction, step = 1): Cents {
  const [size, unit] = [num < 0n ? -num : num, den * BigInt(step)];
  const rounded = Number((size * 2n + unit) / (unit * 2n)) * step;
  return cents(num < 0n ? -rounded : rounded);
}

/** What is below the cent is cut. */
const cut = ({ num, den }: Fraction): Cents => cents(Number(num / den));

/** How a payer may round: `payment_in_euros` leaves every step as it is, and rounds what is paid. */
export type RoundingWay = Rounding | 'payment_in_euros';

const nothing: Fraction = { num: 0n, den: 1n };

/** An amount just made, rounded to the cent as this way of rounding does. */
function settled(amount: Fraction, rounding: RoundingWay): Fraction {
  switch (rounding) {
    case 'at_payment':
      return amount;
    case 'truncated':
      return wholeCents(cut(amount));
    case 'whole_euros':
      return wholeCents(nearest(amount, 100));
    default:
      return wholeCents(nearest(amount));
  }
}

/** The share with so many decimals, half up: prorata are not below zero. */
function withDecimals(share: Ratio, unit: number): Ratio {
  const scaled = (BigInt(share.num) * BigInt(unit) * 2n + BigInt(share.den)) / (BigInt(share.den) * 2n);
  return ratio(Number(scaled), unit);
}

const isProrata = (factor: Factor): boolean => factor.kind === 'days' || factor.kind === 'months';

function productOf({ of, by: factor }: Product, rounding: RoundingWay): Fraction {
  const amount = valued(of, rounding);
  if (factor.kind === 'days' && rounding === 'amount_per_day') {
    const perDay = wholeCents(nearest(by(amount, ratio(1, factor.of))));
    return by(perDay, ratio(factor.days, 1));
  }
  if (isProrata(factor) && rounding === 'prorata_percent') {
    return settled(by(amount, withDecimals(factor.value, 100)), rounding);
  }
  if (isProrata(factor) && rounding === 'prorata_hundredths') {
    return settled(by(amount, withDecimals(factor.value, 10_000)), rounding);
  }
  return settled(by(amount, factor.value), rounding);
}

/** A balance that is its own share of the amount, instead of what the advance leaves. */
function differenceOf({ from, minus: less }: Difference, rounding: RoundingWay): Fraction {
  const isAdvance = less.kind === 'product' && less.by.kind === 'law' && less.by.figure === 'advance_rate';
  if (rounding === 'balance_share' && isAdvance) {
    return settled(by(valued(from, rounding), subtractRatios(one, less.by.value)), rounding);
  }
  return minus(valued(from, rounding), valued(less, rounding));
}

function valued(node: Explained, rounding: RoundingWay): Fraction {
  switch (node.kind) {
    case 'given':
    case 'scale':
    case 'nothing':
      return wholeCents(node.value);
    case 'sum':
      return node.parts.reduce((sum, part) => plus(sum, valued(part, rounding)), nothing);
    case 'difference':
      return differenceOf(node, rounding);
    case 'product':
      return productOf(node, rounding);
    case 'least':
      return node.of
        .map((part) => valued(part, rounding))
        .reduce((least, part) => (isLess(part, least) ? part : least));
    case 'share': {
      const of = valued(node.of, rounding);
      const all = node.weights.reduce((sum, weight) => sum + weight, 0);
      const exact = by(of, ratio(node.weights[node.index] ?? 0, all));
      if (rounding === 'at_payment') return exact;
      return wholeCents(shareOut(nearest(of), node.weights)[node.index] ?? cents(0));
    }
    case 'choice':
      return valued(node.chosen, rounding);
  }
}

/** The amount in cents that another way of rounding gives. */
export const revalued = (node: Explained, rounding: RoundingWay): Cents =>
  nearest(valued(node, rounding), rounding === 'payment_in_euros' ? 100 : 1);
