/**
 * Exact fractions of safe integers: rates, prorata, progress. Always in lowest terms, denominator above zero.
 * No binary floating point ever stands for a rate.
 */
export interface Ratio {
  readonly num: number;
  readonly den: number;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const reduced = (num: bigint, den: bigint): Ratio => {
  if (den === 0n) throw new RangeError('a ratio has no zero denominator');
  const divisor = gcd(num, den) * (den < 0n ? -1n : 1n);
  const result = { num: Number(num / divisor), den: Number(den / divisor) };
  if (!Number.isSafeInteger(result.num) || !Number.isSafeInteger(result.den)) {
    throw new RangeError('a ratio left the range of exact integers');
  }
  return result;
};

/** The fraction num/den. Throws RangeError on a zero denominator or parts that are no safe integers. */
export const ratio = (num: number, den: number): Ratio => reduced(BigInt(num), BigInt(den));

export const zeroRatio: Ratio = { num: 0, den: 1 };
export const one: Ratio = { num: 1, den: 1 };

/** Below zero, zero or above zero as a is smaller than, equal to or greater than b. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isSameRatio(a: Ratio, b: Ratio): boolean {
  return a.num === b.num && a.den === b.den;
}

const exactSum = (a: Ratio, num: number, den: number): Ratio =>
  reduced(BigInt(a.num) * BigInt(den) + BigInt(num) * BigInt(a.den), BigInt(a.den) * BigInt(den));

export const subtractRatios = (a: Ratio, b: Ratio): Ratio => exactSum(a, -b.num, b.den);

/** a + b; undefined when the sum is no longer exact in safe integers. */
export function addRatios(a: Ratio, b: Ratio): Ratio | undefined {
  try {
    return exactSum(a, b.num, b.den);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** a / b. Throws RangeError when b is zero: callers check first. */
export const divideRatios = (a: Ratio, b: Ratio): Ratio =>
  reduced(BigInt(a.num) * BigInt(b.den), BigInt(a.den) * BigInt(b.num));

/** The ratio held between 0 and 1. */
export function clampToUnit(value: Ratio): Ratio {
  if (value.num <= 0) return zeroRatio;
  return value.num >= value.den ? one : value;
}

/**
 * A plain decimal text, point as separator (`-12.345`), as an exact ratio; undefined when the text is no such
 * decimal or is too long to stay exact.
 */
export function ratioFromDecimal(text: string): Ratio | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = `${whole}${fraction}`.replace(/^0+(?=\d)/, '');
  if (digits.length > 15 || fraction.length > 12) return undefined;
  return ratio(Number(`${sign}${digits}`), 10 ** fraction.length);
}

/**
 * The ratio as decimal text with at most `digits` decimals, rounded half away from zero, without trailing
 * zeros: presentation only, never fed back into an amount.
 */
export function ratioToDecimal(value: Ratio, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const [num, den] = [BigInt(value.num < 0 ? -value.num : value.num) * scale, BigInt(value.den)];
  const rounded = (num * 2n + den) / (den * 2n);
  const text = rounded.toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = text.slice(text.length - digits).replace(/0+$/, '');
  const sign = value.num < 0 && rounded !== 0n ? '-' : '';
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/** The same where nothing has to be rounded; undefined where it does. */
export const exactDecimal = (value: Ratio, digits: number): string | undefined =>
  (BigInt(value.num) * 10n ** BigInt(digits)) % BigInt(value.den) === 0n
    ? ratioToDecimal(value, digits)
    : undefined;

/**
 * The mean of ratios by whole, non-negative weights, exact; undefined when no weight is above zero or the parts leave the
 * range of exact integers.
 */
export function weightedMean(values: readonly Ratio[], weights: readonly number[]): Ratio | undefined {
  let [num, den, all] = [0n, 1n, 0n];
  for (const [index, value] of values.entries()) {
    const weight = BigInt(weights[index] ?? 0);
    num = num * BigInt(value.den) + BigInt(value.num) * weight * den;
    den *= BigInt(value.den);
    all += weight;
  }
  if (all <= 0n) return undefined;
  const divisor = gcd(num, den * all);
  const [top, bottom] = [Number(num / divisor), Number((den * all) / divisor)];
  return Number.isSafeInteger(top) && Number.isSafeInteger(bottom) ? { num: top, den: bottom } : undefined;
}
