/** Draws that are the same on every machine for the same seed: whole numbers only, no clock, no `Math.random`. */
export interface Draws {
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** A whole number from `least` to `most`, the middle likelier than the ends. */
  around(least: number, most: number): number;
  /** True so many times out of a hundred. */
  chance(percent: number): boolean;
  among<T>(choices: readonly [T, ...T[]]): T;
  /** One of the values, each as likely as its weight says. */
  weighted<const T>(choices: readonly (readonly [T, number])[]): T;
}

/** Mulberry32: small, and good enough to spread figures. */
function words(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** The draws of one contract: they do not depend on how many others there are. */
export function drawsOf(seed: number, index: number): Draws {
  const next = words(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const below = (count: number): number => next() % count;
  const between = (least: number, most: number): number => least + below(most - least + 1);
  return {
    below,
    between,
    around: (least, most) => Math.floor((between(least, most) + between(least, most)) / 2),
    chance: (percent) => below(100) < percent,
    among: (choices) => choices[below(choices.length)] ?? choices[0],
    weighted: (choices) => {
      let left = below(choices.reduce((sum, [, weight]) => sum + weight, 0));
      for (const [value, weight] of choices) {
        if (left < weight) return value;
        left -= weight;
      }
      throw new RangeError('weights add up to nothing');
    },
  };
}
