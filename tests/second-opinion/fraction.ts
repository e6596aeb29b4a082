/** Exact fractions over BigInt, the denominator above zero; brought to lowest terms only to be shown. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [a, b] = [BigInt(over), BigInt(under)];
  if (b === 0n) throw new Error('a fraction over zero');
  return b < 0n ? { over: -a, under: -b } : { over: a, under: b };
}

export function lowest({ over, under }: Fraction): Fraction {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return { over: over / a, under: under / a };
}

export const nothing = fraction(0);
export const whole = fraction(1);
export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under - b.over * a.under, a.under * b.under);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
export const per = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);
export const isBelow = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
export const within01 = (a: Fraction): Fraction =>
  isBelow(a, nothing) ? nothing : isBelow(whole, a) ? whole : a;

/** To a whole number, halves away from zero. */
export function rounded(a: Fraction): bigint {
  const size = a.over < 0n ? -a.over : a.over;
  const up = (2n * size + a.under) / (2n * a.under);
  return a.over < 0n ? -up : up;
}

/** `cents` times a fraction, rounded to the cent. */
export const part = (cents: bigint, by: Fraction): bigint => rounded(times(fraction(cents), by));

export function text(a: Fraction): string {
  const { over, under } = lowest(a);
  return `${over}/${under}`;
}

/** Largest remainder: whole cents by weight, what is left over one by one to the largest remainders, ties in order. */
export function sharedOut(cents: bigint, weights: readonly Fraction[]): bigint[] {
  const all = weights.reduce(plus, nothing);
  const exact = weights.map((weight) => per(times(fraction(cents), weight), all));
  const shares = exact.map((share) => share.over / share.under);
  const left = exact.map((share, index) => minus(share, fraction(shares[index] ?? 0n)));
  for (let rest = cents - shares.reduce((a, b) => a + b, 0n); rest > 0n; rest -= 1n) {
    let best = 0;
    left.forEach((remainder, index) => {
      if (isBelow(left[best] ?? nothing, remainder)) best = index;
    });
    shares[best] = (shares[best] ?? 0n) + 1n;
    left[best] = fraction(-1);
  }
  return shares;
}
