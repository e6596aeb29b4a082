/** Which amounts of a list add up exactly to a sum: by halves, so that twenty amounts take a thousand steps. */

/** More amounts than this on one day are not searched. */
export const amountsUpTo = 22;

interface Part {
  readonly sum: number;
  /** The indexes taken, as bits. */
  readonly taken: number;
}

export interface Halves {
  readonly low: readonly Part[];
  readonly high: readonly Part[];
}

function sums(amounts: readonly number[], shift: number): Part[] {
  let all: Part[] = [{ sum: 0, taken: 0 }];
  amounts.forEach((amount, index) => {
    const bit = 1 << (index + shift);
    all = [...all, ...all.map(({ sum, taken }) => ({ sum: sum + amount, taken: taken | bit }))];
  });
  return all.sort((a, b) => a.sum - b.sum || a.taken - b.taken);
}

/** Every sum of either half of the amounts, sorted. */
export function halvesOf(amounts: readonly number[]): Halves {
  const middle = Math.ceil(amounts.length / 2);
  return { low: sums(amounts.slice(0, middle), 0), high: sums(amounts.slice(middle), middle) };
}

const size = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const steps = 4_000;

/** The choice of fewest amounts, as bits; the first in order among equals; undefined where none adds up. */
export function subsetOf({ low, high }: Halves, wanted: number): number | undefined {
  let best: number | undefined;
  let [at, from, left] = [0, high.length - 1, steps];
  while (left > 0) {
    const [a, b] = [low[at], high[from]];
    if (a === undefined || b === undefined) break;
    const reached = a.sum + b.sum;
    if (reached > wanted) from -= 1;
    else if (reached < wanted) at += 1;
    else {
      // Equal sums stand side by side: each is tried against this one.
      for (let same = from; high[same]?.sum === b.sum && left > 0; same -= 1) {
        const taken = a.taken | (high[same]?.taken ?? 0);
        const order = best === undefined ? -1 : size(taken) - size(best) || taken - best;
        if (taken !== 0 && order < 0) best = taken;
        left -= 1;
      }
      at += 1;
    }
  }
  return best;
}
